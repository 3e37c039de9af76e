"""The state of one sitting, changed by news, decisions and navigation. No drawing, no input."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kazreader.model import ByHand, CleanArticle, Comparison, Discrepancy, Kind, Span, Unreadable
from kazreader.present.findings import Findings, in_article, mentions
from kazreader.present.sources import Sources, sources_of
from kazreader.store import Notebook
from kazreader.store.met import Met
from kazreader.tui.state.actions import Keys
from kazreader.tui.state.by_hand import Decisions, Stretch
from kazreader.tui.state.changes import Known, same_article, same_discrepancy
from kazreader.tui.state.claim_search import ClaimSearch
from kazreader.tui.state.history import Spot
from kazreader.tui.state.lettering import Lettering
from kazreader.tui.state.newness import Newness
from kazreader.tui.state.numbering import Numbering
from kazreader.tui.state.places import Places
from kazreader.tui.state.review_desk import ReviewDesk
from kazreader.tui.state.searching import Searching
from kazreader.tui.state.standing import Standing
from kazreader.tui.state.walk import Walk


class Session(Standing):
    """One sitting with a set of articles; used only by the screen's thread."""

    def __init__(
        self, paths: tuple[Path, ...], notebook: Notebook, *, met: Met | None = None, ascii_only: bool = False
    ) -> None:
        super().__init__(paths, notebook)
        self.met = met or Met(None)
        "What the user saw in earlier sittings with these files."
        self.ascii_only = ascii_only
        self.keys = Keys()
        "The keys of all actions."
        self.sources = Sources((), {})
        self.compared = False
        "Whether there is a comparison."
        self.broken_off = False
        "Whether the last analysis ended without one."
        self.kind: Kind | None = None
        "The only kind of question to show; None: all."
        self.gone: str | None = None
        "The id of the open article if its file is gone; it stays until the files are read again."
        self.debris = False
        "Whether removed text is shown in place."
        self.letters: Mapping[str, str] = {}
        "The letters of the reports by id, as of the last change of the reports."
        self.lettering, self.numbering = Lettering(self.met.letters(paths)), Numbering()
        self.places, self.by_hand = Places(notebook), Decisions(notebook)
        self.walk, self.review_desk = Walk(self), ReviewDesk(self)
        self.newness = Newness(paths, self.met, self.review_desk.review)
        self.searching = Searching(ClaimSearch(lambda: self.report))

    # News

    def take_articles(self, articles: tuple[CleanArticle, ...], unreadable: tuple[Unreadable, ...]) -> None:
        """Receive articles that were read again; the open one stays open, even if its file is gone."""
        was, at = self.article, self.number
        self.notebook.follow([each.article for each in articles])
        self.articles, self.unreadable = self.by_hand.applied(articles), unreadable
        self.gone = self.searching.found = None
        self.searching.claims.forget()
        found = same_article(was, self.articles) if was else 0
        self.number = at if found is None else found
        if was is not None and found is None:
            self.number = min(at, len(self.articles))
            self.articles = (*self.articles[: self.number], was, *self.articles[self.number :])
            self.gone = was.article.id
        self.texts = {each.article.id: each.article for each in self.articles}
        self.letters = self.lettering.take(self.articles)
        self.sources = self._lettered()

    def take_comparison(self, comparison: Comparison) -> None:
        """Receive a comparison; the current claim is found again by the discrepancy's id."""
        numbers = self.numbering.take(comparison.discrepancies)
        self.findings, self.compared = Findings.of(comparison, self.kind, numbers), True
        self.searching.claims.compared()
        self.newness.take(comparison.discrepancies)
        self.sources = self._lettered()
        self.review_desk.take(self.report)
        if self.anchor is not None:
            was = self.anchor
            same = same_discrepancy(was.discrepancy, comparison.discrepancies)
            here = mentions(same, was.article) if same else ()
            self.anchor = next((a for a in here if a.span == was.span), here[0] if here else None)

    def _lettered(self) -> Sources:
        """Return the sources with their stable letters."""
        return sources_of(self.report, self.letters)

    def known(self) -> Known:
        """Return a snapshot, to describe changes later."""
        listed = tuple(a for a in self.articles if a.article.id != self.gone)
        return Known(listed, self.findings.comparison.discrepancies)

    def turn(self, stretch: Stretch) -> None:
        """Toggle a stretch of the open article."""
        if self.article is not None:
            self._replace(self.by_hand.turn(self.article, stretch))
            self.notebook.save()

    def take_stretch_back(self) -> CleanArticle | None:
        """Undo the last of these decisions and return its article."""
        article = self.by_hand.take_back(self.articles)
        if article is not None:
            self._replace(article)
            self.notebook.save()
        return article

    def set_facts(self, by_hand: ByHand) -> None:
        """Set the open article's day, source and title."""
        if self.article is not None:
            self._replace(self.by_hand.set_facts(self.article, by_hand))
            self.sources = self._lettered()
            self.notebook.save()

    def _replace(self, article: CleanArticle) -> None:
        self.articles = tuple(article if a.article.id == article.article.id else a for a in self.articles)
        self.searching.claims.forget()

    def turn_kind(self) -> None:
        """Show only the next kind of question; after the last one, all."""
        comparison = self.findings.comparison
        kinds = [None, *dict.fromkeys(each.kind for each in comparison.discrepancies)]
        at = kinds.index(self.kind) if self.kind in kinds else 0
        self.show_kind(kinds[(at + 1) % len(kinds)])

    def show_kind(self, kind: Kind | None) -> None:
        """Show only one kind of question; None: all."""
        self.kind = kind
        self.findings = Findings.of(self.findings.comparison, kind, self.findings.numbers)
        if self.anchor is not None and self.kind not in (None, self.anchor.discrepancy.kind):
            self.anchor = None

    def leaves_out(self, discrepancy_id: str | None) -> bool:
        """Whether a discrepancy is not shown, since it is not of the only kind to show."""
        found = self.discrepancy(discrepancy_id)
        return found is not None and self.kind not in (None, found.kind)

    def kind_words(self) -> str:
        """Return a label such as "figures only"; empty for all kinds."""
        return f"{self.kind.value}s only" if self.kind else ""

    def news(self, discrepancy: Discrepancy) -> str:
        """Return whether a discrepancy is new or changed, and how; empty: neither."""
        return self.newness.description(discrepancy, self.sources)

    def waiting(self) -> str:
        """Return the message shown until there is a comparison."""
        again = f"not compared; {self.keys.label('app.again')}: try again"
        return again if self.broken_off else "comparing…"

    # Moving

    def open(self, number: int) -> None:
        """Open an article; the current claim moves to it if the article makes it."""
        self.number = max(0, min(number, len(self.articles) - 1))
        if self.anchor is not None and self.article is not None:
            self.anchor = in_article(self.anchor.discrepancy, self.article.article.id) or self.anchor

    def hit_beyond(self, by: int) -> tuple[str, Span] | None:
        """Return the first match of the next article with any (or the last of the previous one).

        None if only the open article was searched, or it alone has matches.
        """
        found, order = self.searching.found or {}, self.order
        for away in range(1, len(order)):
            article = order[(self.number + by * away) % len(order)]
            if found.get(article):
                return article, found[article][0 if by > 0 else -1]
        return None

    # Coming back

    def reopen(self) -> None:
        """Open the article that was read last, if it is here."""
        last = self.places.reopen(self.articles)
        if last is not None:
            self.number = self.number_of(last)

    def close(self, top: int) -> None:
        """Store the reading position, and what was seen."""
        self.newness.close(self.findings.comparison.discrepancies)
        self.met.keep_letters(self.paths, self.lettering.kept(self.articles))
        if self.article is not None:
            self.places.close(self.article, top, self.articles)
            self.notebook.save()

    def set_mark(self, letter: str, top: int) -> None:
        """Set a mark at the reading position."""
        if self.article is not None:
            self.places.mark(letter, self.article, top, self.articles)
            self.notebook.save()

    def marked(self, letter: str) -> Spot | None:
        """Return the position of a mark."""
        return self.places.marked(letter, self.articles)
