"""Verdicts, notes and marks as a list, then what is undecided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias, assert_never

from kazreader.model import Discrepancy
from kazreader.present.columns import clip, pad
from kazreader.present.display import one_line
from kazreader.present.findings import Findings, Sign
from kazreader.present.notes import ArticleNote, Lost, Mark, Notes, Reviewed, Undecided
from kazreader.present.reviews import answers_words, decided_words, right_words, verdict_words
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.stop_list import Heading, StopList

Line: TypeAlias = Reviewed | ArticleNote | Mark | Undecided | Lost
_VERDICT = 17
"Width of a verdict."


class NotesList(StopList[Line]):
    """One row for each verdict, note, mark and undecided item."""

    _lead: Sign = Findings().lead
    _news_of: Callable[[Discrepancy], str] = staticmethod(lambda topic: "")

    def show_notes(self, notes: Notes, lead: Sign, news_of: Callable[[Discrepancy], str]) -> None:
        """Show notes; the cursor stays on its line if that is still there."""
        self._lead, self._news_of = lead, news_of
        parts = (
            ("Decided or noted", notes.reviewed),
            ("Notes on articles", notes.articles),
            ("Marks", notes.marks),
            ("To decide", notes.undecided),
            ("Decided earlier, not found in the present reports", notes.lost),
        )
        lines: list[Line | Heading] = []
        for title, part in parts:
            if part:
                lines += [Heading("")] if lines else []
                lines += [Heading(f"{title} ({len(part)})"), *part]
        self.show_lines(lines)

    def next_undecided(self) -> Undecided | None:
        """Return the next undecided line, cyclically; None: the current one is decided."""
        waiting = [n for n, line in enumerate(self.lines) if isinstance(line, Undecided)]
        following = [n for n in waiting if n > self.cursor] + [n for n in waiting if n < self.cursor]
        if self.cursor not in waiting or not following:
            return None
        line = self.lines[following[0]]
        return line if isinstance(line, Undecided) else None

    def go_to(self, wanted: Discrepancy) -> None:
        """Move to the line of a discrepancy, if it has one."""
        lines = enumerate(self.lines)
        found = (
            n for n, line in lines if isinstance(line, Reviewed | Undecided) and line.discrepancy == wanted
        )
        self.move_cursor(next(found, self.cursor))

    def draw(self, line: Line, width: int) -> Sequence[Run]:
        """Return one line."""
        match line:
            case Reviewed(discrepancy, review):
                verdict = pad(verdict_words(review) or "no verdict", _VERDICT)
                judged = (verdict, "accent" if review.verdict else "muted")
                return [
                    ("  ", ""),
                    judged,
                    *self._topic(discrepancy),
                    (_said(right_words(review, discrepancy), review.note), "muted"),
                ]
            case Undecided(discrepancy, review):
                answers = "  |  ".join(one_line(side.label) for side in discrepancy.sides)
                if review is not None:
                    answers = f"you: {_said(decided_words(review, discrepancy), review.note).strip()}"
                return [("  ", ""), *self._topic(discrepancy), (f"  {answers}", "muted")]
            case ArticleNote(source, note):
                return [("  ", ""), (pad(source.cited, _VERDICT - 1) + " ", "accent"), (note, "")]
            case Mark(name, source, _, text):
                cited = f"{pad(source.cited, _VERDICT - 3)} "
                return [(f"  {name} ", "accent"), (cited, "muted"), (text, "")]
            case Lost(topic, review):
                of = f"of {answers_words(review.of)}" if review.of else ""
                verdict = f"  {pad(verdict_words(review) or 'no verdict', _VERDICT)}"
                said = _said(of, right_words(review), review.note)
                return [(verdict, "muted"), (topic or "a discrepancy", ""), (said, "muted")]
            case _:
                assert_never(line)

    def _topic(self, discrepancy: Discrepancy) -> Sequence[Run]:
        """Return the topic of a line, and its novelty."""
        relation, news = discrepancy.relation, self._news_of(discrepancy)
        lead = (self._lead(discrepancy.id, relation), f"mark-{relation.value}")
        topic = (clip(one_line(discrepancy.topic), 48), "strong")
        return [lead, topic, (f"  {news}", "update")] if news else [lead, topic]


def _said(*parts: str) -> str:
    """Return what the user said, each part after two spaces."""
    return "".join(f"  {one_line(part)}" for part in parts if part)
