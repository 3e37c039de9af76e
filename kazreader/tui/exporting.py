"""Export the findings to a file: which ones, in which format, where."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from kazreader.model import Report
from kazreader.present.choice import Choice, chosen
from kazreader.present.exports import SUFFIXES, exported, format_of, may_be_replaced
from kazreader.present.ink import Look
from kazreader.present.labels import Labels
from kazreader.present.reviews import Reviews, article_notes, reviews_of
from kazreader.present.wording import counted
from kazreader.tui.state.session import Session

Scope: TypeAlias = Literal["all", "this topic", "reviewed"]


class Refused(Exception):
    """Nothing was written; the message says why, and what to type instead."""


class Export:
    """One export, from the question to the file."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._reviews: Reviews = reviews_of(session.report, session.notebook)
        self._at = 0
        self._to_replace: Path | None = None
        "An older export whose name was entered once."

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """The available scopes: everything, the current topic, the reviewed ones."""
        topic: tuple[Scope, ...] = ("this topic",) if self._session.anchor else ()
        reviewed: tuple[Scope, ...] = ("reviewed",) if self._reviews else ()
        return ("all", *topic, *reviewed)

    @property
    def scope(self) -> Scope:
        """The current scope."""
        return self.scopes[self._at]

    def turn(self) -> None:
        """Switch to the next scope."""
        self._at = (self._at + 1) % len(self.scopes)

    @property
    def label(self) -> str:
        """The question."""
        following = self.scopes[(self._at + 1) % len(self.scopes)]
        turn = f" ({self._session.keys.label('prompt.scope')}: {following})" if len(self.scopes) > 1 else ""
        return f"export {self.scope}{turn}, to file:"

    def others(self, name: str) -> str:
        """Return the suffixes of the other formats."""
        taken = format_of(Path(name))
        firsts = {format_of(Path(f"a{suffix}")): suffix for suffix in reversed(SUFFIXES)}
        return " ".join(suffix for form, suffix in reversed(firsts.items()) if form != taken)

    @property
    def suggestion(self) -> str:
        """The default file name."""
        paths = self._session.paths
        stem = paths[0].resolve().stem if paths else "report"
        return f"{stem or 'report'}.md"

    def write(self, name: str) -> str:
        """Write the file and return a message. Raises Refused without having written anything."""
        try:
            file = Path(name.strip()).expanduser()
        except RuntimeError:
            raise Refused(f"{name.strip()}: there is no such user") from None
        form = format_of(file)
        if form is None:
            raise Refused(f"give a name that ends in {', '.join(SUFFIXES)}")
        report = self._report()
        notes = article_notes(report, self._session.notebook)
        labels = Labels(self._session.letters, self._session.findings.numbers, notes)
        text = exported(report, form, self._reviews, Look(), labels)
        try:
            if file.exists() and file != self._to_replace:
                self._refuse_to_replace(file)
            with file.open("w", encoding="utf-8", newline="\n") as begun:
                begun.write(text)
        except OSError as error:
            raise Refused(f"{file} cannot be written: {error.strerror}") from error
        found, agreed = len(report.comparison.discrepancies), len(report.comparison.agreements)
        more = f" and {counted(agreed, 'agreement')}" if agreed else ""
        return f"wrote {counted(found, 'discrepancy')}{more} to {file}"

    def _refuse_to_replace(self, file: Path) -> None:
        """Raise Refused; an older export is replaced when its name is entered once more. Raises OSError."""
        if not (file.is_file() and may_be_replaced(file)):
            raise Refused(f"{file.name} exists and is no export: give another name")
        self._to_replace = file
        raise Refused(f"{file.name} exists: {self._session.keys.label('prompt.enter')} replaces it")

    def _report(self) -> Report:
        report, anchor = self._session.report, self._session.anchor
        if self.scope == "this topic" and anchor is not None:
            return chosen(report, Choice(ids=frozenset({anchor.discrepancy.id})))
        if self.scope == "reviewed":
            return chosen(report, Choice(ids=frozenset(self._reviews)))
        return report
