"""The search view: every matching article with its matches in context, updated while typing.

Below the list is the paragraph of the current match.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.message import Message

from kazreader.index import Cancelled, Index, Query, parse
from kazreader.model import QueryError, Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.paragraphs import numbers
from kazreader.present.sources import Source
from kazreader.present.wording import counted
from kazreader.tui.layout.evidence_sheet import EvidenceSheet
from kazreader.tui.layout.match_row import match_row, matches_in, rows_of
from kazreader.tui.state.hits import Found
from kazreader.tui.state.searching import more_may_come
from kazreader.tui.state.session import Session
from kazreader.tui.views.list_view import ListView
from kazreader.tui.views.view import View
from kazreader.tui.widgets.bound import bound
from kazreader.tui.widgets.line_pane import Run, fitting
from kazreader.tui.widgets.row_list import RowList
from kazreader.tui.widgets.status_line import StatusLine

_AT_ONCE = 300
"Number of articles up to which the index is built at once; for more, in a thread."
_SHOWN = 200
"Maximum number of listed matches of one article."

_AROUND = 2_000
"Maximum context of the match below the list, in characters."

EXAMPLES = (
    ("dead OR killed", "one word or another"),
    ("killed~", "a word in all its forms: killing, kills"),
    ('"the ministry said"', "an exact phrase"),
    ('"police shot"~5', "words near each other"),
    ("police -drill", "excluding a word"),
    ("num:100..5000", "a figure in a range"),
    ("name:petrov~", "a name in any spelling"),
    ("is:conflict", "what the reports disagree on"),
)
"Example queries, shown without a query, with their meanings."


class _Row(NamedTuple):
    """A source, or a group of its nearby matches."""

    source: Source
    spans: tuple[Span, ...]
    "Empty: the source itself."
    matches: int


class SearchView(ListView):
    """All articles, and the matches in them."""

    SEARCHES = True
    ALL_KINDS = "narrow a search in its query: kind:figure, kind:date, kind:name …"
    HINTS = (
        ("app.search", "search"),
        ("search.next_hit search.previous_hit", "match"),
        ("list.choose", "open the passage"),
        ("view.read", "read"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        bound("search.next_hit", "hit(1)"),
        bound("search.previous_hit", "hit(-1)"),
    ]

    class Indexed(Message):
        """The index is ready."""

        def __init__(self, index: Index) -> None:
            super().__init__()
            self.index = index

    def __init__(self, session: Session) -> None:
        self.rows = RowList(id="search-rows")
        super().__init__(session, self.rows, id="search")
        self._title = StatusLine(classes="pane-title")
        self._index: Index | None = None
        self._making = False
        self._listed: list[_Row] = []
        self._found_in: dict[str, tuple[Span, ...]] = {}
        "All matches, by article id."
        self._prose: dict[str, str] = {}
        "The searched text, by article id."
        self._asked = ""
        "The query of the listed matches."
        self._summary = ""

    def compose(self) -> ComposeResult:
        """The counts, the list, and the context of the current match."""
        yield self._title
        yield from super().compose()

    def enter(self) -> None:
        """Take the focus; a query on one article is applied to all."""
        if self.session.searching.query != self._asked:
            self.search(0)
        super().enter()

    def take(self) -> None:
        """Search the present articles; the cursor stays on its match."""
        self._index = None
        self._prose = {a.article.id: a.prose for a in self.session.articles if a.prose}
        self.search_again()

    def search_again(self) -> None:
        """Search again; the cursor stays on its match."""
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
            self.look()

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
        """Search, now that the index is ready."""
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
            self._summary = (problem or found) if searching.query else self._invitation()
        self._draw()
        return Found(total > 0, problem or self._summary)

    def _invitation(self) -> str:
        key = self.session.keys.label("app.search")
        return f"type {key} to search all articles, or choose one of these"

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
        self.look()

    def _drawn(self, number: int, width: int) -> Sequence[Sequence[Run]]:
        source, spans, count = self._listed[number]
        if not spans:
            copy = f"  = copy of {source.copy_of}" if source.copy_of else ""
            return [[(f" {source.cited}", "headline"), (f"  {counted(count, 'match')}{copy}", "muted")]]
        return [fitting(match_row(self._prose.get(source.article, source.text), spans, width), width)]

    def step_hit(self, by: int) -> None:
        """Go to the next match, cyclically."""
        matches = [n for n, row in enumerate(self._listed) if row.spans]
        if matches:
            at = (bisect_left if by < 0 else bisect_right)(matches, self.rows.cursor) + min(by, 0)
            self.rows.go(matches[at % len(matches)])

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return the query; the counts are above the list, and here if incomplete."""
        searching = self.session.searching
        right = [(f"{self._summary} ", "muted")] if more_may_come(searching) else []
        return [(f" /{searching.query}", "strong"), (f"  {searching.option}", "accent")], right

    def choose(self) -> None:
        """Open a match in its article; for a source, its first; without a query, run an example."""
        if self._asked:
            self.session.searching.found = self._found_in
            super().choose()
        else:
            self.session.searching.ask(EXAMPLES[self.rows.cursor][0])
            self.search(0)

    def place(self) -> View.Visit | None:
        """Return the place of the match; for a source found by name, its beginning."""
        row = self._looked_at()
        return row and self.Visit(row.source.article, row.spans[0] if row.spans else Span(0, 0))

    def words(self) -> EvidenceSheet:
        """Return the paragraphs of the match, numbered as in its article."""
        sheet, row = EvidenceSheet(), self._looked_at()
        if row is None:
            return sheet
        article = self.session.articles[self.session.number_of(row.source.article)]
        sheet.add((row.source.cited, "accent"), (f"  {row.source.title}", "strong"))
        if not row.spans:
            return sheet
        first, last = row.spans[0].start, row.spans[-1].end
        for block, number in numbers(article):
            if block.span.start < last and block.span.end > first:
                near = Span(max(block.span.start, first - _AROUND), min(block.span.end, last + _AROUND))
                runs = matches_in(near, article.prose, self._found_in[row.source.article])
                sheet.add(*runs, lead=(f"  {f'¶{number}' if number else '':<3}  ", "accent"))
        return sheet

    def _looked_at(self) -> _Row | None:
        """Return the matches of the current line; for a source, its first."""
        at = self.rows.cursor
        rows = self._listed[at : at + 2]
        return next((row for row in rows if row.spans), rows[0] if rows else None)


def _example(number: int, width: int) -> Sequence[Sequence[Run]]:
    query, finds = EXAMPLES[number]
    return [[(f"   {query:<22}", "strong"), (finds, "muted")]]
