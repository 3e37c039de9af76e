"""The notebook: what one user thinks of articles and discrepancies, in memory and on disk.

Two readers at once lose nothing: saving takes what the file holds by then and puts only this
reader's own changes on top. Trouble with the disk is said once; reading goes on without it.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from kazreader.model import Article, HandSpan, Span
from kazreader.store import file


class Verdict(StrEnum):
    """What the user decided about a discrepancy."""

    SAME = "same"
    UNSURE = "unsure"
    CONFLICT = "conflict"


class Review(NamedTuple):
    """A verdict and a note; one of them may be empty."""

    verdict: Verdict | None = None
    note: str = ""


Field: TypeAlias = Literal["position", "note", "marks", "spans", "reviews"]
_NAMED = ("marks", "reviews")
"Fields that hold one value a name; two readers may change different names of one field."


class Notebook:
    """The notebook of one user; nothing is written before `save`."""

    def __init__(self, folder: Path | None) -> None:
        """Read the notebook in a folder; None: keep everything in memory only."""
        self._path = folder / "notebook.json" if folder else None
        self._entries: file.Entries = {}
        self._changes: dict[tuple[str, Field, str], object] = {}
        "By article key, field and name: the new value, None for a deletion."
        self.trouble: str | None = None
        "Why the notebook could not be read; None: it could, or there is none yet."
        if self._path is not None:
            try:
                self._entries = file.read(self._path)
            except file.BrokenFile as error:
                self.trouble = f"{error}. It is set aside when notes are saved."
            except OSError as error:
                self.trouble = f"{self._path} cannot be read: {error.strerror}. Notes may not be kept."
        self._told = self.trouble is not None

    # Where reading stopped

    def position(self, article: Article) -> int | None:
        """Return the offset in the article's text at which reading stopped."""
        at = self._entry(article).get("position")
        return at if isinstance(at, int) and 0 <= at <= len(article.text) else None

    def set_position(self, article: Article, offset: int) -> None:
        """Remember where reading stopped."""
        self._set(article, "position", "", offset)

    # Notes on an article

    def note(self, article: Article) -> str:
        """Return the note on the article."""
        note = self._entry(article).get("note")
        return note if isinstance(note, str) else ""

    def set_note(self, article: Article, note: str) -> None:
        """Replace the note; an empty one deletes it."""
        self._set(article, "note", "", note or None)

    # Marks

    def marks(self, article: Article) -> dict[str, int]:
        """Return the offsets marked in the article, by the mark's name."""
        return {
            name: at
            for name, at in self._named(article, "marks").items()
            if isinstance(at, int) and 0 <= at <= len(article.text)
        }

    def set_mark(self, name: str, article: Article, offset: int, among: Iterable[Article] = ()) -> None:
        """Mark an offset; the mark of that name in the articles `among` moves here."""
        for other in among:
            if name in self._named(other, "marks"):
                self._set(other, "marks", name, None)
        self._set(article, "marks", name, offset)

    # Spans kept or removed by hand

    def spans(self, article: Article) -> tuple[HandSpan, ...]:
        """Return the spans that the user kept or removed by hand, in the order in which they were set."""
        return _hand_spans(self._entry(article), len(article.text))

    def all_spans(self) -> dict[str, tuple[HandSpan, ...]]:
        """Return the same of all articles, by article key; articles without any are not in it."""
        found = {key: _hand_spans(entry, sys.maxsize) for key, entry in self._entries.items()}
        return {key: spans for key, spans in found.items() if spans}

    def set_spans(self, article: Article, spans: Sequence[HandSpan]) -> None:
        """Replace the spans that were decided by hand."""
        entries = [{"start": h.span.start, "end": h.span.end, "kept": h.kept, "text": h.text} for h in spans]
        self._set(article, "spans", "", entries or None)

    # Reviews of discrepancies

    def review(self, discrepancy: str, articles: Iterable[Article]) -> Review | None:
        """Return the review of a discrepancy between these articles, by its id; None: not reviewed.

        One article that took part when it was reviewed is enough: others may have changed since.
        """
        for article in articles:
            stored = self._named(article, "reviews").get(discrepancy)
            if isinstance(stored, dict):
                verdict, note = stored.get("verdict"), stored.get("note")
                return Review(
                    Verdict(verdict) if verdict in list(Verdict) else None,
                    note if isinstance(note, str) else "",
                )
        return None

    def set_review(self, discrepancy: str, articles: Iterable[Article], review: Review | None) -> None:
        """Replace the review of a discrepancy; None or an empty one deletes it."""
        stored = None
        if review is not None and (review.verdict or review.note):
            stored = {"verdict": review.verdict and review.verdict.value, "note": review.note}
        for article in articles:
            self._set(article, "reviews", discrepancy, stored)

    # Disk

    def save(self) -> str | None:
        """Write the changes; return what went wrong the first time that anything did, else None.

        Changes that could not be written stay, and the next save tries again.
        """
        if self._path is None or not self._changes:
            return None
        said = None
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with file.locked(self._path):
                try:
                    entries = file.read(self._path)
                except file.BrokenFile as error:
                    said = f"{error}. It is kept as {file.set_aside(self._path)}."
                    entries = {}
                for (key, field, name), value in self._changes.items():
                    _put(entries.setdefault(key, {}), field, name, value)
                file.write(self._path, {key: entry for key, entry in entries.items() if entry})
        except OSError as error:
            said = f"notes cannot be kept in {self._path}: {error.strerror}. Reading goes on without."
        else:
            self._entries = entries
            self._changes.clear()
        if said is None or self._told:
            return None
        self._told = True
        return said

    def _entry(self, article: Article) -> dict[str, object]:
        return self._entries.get(article_key(article), {})

    def _named(self, article: Article, field: Field) -> dict[str, object]:
        stored = self._entry(article).get(field)
        return stored if isinstance(stored, dict) else {}

    def _set(self, article: Article, field: Field, name: str, value: object) -> None:
        key = article_key(article)
        self._changes[key, field, name] = value
        _put(self._entries.setdefault(key, {}), field, name, value)


def article_key(article: Article) -> str:
    """Return the key of an article: a hash of its text, wherever the file lies."""
    return _key(article.text)


@lru_cache(maxsize=8192)
def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def data_folder() -> Path:
    """Return the folder for the user's data, which need not exist yet."""
    from platformdirs import user_data_path

    return user_data_path("kazreader", appauthor=False)


def _put(entry: dict[str, object], field: Field, name: str, value: object) -> None:
    """Set one value of an article's entry in place; None deletes it."""
    if field in _NAMED:
        stored = entry.get(field)
        named = dict(stored) if isinstance(stored, dict) else {}
        _replace(named, name, value)
        _replace(entry, field, named or None)
    else:
        _replace(entry, field, value)


def _replace(holder: dict[str, object], key: str, value: object) -> None:
    if value is None:
        holder.pop(key, None)
    else:
        holder[key] = value


def _hand_spans(entry: dict[str, object], length: int) -> tuple[HandSpan, ...]:
    stored = entry.get("spans")
    found = [_hand_span(each, length) for each in stored] if isinstance(stored, list) else []
    return tuple(span for span in found if span)


def _hand_span(entry: object, length: int) -> HandSpan | None:
    if not isinstance(entry, dict):
        return None
    start, end, kept = entry.get("start"), entry.get("end"), entry.get("kept")
    if (
        isinstance(start, int)
        and isinstance(end, int)
        and isinstance(kept, bool)
        and 0 <= start < end <= length
    ):
        text = entry.get("text")
        return HandSpan(Span(start, end), kept, text if isinstance(text, str) else "")
    return None
