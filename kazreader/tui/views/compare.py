"""The compare view: a base article and another one, side by side, paragraphs that say the same in line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical

from kazreader.present.alignment import Link, anchors, spaces
from kazreader.present.pairing import SharedTopic
from kazreader.present.wording import counted, day
from kazreader.tui.layout.pair_sheet import pair_sheet
from kazreader.tui.state.findings import in_article
from kazreader.tui.state.pair import Pair
from kazreader.tui.state.session import Session
from kazreader.tui.views.view import View
from kazreader.tui.widgets.aligned_pane import AlignedPane, MarkedClaim
from kazreader.tui.widgets.line_pane import LinePane, Run
from kazreader.tui.widgets.status_line import StatusLine
from kazreader.tui.widgets.text_pane import TextPane

_SAME_TEXT = 3
"What a paragraph that both articles have word for word weighs against one shared claim."


class CompareView(View):
    """Two articles."""

    HINTS = (
        ("] [", "difference"),
        ("J K", "other source"),
        ("=", "swap base"),
        ("s", "sync"),
        ("enter", "read it"),
        ("tab", "side"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right_square_bracket", "step(1)", "Next difference", id="compare.next"),
        Binding("left_square_bracket", "step(-1)", "Difference before", id="compare.previous"),
        Binding("J", "turn(1)", "Compare with the next source", id="compare.next_source"),
        Binding("K", "turn(-1)", "Compare with the source before", id="compare.previous_source"),
        Binding("equals_sign", "swap", "Make the other source the base", id="compare.base"),
        Binding("s", "sync", "Scroll both, or each alone", id="compare.sync"),
        Binding("tab,shift+tab,h,l", "side", "The other side", id="compare.side"),
        Binding("enter", "read", "Read this side's claim in its article", id="compare.read"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session, id="compare")
        self.add_class("-left")
        self.pair = Pair(session)
        self.synced = True
        self.panes = (AlignedPane(id="compare-left"), AlignedPane(id="compare-right"))
        self._titles = (StatusLine(classes="pane-title"), StatusLine(classes="pane-title"))
        self._words = TextPane(id="compare-words")

    def compose(self) -> ComposeResult:
        """Two columns, and the two answers below."""
        with Horizontal(id="compare-columns"):
            for title, pane, name in zip(self._titles, self.panes, ("base", "other"), strict=True):
                yield Vertical(title, pane, id=f"compare-{name}", classes="compare-column")
        yield self._words

    def on_mount(self) -> None:
        """Show what the session has."""
        self.enter()

    def enter(self) -> None:
        """Compare what is read now."""
        self.pair.follow()
        self._draw()
        self._look()
        self.panes[self._side].focus()

    def take(self) -> None:
        """Draw the pair anew."""
        if self.pair.complete:
            self._redraw(self.pair.find_again, reveal=False)

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return how the two stand to each other, and whether they scroll together."""
        if not self.pair.complete:
            return [(" one article: nothing to compare it with", "muted")], ()
        differing, shared = len(self.pair.differing), len(self.pair.topics)
        told = f" {counted(differing, 'difference')} in {counted(shared, 'shared topic')}"
        if not self.session.compared:
            told = " comparing…"
        return [(told, "")], [("both scroll " if self.synced else "each scrolls alone ", "muted")]

    def aim(self) -> None:
        """Look at the topic that is compared, in the article of this side."""
        topic = self.pair.now
        if topic is not None:
            article = self.pair.articles[self._side].article.id
            self.session.anchor = in_article(topic.discrepancy, article)

    # Drawing

    def _draw(self) -> None:
        """Show both articles from their tops, and align them."""
        if not self.pair.complete:
            return
        topics = self.pair.topics
        left = [MarkedClaim(t.ours.mention.span, t.relation) for t in topics]
        right = [MarkedClaim(t.theirs.mention.span, t.relation) for t in topics]
        for pane, article, claims in zip(self.panes, self.pair.articles, (left, right), strict=True):
            pane.show_article(article, sorted(claims, key=lambda claim: claim.span))
        self._say_titles()
        self._align()

    def _say_titles(self) -> None:
        for side, (title, source) in enumerate(zip(self._titles, self.pair.sources, strict=True)):
            told = ("base  " if side == 0 else "") + (f"copy of {source.copy_of}  " if source.copy_of else "")
            ink = "accent" if side == self._side else "muted"
            title.say([(f"  {source.cited}  ", ink), (f"{told}{day(source.published)}", "muted")])

    def _align(self) -> None:
        """Put what says the same on the same rows; with each side scrolling alone, as it comes."""
        left, right = self.panes
        heights = (left.heights(), right.heights())
        if not self.synced or not self._beside or not all(heights):
            for pane in self.panes:
                pane.spread((), 0)
            return
        topic = self.pair.now
        chain = anchors(self._links(), self._link(topic) if topic else None)
        blanks = spaces(*heights, chain)
        rows = max(sum(h) + sum(b) for h, b in zip(heights, blanks, strict=True))
        for pane, each in zip(self.panes, blanks, strict=True):
            pane.spread(each, rows)
        self._follow(self.panes[self._side])

    def _link(self, topic: SharedTopic) -> Link:
        left, right = self.panes
        ours, theirs = topic.ours.mention.span, topic.theirs.mention.span
        return Link(left.paragraph_of(ours.start), right.paragraph_of(theirs.start))

    def _links(self) -> list[Link]:
        """Return what ties paragraphs together: their titles, shared claims, and the same text."""
        links = [Link(0, 0), *map(self._link, self.pair.topics)]
        texts = [[" ".join(p.text.split()) for p in pane.sheet.paragraphs] for pane in self.panes]
        places = {text: number for number, text in enumerate(texts[1])}
        links += [Link(n, places[text], _SAME_TEXT) for n, text in enumerate(texts[0]) if text in places]
        return links

    def _look(self, *, reveal: bool = True) -> None:
        """Show the topic that is looked at: both claims, and below them both answers."""
        topic = self.pair.now
        claims = (topic.ours.mention.span, topic.theirs.mention.span) if topic else (None, None)
        for pane, span in zip(self.panes, claims, strict=True):
            pane.show_claim(span)
        if topic:
            self._align()
            for pane, span in zip(self.panes, claims, strict=True):
                if reveal and span is not None and (not self.synced or pane is self.panes[self._side]):
                    pane.reveal_offset(span.start, span.end)
            self._follow(self.panes[self._side])
        self._words.show(pair_sheet(self.pair).sheet())
        self.post_message(self.Status())

    # Scrolling

    @property
    def _beside(self) -> bool:
        """Whether both sides are seen at once."""
        return not any(self.screen.has_class(narrow) for narrow in ("-w40", "-w60"))

    @property
    def _side(self) -> int:
        return 0 if self.has_class("-left") else 1

    def on_line_pane_scrolled(self, message: LinePane.Scrolled) -> None:
        """Scroll the other side too."""
        if message.pane in self.panes and self.synced:
            self._follow(message.pane)

    def on_line_pane_laid(self, message: LinePane.Laid) -> None:
        """Align again at the new width, with the claim in view."""
        if message.pane in self.panes:
            self._align()

    def _follow(self, pane: LinePane) -> None:
        if self.synced:
            for other in self.panes:
                if other is not pane:
                    other.scroll_to_row(pane.first_row)

    # Keys

    def action_step(self, by: int) -> None:
        """Look at the next topic on which the two differ."""
        if self.pair.step(by) is not None:
            self._look()

    def action_turn(self, by: int) -> None:
        """Compare the base with the next source, keeping its place."""
        if len(self.session.articles) > 2:
            self._redraw(lambda: self.pair.turn(by))

    def action_swap(self) -> None:
        """Make the other source the base."""
        if self.pair.complete:
            self._redraw(self.pair.swap)

    def action_sync(self) -> None:
        """Scroll both sides together, or each alone."""
        self.synced = not self.synced
        self._align()
        self._look()

    def action_side(self) -> None:
        """Take the keys to the other side."""
        self._take_side(1 - self._side)

    def action_read(self) -> None:
        """Read the claim of this side where it stands."""
        topic = self.pair.now
        if topic is not None:
            claim = (topic.ours, topic.theirs)[self._side]
            self.post_message(self.Visit(claim.mention.article, claim.mention.span, topic.discrepancy.id))

    def on_descendant_focus(self) -> None:
        """Follow the focus where the mouse put it."""
        for side, pane in enumerate(self.panes):
            if pane.has_focus and side != self._side:
                self._take_side(side)

    def _take_side(self, side: int) -> None:
        self.set_class(side == 0, "-left")
        self.set_class(side == 1, "-right")
        self.panes[side].focus()
        self._say_titles()

    def _redraw(self, change: Callable[[], None], *, reveal: bool = True) -> None:
        """Compare another pair; an article that stays keeps its place, if the claim is in view."""
        tops = {each: pane.top_offset() or 0 for each, pane in zip(self.pair.ids, self.panes, strict=True)}
        change()
        self._draw()
        for pane, article in zip(self.panes, self.pair.articles, strict=True):
            if article.article.id in tops:
                pane.stand_at_offset(tops[article.article.id])
        self._look(reveal=reveal)
