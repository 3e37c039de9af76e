"""Judge compound words that some articles hyphenate and others do not; articles with both do not count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, name_of, one_an_article, topic_of
from kazreader.model import Claim, Discrepancy, Kind, Name, Relation, Side
from kazreader.model.grouped import grouped
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import Compound

_HYPHEN = Rule(
    "name.compound_hyphen", Relation.SPELLING, "One writes the compound with a hyphen, the other without."
)


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each word."""
    by_word = grouped((topic_of(c, Compound).closed, (name_of(c).canonical, c)) for c in claims)
    for closed in sorted(by_word):
        written = grouped(by_word[closed])
        users = [articles_of(found) for found in written.values()]
        if len(users) == 2 and users[0] - users[1] and users[1] - users[0]:
            yield _discrepancy(closed, written, context)


def _discrepancy(closed: str, written: dict[str, list[Claim]], context: Context) -> Discrepancy:
    order = sorted(written, key=lambda form: (-len(articles_of(written[form])), form))
    sides = tuple(Side(Name(form), form, one_an_article(written[form], context)) for form in order)
    heading = Heading(Kind.NAME, key_of(Compound(closed)), f"spelling of {order[0]}")
    return build(heading, sides, [_HYPHEN.between(0, 1)], said_by(sides, context))
