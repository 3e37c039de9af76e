"""The wording of a discrepancy of figures: topic, sides, sources and arithmetic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, takewhile

from kazreader.compare.context import Context
from kazreader.compare.figures.amounts import bounds, number
from kazreader.compare.figures.question import Question
from kazreader.compare.figures.relations import DISJOINT_SAME_DAY
from kazreader.compare.question_words import deed_beside, name_question, usual_form
from kazreader.compare.ruling import Ruling
from kazreader.compare.shared_words import words_beside
from kazreader.compare.sides import quantity
from kazreader.compare.wording import joined
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.measures import measures
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.predicates import predicates
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Interval, PairRelation, Quantity, Relation, Side
from kazreader.model.scope import GroupKind
from kazreader.model.topics import Count, Measure, OpenFigure
from kazreader.model.value import Hedging

_PERSON = "person"
_TOO = {
    Relation.CONFLICT: "In conflict too",
    Relation.UPDATE: "At another time",
    Relation.COMPATIBLE: "These may hold as well",
}
"How answers outside the explained pair are introduced."
_EARLIER, _LATER = "Earlier", "Later"
_MOST_SOURCES = 3
_MOST_PLACES = 2
_LETTERS = 2
"Letters of a place name in capitals: US, UK."
_MEASURED = {
    **dict.fromkeys(("duration", "days", "years"), "how long"),
    "percent": "percentage",
    "mass": "weight",
}
"Names of the dimensions of open figures; other units are named as they are."
_DIMENSIONS = {
    "wide": "width",
    "long": "length",
    "high": "height",
    "tall": "height",
    "deep": "depth",
    "thick": "thickness",
}
"Names of a length beside a dimension word."


def topic_words(question: Question, claims: Sequence[Claim], context: Context) -> str:
    """Return the question as a short phrase, such as "people killed", with names as in the claims."""
    match question.topic:
        case Measure() as measure:
            words = _of_measure(measure, claims)
        case OpenFigure() as figure:
            words = _of_words(figure, claims, context)
            words = f"earlier {words}" if _values(question, "before") else words
        case Count() as count:
            words = _of_count(count, question, claims, context)
    if question.elsewhere:
        words += f", {', '.join(_titled(name) for name in sorted(question.elsewhere)[:_MOST_PLACES])}"
    return f"{words}, earlier event" if question.past else words


def _of_measure(measure: Measure, claims: Iterable[Claim]) -> str:
    written = Counter(claim.topic for claim in claims if isinstance(claim.topic, Measure))
    owned = max(written, key=lambda m: (len(m.owner.split()) > 1, written[m], m), default=measure)
    words = measures().groups[measure.name].topic
    a_noun = owned.by_noun or owned.unit or " the {of}" in words
    of = owned.owner if a_noun else owned.owner.title()
    of = f"the {of}" if of and owned.by_noun and words.endswith(" of {of}") else of
    return (
        words.format(of=of)
        if of
        else words.replace(" of {of}", "").replace(", {of}", "").replace(" {of}", "")
    )


def _of_words(figure: OpenFigure, claims: Iterable[Claim], context: Context) -> str:
    """Return what an open figure counts, with the words that name its question."""
    told_by = list(claims)
    first = told_by[0]
    money = first.counted.isupper()
    thing = (
        "sum of money"
        if money
        else _MEASURED.get(first.counted) or usual_form(first.counted, told_by, context)
    )
    told = [usual_form(word, told_by, context) for word in _told(figure, told_by)]
    dimension = next((word for word in told if word.lower() in _DIMENSIONS), None)
    if thing == "length" and dimension is not None:
        thing = _DIMENSIONS[dimension.lower()]
        told.remove(dimension)
    deed = "" if money or quantity(first).unit else deed_beside(first, told, context)
    return f"{thing} {deed}" if deed else name_question(thing, told, context.event)


def why_one_question(question: Question, a: Sequence[Claim], b: Sequence[Claim], context: Context) -> str:
    """Return why open figures are compared; "" for figures with a known question."""
    if not isinstance(question.topic, OpenFigure):
        return ""
    both = [
        word
        for word in question.topic.words
        if all(any(word in words_beside(claim) for claim in side) for side in (a, b))
    ]
    if both:
        written = usual_form(_told(question.topic._replace(words=(both[0],)), a)[0], (*a, *b), context)
        return f" Taken as one question, since “{written}” stands beside both."
    return " Taken as one question, since they are near and stand alike in their reports."


def _titled(name: str) -> str:
    return name.upper() if len(name) == _LETTERS else name.title()


def _told(figure: OpenFigure, claims: Sequence[Claim]) -> list[str]:
    """Return the words of an open question, as the claims write them."""
    told = (next(_written(word, claims), word) for word in figure.words)
    return list(dict.fromkeys(told))


def _written(word: str, claims: Iterable[Claim]) -> Iterator[str]:
    """Yield the forms of a stem or a meaning beside the claims."""
    for claim in claims:
        forms = {meaning(form): form for form in sorted(claim.beside)} | words_beside(claim)
        if word in forms:
            yield forms[word]


def _counted_by_all(claims: Iterable[Claim]) -> str:
    """Return the plural that all claims count, if it says more than their class: drivers, cars; else ""."""
    nouns = {claim.counted for claim in claims}
    plurals = sorted(noun for noun in nouns if noun.endswith("s"))
    return plurals[0] if plurals and nouns <= {plurals[0], plurals[0][:-1]} else ""


def _of_count(count: Count, question: Question, claims: Sequence[Claim], context: Context) -> str:
    name, root = count
    states = _values(question, "state")
    group = predicates().groups[states[0] if len(states) == 1 else name]
    labels = counted_nouns().labels
    if root == _PERSON and _PERSON not in group.takes:
        root = next((kind for kind in group.takes if counted_nouns().line(kind)[-1] == _PERSON), root)
    kinds = _values(question, "kind")
    noun = " and ".join(labels.get(kind, kind) for kind in kinds) or labels.get(root, root)
    told = _counted_by_all(claims) if kinds or root != _PERSON else ""
    words = group.topic.format(noun=told or noun)
    names = [name.title() for name in _values(question, "name")]
    of = [usual_form(word, claims, context) for word in _values(question, "of")]
    limits = list(filter(None, (*names, *_values(question, "gravity"), *of)))
    return f"{words} ({', '.join(limits)})" if limits else words


def _values(question: Question, kind: GroupKind) -> list[str]:
    return sorted(group.name for group in question.of_kind(kind))


def label(value: Quantity, claims: Sequence[Claim], context: Context) -> str:
    """Return a side's label: 2,300; more than 160; dozens; about 85 miles."""
    first = claims[0]
    if isinstance(first.topic, Measure) or value.unit:
        return context.quoted(first.mention)
    if value.interval.exact and value.interval.low is not None:
        return number(value.interval.low)
    return _hedged(value.interval, first, context)


def _hedged(interval: Interval, claim: Claim, context: Context) -> str:
    """Return a hedged count in the source's words if they are short, else by its bounds."""
    hedge, stated = claim.hedge, _stated(interval, claim.hedge.sense) if claim.hedge else None
    if hedge is not None and stated is not None:
        return f"{hedge.written.lower()} {number(stated)}"
    words = context.quoted(claim.mention).lower()
    return (hedge is None and _is_vague(words) and _amount(words)) or bounds(interval)


def _amount(words: str) -> str:
    """Return an amount without what is counted: dozens of people, several others; "" for several hundred."""
    vague, scales = number_words().vague, number_words().scales
    first, *others = words.split(" of ")
    if others or " " not in first:
        return " of ".join((first, *takewhile(vague.__contains__, others)))
    named = max((known for known in vague if first.startswith(f"{known} ")), key=len, default="")
    return "" if {*first.removeprefix(named).split()} & {*vague, *scales} else named


def _stated(interval: Interval, hedging: Hedging) -> Decimal | None:
    """Return the number that a hedge turned into the interval; None if it cannot be derived."""
    low, high = interval.low, interval.high
    if low is None:
        return None
    return {
        "at_least": low,
        "more_than": low - 1,
        "nearly": (high or low) + 1,
        "about": (low + (high or low)) // 2,
        "up_to": high or low,
        "less_than": (high or low) + 1,
    }.get(hedging)


def _is_vague(words: str) -> bool:
    """Whether an amount has no number: dozens, hundreds of people."""
    plain = number_words().words
    return not any(word in plain or word[0].isdecimal() for word in words.split())


def cited(claims: Sequence[Claim], context: Context) -> str:
    """Return who gives a value, and its words."""
    outlets = list(dict.fromkeys(context.outlet(claim.mention.article) for claim in claims))
    named = outlets[:_MOST_SOURCES]
    more = len(outlets) - len(named)
    if more:
        named.append(f"{more} more")
    return f"{joined(named)} {'give' if len(outlets) > 1 else 'gives'} {_quoted(claims, context)}"


def _quoted(claims: Sequence[Claim], context: Context) -> str:
    """Return the words of a value, with what they add up to or what they shorten in a headline."""
    value = quantity(claims[0]).interval
    exact = [claim for claim in claims if quantity(claim).interval == value]
    first = next((claim for claim in exact if not claim.headline), claims[0])
    words = f"“{context.quoted(first.mention)}”"
    if first.mention.rule.startswith("qty.sum") and value.low is not None:
        words += f", {number(value.low)} together"
    below = [
        claim for claim in claims if claim.mention.article == first.mention.article and not claim.headline
    ]
    headed = first.headline and below
    return f"{words} in the headline and “{context.quoted(below[0].mention)}” below" if headed else words


def the_others(sides: Sequence[Side], pairs: Sequence[PairRelation], lead: PairRelation) -> str:
    """Return how the answers outside the explained pair relate: " In conflict too: 115."; "" without any.

    Each is listed once, by its strongest relation to the pair, else to any other answer.
    """
    leading, stands = {lead.a, lead.b}, dict[int, Relation]()
    for pair in sorted(pairs, key=lambda pair: (leading.isdisjoint((pair.a, pair.b)), pair.relation.rank)):
        stands = {pair.a: pair.relation, pair.b: pair.relation} | stands
    told: dict[str, list[str]] = {way: [] for way in (*_TOO.values(), _EARLIER, _LATER)}
    for at in sorted(stands.keys() - leading):
        side, way = sides[at], _TOO[stands[at]]
        if stands[at] is Relation.UPDATE:
            way = _when(side, [sides[lead.a], sides[lead.b]])
        told[way].append(side.label)
    return "".join(f" {way}: {joined(labels)}." for way, labels in told.items() if labels)


def _when(side: Side, others: Sequence[Side]) -> str:
    """Return when an update was told: "Earlier", "Later"; else whether only a hedge sets it apart."""
    days, of_others = _days(side), list(chain(*map(_days, others)))
    if days and of_others and (max(days) < min(of_others) or min(days) > max(of_others)):
        return _EARLIER if max(days) < min(of_others) else _LATER
    value = quantity(side.claims[0]).interval
    both_hold = any(value.overlaps(quantity(other.claims[0]).interval) for other in others)
    return _TOO[Relation.COMPATIBLE if both_hold else Relation.UPDATE]


def _days(side: Side) -> list[date]:
    return [claim.said_on for claim in side.claims if claim.said_on is not None]


def explanation(a: Sequence[Claim], b: Sequence[Claim], ruling: Ruling, context: Context) -> str:
    """Return both strings, both sources and the arithmetic, in one or two sentences.

    For a conflict on one day, only the sources of that day are named.
    """
    if ruling.rule is DISJOINT_SAME_DAY:
        days = {claim.said_on for claim in a} & {claim.said_on for claim in b} - {None}
        a, b = ([claim for claim in side if claim.said_on in days] for side in (a, b))
    why = ruling.why[:1].upper() + ruling.why[1:]
    return f"{cited(a, context)}; {cited(b, context)}. {why}."
