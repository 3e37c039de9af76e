"""Copying and citing the current text, and opening its original in a browser or an editor."""

from __future__ import annotations

from kazreader.tui import outside
from kazreader.tui.views.reading.part import Part


class Clipboard(Part):
    """The selection, else the current sentence, else the top paragraph."""

    def copy(self) -> None:
        """Copy it."""
        self._view.app.copy_to_clipboard(self._words())
        self._view.notify("copied")

    def cite(self) -> None:
        """Copy it with its source."""
        session = self._session
        if session.article is not None:
            source = session.sources.listed[session.number]
            cited = outside.citation(self._words(), source, session.article.metadata.url)
            self._view.app.copy_to_clipboard(cited)
            self._view.notify("copied with its source")

    def open_original(self) -> None:
        """Open the original in the browser; without an address, show the file's path."""
        if self._session.article is not None:
            self._view.notify(outside.open_original(self._session.article), markup=False)

    def edit(self) -> None:
        """Open the file in the editor, at the line on top."""
        if self._session.article is not None:
            with self._view.app.suspend():
                trouble = outside.edit(self._session.article, self._view.top())
            if trouble:
                self._view.notify(trouble, severity="error", markup=False)

    def _words(self) -> str:
        selected = self._view.screen.get_selected_text()
        anchor, article, text = self._session.anchor_here(), self._session.article, self._panes.text
        if selected:
            return selected
        if anchor is not None and article is not None:
            return outside.sentence(article, anchor.claim)
        return text.paragraph_text(text.paragraph_on_top())
