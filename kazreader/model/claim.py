"""Claims: what one article says about one question, and exactly where it says so."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from kazreader.model.named_tuple import NamedTuple
from kazreader.model.scope import UNLIMITED, Scope
from kazreader.model.span import Span
from kazreader.model.value import Hedge, Value

if TYPE_CHECKING:
    from kazreader.model.topics import Topic


class Kind(StrEnum):
    """The kinds of claims and discrepancies."""

    FIGURE = "figure"
    NAME = "name"
    ACRONYM = "acronym"
    DATE = "date"
    PLACE = "place"
    ROLE = "role"
    QUOTE = "quote"


APPOINTED, MOVED = "role.appointed", "date.moved"
HOME, OPEN, SIDE = "place.home", "place.open", "place.side"
"Ids of finders' rules that judges read, or use as their own."


class Mention(NamedTuple):
    """A stretch of an article's text that states a value."""

    article: str
    "The article's id."
    span: Span
    value: Value
    rule: str
    "The id of the rule that read it, such as `qty.digits`."


Spot: TypeAlias = tuple[str, Span]
"An article's id, and a stretch of its text."


class Claim(NamedTuple):
    """One answer to one question, by one article."""

    kind: Kind
    mention: Mention
    sentence: Span
    topic: Topic
    "The question: claims of one kind with the same key may answer the same question."
    scope: Scope = UNLIMITED
    attribution: str | None = None
    "Who is cited for it, as written; None: the outlet itself."
    hedge: Hedge | None = None
    'What bounds or blurs the value; None also for "exactly".'
    said_on: date | None = None
    "The day on which this was said, if the article or the sentence gives it."
    headline: bool = False
    "Whether it is in the headline, where figures are often rounded or early."
    about: frozenset[str] = frozenset()
    """What is named with it, where that decides whether two claims are about the same thing: names with their
    capital, other words in lower case and singular."""
    counted: str = ""
    """What a figure counts or measures: the counted noun as written, in lower case, or the unit; "" where
    that says nothing about the question."""
    beside: frozenset[str] = frozenset()
    """The content words right around a figure or a date, names with their capital: they may identify the
    question where no word list does."""

    @property
    def spot(self) -> Spot:
        """Where it stands, whatever is read there."""
        return self.mention.article, self.mention.span
