"""How a question that no list knows is named, and two of one name are told apart, as an editor would do it.

Of the words that brought the answers together no numbers, no units and no names of the whole event are shown:
they tell nothing that the answers and the folder do not. Plain words stand before names, and a deed that is
told right beside what is counted is said with it: houses burned.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from kazreader.compare.context import Context
from kazreader.compare.event import Event
from kazreader.compare.rarity import words_in
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.inflection import is_past
from kazreader.lexicon.stems import meaning, stem
from kazreader.lexicon.telling import tells_amount
from kazreader.model import Claim, Discrepancy, Quantity
from kazreader.model.topics import Measure

_OF_AGES = ("old", "aged")
_REACH = 40
"Characters on either side of a figure in which its deed stands."


def named(thing: str, words: Iterable[str], event: Event) -> str:
    """Return a question's name: "sum of money (bribes)", "toys" where the words say nothing more."""
    return _with(thing, naming(thing, words, event))


def asked(question: str, words: Sequence[str], event: Event) -> str:
    """Return what is asked of something that the reports' own words tell: "what time (landfall)".

    Where only names of the whole event are told the first is shown: no question stands alone.
    """
    return _with(question, naming(question, words, event) or words[:1])


def _with(thing: str, shown: Sequence[str]) -> str:
    return f"{thing} ({', '.join(shown)})" if shown else thing


def naming(thing: str, words: Iterable[str], event: Event) -> list[str]:
    """Return the words that name a question about a thing, plain ones first, perhaps none."""
    told = [word for word in dict.fromkeys(words) if stem(word) != stem(thing) and _names(word, event)]
    return sorted(told, key=lambda word: word[0].isupper())


def as_told(claim: Claim, words: Iterable[str], context: Context) -> list[str]:
    """Return words, given as stems or meanings, as a claim tells them.

    First those before it in its sentence, the nearest first: who, and what happened; then those behind it.
    """
    prose, here = context.articles[claim.mention.article].prose, claim.mention.span
    before = prose[claim.sentence.start : here.start].lower()
    behind = prose[here.end : claim.sentence.end].lower()
    forms = {form(word): word for word in sorted(claim.beside | claim.about) for form in (stem, meaning)}

    def apart(word: str) -> int:
        at = before.rfind(word.lower())
        return len(before) - at if at >= 0 else len(before) + (behind + word.lower()).find(word.lower())

    return sorted(dict.fromkeys(forms[word] for word in words if word in forms), key=apart)


def as_used(word: str, claims: Iterable[Claim], context: Context) -> str:
    """Return a word as the claims' reports write it where none writes it small: Mahut, MPs."""
    pattern = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
    reports = sorted({claim.mention.article for claim in claims})
    forms = Counter(chain.from_iterable(pattern.findall(context.articles[one].prose) for one in reports))
    return word if word in forms or not forms else forms.most_common(1)[0][0]


def _names(word: str, event: Event) -> bool:
    of_event = word[0].isupper() and word.lower() in event.shared
    return not (of_event or tells_amount(word.lower()) or word in _OF_AGES)


def deed_beside(claim: Claim, words: Iterable[str], context: Context) -> str:
    """Return the word that tells what happened to the counted, right beside them; "" where none does."""
    told = {word for word in words if word.endswith("ed") or is_past(word)}
    prose, span = context.articles[claim.mention.article].prose, claim.mention.span
    before = words_in(prose[max(0, span.start - _REACH) : span.start])[-1:]
    thing = {claim.counted, stem(claim.counted)}
    behind = [
        word
        for word in words_in(prose[span.end : span.end + _REACH])
        if word not in grammar().auxiliaries | grammar().forms_of_be and thing.isdisjoint((word, stem(word)))
    ]
    return next((word for word in (*before, *behind[:1]) if word in told), "")


def with_distinct_names(found: Sequence[Discrepancy]) -> list[Discrepancy]:
    """Return the discrepancies, measures of one name told apart by their currencies or by who stands beside.

    The prices of two players are "price of the deal (Lund)" and "price of the deal (Berg)".
    """
    namesakes: dict[str, list[Discrepancy]] = defaultdict(list)
    for one in found:
        if one.relations and isinstance(one.sides[0].claims[0].topic, Measure):
            namesakes[one.topic].append(one)
    known_as = {id(one): topic for same in namesakes.values() if len(same) > 1 for one, topic in _apart(same)}
    return [one._replace(topic=known_as[id(one)]) if id(one) in known_as else one for one in found]


def _apart(same: Sequence[Discrepancy]) -> Iterator[tuple[Discrepancy, str]]:
    """Yield each that bears a mark of its own, with its name: whom several name, else the currency."""
    beside = [_named_beside(one) for one in same]
    units_of = [{side.value.unit for side in one.sides if isinstance(side.value, Quantity)} for one in same]
    by_unit = all(len(ours) == 1 for ours in units_of) and len(set().union(*units_of)) == len(same)
    for number, one in enumerate(same):
        others = set().union(*(names for n, names in enumerate(beside) if n != number))
        own = {name: times for name, times in beside[number].items() if name not in others}
        name = max(own, key=lambda name: (own[name], name), default="")
        if name and (own[name] > 1 or not by_unit):
            yield one, f"{one.topic} ({name})"
        elif by_unit:
            yield one, f"{one.topic}, in {min(units_of[number])}"


def _named_beside(one: Discrepancy) -> Counter[str]:
    """Return in how many articles each name stands beside the answers."""
    claims = [claim for side in one.sides for claim in side.claims]
    told = {(c.mention.article, word) for c in claims for word in c.about | c.beside if word[0].isupper()}
    return Counter(name for _, name in told)
