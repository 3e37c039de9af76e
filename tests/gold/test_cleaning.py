"""Cleaning is measured on annotated news pages that are no part of this project; a drop is refused.

The pages are looked for in the folder that KAZREADER_SHARED names, else in `shared` beside the checkout.
Every twelfth page is read; tests/gold/fit_line_weights.py and its evaluation measure them all.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kazreader.clean import clean
from kazreader.model import Article, BlockKind, CleanArticle

PAGES = 27
RECORDED = {
    "full": {"F1": 0.88, "BR": 0.90, "SLp": 0.017},
    "light": {"F1": 0.92, "BR": 0.65, "SLp": 0.002},
    "bs4": {"F1": 0.875, "BR": 0.89, "SLp": 0.003},
}
"F1 and the share of debris lines removed may not fall below, the full sentences lost not rise above."


@pytest.fixture(scope="module")
def evaluation() -> Iterator[ModuleType]:
    checkout = Path(__file__).parents[2]
    folder = Path(os.environ.get("KAZREADER_SHARED", checkout.parent / "shared")) / "eval"
    if not (folder / "cleaning" / "manifest.json").is_file():
        pytest.skip("no annotated pages: set KAZREADER_SHARED to the folder that holds them")
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("cleaning_eval")
    finally:
        sys.path.remove(str(folder))


@pytest.mark.parametrize("variant", RECORDED)
def test_cleaning_is_no_worse_than_recorded(evaluation: ModuleType, variant: str) -> None:
    pages = evaluation.load("dev", variant, PAGES)
    rows = [evaluation.score(meta, page, gold, _kept(page), variant) for meta, page, _, gold in pages]
    summary: dict[str, Any] = evaluation.summary(rows)
    least = RECORDED[variant]
    assert summary["F1"] >= least["F1"]
    assert summary["BR"] >= least["BR"]
    assert summary["SLp"] <= least["SLp"]


def _kept(page: str) -> str:
    (article,) = clean([Article("page", "page.txt", page)])
    return "\n".join(_shown(article))


def _shown(article: CleanArticle) -> Iterator[str]:
    for block in article.reading(BlockKind.BODY, BlockKind.SUBHEAD):
        hidden = [r.span for r in article.removals if block.span.covers(r.span)]
        at = block.span.start
        pieces = []
        for span in hidden:
            pieces.append(article.article.text[at : span.start])
            at = span.end
        yield "".join([*pieces, article.article.text[at : block.span.end]])
