"""Judge quotations: one utterance in other words, with another figure, or from another mouth.

The same long words under two people's names are a conflict; figures that differ inside one utterance are
one, too. What one outlet quotes and another reports around a fragment of it is a rewording. Refuses to
call different statements of one speaker a contradiction, and to compare what shares an opening only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.identity import discrepancy_id
from kazreader.compare.quote_groups import Utterance, Version, utterances, wordings
from kazreader.compare.quote_likeness import Wording, quote_of
from kazreader.compare.reported import Retelling, retellings
from kazreader.compare.speakers import Sameness, person, same_speaker
from kazreader.compare.utterance import Words, differences, numbers, words_of
from kazreader.compare.wording import listed
from kazreader.model import (
    Claim,
    Discrepancy,
    Kind,
    PairRelation,
    Quote,
    Relation,
    Severity,
    Side,
)

_SPOKEN = frozenset(("quote.direct", "quote.carried"))
_LONG_WORDS, _LONG_CONTENT = 8, 4
"Words that two people do not say by chance."
_SHOWN = 3
_OPENING = 7
"Words of an utterance that name it."
_TWO_SPEAKERS = "The words are nearly the same, the speakers are two people."
"Differences that an explanation spells out."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each utterance that several articles hold."""
    spoken = wordings(c for c in claims if c.mention.rule in _SPOKEN)
    reworded: set[int] = set()
    for utterance in utterances(spoken):
        topic = _reworded(utterance, spoken, context)
        if topic is not None:
            reworded.update(number for version in utterance.versions for number in version.wordings)
            yield topic
    for number, wording in enumerate(spoken):
        if len({c.mention.article for c in wording.claims}) > 1:
            mouths = _mouths(wording)
            if len(mouths) > 1:
                yield _other_speaker(wording, mouths, context)
            elif number not in reworded:
                yield _agreed(wording.claims, context)
    for retelling in retellings(claims, spoken):
        yield _retold(retelling, context)


def _reworded(utterance: Utterance, spoken: Sequence[Wording], context: Context) -> Discrepancy | None:
    by_lines: dict[tuple[int, ...], list[Version]] = {}
    for version in utterance.versions:
        by_lines.setdefault(version.wordings, []).append(version)
    sides = [
        _side([c for v in versions for c in v.claims], versions[0], context) for versions in by_lines.values()
    ]
    words = [words_of(quote_of_side(side).text) for side in sides]
    relations = [
        _pair(a, b, sides, words)
        for (a, one), (b, other) in combinations(enumerate(by_lines), 2)
        if any((min(x, y), max(x, y)) in utterance.reworded for x in one for y in other)
        and {c.mention.article for c in sides[a].claims} != {c.mention.article for c in sides[b].claims}
    ]
    if not relations:
        return None
    strongest = min(relations, key=lambda r: (_STRENGTH.index(r.relation), r.a, r.b))
    near = [spoken[number] for number in sorted(utterance.near)]
    return _topic(sides, relations, strongest, context, near=near)


_STRENGTH = (Relation.CONFLICT, Relation.REWORDING, Relation.AGREEMENT)


def quote_of_side(side: Side) -> Quote:
    """Return the side's value; TypeError when it is no quotation."""
    if not isinstance(side.value, Quote):
        raise TypeError("not a quotation")
    return side.value


def _pair(a: int, b: int, sides: Sequence[Side], words: Sequence[Words]) -> PairRelation:
    one, other = words[a], words[b]
    changed = differences(one, other)
    shown = "; ".join(f"“{x}” / “{y}”" if x and y else f"“{x or y}” in one only" for x, y in changed[:_SHOWN])
    more = len(changed) - _SHOWN
    said = f"They differ in {shown}{f' and {more} more' if more > 0 else ''}."
    if _two_speakers(sides[a], sides[b]):
        why = f"{_TWO_SPEAKERS} {said}"
        return PairRelation(a, b, Relation.CONFLICT, why, "quote.other_speaker")
    figures = (numbers(one), numbers(other))
    if all(figures) and sorted(figures[0]) != sorted(figures[1]):
        return PairRelation(a, b, Relation.CONFLICT, f"The figures differ. {said}", "quote.other_figure")
    return PairRelation(a, b, Relation.REWORDING, said, "quote.reworded")


def _two_speakers(one: Side, other: Side) -> bool:
    """Whether the outlets cite two people, each beside the words, for what they quote alike."""
    cited = [
        [c.attribution for c in side.claims if c.mention.rule == "quote.direct" and person(c.attribution)]
        for side in (one, other)
    ]
    return all(cited) and all(same_speaker(a, b) is Sameness.OTHER for a in cited[0] for b in cited[1])


def _side(claims: Sequence[Claim], version: Version, context: Context) -> Side:
    text = " ".join(quote_of(c).text for c in version.claims)
    speaker = next((c.attribution for c in claims if c.attribution), None)
    return Side(Quote(speaker, text), _short(text), context.in_order(claims))


def _short(text: str, limit: int = 160) -> str:
    text = text.rstrip(",")
    return text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0] + " …"


def _topic(
    sides: Sequence[Side],
    relations: Sequence[PairRelation],
    strongest: PairRelation,
    context: Context,
    *,
    subject: str = "quoted",
    near: Iterable[Wording] = (),
) -> Discrepancy:
    opening = _opening(quote_of_side(sides[0]).text.rstrip(","))
    two = strongest.rule == "quote.other_speaker"
    said = "; ".join(_who_quotes(side, context, speaker=two) for side in sides)
    return Discrepancy(
        id=discrepancy_id(
            Kind.QUOTE, (subject,), [words_of(quote_of_side(side).text).line for side in sides]
        ),
        kind=Kind.QUOTE,
        relation=strongest.relation,
        severity=Severity.MEDIUM if strongest.relation is Relation.CONFLICT else Severity.LOW,
        topic=f"who said “{opening}”" if two else f"what {_speaker(sides)} said: “{opening}”",
        explanation=f"{said}. {strongest.why}",
        rule=strongest.rule,
        sides=tuple(sides),
        relations=tuple(relations),
        not_merged=tuple(_near_miss(wording, context) for wording in near)[:_SHOWN],
    )


def _opening(text: str) -> str:
    words = text.split()
    return " ".join(words[:_OPENING]) + (" …" if len(words) > _OPENING else "")


def _near_miss(wording: Wording, context: Context) -> str:
    first = wording.claims[0]
    text = _short(quote_of(first).text, 80)
    return f"{context.outlet(first.mention.article)}: “{text}” shares some words with it, not the statement."


def _speaker(sides: Sequence[Side]) -> str:
    """Return the fullest name under which the sides cite who speaks."""
    cited = [name for side in sides if (name := quote_of_side(side).speaker)]
    if not cited:
        return "somebody"
    fullest = max(cited, key=lambda name: (len(person(name)), -len(name)))
    first, _, rest = fullest.partition(" ")
    return (
        f"{first.lower()} {rest}" if first in ("The", "A", "An", "His", "Her", "Its", "Another") else fullest
    )


def _who_quotes(side: Side, context: Context, *, speaker: bool) -> str:
    outlets = _outlets(side, context)
    verb = "reports" if side.claims[0].mention.rule == "quote.reported" else "quotes"
    verb = verb if len({c.mention.article for c in side.claims}) == 1 else verb[:-1]
    whom = f"{quote_of_side(side).speaker}: " if speaker else ""
    return f"{outlets} {verb} {whom}“{_short(quote_of_side(side).text, 90)}”"


def _outlets(side: Side, context: Context) -> str:
    return listed(list(dict.fromkeys(context.outlet(c.mention.article) for c in side.claims)))


def _mouths(wording: Wording) -> Mapping[str, Sequence[Claim]]:
    """Return the claims by the person who is said to have spoken, when the words are nobody's by chance."""
    if len(wording.words.all) < _LONG_WORDS or len(wording.words.content) < _LONG_CONTENT:
        return {}
    found: dict[str, list[Claim]] = {}
    for claim in wording.claims:
        speaker = claim.attribution
        if claim.mention.rule != "quote.direct" or speaker is None or not person(speaker):
            continue
        known = next((name for name in found if same_speaker(name, speaker) is Sameness.SAME), speaker)
        found.setdefault(known, []).append(claim)
    articles = [{c.mention.article for c in claims} for claims in found.values()]
    return found if len(found) > 1 and len(set().union(*articles)) > 1 and _full_names(found) else {}


def _full_names(speakers: Mapping[str, Sequence[Claim]]) -> bool:
    return any(len(person(name)) > 1 for name in speakers)


def _other_speaker(wording: Wording, mouths: Mapping[str, Sequence[Claim]], context: Context) -> Discrepancy:
    text = quote_of(wording.claims[0]).text
    sides = [Side(Quote(name, text), name, context.in_order(claims)) for name, claims in mouths.items()]
    why = "The words are the same, the speakers are two people."
    relations = [
        PairRelation(a, b, Relation.CONFLICT, why, "quote.other_speaker")
        for a, b in combinations(range(len(sides)), 2)
    ]
    said = "; ".join(f"{_outlets(side, context)} quotes {side.label}" for side in sides)
    return Discrepancy(
        id=discrepancy_id(Kind.QUOTE, ("speaker", wording.words.line), mouths),
        kind=Kind.QUOTE,
        relation=Relation.CONFLICT,
        severity=Severity.HIGH,
        topic=f"who said “{_short(text, 60)}”",
        explanation=f"“{_short(text)}”: {said}. {why}",
        rule="quote.other_speaker",
        sides=tuple(sides),
        relations=tuple(relations),
    )


def _agreed(claims: Sequence[Claim], context: Context) -> Discrepancy:
    first = quote_of(claims[0])
    side = Side(first, _short(first.text), context.in_order(claims))
    agreed = PairRelation(0, 0, Relation.AGREEMENT, "The words are the same.", "quote.same")
    return _topic([side], (), agreed, context)


def _retold(retelling: Retelling, context: Context) -> Discrepancy:
    sides = [
        Side(quote_of(t.claims[0]), _short(quote_of(t.claims[0]).text), context.in_order(t.claims))
        for t in retelling.tellings
    ]
    relations = [
        PairRelation(a, b, Relation.REWORDING, _around(retelling, a, b, words), "quote.retold")
        for a, b, words in retelling.pairs
    ]
    return _topic(sides, relations, relations[0], context, subject="retold")


def _around(retelling: Retelling, a: int, b: int, words: str) -> str:
    if all(retelling.tellings[n].fragments for n in (a, b)):
        return f"Both report it around “{words}”, in other words."
    return f"One quotes in full what the other reports around “{words}”."
