"""How much work the finders do, counted in steps of the interpreter: the same in every run, on every machine.

A clock would say more, since patterns are searched inside one step; but no clock holds still.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from kazreader import extract, pipeline
from kazreader.extract.reading import read
from kazreader.model import CleanArticle

_SAMPLE = Path(extract.__file__).parents[2] / "articles"
_MOST = 12_000
"""Steps a sentence of the bundled sample, about 1 % above those of today. Who adds a finder first asks
`Reading.where` for the words it needs, or pays for it elsewhere; who makes finders quicker lowers this."""


def _steps(work: Callable[[], object]) -> Counter[CodeType]:
    """Return how many steps each function took."""
    taken: Counter[CodeType] = Counter()

    def step(frame: FrameType, event: str, _: Any) -> Any:
        taken[frame.f_code] += event == "opcode"
        return step

    def called(frame: FrameType, _: str, __: Any) -> Any:
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return step

    before = sys.gettrace()
    sys.settrace(called)
    try:
        work()
    finally:
        sys.settrace(before)
    return taken


def _told(taken: Counter[CodeType], sentences: int) -> str:
    """Return the costliest functions, for whoever broke the bound."""
    lines = (f"{steps / sentences:6.0f} {code.co_qualname}" for code, steps in taken.most_common(12))
    return "\n".join(("steps a sentence:", *lines))


def test_a_sentence_costs_no_more_steps_than_it_did() -> None:
    articles: tuple[CleanArticle, ...] = pipeline.read([_SAMPLE]).articles
    sentences = sum(len(read(article).sentences) for article in articles)
    pipeline.claims(articles)  # reads the rule files and remembers words, as a long run does
    taken = _steps(lambda: pipeline.claims(articles))
    assert taken.total() / sentences <= _MOST, _told(taken, sentences)
