"""The day, the source and the title of a report, while the user enters them one after the other.

A field that is left unchanged changes nothing; an emptied one restores what was found.
"""

from __future__ import annotations

import re
from datetime import date

from kazreader.model import ByHand
from kazreader.model.months import may_be_month
from kazreader.tui.state.session import Session

_FIELDS = ("published", "source", "title")
_NAMES = {"published": "date", "source": "source name", "title": "title"}
_NO_DAY = "write the day as 2031-06-30 or 30 June 2031"


class FactsDraft:
    """The fields for the open article."""

    def __init__(self, session: Session) -> None:
        article = session.article
        assert article is not None
        self._session, meta = session, article.metadata
        self._before = session.notebook.by_hand(article.article)
        day = meta.published.isoformat() if meta.published else ""
        self._shown = {"published": day, "source": meta.source or "", "title": meta.title or ""}
        self._typed = dict(self._shown)
        self._at = 0

    @property
    def label(self) -> str:
        """The question."""
        here, following = (_NAMES[_FIELDS[(self._at + step) % len(_FIELDS)]] for step in (0, 1))
        letter = self._session.sources.listed[self._session.number].letter
        scope = self._session.keys.label("prompt.scope")
        return f"{here} of {letter} ({scope}: {following}; empty: as found):"

    @property
    def text(self) -> str:
        """The text of the field."""
        return self._typed[_FIELDS[self._at]]

    def turn(self, text: str) -> None:
        """Store the text of this field, and go to the next."""
        self._typed[_FIELDS[self._at]] = text.strip()
        self._at = (self._at + 1) % len(_FIELDS)

    def decided(self, text: str) -> ByHand | str:
        """Return the decisions with this text in the field, or an error message for the day."""
        self.turn(text)
        typed, before = self._typed, self._before
        changed = {name for name in _FIELDS if typed[name] != self._shown[name]}
        day = day_of(typed["published"]) if "published" in changed else before.published
        if day is None and typed["published"] and "published" in changed:
            self._at = _FIELDS.index("published")
            return _NO_DAY
        return before._replace(
            published=day,
            source=typed["source"] or None if "source" in changed else before.source,
            title=typed["title"] or None if "title" in changed else before.title,
        )


def day_of(text: str) -> date | None:
    """Return the day of "2031-06-30", "30 June 2031" or "Sept 30, 2031"; None for anything else."""
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text.strip())
    words = re.findall(r"[A-Za-z]+|\d+", text)
    names = [word.casefold() for word in words if word.isalpha()]
    numbers = [int(word) for word in words if word.isdigit()]
    months = [number for number in range(1, 13) if len(names) == 1 and may_be_month(names[0], number)]
    try:
        if iso:
            return date(*map(int, iso.groups()))
        if months and len(numbers) == 2 and numbers[1] > 31:
            return date(numbers[1], months[0], numbers[0])
    except ValueError:
        pass
    return None
