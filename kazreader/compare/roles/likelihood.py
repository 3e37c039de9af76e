"""Score whether two descriptions of one person are two answers, or one answer in other words.

Somebody is many things: a baker, a father, the treasurer of a club. Two descriptions mostly exclude each
other if they are of one sort (two offices of a body, two of a crew, two trades) and neither is a general
word; they mean one post if news has two words for it.

Not asked of two titles of one office, nor of what was once or is to come.
"""

from __future__ import annotations

import re
from math import exp

from kazreader.compare.context import Context
from kazreader.compare.likeliest import Logistic
from kazreader.compare.naming import naming_of
from kazreader.compare.roles.descriptions import GENERAL, Description, described, opener
from kazreader.compare.roles.titles import of_one_field
from kazreader.compare.sides import role_of
from kazreader.lexicon.descriptions import description_words
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Relation
from kazreader.model.named_tuple import NamedTuple

_WORD = re.compile(r"[^\W\d_]+")
DEPUTY = frozenset(("deputy", "vice"))
"Two words for one status."
_CABINET = frozenset(("president", "prime_minister", "chancellor", "minister"))
"Of these a deputy may hold another one: the finance minister is often deputy prime minister."

_VAGUE = frozenset(("chief", "leader"))
_CABINET_TITLE = "Secretary"
"Alone before a name, a minister's title in some countries, and no club's secretary."


class Signs(NamedTuple):
    """The features of two descriptions; data/likelihoods.toml says what each means."""

    one_sort: float
    two_sorts: float
    two_callings: float
    exclusive: float
    general: float
    alike: float
    vague: float
    one_body: float
    two_bodies: float
    other_field: float
    beside: float
    indefinite: float
    owned: float
    other_word_there: float


_CONFLICT = Logistic("conflicting_roles", Signs)
_REWORDING = Logistic("reworded_roles", Signs)


def relation(one: Claim, other: Claim, context: Context) -> Relation:
    """Return how two descriptions of one person relate; COMPATIBLE if both may be true."""
    found = signs(one, other, context)
    conflict = exp(_CONFLICT.odds(found, [one], [other]))
    rewording = exp(_REWORDING.odds(found, [one], [other]))
    if conflict + rewording < 1:
        return Relation.COMPATIBLE
    return Relation.CONFLICT if conflict > rewording else Relation.REWORDING


def signs(a: Claim, b: Claim, context: Context) -> Signs:
    """Return the signs of two descriptions of one person."""
    one, other = described(a), described(b)
    pair, lists, known = frozenset((one.group, other.group)), role_words(), description_words()
    sorts = [description.sorts - {GENERAL} for description in (one, other)]
    openers = [opener(claim, context) for claim in (a, b)]
    deputy = bool(one.statuses & DEPUTY) != bool(other.statuses & DEPUTY)
    field = of_one_field(role_of(a).role, role_of(b).role)
    excluded = any(pair <= line for line in lists.exclusive)
    heads_it = field is True and "chief" in pair and not excluded
    two_bodies = bool(one.bodies and other.bodies) and one.bodies.isdisjoint(other.bodies)
    beside = pair in known.beside or (deputy and pair <= _CABINET) or _has_cabinet_title(a, b)
    return Signs(
        one_sort=not sorts[0].isdisjoint(sorts[1]),
        two_sorts=all(sorts) and sorts[0].isdisjoint(sorts[1]),
        two_callings=lists.of_two_callings(one.group, other.group),
        exclusive=excluded and not (beside or two_bodies),
        general=sum(not each.sorts or GENERAL in each.sorts for each in (one, other)),
        alike=heads_it or pair in known.alike,
        vague=field is None
        and any(each.group in _VAGUE and each.words.isdisjoint(lists.services) for each in (one, other)),
        one_body=field is True or not one.bodies.isdisjoint(other.bodies),
        two_bodies=two_bodies,
        other_field=field is False,
        beside=beside,
        indefinite="any" in openers,
        owned=openers.count("own"),
        other_word_there=_stands_in_report(one, b, context) or _stands_in_report(other, a, context),
    )


def _has_cabinet_title(a: Claim, b: Claim) -> bool:
    return _CABINET_TITLE in (role_of(a).role, role_of(b).role)


def _stands_in_report(other: Description, claim: Claim, context: Context) -> bool:
    """Whether the report of a claim has the head words of the other description, apart from the claim."""
    words = frozenset(_WORD.findall(other.head))
    own = frozenset(_WORD.findall(role_of(claim).role.lower()))
    return own.isdisjoint(words) and words <= naming_of(context).words(claim.mention.article)
