"""Patterns that are compiled when they are needed."""

from __future__ import annotations

import re

import pytest

from kazreader.lexicon.patterns import rarely


def test_a_pattern_is_compiled_once_and_not_before_its_first_use() -> None:
    broken, whole = rarely("("), rarely("a+", re.IGNORECASE)
    assert whole() is whole()
    assert whole().findall("xAAx") == ["AA"]
    with pytest.raises(re.error):
        broken()
