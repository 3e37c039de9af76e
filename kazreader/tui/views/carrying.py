"""The reading view as far as it takes text out of the reader, or the reader out to the original."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from kazreader.tui import taking
from kazreader.tui.views.panes import Panes


class Carrying(Panes):
    """Copy, cite, open the original."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "copy", "Copy the selection or the sentence", id="read.copy"),
        Binding("c", "cite", "Copy the sentence and its source", id="read.cite"),
        Binding("o", "original", "Open the original", id="read.original"),
        Binding("v", "editor", "Open the file in $EDITOR", id="read.editor"),
    ]

    def top(self) -> int:
        """Return the article's offset on top of the screen."""
        return self.text_pane.top_offset() or 0

    def action_copy(self) -> None:
        """Copy the selection, else the sentence that is looked at, else the paragraph on top."""
        self.app.copy_to_clipboard(self.screen.get_selected_text() or self._sentence())
        self.notify("copied", timeout=2)

    def action_cite(self) -> None:
        """Copy the same with its source."""
        quoted = self.screen.get_selected_text() or self._sentence()
        if self.session.article is not None:
            source = self.session.sources.listed[self.session.number]
            self.app.copy_to_clipboard(taking.citation(quoted, source, self.session.article.metadata.url))
            self.notify("copied with its source", timeout=2)

    def _sentence(self) -> str:
        anchor, article = self.session.anchor_here(), self.session.article
        if anchor is not None and article is not None:
            return taking.sentence(article, anchor.claim)
        return self.text_pane.paragraph_text(self.text_pane.paragraph_on_top())

    def action_original(self) -> None:
        """Open the original in the browser; without an address, say where the file is."""
        if self.session.article is not None:
            self.notify(taking.open_original(self.session.article), markup=False)

    def action_editor(self) -> None:
        """Open the file in the editor, at the line on top."""
        if self.session.article is not None:
            with self.app.suspend():
                told = taking.edit(self.session.article, self.top())
            if told:
                self.notify(told, severity="error", markup=False)
