"""Judge the offices and ranks of one person.

Two ranks that cannot be the same are a conflict, and so are two fields of one office (foreign and finance
minister); titles of one office in other words are a rewording. A fuller title and a synonym ("the CEO") are
compatible. Titles of two offices are never compared here, since people may have several.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.naming import naming_of
from kazreader.compare.phonetics import plain
from kazreader.compare.roles import called, offices, posts
from kazreader.compare.roles.descriptions import are_two_species, described
from kazreader.compare.roles.holders import claims_of, people_of
from kazreader.compare.roles.titles import (
    OTHER_SEX,
    jobs_relate,
    ranks_conflict,
    sexes_in,
    synonyms_in,
    title_words,
    titles_relate,
)
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, one_an_article, role_of
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Discrepancy, Kind, Relation, Role, Side
from kazreader.model.grouped import gathered, grouped
from kazreader.model.topic_keys import Key, question_of
from kazreader.model.topics import Called, Office, Rank

_MOST_ANSWERS = 12
"The most answers that are compared; a person with more titles is more than one person."
_CAPTAIN = "captain"
_OF_CREWS = frozenset(
    (_CAPTAIN, "mate", "pilot", "coxswain", "deckhand", "mechanic", "goalkeeper", "striker")
)
_OF_POLICE = frozenset(("superintendent", "inspector"))
_IN_SHORT = {"supt": "superintendent", "insp": "inspector"}
_BEFORE_RANK = frozenset(("police", "detective", "det", "chief", "senior"))
_BODIES = frozenset(
    (
        *("army", "navy", "police", "rebels", "rebel", "government", "opposition", "union", "militia"),
        *("ministry", "company", "hospital", "court", "embassy", "club", "airline"),
    )
)
"Bodies without a name in which people serve."
_TWO_RANKS = Rule("role.two_ranks", Relation.CONFLICT, "Nobody holds both ranks at once.")
_OTHER_KIND = Rule("role.other_kind", Relation.CONFLICT, "Nobody is taken for both.")
_OTHER_BODY = Rule(
    "role.other_body", Relation.CONFLICT, "They are of two bodies, and neither report names the other one."
)
_SAME = Rule("role.same", Relation.AGREEMENT)


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield the topics on offices, ranks and descriptions of people."""
    claims = _with_captains(claims)
    titled = [claim for claim in claims if not isinstance(claim.topic, Called)]
    people = people_of(titled)
    yield from called.judge(people_of(claims), context)
    yield from offices.judge(people, context)
    yield from posts.judge(people, context)
    for group in people:
        name = group.full[0].form.written
        by_question = grouped((question_of(c.topic), c) for c in map(_by_rank, claims_of(group)))
        for question, found in sorted(by_question.items()):
            if len(articles_of(found)) > 1:
                yield _topic(name, question, _sides(context.in_order(found)), context)


def _with_captains(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims; "Captain" before the name of one who has an office of a crew is an office too."""
    crew = {role_of(c).holder for c in claims if isinstance(c.topic, Office) and c.topic.office in _OF_CREWS}
    return [
        claim._replace(topic=Office(_CAPTAIN, ()))
        if isinstance(claim.topic, Rank) and claim.topic.rank == _CAPTAIN and role_of(claim).holder in crew
        else claim
        for claim in claims
    ]


def _by_rank(claim: Claim) -> Claim:
    """Return a claim of an office that is a rank of the police as one of the rank: Det Supt Quist."""
    if not isinstance(claim.topic, Office) or claim.topic.office not in _OF_POLICE:
        return claim
    rank, words = claim.topic.office, role_of(claim).role.lower().replace(".", "").split()
    words = [_IN_SHORT.get(word, word) for word in words]
    core = words[: words.index(rank)] if rank in words else words
    if not _BEFORE_RANK.issuperset(core) or (words[-1] != rank and "police" not in words):
        return claim  # the inspector of schools
    return claim._replace(topic=Rank(f"chief {rank}" if "chief" in core else rank))


def _sides(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Return equal and fuller answers in sides, the commonest first; each begins with its fullest answer."""
    said = grouped((_answer(claim), claim) for claim in claims)
    commonest = sorted(said.items(), key=lambda item: (-len(item[1]), sorted(item[0])))[:_MOST_ANSWERS]
    fullest = sorted(commonest, key=lambda item: (-len(item[0]), sorted(item[0])))
    alike = gathered((same for _, same in fullest), lambda same, side: _rule(side[0][0], same[0]) is None)
    sides = [[claim for same in side for claim in same] for side in alike]
    return sorted(sides, key=lambda side: (-len(articles_of(side)), _label(side)))


def _answer(claim: Claim) -> frozenset[str] | tuple[str, ...]:
    if isinstance(claim.topic, Rank):
        return tuple(claim.topic.rank.split())
    role = role_of(claim).role
    return title_words(role) | {word.upper() for word in synonyms_in(role).union(*sexes_in(role).items())}


def _rule(a: Claim, b: Claim) -> Rule | None:
    """Return the rule that applies to two answers to one question; None where they say the same."""
    match a.topic, b.topic:
        case Rank(one), Rank(other):
            return _TWO_RANKS if ranks_conflict(one, other) else None
        case Office(), _ if _are_of_two_sexes(role_of(a).role, role_of(b).role):
            return OTHER_SEX
        case Office(), _ if are_two_species(described(a), described(b)):
            return _OTHER_KIND
        case Office(office), _ if office in role_words().jobs:
            return jobs_relate(role_of(a).role, role_of(b).role)
        case _:
            return titles_relate(role_of(a).role, role_of(b).role)


def _are_of_two_sexes(one: str, other: str) -> bool:
    """Whether one title is for a man and the other for a woman: spokesman, spokeswoman."""
    ours = sexes_in(one)
    return any(ours.get(stem, sex) != sex for stem, sex in sexes_in(other).items())


def _rule_of_sides(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> Rule | None:
    """Return the rule that applies to two sides, by their titles and by what their reports name."""
    rule = _rule(a[0], b[0])
    if rule is None or rule.relation is Relation.CONFLICT or articles_of(a) & articles_of(b):
        return rule
    return _OTHER_BODY if _of_two_bodies(a, b, context) else rule


def _of_two_bodies(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> bool:
    """Whether the titles of two sides name different bodies, and no report of either names the other's.

    News has many names for a club, so names with an equal initial count as the same.
    """
    if not all(isinstance(c.topic, Office) and c.topic.office in role_words().serving for c in (a[0], b[0])):
        return False
    naming = naming_of(context)
    for bodies in (_named, _unnamed):
        one, other = bodies(a[0]), bodies(b[0])
        if one and other:
            told = ((article, one) for article in articles_of(b)), ((x, other) for x in articles_of(a))
            alike = any(x[0] == y[0] for x in one for y in other)
            return not (alike or any(naming.has_any(*each) for side in told for each in side))
    return False


def _named(claim: Claim) -> frozenset[str]:
    capitals = frozenset(plain(word) for word in role_of(claim).role.split() if word[0].isupper())
    return described(claim).bodies & capitals - role_words().employers


def _unnamed(claim: Claim) -> frozenset[str]:
    return described(claim).words & _BODIES


def _topic(name: str, question: Key, sides: Sequence[list[Claim]], context: Context) -> Discrepancy:
    relations = [
        rule.between(n, m)
        for (n, a), (m, b) in combinations(enumerate(sides), 2)
        if articles_of(a) != articles_of(b) and (rule := _rule_of_sides(a, b, context)) is not None
    ]
    kept = [Side(Role(name, _label(side)), _label(side), one_an_article(side, context)) for side in sides]
    _, *asked = question
    phrase = f"{'rank' if asked == ['rank'] else 'role'} of {name}"
    heading = Heading(Kind.ROLE, (phrase, *asked), phrase)
    return build(heading, kept, relations, said_by(kept, context), agreed=_SAME)


def _label(side: Sequence[Claim]) -> str:
    counts = Counter(role_of(claim).role for claim in side)
    return max(counts, key=lambda label: (counts[label], label))
