"""All finders, and the claims that they find in an article."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from operator import attrgetter

from kazreader.extract import acronyms, compounds, figures, people, quotes, when
from kazreader.extract.facts import agents, described, traits
from kazreader.extract.places import homes, lying, open_sites
from kazreader.extract.reading import Reading, read
from kazreader.model import Claim, CleanArticle, Kind, Span
from kazreader.model.topic_keys import key_of

Finder = Callable[[Reading], Iterable[Claim]]

FINDERS: tuple[Finder, ...] = (
    acronyms.find,
    agents.find,
    compounds.find,
    described.find,
    figures.find,
    homes.find,
    open_sites.find,
    people.find,
    lying.find,
    quotes.find,
    traits.find,
    when.find,
)
"In the order in which their claims are listed; the order changes no result."
_place: Callable[[Claim], tuple[Span, Kind]] = attrgetter("mention.span", "kind")


def claims(article: CleanArticle) -> tuple[Claim, ...]:
    """Return every claim of the article, in the order of the text."""
    reading = read(article)
    found = [claim for finder in FINDERS for claim in finder(reading)]
    found.sort(key=_place)
    return tuple(claim for _, beside in groupby(found, _place) for claim in _by_question(list(beside)))


def _by_question(claims: list[Claim]) -> list[Claim]:
    """Return claims of one kind of one place in the order of what they answer; most stand alone."""
    return claims if len(claims) == 1 else sorted(claims, key=lambda claim: key_of(claim.topic))
