"""Join a single token that no full name holds to the name that it misspells.

A token that only sounds like a name is taken for it when its own article writes the name over and over, when
the same role stands before both, or when both stand in the same matter. Without such a circumstance it stays
another name: "Nur-Sultan" is not the first name of Nursultan Nazarbayev.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from kazreader.compare.context import Context
from kazreader.compare.names.circle import Circle, Spelling
from kazreader.compare.names.tokens import is_ending, sounds_alike, tokens_differ
from kazreader.compare.phonetics import sound
from kazreader.compare.sides import articles_of
from kazreader.compare.surroundings import Surroundings
from kazreader.lexicon.names import name_words
from kazreader.model import Claim
from kazreader.model.record import Record

_LONG = 8
"Letters from which on two tokens hardly sound alike by chance."
_OFTEN = 3
"Uses of a name in an article beside which one odd spelling is taken for a misprint; one less of a long name."
_SHARED = 3
"Telling words around both that make shorter tokens one name."
_SHORTEST = 4
"Letters of a surname that one office does not join to another with one letter changed: Hall, Hill."
_EDGE = 3
"Letters at either end that a misprint of one letter may keep."
_FEW = 4
"Claims of each spelling whose surroundings are read."
_LARGEST_BLOCK = 60
"Names of one sound that a single token is compared with."


class _Target(Record):
    """A token that a single token may be another spelling of."""

    token: str
    last: bool
    "Whether it is a last or an only token, not a given name."
    circle: Circle
    spelling: Spelling


def join_misspelt(found: list[Circle], free: list[Circle], context: Context) -> None:
    """Move each single token that no full form holds to the name that it misspells, and empty its circle."""
    around = Surroundings(context)
    odd = [circle for circle in free if circle.spellings and _may_be_misspelled(circle)]
    by_key: dict[str, list[_Target]] = {key: [] for circle in odd for key in _keys(_token(circle))}
    for circle in (*found, *free):
        for spelling in circle.spellings:
            tokens = spelling.form.tokens
            for token in dict.fromkeys((tokens[0], tokens[-1])):
                target = _Target(token, token == tokens[-1], circle, spelling)
                for key in _keys(token):
                    if key in by_key:
                        by_key[key].append(target)
    for circle in sorted(odd, key=lambda c: len(c.spellings[0].claims)):
        if len(circle.spellings) != 1:
            continue
        met = (target for key in _keys(_token(circle)) for target in by_key[key][:_LARGEST_BLOCK])
        for target in {id(target): target for target in met}.values():
            if target.circle is not circle and target.circle.spellings and _misspells(circle, target, around):
                joined = circle.spellings.pop()
                joined.rule = "name.single"
                target.circle.spellings.append(joined)
                break


def _token(single: Circle) -> str:
    return single.spellings[0].form.tokens[0]


@lru_cache(maxsize=10_000)
def _keys(token: str) -> tuple[str, str, str]:
    """Return the keys through which single tokens meet: by sound, and by how they begin or end."""
    return sound(token), f"{token[:_EDGE]}-", f"-{token[0]}{token[-_EDGE:]}"


def _may_be_misspelled(circle: Circle) -> bool:
    if len(circle.spellings) != 1 or circle.kinds & {"body", "country", "ship"}:
        return False
    token = _token(circle)
    return len(token) >= 4 and token not in name_words().bodies


def _misspells(single: Circle, target: _Target, around: Surroundings) -> bool:
    odd = single.spellings[0]
    token = odd.form.tokens[0]
    if token == target.token:
        return False
    titled = "person" in single.kinds
    one_letter = _one_letter_off(odd, target, _LONG - 2 if titled else _LONG - 1)
    if not sounds_alike(token, target.token):
        return one_letter or _in_one_slot(odd, target, around) or _in_one_post(odd, target)
    own = [c for s in target.circle.spellings for c in s.claims]
    if any(around.is_common_word(t, (*own, *odd.claims)) for t in (token, target.token)):
        return False
    if one_letter and titled:
        return True
    roles = {around.role_before(c) for c in odd.claims} & {around.role_before(c) for c in own} - {None}
    if roles and tokens_differ(token, target.token, given=True):
        return True
    if not target.last:
        return False
    articles = articles_of(odd.claims)
    beside = [c for c in own if c.mention.article in articles]
    if beside:
        enough = _OFTEN - 1 if min(len(token), len(target.token)) >= _LONG else _OFTEN
        usual = target.spelling.form.full or (enough < _OFTEN and len(articles_of(own)) > _FEW - 2)
        written = sum(around.uses(target.token, article) for article in articles)
        if enough < _OFTEN and len(articles_of(own)) >= _FEW:
            enough = 1
        often = max(len(beside), written) >= enough and len(odd.claims) == 1 and usual
        return often and tokens_differ(token, target.token, given=False) is not None
    return _same_matter(odd, own, target, around)


def _one_letter_off(odd: Spelling, target: _Target, least: int) -> bool:
    """Whether one article alone writes a long token with one letter more, less or other than several do.

    `least` letters make it long.
    """
    token = odd.form.tokens[0]
    if min(len(token), len(target.token)) < least or not target.last or token[0] != target.token[0]:
        return False
    if not _nearly_the_same(token, target.token) or is_ending(token, target.token):
        return False
    ours, usual = articles_of(odd.claims), articles_of(target.spelling.claims)
    alone = usual.isdisjoint(ours) or (len(odd.claims) == 1 and len(usual) > _FEW - 2)
    return len(ours) == 1 and len(usual) > 1 and alone


def _in_one_post(odd: Spelling, target: _Target) -> bool:
    """Whether one office is given to two names of which one has a letter more, less or other."""
    token, usual = odd.form.tokens[0], [c for s in target.circle.spellings for c in s.claims]
    if not target.last or not articles_of(usual).isdisjoint(articles_of(odd.claims)):
        return False
    alike = min(len(token), len(target.token)) > _SHORTEST and token[0] == target.token[0]
    if not alike or is_ending(token, target.token) or not _nearly_the_same(token, target.token):
        return False
    return not _offices(odd.claims).isdisjoint(_offices(usual))


def _offices(claims: Sequence[Claim]) -> frozenset[str]:
    return frozenset().union(*(claim.about for claim in claims))


def _nearly_the_same(one: str, other: str) -> bool:
    """Whether two tokens differ in one letter, or hold the same letters of which two changed places."""
    if OSA.distance(one, other, score_cutoff=1) == 1:
        return True
    return sorted(one) == sorted(other) and OSA.distance(one, other, score_cutoff=2) == 2


def _in_one_slot(odd: Spelling, target: _Target, around: Surroundings) -> bool:
    """Whether one report writes a word with one letter more or less behind the same words as several others.

    Those words are a preposition and what stands before it: its plant in Moss.
    """
    token = odd.form.tokens[0]
    if (
        len(odd.claims) > 1
        or min(len(token), len(target.token)) < _LONG - 3
        or len(token) == len(target.token)
    ):
        return False
    if (
        not target.last
        or OSA.distance(token, target.token, score_cutoff=1) != 1
        or is_ending(token, target.token)
    ):
        return False
    before = around.words_before(odd.claims[0])
    return before is not None and before in map(around.words_before, target.spelling.claims)


def _same_matter(odd: Spelling, own: Sequence[Claim], target: _Target, around: Surroundings) -> bool:
    token, full = odd.form.tokens[0], target.spelling.form.full
    close = tokens_differ(token, target.token, given=False) is not None
    if full and not close:
        return False
    long = min(len(token), len(target.token)) >= _LONG
    needed = 1 if long and close and not full else _SHARED
    pairs = ((x, y) for x in odd.claims[:_FEW] for y in own[:_FEW] if x.mention.article != y.mention.article)
    return any(len(around.shared_words(x, y)) >= needed for x, y in pairs)
