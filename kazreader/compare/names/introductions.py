"""How a sentence introduces a name: by title, as a speaker, by age.

Only the words directly before and after the name count, up to the next verb or function word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import takewhile

from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.inflection import is_past
from kazreader.lexicon.nations import nations
from kazreader.lexicon.patterns import CuedPattern, rarely
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.speech import speech
from kazreader.lexicon.stems import meaning
from kazreader.lexicon.telling import tells
from kazreader.model.named_tuple import NamedTuple

_TOKEN = re.compile(r"[^\W_]+(?:[-’'.&/][^\W_]+)*|[^\w\s]")
_ARTICLES = frozenset(("the", "a", "an", "his", "her", "its", "their", "this", "that", "one"))
_MOST_TITLE_WORDS = 5
"The most words of a title before a name, or of an apposition after it."
_APPOSITION = 10
_SEVERAL = frozenset(("among", "including", "includes", "another", "both"))
"Words after which a name is one of several."
_NEAR_LIST = 8
_CAPITAL = r"[^\W\d_a-z][\w’'-]*"
_LIST_BEHIND = rarely(rf"(?:, {_CAPITAL}(?: {_CAPITAL}){{0,3}}){{0,4}},? and {_CAPITAL}")
_LIST_BEFORE = rarely(rf"{_CAPITAL},? and $")
_LIST_WITHIN = 40
"Characters before a name that are searched for the previous name of a list."
_AGE_BEHIND = re.compile(r",? (?:\(|aged? )?(?P<age>\d{1,3})(?:[,.;)]| years)")
_AGE_BEFORE = CuedPattern("-year-old", r"(?<!\d)(?P<age>\d{1,3})-year-old (?:[a-z-]+ ){0,3}$")
_OF_PLACES = frozenset(("in", "at", "near", "off", "outside", "around"))


class Introduction(NamedTuple):
    """How one sentence introduces a name."""

    titles: frozenset[str]
    "The meanings of its title words; for an office, its group."
    called: frozenset[str]
    "The meanings of its title words, offices included."
    offices: bool
    "Whether a title is an office, and so the name a person's."
    speaks: bool
    age: str
    'In digits; "" if not given.'
    is_one_of_many: bool
    before: str
    "The word directly before it, in lower case."

    @property
    def is_place(self) -> bool:
        """Whether the name is only a place of something."""
        return self.before in _OF_PLACES and not self.titles


@lru_cache(maxsize=20_000)
def introduction(sentence: str, start: int, end: int) -> Introduction:
    """Return how a sentence introduces the name at start..end."""
    before, behind = (_TOKEN.findall(text) for text in (sentence[:start], sentence[end:]))
    first = _titles_before(before)
    words = [*first, *_titles_behind(behind)]
    titles = [title_meaning(word) for word in words]
    age = _AGE_BEHIND.match(sentence, end) or _AGE_BEFORE.search(sentence, 0, start)
    near = (*before[: -len(first) or None][-1:], *_behind_apposition(behind))
    return Introduction(
        titles=frozenset(meant for meant, _ in titles),
        called=frozenset(map(meaning, words)),
        offices=any(is_office for _, is_office in titles),
        speaks=any(word in speech().verbs for word in near),
        age=age["age"] if age is not None else "",
        is_one_of_many=not _SEVERAL.isdisjoint(map(str.lower, before[-_NEAR_LIST:]))
        or _is_listed(sentence, start, end),
        before=before[-1].lower() if before else "",
    )


@lru_cache(maxsize=10_000)
def title_meaning(word: str) -> tuple[str, bool]:
    """Return the meaning of a title word and whether it is an office; an office's meaning is its group."""
    office = role_words().office_at_end([word.lower()])
    return (meaning(word), False) if office is None else (office[0], True)


def _titles_before(tokens: Sequence[str]) -> list[str]:
    """Return the title words before a name: police chief Ada Quist; the mayor of Moss, Ada Quist."""
    if tokens[-1:] != [","]:
        return _describing(reversed(tokens[-_MOST_TITLE_WORDS:]))
    near = tokens[-_APPOSITION:-1]
    opening = next((n for n in range(len(near) - 1, -1, -1) if _opens(near[n])), len(near))
    return _describing(near[opening + 1 :])


def _titles_behind(tokens: Sequence[str]) -> list[str]:
    """Return the title words of an apposition: a councillor in Moss; [] if it attributes speech."""
    if tokens[:1] != [","] or len(tokens) < 2 or not (_opens(tokens[1]) or tokens[1].islower()):
        return []
    phrase = tokens[1 + _opens(tokens[1]) : 2 + _MOST_TITLE_WORDS]
    found = _describing(phrase)
    verb = phrase[len(found) : len(found) + 1]
    return found if not verb or verb[0] not in speech().verbs else []


def _describing(words: Iterable[str]) -> list[str]:
    """Return the leading title words: content words that are neither verbs nor nationalities."""
    return list(takewhile(_describes, words))


def _describes(word: str) -> bool:
    lower = word.lower()
    if not tells(lower) or word in nations().people or lower in clause_words().prepositions:
        return False
    return not (is_past(lower) or lower in speech().verbs or lower.endswith(("ed", "'s", "’s")))


def _opens(word: str) -> bool:
    return word.lower() in _ARTICLES or word.endswith(("'s", "’s"))


def _behind_apposition(tokens: Sequence[str]) -> Sequence[str]:
    """Return the first word after a name and its apposition."""
    if tokens[:1] != [","]:
        return tokens[:1]
    end = next((n for n in range(1, len(tokens)) if tokens[n] in ",.;"), len(tokens))
    return tokens[end + 1 : end + 2]


def _is_listed(sentence: str, start: int, end: int) -> bool:
    """Whether a name is part of a list of names: Ada Quist and Bo Moe."""
    if sentence.endswith(" and ", 0, start) and _LIST_BEFORE().search(
        sentence, max(0, start - _LIST_WITHIN), start
    ):
        return True
    may_be = sentence.startswith((", ", " and "), end) and sentence.find(" and ", end) >= 0
    return may_be and _LIST_BEHIND().match(sentence, end) is not None
