"""Whether two titles of one person are of two bodies: the Rovers' striker, a striker with the Harriers.

Judged only of offices in which people serve one body, where neither report names the other's body anywhere:
news has many names for a club, and its reports mostly more than one of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kazreader.compare.context import Context
from kazreader.compare.naming import naming_of
from kazreader.compare.phonetics import plain
from kazreader.compare.roles.titles import countries
from kazreader.compare.sides import articles_of, role_of
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim
from kazreader.model.topics import Office

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SIDES = frozenset(
    (
        *("army", "navy", "police", "rebels", "rebel", "government", "opposition", "union", "militia"),
        *("ministry", "company", "hospital", "court", "embassy", "club", "airline"),
    )
)
"Bodies without a name for which somebody speaks."


def of_two_bodies(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> bool:
    """Whether the titles of two sides name two bodies, and no report of the one names the other's."""
    if not all(isinstance(c.topic, Office) and c.topic.office in role_words().serving for c in (a[0], b[0])):
        return False
    for bodies in (named_in, _unnamed):
        one, other = bodies(a[0]), bodies(b[0])
        if one and other:
            return not (_are_told(one, b, context) or _are_told(other, a, context) or _is_short(one, other))
    return False


def named_in(claim: Claim) -> frozenset[str]:
    """Return the names in a title, without offices and countries; its first word may owe its capital."""
    lists = role_words()
    empty = (
        lists.employers | lists.modifiers | lists.office_parts | lists.statuses | lists.fields | countries()
    )
    words = (plain(word) for word in _WORD.findall(role_of(claim).role) if word[0].isupper())
    known = nations().people.keys() | nations().countries.keys()
    return frozenset(
        word
        for word in words
        if word not in empty and word not in place_words().states and word.capitalize() not in known
    )


def _unnamed(claim: Claim) -> frozenset[str]:
    return frozenset(role_of(claim).role.lower().split()) & _SIDES


def _are_told(words: frozenset[str], claims: Sequence[Claim], context: Context) -> bool:
    """Whether a report of the claims has one of the words."""
    return any(naming_of(context).has_any(article, words) for article in articles_of(claims))


def _is_short(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a word of one may be the initials of the other, or the other shortened."""
    return any(x[0] == y[0] for x in one for y in other)
