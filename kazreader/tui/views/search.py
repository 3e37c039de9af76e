"""The search view: every article that matches, each match in its words, live while the query is typed."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.message import Message

from kazreader.index import Cancelled, Index, Query, parse
from kazreader.model import QueryError, Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.sources import Source
from kazreader.present.wording import counted
from kazreader.tui.layout.match_row import match_row, rows_of
from kazreader.tui.state.hits import Found
from kazreader.tui.state.searching import more_may_come
from kazreader.tui.state.session import Session
from kazreader.tui.views.view import View
from kazreader.tui.widgets.line_pane import Run, fitting
from kazreader.tui.widgets.row_list import RowList
from kazreader.tui.widgets.status_line import StatusLine

_AT_ONCE = 300
"Articles up to which the index is made at once; it is made aside for more."
_SHOWN = 200
"Matches of one article that are listed."

_INVITATION = "type / to search all articles, or choose one of these"
EXAMPLES = (
    ("dead OR killed", "one word or another"),
    ('"the ministry said"', "these words in a row"),
    ('"police shot"~5', "near each other"),
    ("police -drill", "without a word"),
    ("num:100..5000", "a figure between two"),
    ("name:petrov~", "a name, however it is spelt"),
    ("is:conflict", "what the reports disagree on"),
)
"Queries that are shown while there is none, with what each finds."


class _Row(NamedTuple):
    """A source, or some of its matches that stand close together."""

    source: Source
    spans: tuple[Span, ...]
    "Empty: the source itself."
    matches: int


class SearchView(View):
    """All articles, and the matches in them."""

    SEARCHES = True
    BY_KIND = False
    HINTS = (("/", "search"), ("j k", "match"), ("enter", "read it there"), ("1", "read"))

    class Indexed(Message):
        """The index is ready."""

        def __init__(self, index: Index) -> None:
            super().__init__()
            self.index = index

    def __init__(self, session: Session) -> None:
        super().__init__(session, id="search")
        self.rows = RowList(id="search-rows")
        self._title = StatusLine(classes="pane-title")
        self._index: Index | None = None
        self._making = False
        self._listed: list[_Row] = []
        self._found_in: dict[str, tuple[Span, ...]] = {}
        "By article, every match."
        self._prose: dict[str, str] = {}
        "By article, the text that is searched."
        self._asked = ""
        "The query of the matches that are listed."
        self._summary = _INVITATION

    def compose(self) -> ComposeResult:
        """The counts and the list."""
        yield from (self._title, self.rows)

    def on_mount(self) -> None:
        """Make the index."""
        self.take()

    def enter(self) -> None:
        """Take the focus; what was searched for in one article is searched for in all."""
        if self.session.searching.query != self._asked:
            self.search(0)
        self.screen.set_focus(self.rows)

    def take(self) -> None:
        """Search the articles that are there now; the cursor stays on its match."""
        self._index = None
        self._prose = {a.article.id: a.prose for a in self.session.articles if a.prose}
        self.search_again()

    def search_again(self) -> None:
        """Search; the cursor stays on its match."""
        at = self._listed[self.rows.cursor] if self._listed else None
        row = self.rows.first_row
        self.search(0)
        again = (
            n
            for n, r in enumerate(self._listed)
            if at and (r.source.path, r.spans) == (at.source.path, at.spans)
        )
        number = next(again, None)
        if number is not None:
            self.rows.move_cursor(number)
            self.rows.scroll_to_row(row)

    def _make_index(self) -> None:
        articles = self.session.articles
        if len(articles) <= _AT_ONCE:
            self._index = Index(articles)
        elif self.is_attached and not self._making:
            self._making, self._summary = True, "reading all articles…"
            self.run_worker(self._make_aside, thread=True)

    def _make_aside(self) -> None:
        self.post_message(self.Indexed(Index(self.session.articles)))

    def on_search_view_indexed(self, message: Indexed) -> None:
        """Search now that it is possible."""
        self._index, self._making = message.index, False
        self.search(0)

    def search(self, origin: int) -> Found:
        """List the matches of the session's query."""
        searching = self.session.searching
        self._listed, self._found_in, problem = [], {}, ""
        self._asked = searching.query
        if self._index is None:
            self._make_index()
        if searching.query and self._index is not None:
            try:
                query = parse(searching.query, regex=searching.regex, fuzzy=searching.fuzzy)
                self._listed = list(self._found(query))
            except (QueryError, Cancelled) as error:
                problem = str(error)
        total = sum(row.matches for row in self._listed if not row.spans)
        sources = sum(not row.spans for row in self._listed)
        if self._index is not None:
            found = f"{counted(total, 'match')} in {counted(sources, 'source')}" if total else "no match"
            found += more_may_come(searching)
            self._summary = (problem or found) if searching.query else _INVITATION
        self._draw()
        return Found(total > 0, problem or self._summary)

    def _found(self, query: Query) -> Sequence[_Row]:
        rows: list[_Row] = []
        for article, spans in self._spans(query):
            source = self.session.sources.by_article.get(article)
            if source is not None:
                self._found_in[article] = tuple(spans)
                rows.append(_Row(source, (), len(spans)))
                rows += [_Row(source, group, 0) for group in rows_of(spans[:_SHOWN])]
        return rows

    def _spans(self, query: Query) -> Sequence[tuple[str, Sequence[Span]]]:
        if query.asks_claims:
            return list(self.session.searching.claims.find(query).items())
        assert self._index is not None
        return [(found.article, found.spans) for found in self._index.page(query).found]

    def _draw(self) -> None:
        counts = [(f"{row.source.letter} {row.matches}  ", "") for row in self._listed if not row.spans]
        self._title.say([(" Search  ", "accent"), (f"{self._summary}   ", "muted"), *counts])
        if self._asked:
            cursor = min(1, max(0, len(self._listed) - 1))
            self.rows.set_items(len(self._listed), self._drawn, cursor=cursor)
        else:
            self.rows.set_items(len(EXAMPLES), _example, cursor=0)
        self.rows.scroll_to_row(0)
        self.post_message(self.Status())

    def _drawn(self, number: int, width: int) -> Sequence[Sequence[Run]]:
        source, spans, count = self._listed[number]
        if not spans:
            copy = f"  = copy of {source.copy_of}" if source.copy_of else ""
            return [[(f" {source.cited}", "headline"), (f"  {counted(count, 'match')}{copy}", "muted")]]
        return [fitting(match_row(self._prose.get(source.article, source.text), spans, width), width)]

    def step_hit(self, by: int) -> None:
        """To the next match."""
        self.rows.action_row(by)

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return what was found."""
        option = self.session.searching.option
        return [(f" /{self.session.searching.query}", "strong"), (f"  {option}", "accent")], [
            (f"{self._summary} ", "muted")
        ]

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Read a match where it stands; of a source, its first."""
        message.stop()
        if not self._asked:
            self.session.searching.ask(EXAMPLES[message.number][0])
            self.search(0)
            return
        row = self._listed[message.number]
        if not row.spans and message.number + 1 < len(self._listed):
            row = self._listed[message.number + 1]
        if row.spans:
            self.session.searching.found = self._found_in
            self.post_message(self.Visit(row.source.article, row.spans[0]))

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        """Nothing follows the cursor here."""
        message.stop()


def _example(number: int, width: int) -> Sequence[Sequence[Run]]:
    query, finds = EXAMPLES[number]
    return [[(f"   {query:<22}", "strong"), (finds, "muted")]]
