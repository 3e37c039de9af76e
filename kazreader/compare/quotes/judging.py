"""Judge quotations: one utterance in other words, with other figures, or by another speaker.

The same long quotation attributed to two people is a conflict, and so are different figures within one
utterance. A quotation that another outlet reports around a fragment is a rewording. Different statements of
one speaker are no contradiction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, keep_related, strongest
from kazreader.compare.quotes.groups import Utterance, Version, utterances
from kazreader.compare.quotes.mouths import mouths, two_speakers
from kazreader.compare.quotes.reported import Retelling, retellings
from kazreader.compare.quotes.utterance import Words, differences, words_of
from kazreader.compare.quotes.voices import Wording, wordings
from kazreader.compare.quotes.wording import (
    apart,
    as_written,
    changes,
    fullest_speaker,
    opening,
    outlets,
    quote_of_side,
    quoted_together,
    shortened,
    who_quotes,
)
from kazreader.compare.rarity import rarity_of
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, quote_of
from kazreader.model import (
    Claim,
    Discrepancy,
    Kind,
    Mention,
    PairRelation,
    Quote,
    Relation,
    Severity,
    Side,
)
from kazreader.model.grouped import grouped
from kazreader.model.topics import Quoted

_QUOTED = (Quoted("direct"), Quoted("carried"), Quoted("fragment"))
_OTHER_SPEAKER = Rule(
    "quote.other_speaker", Relation.CONFLICT, "The words are {alike}, the speakers are two people."
)
_OTHER_FIGURE = Rule("quote.other_figure", Relation.CONFLICT, "The figures differ.")
_REWORDED = Rule("quote.reworded", Relation.REWORDING, "They differ in {changes}.")
_RETOLD = Rule(
    "quote.retold", Relation.REWORDING, "One quotes in full what the other reports around “{words}”."
)
_BOTH_RETOLD = _RETOLD._replace(why="Both report it around “{words}”, in other words.")
_SAME = Rule("quote.same", Relation.AGREEMENT, "The words are the same.")
_MOST_CHANGES = 3
"Differences that an explanation spells out."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each utterance in several articles."""
    spoken = wordings(c for c in claims if c.topic in _QUOTED)
    reworded: set[int] = set()
    shown: set[Mention] = set()
    for utterance in utterances(spoken, rarity_of(context)):
        topic = _reworded(utterance, context)
        if topic is not None:
            reworded.update(number for version in utterance.versions for number in version.wordings)
            shown.update(claim.mention for claim in topic.claims)
            yield topic
    for number, wording in enumerate(spoken):
        if len(articles_of(wording.claims)) > 1:
            cited = mouths(wording)
            if len(cited) > 1:
                yield _other_speaker(wording, cited, context)
            elif number not in reworded:
                yield _agreed(wording.claims, context)
    for retelling in retellings(claims, spoken):
        if not all(_is_shown(telling.claims, shown) for telling in retelling.tellings):
            topic = _retold(retelling, context)
            shown.update(claim.mention for claim in topic.claims)
            yield topic


def _is_shown(claims: Sequence[Claim], shown: Iterable[Mention]) -> bool:
    """Whether one of the mentions lies inside one of the claims."""
    ours = [claim.mention for claim in claims]
    return any(m.article == one.article and one.span.covers(m.span) for one in ours for m in shown)


def _reworded(utterance: Utterance, context: Context) -> Discrepancy | None:
    by_lines = grouped((version.wordings, version) for version in utterance.versions)
    sides = [
        _side([c for v in versions for c in v.claims], versions[0], context) for versions in by_lines.values()
    ]
    words = [words_of(quote_of_side(side).text) for side in sides]
    relations = [
        _pair(a, b, sides, words)
        for (a, one), (b, other) in combinations(enumerate(by_lines), 2)
        if any((min(x, y), max(x, y)) in utterance.reworded for x in one for y in other)
        and articles_of(sides[a].claims) != articles_of(sides[b].claims)
    ]
    if not relations:
        return None
    sides, relations = keep_related(sides, relations)
    lead = strongest(relations) or relations[0]
    return _topic(sides, relations, lead, context)


def _pair(a: int, b: int, sides: Sequence[Side], words: Sequence[Words]) -> PairRelation:
    one, other = words[a], words[b]
    texts = [quote_of_side(sides[n]).text for n in (a, b)]
    ours, theirs = map(apart, texts)
    if len(ours) == len(theirs):
        differing = [
            d for x, y in zip(ours, theirs, strict=True) for d in differences(words_of(x), words_of(y))
        ]
    else:
        differing = list(differences(one, other))
    changed = [(as_written(x, texts[0]), as_written(y, texts[1])) for x, y in differing]
    reworded = _REWORDED.between(a, b, changes=changes(changed, _MOST_CHANGES))
    figures = [(sorted(words_of(x).numbers), sorted(words_of(y).numbers)) for x, y in differing]
    if two_speakers(sides[a], sides[b]):
        ruled = _OTHER_SPEAKER.between(a, b, alike="nearly the same")
    elif any(ours and theirs and ours != theirs for ours, theirs in figures):
        ruled = _OTHER_FIGURE.between(a, b)
    else:
        return reworded
    return ruled._replace(why=f"{ruled.why} {reworded.why}")


def _side(claims: Sequence[Claim], version: Version, context: Context) -> Side:
    text = quoted_together(version.claims)
    speaker = next((c.attribution for c in claims if c.attribution), None)
    return Side(Quote(speaker, text), shortened(text), context.in_order(claims))


def _topic(
    sides: Sequence[Side],
    relations: Sequence[PairRelation],
    lead: PairRelation,
    context: Context,
    *,
    subject: str = "quoted",
) -> Discrepancy:
    quoted = next((side for side in sides if side.claims[0].topic != Quoted("reported")), sides[0])
    begins = opening(quote_of_side(quoted).text.rstrip(","))
    two = lead.rule == _OTHER_SPEAKER.id
    said = "; ".join(who_quotes(side, context, speaker=two) for side in sides)
    phrase = f"who said “{begins}”" if two else f"what {fullest_speaker(sides)} said: “{begins}”"
    lines = [words_of(quote_of_side(side).text).line for side in sides]
    heading = Heading(Kind.QUOTE, (subject,), phrase)
    return build(heading, sides, relations, f"{said}.", lead=lead, answers=lines)


def _other_speaker(wording: Wording, cited: Mapping[str, Sequence[Claim]], context: Context) -> Discrepancy:
    text = quote_of(wording.claims[0]).text
    sides = [Side(Quote(name, text), name, context.in_order(claims)) for name, claims in cited.items()]
    pairs = combinations(range(len(sides)), 2)
    relations = [_OTHER_SPEAKER.between(a, b, alike="the same") for a, b in pairs]
    said = "; ".join(f"{outlets(side, context)} quotes {side.label}" for side in sides)
    heading = Heading(Kind.QUOTE, ("speaker", wording.words.line), f"who said “{shortened(text, 60)}”")
    said = f"“{shortened(text)}”: {said}."
    return build(heading, sides, relations, said, severity=Severity.HIGH)


def _agreed(claims: Sequence[Claim], context: Context) -> Discrepancy:
    first = quote_of(claims[0])
    side = Side(first, shortened(first.text), context.in_order(claims))
    return _topic([side], (), _SAME.between(0, 0), context)


def _retold(retelling: Retelling, context: Context) -> Discrepancy:
    sides = [
        Side(quote_of(t.claims[0]), shortened(quote_of(t.claims[0]).text), context.in_order(t.claims))
        for t in retelling.tellings
    ]
    relations = [_retold_pair(retelling, *pair) for pair in retelling.pairs]
    return _topic(sides, relations, relations[0], context, subject="retold")


def _retold_pair(retelling: Retelling, a: int, b: int, words: str) -> PairRelation:
    both = all(retelling.tellings[n].fragments for n in (a, b))
    written = as_written(words, quote_of(retelling.tellings[a].claims[0]).text)
    return (_BOTH_RETOLD if both else _RETOLD).between(a, b, words=written)
