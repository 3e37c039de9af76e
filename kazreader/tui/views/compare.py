"""The compare view: a base article and others side by side, with equivalent paragraphs aligned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from kazreader.present.findings import in_article
from kazreader.present.wording import counted
from kazreader.tui.layout.breakpoints import columns_beside
from kazreader.tui.layout.collation_sheet import collation_sheet
from kazreader.tui.state.collation import Collation
from kazreader.tui.state.column_hits import ColumnHits
from kazreader.tui.state.hits import Found
from kazreader.tui.state.session import Session
from kazreader.tui.views.comparing.columns import Columns
from kazreader.tui.views.view import View
from kazreader.tui.widgets.bound import bound
from kazreader.tui.widgets.line_pane import LinePane, Run
from kazreader.tui.widgets.text_pane import TextPane


class CompareView(View):
    """Two articles, or three where there is room."""

    SEARCHES = True
    HINTS = (
        ("compare.next compare.previous", "difference"),
        ("compare.next_source compare.previous_source", "other source"),
        ("compare.base", "swap base"),
        ("app.search compare.next_hit compare.previous_hit", "search"),
        ("compare.sync", "sync"),
        ("compare.read", "open it"),
        ("compare.side", "side"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        bound("compare.next", "step(1)"),
        bound("compare.previous", "step(-1)"),
        bound("compare.next_source", "turn(1)"),
        bound("compare.previous_source", "turn(-1)"),
        bound("compare.base", "swap"),
        bound("compare.next_hit", "hit(1)"),
        bound("compare.previous_hit", "hit(-1)"),
        bound("compare.sync", "sync"),
        bound("compare.side", "side(1)"),
        bound("compare.previous_side", "side(-1)"),
        bound("compare.read", "read"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session, id="compare")
        self.collation = Collation(session)
        self.columns = Columns(self, self.collation)
        self.hits = ColumnHits()
        self._words = TextPane(id="compare-words")

    def compose(self) -> ComposeResult:
        """The columns, and the answers below."""
        yield from self.columns.compose()
        yield self._words

    def on_mount(self) -> None:
        """Show what the session has."""
        self.enter()

    @property
    def _wanted(self) -> int:
        """The number of articles to compare at this width: at least two, even if only one is visible."""
        return max(2, columns_beside(self.app.size.width))

    # What the screen asks of a view

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the key hints, the other side first if only one is visible."""
        if columns_beside(self.app.size.width) > 1:
            return self.HINTS
        first, *others = self.HINTS[:-1]
        return (first, self.HINTS[-1], *others)

    def enter(self) -> None:
        """Compare the open article."""
        self.collation.follow(self._wanted)
        if self.collation.complete:
            self.columns.draw()
        self.search(self.top())
        self._look()
        self.screen.set_focus(self.columns.pane)

    def take(self) -> None:
        """Redraw the articles."""
        if self.collation.complete:
            self._redraw(self.collation.find_again, reveal=False)

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return the relation of the articles, the current match, and whether they scroll together."""
        if not self.collation.complete:
            return [(" only one article: nothing to compare", "muted")], ()
        differing, shared = len(self.collation.differing), len(self.collation.topics)
        state = f" {counted(differing, 'difference')} in {counted(shared, 'shared topic')}"
        state = f"{state if shared else ' no shared topic'}   {self.session.kind_words()}"
        if not self.session.compared:
            state = f" {self.session.waiting()}"
        elif not self.collation.ids:
            state = " comparing…"
        scroll = "" if self.columns.synced else "each scrolls alone "
        return [(state, "")], [(scroll, "muted")] if scroll else []

    def chosen(self) -> Sequence[str]:
        """Return the base, and how the columns scroll."""
        if not self.collation.complete:
            return ()
        sync = "on" if self.columns.synced else "off"
        return f"base: {self.collation.sources[0].cited}", f"sync {sync}"

    def aim(self) -> None:
        """Make the compared topic current, in the article of this side."""
        topic = self.collation.now
        if topic is not None:
            article = self.collation.articles[self.columns.here].article.id
            self.session.anchor = in_article(topic.discrepancy, article)

    def pane(self) -> str:
        """Return the index of the focused column."""
        return str(self.columns.here)

    def choose_pane(self, name: str) -> None:
        """Focus a column."""
        self.columns.choose(int(name))

    def top(self) -> int:
        """Return the top offset of the focused column."""
        return self.columns.pane.top_offset() or 0

    def restore(self, offset: int) -> None:
        """Scroll the focused column to an offset."""
        self.columns.pane.stand_at_offset(offset)
        self.columns.follow(self.columns.pane)

    # Searching

    def search(self, origin: int) -> Found:
        """Show the matches in all columns, and select the first from here on."""
        articles = self.collation.articles if self.collation.complete else ()
        found = [self.session.searching.hits(article) for article in articles]
        self._look_at_hit(ColumnHits.of(found, self.columns.here, origin))
        return Found(any(hits.spans for hits in found), self.hit())

    def step_hit(self, by: int) -> None:
        """Go to the next match, in any column."""
        self._look_at_hit(self.hits.stepped(by))

    def _look_at_hit(self, hits: ColumnHits) -> None:
        self.hits = hits
        for column, (pane, found) in enumerate(zip(self.columns.panes, hits.columns, strict=False)):
            pane.show_hits(found)
            if column == hits.here and found.now is not None:
                if column != self.columns.here:
                    self.columns.choose(column)
                    if not self.screen.focused or self.screen.focused in self.columns.panes:
                        self.screen.set_focus(pane)
                pane.reveal_hit(found)
                self.columns.follow(pane)
        self.post_message(self.Status())

    def hit(self) -> str:
        """Return the current match and its column."""
        return self.hits.status([source.letter for source in self.collation.sources])

    # Drawing

    def _look(self, *, reveal: bool = True) -> None:
        """Show the current topic: the claims, and below them the answers."""
        if self.collation.complete:
            self.columns.look(reveal=reveal)
            self._words.show(collation_sheet(self.collation).sheet())
        self.post_message(self.Status())

    def _redraw(self, change: Callable[[], None], *, reveal: bool = True) -> None:
        """Compare other articles; one that stays keeps its position, if the claim is visible."""
        tops = self.columns.tops()
        change()
        self.columns.draw()
        self.columns.stand_at(tops)
        self.search(self.top())
        self._look(reveal=reveal)

    def on_resize(self) -> None:
        """Compare as many articles as fit now."""
        if self.collation.complete and len(self.collation.numbers) != self._wanted:
            self._redraw(lambda: self.collation.widen(self._wanted), reveal=False)

    def on_line_pane_scrolled(self, message: LinePane.Scrolled) -> None:
        """Scroll the other columns too."""
        if message.pane in self.columns.panes:
            self.columns.follow(message.pane)

    def on_line_pane_laid(self, message: LinePane.Laid) -> None:
        """Align again at the new width, with the claim visible."""
        if message.pane in self.columns.panes:
            self.columns.align()

    def on_descendant_focus(self) -> None:
        """Follow the focus where the mouse put it."""
        for column, pane in enumerate(self.columns.panes):
            if pane.has_focus and column != self.columns.here:
                self.columns.choose(column)

    # Keys

    def action_step(self, by: int) -> None:
        """Go to the next topic on which they differ."""
        if self.collation.step(by) is not None:
            self._look()
        if not self.session.compared:
            self.postpone(partial(self.action_step, by), "goes to a difference")
        elif self.collation.complete and not self.collation.differing:
            following = self.session.keys.label("compare.next_source")
            self.notify(f"no difference was found between these; {following}: the next source")

    def action_turn(self, by: int) -> None:
        """Compare the base with the next source, keeping the position."""
        if len(self.session.articles) > len(self.collation.numbers):
            self._redraw(lambda: self.collation.turn(self.columns.here, by))

    def action_swap(self) -> None:
        """Make the other source the base."""
        if self.collation.complete:
            self._redraw(lambda: self.collation.swap(self.columns.here))

    def action_sync(self) -> None:
        """Toggle scrolling all columns together."""
        self.columns.synced = not self.columns.synced
        self.columns.align()
        self._look()

    def action_side(self, by: int) -> None:
        """Focus the next column."""
        self.columns.focus((self.columns.here + by) % len(self.columns.panes))

    def action_read(self) -> None:
        """Open the claim of this side in its article; without one, the base's."""
        topic = self.collation.now
        if topic is not None:
            claim = topic.claims[self.columns.here] or topic.lead.ours
            self.post_message(self.Visit(claim.mention.article, claim.mention.span, topic.discrepancy.id))
