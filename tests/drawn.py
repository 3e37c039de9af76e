"""Texts with their expected figures drawn into them: "killing {38 people|38..38 killed}"."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import kazreader
from kazreader import clean, extract
from kazreader.model import Article, Claim, CleanArticle, Kind, Quantity
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import Count, OpenFigure

_DRAWN = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")


def plain(drawn: str) -> str:
    """Return the text without what is drawn into it."""
    return _DRAWN.sub(lambda match: match.group(1), drawn)


def expected(drawn: str) -> list[tuple[str, str]]:
    """Return the marked strings with what is expected of them."""
    return [match.groups() for match in _DRAWN.finditer(drawn)]  # type: ignore[misc]


def examples_of(rules: str) -> dict[str, dict[str, list[str]]]:
    """Return the sentences that each entry of a rule file reads and refuses: data/examples."""
    path = Path(kazreader.__file__).parent / "data" / "examples" / f"{rules}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def article_of(text: str, name: str = "a") -> CleanArticle:
    """Return a cleaned article of this text."""
    return clean.clean([Article(name, f"{name}.txt", text)])[0]


def found(text: str) -> list[tuple[str, str]]:
    """Return the figures of a known question in a text, written as they are drawn."""
    return [(claim.mention.span.of(text), drawn_value(claim)) for claim in _figures(text, known=True)]


def found_open(text: str) -> list[tuple[str, str, list[str]]]:
    """Return the open figures of a text: as written, what they count, and the words around them."""
    return [(c.mention.span.of(text), c.counted, sorted(c.beside)) for c in _figures(text, known=False)]


def _figures(text: str, *, known: bool) -> list[Claim]:
    claims = [claim for claim in extract.claims(article_of(text)) if claim.kind is Kind.FIGURE]
    return [claim for claim in claims if isinstance(claim.topic, OpenFigure) is not known]


def drawn_value(claim: Claim) -> str:
    """Return a figure's value and question as they are drawn: low..high question groups."""
    value = claim.mention.value
    assert isinstance(value, Quantity)
    low, high = value.interval.low, value.interval.high
    bounds = f"{'' if low is None else f'{low:f}'}..{'' if high is None else f'{high:f}'}"
    question = claim.topic.predicate if isinstance(claim.topic, Count) else "/".join(key_of(claim.topic))
    return " ".join([bounds, question, *sorted(group.key for group in claim.scope.groups)])
