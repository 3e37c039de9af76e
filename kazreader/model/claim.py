"""Claims: what one article says about one question, and exactly where it says so."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

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


class Mention(NamedTuple):
    """A stretch of an article's text that states a value."""

    article: str
    "The article's id."
    span: Span
    value: Value
    rule: str
    "The id of the rule that read it, such as `qty.digits`."


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
    'What bounds or blurs the value, unless it says that nothing does ("exactly").'
    said_on: date | None = None
    "The day on which this was said, when the article or the sentence tells."
    headline: bool = False
    "Whether it stands in the headline, where figures are often rounded or early."
    about: frozenset[str] = frozenset()
    """What is named with it, where that decides whether two claims tell of one thing: names with their
    capital, other words in lower case and singular."""
    counted: str = ""
    """Of a figure, what the amount is of, as far as its own words tell: the counted noun as written, in lower
    case, or the unit of a measure; "" where that tells nothing of its question."""
    beside: frozenset[str] = frozenset()
    """Of a figure or a date, the telling words right around it, names with their capital: they may tell its
    question where no word list does."""
