"""Judge names with the same part in the story: reports that give it to different names disagree.

Names that differ in few letters are a misspelling; all others are a conflict.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import product

from rapidfuzz.distance import OSA

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.disjoint_sets import connected
from kazreader.compare.names.circle import Circle
from kazreader.compare.names.introductions import title_meaning
from kazreader.compare.names.likelihood import likely, shared_word
from kazreader.compare.names.players import Player, own_words, players
from kazreader.compare.rarity import rarity_of, words_in
from kazreader.compare.ruling import Rule
from kazreader.compare.sentence_meanings import meanings_of
from kazreader.compare.sides import one_an_article
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Discrepancy, Kind, Name, Relation, Side

_TWO_NAMES = Rule("name.one_place", Relation.CONFLICT, "No report has both names.")
_MISSPELT = _TWO_NAMES._replace(
    relation=Relation.SPELLING, why="They differ in few letters, and no report has both."
)
_SLIP, _SHORTEST = 0.75, 5
"The least similarity of a word and its misspelling, and their least letters."
_MOST_WORDS_SHOWN = 2
"The most shared words in an explanation."


def judge(found: Sequence[Circle], context: Context) -> Iterator[Discrepancy]:
    """Yield a discrepancy for each part that reports give to different names."""
    known = players(found, context)
    for place in connected(list(likely(known, context))):
        yield _discrepancy(known, place, context)


def _discrepancy(known: Sequence[Player], pairs: Sequence[tuple[int, int]], context: Context) -> Discrepancy:
    numbers = list(dict.fromkeys(number for pair in pairs for number in pair))
    sides = [_side(known[number], context) for number in numbers]
    relations = [
        (_MISSPELT if _misspelt(known[a], known[b]) else _TWO_NAMES).between(
            numbers.index(a), numbers.index(b)
        )
        for a, b in pairs
    ]
    one, other = (known[number] for number in pairs[0])
    found = build(
        Heading(Kind.NAME, (_TWO_NAMES.id, sides[0].label), _question(one, other, context)),
        sides,
        relations,
        said_by(sides, context),
    )
    return found._replace(explanation=f"{found.explanation} {_evidence(one, other, context)}")


def _side(player: Player, context: Context) -> Side:
    claims = one_an_article(player.circle.claims, context)
    label = max((context.quoted(c.mention) for c in claims), key=lambda text: (len(text), text))
    return Side(Name(label), label, claims)


def _misspelt(one: Player, other: Player) -> bool:
    """Whether two names differ by a slip only; two given names never do."""
    if shared_word(one, other) == "family" and "person" in (one.sort, other.sort):
        return False
    return slips("".join(own_words(one, other)), "".join(own_words(other, one)))


def slips(one: str, other: str) -> bool:
    """Whether two words of some length differ in few letters."""
    if min(len(one), len(other)) < _SHORTEST or one[0] != other[0]:
        return False
    return OSA.normalized_similarity(one, other) >= _SLIP


def _question(one: Player, other: Player, context: Context) -> str:
    """Return the question as a phrase."""
    title = _written(one.claims, one.titles & other.titles, context)
    return f"name of the {title[0].lower()}" if title else f"name of {context.quoted(one.claims[0].mention)}"


def _evidence(one: Player, other: Player, context: Context) -> str:
    """Return why two names are taken to have the same part."""
    reasons = []
    title = _written(one.claims, one.titles & other.titles, context)
    if title:
        reasons.append(f"both are called “{title[0].lower()}”")
    if one.ages & other.ages:
        reasons.append(f"both are {min(one.ages & other.ages)}")
    own, rarity = one.own | other.own | one.called & other.called, rarity_of(context)
    pairs = product(one.claims, other.claims)
    shared = max(
        ((meanings_of(a, context) & meanings_of(b, context)) - own for a, b in pairs), key=rarity.told
    )
    likest = sorted(shared, key=lambda meant: (-rarity.telling(meant), meant))
    beside = [word for word in _written(one.claims, likest, context) if word not in title][:_MOST_WORDS_SHOWN]
    if beside:
        words = " and ".join(f"“{word}”" for word in beside)
        reasons.append(f"{words} stand{'s' * (len(beside) == 1)} with both")
    return (
        f"Taken as one, since {', and '.join(reasons)}." if reasons else "Taken as one, since they are alike."
    )


def _written(claims: Sequence[Claim], meanings: Collection[str], context: Context) -> list[str]:
    """Return the words with these meanings in the claims' sentences, in the order of the meanings."""
    forms: dict[str, str] = {}
    for claim in claims:
        for word in words_in(context.sentence_of(claim)):
            for meant in (meaning(word), title_meaning(word)[0]):
                forms.setdefault(meant, word)
    ordered = sorted(meanings) if isinstance(meanings, frozenset) else meanings
    return [forms[meant] for meant in ordered if meant in forms]
