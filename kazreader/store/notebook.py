"""The notebook: the user's data on articles and discrepancies, in memory and on disk.

Two readers at once lose nothing: saving reads the file again and applies only this reader's own changes. An
I/O error is kept as a complaint; reading goes on without saving.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from kazreader.model import Article, ByHand, HandSpan
from kazreader.model.digests import sha256
from kazreader.model.grouped import grouped
from kazreader.store import file, records
from kazreader.store.records import About, Field, Review, Reviewed

_CARRIED: tuple[Field, ...] = ("position", "note", "marks", "facts", "reviews")
_FORM = file.Form("notebook", "articles")
_WHERE = ("file", "next")
"Fields for the article's file, and for the text that replaced it: notes are carried over to a changed file."


_NOTHING = About()


class Notebook:
    """The notebook of one user; nothing is written before `save`."""

    def __init__(self, folder: Path | None) -> None:
        """Read the notebook in a folder; None: keep everything in memory only."""
        self._path = folder / "notebook.json" if folder else None
        self._entries: file.Entries = {}
        "By article key."
        self._changes: dict[tuple[str, Field, str], object] = {}
        "By article key, field and name: the new value, None for a deletion."
        self.trouble: str | None = None
        "Why the notebook could not be read; None if it could, or does not exist yet."
        if self._path is not None:
            try:
                self._entries = file.read(self._path, _FORM)
            except file.BrokenFile as error:
                self.trouble = f"{error}. It will be renamed when notes are saved."
            except OSError as error:
                self.trouble = f"{self._path} cannot be read: {error.strerror}. Notes may not be saved."
        self.complaint = ""
        "Why the last save failed, or what it set aside; empty if it has nothing to tell."

    # Where reading stopped

    def position(self, article: Article) -> int | None:
        """Return the offset in the article's text at which reading stopped."""
        span = records.span_of(self._entry(article).get("position"), article.text)
        return None if span is None else span.start

    def set_position(self, article: Article, offset: int) -> None:
        """Set the offset at which reading stopped."""
        self._set(article, "position", "", records.place(article.text, offset))

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
        stored = self._named(article, "marks").items()
        spans = {name: records.span_of(place, article.text) for name, place in stored}
        return {name: span.start for name, span in spans.items() if span is not None}

    def set_mark(self, name: str, article: Article, offset: int, among: Iterable[Article] = ()) -> None:
        """Mark an offset; a mark of that name in the articles `among` is moved here."""
        for other in among:
            if name in self._named(other, "marks"):
                self._set(other, "marks", name, None)
        self._set(article, "marks", name, records.place(article.text, offset))

    # Spans kept or removed by hand

    def spans(self, article: Article) -> tuple[HandSpan, ...]:
        """Return the spans that the user kept or removed by hand, in the order in which they were set."""
        return records.hand_spans(self._entry(article))

    def by_hand(self, article: Article) -> ByHand:
        """Return the user's decisions about the article."""
        return records.by_hand(self._entry(article))

    def all_by_hand(self) -> dict[str, ByHand]:
        """Return the user's decisions by article key; articles without any are left out."""
        found = {key: records.by_hand(entry) for key, entry in self._entries.items()}
        return {key: by_hand for key, by_hand in found.items() if by_hand != ByHand()}

    def set_spans(self, article: Article, spans: Sequence[HandSpan]) -> None:
        """Replace the spans that were decided by hand."""
        self._set(article, "spans", "", records.stored_spans(spans))

    def set_facts(self, article: Article, by_hand: ByHand) -> None:
        """Replace the day, the source and the title that the user set for the article."""
        self._set(article, "facts", "", records.stored_facts(by_hand))

    # Reviews of discrepancies

    def reviewed(self, discrepancy: str, article: Article) -> Reviewed | None:
        """Return the review of a discrepancy in which the article took part, by its id, or None."""
        return records.reviewed(self._named(article, "reviews").get(discrepancy), article.text)

    def reviews(self, article: Article) -> dict[str, Reviewed]:
        """Return all reviews in which the article takes part, by the discrepancy's id."""
        stored = self._named(article, "reviews").items()
        found = {name: records.reviewed(each, article.text) for name, each in stored}
        return {name: each for name, each in found.items() if each is not None}

    def set_review(
        self, discrepancy: str, articles: Iterable[Article], review: Review | None, about: About = _NOTHING
    ) -> None:
        """Replace the review of a discrepancy; None or an empty one deletes it."""
        for article in articles:
            self._set(article, "reviews", discrepancy, records.stored_review(review, about, article))

    # Files that have changed

    def follow(self, articles: Sequence[Article]) -> bool:
        """Carry notes on a file's old text over to its new one; return whether any decision was carried over.

        Positions are found again by their words. The old text keeps its notes: a copy of it may exist
        elsewhere.
        """
        here = {article_key(article) for article in articles}
        left = grouped(
            (str(entry.get("file")), key)
            for key, entry in self._entries.items()
            if key not in here and "next" not in entry and entry.keys() - _WHERE
        )
        noteless = (one for one in articles if not self._entry(one).keys() - _WHERE) if left else ()
        unknown = grouped((article_file(article), article) for article in noteless)
        carried = False
        for path, new in unknown.items():
            old = left.get(path, ())
            if len(old) == 1 == len(new):
                carried |= self._carry(old[0], new[0])
        return carried

    def _carry(self, old: str, article: Article) -> bool:
        entry = self._entries[old]
        self._changes[old, "next", ""] = entry["next"] = article_key(article)
        for name in _CARRIED:
            stored = entry.get(name)
            if isinstance(stored, dict) and name in records.NAMED:
                for each, value in stored.items():
                    self._set(article, name, each, value)
            elif stored is not None:
                self._set(article, name, "", stored)
        found = (each.found(article.text) for each in records.hand_spans(entry))
        self.set_spans(article, [each for each in found if each])
        return self.by_hand(article) != ByHand()

    # Disk

    def prepare(self) -> None:
        """Make the folder, so that it is known before the first verdict whether anything can be saved."""
        if self._path is None or self.trouble is not None:
            return
        try:
            file.prepare(self._path)
        except OSError as error:
            where = f"Nothing can be saved in {self._path.parent}: {error.strerror}."
            self.trouble = f"{where} Verdicts and notes will be lost."

    def save(self) -> None:
        """Write the changes; those that could not be written are kept, and the next save tries again."""
        self.complaint = ""
        if self._path is None or not self._changes:
            return
        try:
            with file.locked(self._path):
                try:
                    entries = file.read(self._path, _FORM)
                except file.BrokenFile:
                    self.complaint = f"the notebook was broken and is now {file.set_aside(self._path).name}"
                    entries = {}
                for (key, field, name), value in self._changes.items():
                    records.put(entries.setdefault(key, {}), field, name, value)
                filled = {key: entry for key, entry in entries.items() if entry.keys() - _WHERE}
                file.write(self._path, _FORM, filled)
        except OSError as error:
            self.complaint = f"NOT SAVED ({error.strerror})"
        else:
            self._entries = entries
            self._changes.clear()

    def _entry(self, article: Article) -> dict[str, object]:
        return self._entries.get(article_key(article), {})

    def _named(self, article: Article, field: Field) -> dict[str, object]:
        stored = self._entry(article).get(field)
        return stored if isinstance(stored, dict) else {}

    def _set(self, article: Article, field: Field, name: str, value: object) -> None:
        key = article_key(article)
        entry = self._entries.setdefault(key, {})
        self._changes[key, field, name] = value
        records.put(entry, field, name, value)
        if entry.get("file") != article_file(article):
            self._changes[key, "file", ""] = entry["file"] = article_file(article)


def article_key(article: Article) -> str:
    """Return the key of an article: a hash of its text."""
    return _key(article.text)


@lru_cache(maxsize=8192)
def _key(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def article_file(article: Article) -> str:
    """Return the absolute path of an article's file."""
    return os.fspath(Path(article.path).absolute())
