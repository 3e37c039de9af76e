"""Tests of `kazreader.pipeline`: what the stages share."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from kazreader import pipeline
from kazreader.model import CleanArticle

_SAMPLE = Path(pipeline.__file__).parents[1] / "articles"


@pytest.fixture(scope="module")
def sample() -> tuple[CleanArticle, ...]:
    return pipeline.read([_SAMPLE]).articles


def test_no_stage_makes_cycles_that_only_the_collector_could_free(sample: tuple[CleanArticle, ...]) -> None:
    pipeline.report(pipeline.Readable(sample, ()))
    gc.collect()
    gc.disable()
    try:
        pipeline.report(pipeline.Readable(sample, ()))
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_the_collector_works_again_behind_the_stages(sample: tuple[CleanArticle, ...]) -> None:
    pipeline.report(pipeline.Readable(sample, ()))
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off(sample: tuple[CleanArticle, ...]) -> None:
    gc.disable()
    try:
        pipeline.claims(sample)
        assert not gc.isenabled()
    finally:
        gc.enable()
