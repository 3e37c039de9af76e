"""The reader at its extremes: what nobody should wait for; the table is printed with `-s`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest

from kazreader.clean import clean
from kazreader.model import Article, CleanArticle, Comparison, Discrepancy, Span
from kazreader.store import Notebook
from kazreader.tui.app import ReaderApp
from kazreader.tui.state.session import Session
from tests.benchmarks.generated import text
from tests.flood import DEATHS
from tests.tui.reader import Heard, Reader

pytestmark = pytest.mark.benchmark

_SENTENCE = "In district {number} the flood killed {count} people, the rescue service said."


def _run(articles: Sequence[CleanArticle], play: Callable[[Reader], Awaitable[None]]) -> None:
    async def run() -> None:
        session = Session((Path("many"),), Notebook(None))
        session.take_articles(tuple(articles), ())
        app, heard = ReaderApp(session, analyse=False), Heard()
        async with app.run_test(size=(120, 36), message_hook=heard) as pilot:
            reader = Reader(app, pilot, heard)
            await reader.settle()
            await play(reader)

    asyncio.run(run())


async def _takes(what: str, done: Awaitable[None], *, must: float) -> None:
    """Print the seconds that something takes until it is painted, and fail above the bound."""
    start = time.perf_counter()
    await done
    seconds = time.perf_counter() - start
    print(f"{what}: {1000 * seconds:.0f} ms (must {1000 * must:.0f})")
    assert seconds <= must, what


def _crowded(number: int) -> tuple[Sequence[CleanArticle], Comparison]:
    """Return two reports that disagree in every sentence."""
    texts = [
        "\n\n".join(_SENTENCE.format(number=n, count=n + plus) for n in range(number)) for plus in (10, 20)
    ]
    articles = clean([Article(name, f"{name}.txt", each) for name, each in zip("ab", texts, strict=True)])
    places = [[0, 0], [0, 0]]
    topics: list[Discrepancy] = []
    for n in range(number):
        sides = []
        for side, (article, plus) in enumerate(zip(articles, (10, 20), strict=True)):
            sentence = _SENTENCE.format(number=n, count=n + plus)
            start = article.article.text.index(sentence, places[side][0])
            places[side][0] = start + len(sentence)
            at = start + sentence.index("killed ") + 7
            claim = DEATHS.sides[side].claims[0]
            mention = claim.mention._replace(
                article=article.article.id, span=Span(at, at + len(f"{n + plus} people"))
            )
            said = claim._replace(mention=mention, sentence=Span(start, start + len(sentence)))
            sides.append(DEATHS.sides[side]._replace(label=f"{n + plus}", claims=(said,)))
        topics.append(
            DEATHS._replace(
                id=f"fig-{n}",
                topic=f"people killed in district {n}",
                sides=tuple(sides),
                relations=(),
            )
        )
    return articles, Comparison(tuple(topics))


def test_ten_thousand_discrepancies() -> None:
    articles, comparison = _crowded(10_000)

    async def play(reader: Reader) -> None:
        print()
        await _takes("10,000 discrepancies are taken in", reader.hear(comparison), must=3.0)
        await _takes("the next one", reader.press("right_square_bracket"), must=0.5)
        await _takes("jump", reader.press("enter"), must=1.5)
        for key, view in (("2", "compare"), ("3", "matrix"), ("4", "timeline"), ("6", "notes")):
            await _takes(f"their {view}", reader.press(key), must=6.0)
            await _takes("a key there", reader.press("j"), must=0.3)

    _run(articles, play)


def test_five_thousand_articles() -> None:
    articles = clean([Article(f"a{n}", f"a{n}.txt", text(n)) for n in range(5_000)])

    async def play(reader: Reader) -> None:
        print()
        await _takes("5,000 articles are taken in", reader.hear(Comparison()), must=2.0)
        await _takes("the next source", reader.press("J"), must=0.3)
        await _takes("the last source", reader.press("shift+tab", "shift+tab", "G"), must=0.6)
        await _takes("their matrix", reader.press("3"), must=2.0)
        await _takes("their comparison", reader.press("2"), must=2.0)

    _run(articles, play)


def test_a_terminal_that_is_resized_at_every_key() -> None:
    articles = clean([Article("long", "long.txt", "\n\n".join(text(number) for number in range(84)))])

    async def play(reader: Reader) -> None:
        async def storm() -> None:
            for n in range(30):
                await reader.press("j")
                await reader.resize(60 + 4 * n, 20 + n)

        print()
        await _takes("50,000 words, 30 keys and 30 sizes", storm(), must=9.0)

    _run(articles, play)
