"""What the reader costs against the framework alone; the table is printed with `-s`."""

from __future__ import annotations

import asyncio
import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from kazreader.clean import clean
from kazreader.model import Article, Span
from kazreader.present.findings import Findings
from kazreader.tui.state.hits import Hits
from kazreader.tui.widgets.article_pane import ArticlePane
from kazreader.tui.widgets.row_list import RowList
from tests.benchmarks.generated import text
from tests.benchmarks.pseudo_terminal import BARE_PANE, EMPTY_APP, PYTHON, Program, p95
from tests.benchmarks.ratios import for_the_first_time, holds, in_turns, tells

pytestmark = pytest.mark.benchmark

_READER = [PYTHON, "-m", "kazreader"]
_FIRST_HINT = b"discrepancy"
_TURNS = 15
"So that one slow start in a run tells nothing: five gave ratios a sixth apart."
_STYLES = Path(__file__).parents[2] / "kazreader" / "tui"


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "home"


def _start(command: list[str], words: bytes, home: Path) -> tuple[float, float]:
    program = Program(command, home)
    try:
        seconds = program.seconds_until(words)
        program.settle(0.3)
        return seconds, program.resident()
    finally:
        program.end()


def test_first_frame_first_text_and_memory(home: Path, tmp_path: Path) -> None:
    reader = [*_READER, "articles"]
    cases = {
        "empty app": ([PYTHON, "-c", EMPTY_APP], b"READY"),
        "first text": (reader, b"Allied troops"),
        "first frame": (reader, _FIRST_HINT),
        "first frame, first time": (for_the_first_time(reader, tmp_path), _FIRST_HINT),
    }
    if shutil.which("less"):
        cases["less"] = (["less", str(next(Path("articles").glob("01_*.txt")))], b"Allied troops")
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in cases}
    for _ in range(_TURNS + 1):
        for name, (command, words) in cases.items():
            taken[name].append(_start(command, words, home))
    seconds = {name: [s for s, _ in each[1:]] for name, each in taken.items()}
    memory = {name: [m for _, m in each[1:]] for name, each in taken.items()}
    for name in cases:
        middle = statistics.median(seconds[name]), statistics.median(memory[name])
        print(f"\n{name}: {1000 * middle[0]:.0f} ms, {middle[1]:.0f} MB", end="")
    print()
    if "less" in seconds:
        first_text = in_turns(seconds["first text"], seconds["less"])
        tells("article text first on screen / less", first_text, aim=5)
    holds("memory / empty app", in_turns(memory["first frame"], memory["empty app"]), must=1.6, aim=1.3)
    again = in_turns(seconds["first frame"], seconds["empty app"])
    holds("first frame, again / empty app", again, must=1.3, aim=1.15)
    first = in_turns(seconds["first frame, first time"], seconds["empty app"])
    holds("first frame, first time / empty app", first, must=1.3, aim=1.15)


def _keys(program: Program, count: int = 60) -> list[float]:
    return [program.key(b"jk"[n % 2 : n % 2 + 1]) for n in range(count)]


@pytest.mark.parametrize(("words", "must", "aim"), [(600, 1.3, 1.1), (50_000, 2.0, 1.5)])
def test_key_to_paint(words: int, must: float, aim: float, tmp_path: Path, home: Path) -> None:
    (tmp_path / "long.txt").write_text("\n\n".join(text(n) for n in range(max(1, words // 600))))
    bare = Program([PYTHON, "-c", BARE_PANE, str(max(words, 3000))], home)
    reader = Program([*_READER, str(tmp_path / "long.txt")], home)
    try:
        bare.seconds_until(b"0 word")
        reader.seconds_until(b"nothing to compare")
        for program in (bare, reader):
            program.settle(0.5)
            _keys(program, 10)
        theirs, ours = _keys(bare), _keys(reader)
    finally:
        bare.end()
        reader.end()
    print(f"\n{words:,} words: p95 {1000 * p95(ours):.1f} ms, bare widget {1000 * p95(theirs):.1f} ms")
    holds(f"key to paint, {words:,} words / bare widget", p95(ours) / p95(theirs), must=must, aim=aim)


def test_key_to_paint_while_ten_thousand_articles_are_analysed(tmp_path: Path, home: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(100):
        (folder / f"{number:03}.txt").write_text(text(number))
    idle = Program([*_READER, str(folder / "000.txt")], home)
    idle.seconds_until(b"nothing to compare")
    idle.settle(0.5)
    for number in range(100, 10_000):
        (folder / f"{number:05}.txt").write_text(text(number))
    busy = Program([*_READER, str(folder)], home)
    try:
        waited = busy.seconds_until(b"of 10,000")
        _keys(busy, 10)
        idle_times, busy_times = _keys(idle), _keys(busy)
    finally:
        idle.end()
        busy.end()
    print(f"\n10,000 articles are there after {waited:.1f} s;", end=" ")
    print(f"p95 {1000 * p95(busy_times):.1f} ms, idle {1000 * p95(idle_times):.1f} ms")
    holds("key to paint under load / idle", p95(busy_times) / p95(idle_times), must=1.5, aim=1.2)


class _Holder(App[None]):
    CSS_PATH = [_STYLES / "widgets" / "line_pane.tcss"]  # noqa: RUF012

    def __init__(self, make: Callable[[], Widget]) -> None:
        from kazreader.tui.themes import NAMES, THEMES

        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = NAMES[0]
        self.make = make

    def compose(self) -> ComposeResult:
        yield from ()


def _mounted(make: Callable[[], Widget], after: Callable[[Widget], None]) -> tuple[float, float]:
    """Return the seconds to mount and paint a widget, and those of a change afterwards."""

    async def run() -> tuple[float, float]:
        app = _Holder(make)
        async with app.run_test(size=(120, 40)) as pilot:
            start = time.perf_counter()
            widget = make()
            await app.mount(widget)
            await pilot.pause()
            app.screen._compositor.render_strips()
            mounted = time.perf_counter()
            after(widget)
            await pilot.pause()
            app.screen._compositor.render_strips()
            return mounted - start, time.perf_counter() - mounted

    return asyncio.run(run())


def test_opening_a_long_article_and_highlighting_its_hits() -> None:
    whole = "\n\n".join(text(number) for number in range(84))
    article = clean([Article("long", "long.txt", whole)])[0]
    starts = range(0, len(whole) - 10, len(whole) // 500)[:500]
    spans = tuple(Span(at, at + 5) for at in starts)

    def ours() -> ArticlePane:
        pane = ArticlePane(minimap=True)
        pane.show_article(article, (), Findings().sign)
        return pane

    def our_hits(widget: Widget) -> None:
        assert isinstance(widget, ArticlePane)
        widget.show_hits(Hits("x", spans, 0))

    def their_hits(widget: Widget) -> None:
        assert isinstance(widget, Static)
        content = Content(whole)
        for span in spans:
            content = content.stylize("reverse", span.start, span.end)
        widget.update(content)

    taken = [
        (_mounted(ours, our_hits), _mounted(lambda: Static(Content(whole)), their_hits)) for _ in range(5)
    ]
    opening = statistics.median(o[0] for o, _ in taken), statistics.median(t[0] for _, t in taken)
    marking = statistics.median(o[1] for o, _ in taken), statistics.median(t[1] for _, t in taken)
    print(f"\nopening {1000 * opening[0]:.0f} ms, Static {1000 * opening[1]:.0f} ms", end="; ")
    print(f"500 hits {1000 * marking[0]:.1f} ms, Static {1000 * marking[1]:.0f} ms")
    holds("500 hits / Static with spans", marking[0] / marking[1], must=0.05, aim=0.02)
    holds("opening 50,000 words / Static", opening[0] / opening[1], must=0.3, aim=0.2)


class TwoRows(RowList):
    """A list like that of the sources."""

    @property
    def rows_per_item(self) -> int:
        return 2


def test_a_list_of_fifty_thousand() -> None:
    def ours() -> RowList:
        rows = TwoRows()
        rows.set_items(50_000, lambda number, width: [[(f"{number} a title", "strong")], [("3 Jan", "")]])
        return rows

    def theirs() -> OptionList:
        return OptionList(*(f"{number} a title" for number in range(50_000)), markup=False)

    taken = [(_mounted(ours, lambda w: None)[0], _mounted(theirs, lambda w: None)[0]) for _ in range(5)]
    mine, other = statistics.median(o for o, _ in taken), statistics.median(t for _, t in taken)
    print(f"\nmount {1000 * mine:.0f} ms, OptionList {1000 * other:.0f} ms")
    holds("list of 50,000 / OptionList", mine / other, must=0.05, aim=0.02)
