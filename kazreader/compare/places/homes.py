"""Judge homes: where somebody is from or was born, or where a firm is based.

Two places of one level conflict, unless their names are similar or a report of one names the other as well (a
village and its town).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from operator import itemgetter

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build_related
from kazreader.compare.naming import naming_of
from kazreader.compare.ruling import Rule
from kazreader.compare.shared_words import names_alike
from kazreader.compare.sides import as_written, of_most_articles, topic_of
from kazreader.model import Claim, Discrepancy, Kind, Relation
from kazreader.model.claim import HOME
from kazreader.model.grouped import grouped
from kazreader.model.topics import Home

_OTHER_HOME = Rule(HOME, Relation.CONFLICT, "No report names both in one breath.")
_MOST_HOMES = 12
"The most homes of one name that are compared: those with most articles."
_ASKED = {
    "from": "where {} is from",
    "lives": "where {} lives",
    "born": "where {} was born",
    "based": "where {} is based",
}


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each name with several homes."""
    homes = ((topic_of(claim, Home), claim) for claim in claims)
    asked = grouped(((home.tie, home.sort, _lasting_word(home)), (home.name, c)) for home, c in homes)
    for _, told in sorted(asked.items(), key=itemgetter(0)):
        yield from _topic(of_most_articles(grouped(told), _MOST_HOMES), context)


def _topic(sides: Sequence[Sequence[Claim]], context: Context) -> Iterator[Discrepancy]:
    relations = [
        _OTHER_HOME.between(n, m)
        for (n, a), (m, b) in combinations(enumerate(sides), 2)
        if _exclude(_home(a), _home(b)) and not naming_of(context).side_by_side(_home(a).name, _home(b).name)
    ]
    known_as = max((_home([claim]).who for side in sides for claim in side), key=len)
    tie, sort = _home(sides[0]).tie, _home(sides[0]).sort
    heading = Heading(Kind.PLACE, (_OTHER_HOME.id, known_as, tie, sort), _ASKED[tie].format(known_as.title()))
    yield from build_related(heading, [as_written(side, context) for side in sides], relations, context)


def _lasting_word(home: Home) -> str:
    """Return the word that short forms of a name keep: the first of a firm's, the last of a person's."""
    return home.who.split()[0 if home.tie == "based" else -1]


def _home(side: Sequence[Claim]) -> Home:
    return topic_of(side[0], Home)


def _exclude(one: Home, other: Home) -> bool:
    """Whether two homes are of the same name and of different places.

    One name ends with the other for a person (Isner, John Isner), begins with it for a firm (Salt Works Inc).
    """
    names = sorted((one.who, other.who), key=len)
    is_one = names[1].startswith(names[0]) if one.tie == "based" else names[1].endswith(names[0])
    return is_one and not names_alike(one.name, other.name)
