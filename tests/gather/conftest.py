"""The site that the tests ask, without the pause that strangers are given."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kazreader.gather import web
from tests.gather.site import Site, running


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Run a site of this machine for one test."""
    monkeypatch.setattr(web, "PAUSE", 0.0)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with running() as site:
        yield site
