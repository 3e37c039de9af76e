"""Claims that only one article makes: figures nobody else gives, and speakers nobody else cites.

Only a few are listed for each article. Left out: background, headlines, and questions that another article
answers in any way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.event import Event
from kazreader.compare.phonetics import sound
from kazreader.compare.quotes.speakers import person
from kazreader.compare.quotes.utterance import words_of
from kazreader.compare.sides import quote_of
from kazreader.model import Claim, Discrepancy, Kind
from kazreader.model.grouped import sets
from kazreader.model.topic_keys import Key, key_of
from kazreader.model.topics import Measure, OpenFigure, Quoted

_FIGURES, _QUOTES = 5, 2
"The most claims of a kind that are listed for one article."
_KINDS = frozenset((Kind.FIGURE, Kind.QUOTE))
_LEAST_WORDS = 6
"The least words of a quotation that is listed."


def only_in(
    claims: Sequence[Claim], found: Iterable[Discrepancy], context: Context
) -> tuple[tuple[str, tuple[Claim, ...]], ...]:
    """Return the articles with the claims that only they make, in the order of the articles.

    Claims shown by a discrepancy or an agreement are left out.
    """
    if len(context.articles) < 2:
        return ()
    shown = {claim.spot for one in found for claim in one.claims}
    alone: dict[str, list[Claim]] = defaultdict(list)
    told: set[tuple[str, Key]] = set()
    for claim, question in _lonely(claims, context):
        article = claim.mention.article
        if (article, claim.mention.span) in shown or (article, question) in told:
            continue
        most = _FIGURES if claim.kind is Kind.FIGURE else _QUOTES
        if sum(c.kind is claim.kind for c in alone[article]) < most:
            alone[article].append(claim)
            told.add((article, question))
    return tuple((article, tuple(alone[article])) for article in context.order if alone[article])


def _lonely(claims: Sequence[Claim], context: Context) -> Iterator[tuple[Claim, Key]]:
    """Yield the relevant claims that nobody else makes, with their question; none of copies."""
    asking = (claim for claim in claims if claim.kind in _KINDS)
    answering = [(claim, questions) for claim in asking if (questions := _questions(claim))]
    asked = sets(
        (question, context.copy_of.get(claim.mention.article, claim.mention.article))
        for claim, questions in answering
        for question in questions
    )
    for claim, questions in answering:
        if any(len(asked[question]) > 1 for question in questions):
            continue
        if claim.mention.article not in context.copy_of and _worth_telling(claim, context.event):
            yield claim, questions[0]


def _questions(claim: Claim) -> list[Key]:
    """Return the keys under which another article would make the same claim."""
    match claim.topic:
        case OpenFigure() | Measure("age"):
            return []
        case Quoted("direct" | "carried"):
            return [("speaker", sound(name)) for name in person(claim.attribution)[-1:]]
        case Measure():
            # 656 feet is the same claim, whether of a ship or a carrier.
            return [key_of(claim.topic), ("measured", str(claim.mention.value))]
        case topic:
            return [key_of(topic)] if claim.kind is Kind.FIGURE else []


def _worth_telling(claim: Claim, event: Event) -> bool:
    if claim.headline or claim.scope.background:
        return False
    if claim.kind is Kind.FIGURE:
        return not claim.scope.times and not event.elsewhere(claim.mention.article, claim.scope)
    return claim.topic == Quoted("direct") and len(words_of(quote_of(claim).text).all) >= _LEAST_WORDS
