"""How a sentence introduces a name: what it is called, whether it is cited, how old somebody is.

Read from the words right before and behind the name, up to the next verb or small word.
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
_TITLE = 5
"Words before a name, or behind it and a comma, that may say what it is."
_APPOSITION = 10
_SEVERAL = frozenset(("among", "including", "includes", "another", "both"))
"Words behind which somebody is one of several."
_NEAR_LIST = 8
_CAPITAL = r"[^\W\d_a-z][\w’'-]*"
_LIST_BEHIND = rarely(rf"(?:, {_CAPITAL}(?: {_CAPITAL}){{0,3}}){{0,4}},? and {_CAPITAL}")
_LIST_BEFORE = rarely(rf"{_CAPITAL},? and $")
_LONGEST = 40
"Characters before a name in which the one before it in a list ends."
_AGE_BEHIND = re.compile(r",? (?:\(|aged? )?(?P<age>\d{1,3})(?:[,.;)]| years)")
_AGE_BEFORE = CuedPattern("-year-old", r"(?<!\d)(?P<age>\d{1,3})-year-old (?:[a-z-]+ ){0,3}$")
_OF_PLACES = frozenset(("in", "at", "near", "off", "outside", "around"))


class Introduction(NamedTuple):
    """How one sentence introduces a name."""

    titles: frozenset[str]
    "Words that say what it is, by what they mean; an office by its group."
    called: frozenset[str]
    "What these words mean by themselves, offices too."
    offices: bool
    "Whether a title is an office, which people have."
    speaks: bool
    age: str
    'In digits, "" where it is not given.'
    is_one_of_many: bool
    before: str
    "The word right before it, in lower case."

    @property
    def is_place(self) -> bool:
        """Whether the name only tells where something is."""
        return self.before in _OF_PLACES and not self.titles


@lru_cache(maxsize=20_000)
def introduction(sentence: str, start: int, end: int) -> Introduction:
    """Return how a sentence introduces the name that stands at start..end."""
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
    """Return what a word of a title means, and whether it is an office: then its group stands for it."""
    office = role_words().office_at_end([word.lower()])
    return (meaning(word), False) if office is None else (office[0], True)


def _titles_before(tokens: Sequence[str]) -> list[str]:
    """Return the words that tell before a name: police chief Ada Quist; the mayor of Moss, Ada Quist."""
    if tokens[-1:] != [","]:
        return _describing(reversed(tokens[-_TITLE:]))
    near = tokens[-_APPOSITION:-1]
    opening = next((n for n in range(len(near) - 1, -1, -1) if _opens(near[n])), len(near))
    return _describing(near[opening + 1 :])


def _titles_behind(tokens: Sequence[str]) -> list[str]:
    """Return the words of an apposition that say what a name is, and no speaker: a councillor in Moss."""
    if tokens[:1] != [","] or len(tokens) < 2 or not (_opens(tokens[1]) or tokens[1].islower()):
        return []
    phrase = tokens[1 + _opens(tokens[1]) : 2 + _TITLE]
    found = _describing(phrase)
    verb = phrase[len(found) : len(found) + 1]
    return found if not verb or verb[0] not in speech().verbs else []


def _describing(words: Iterable[str]) -> list[str]:
    """Return the first words that may say what a name is: they tell, and are no verb and no people."""
    return list(takewhile(_describes, words))


def _describes(word: str) -> bool:
    lower = word.lower()
    if not tells(lower) or word in nations().people or lower in clause_words().prepositions:
        return False
    return not (is_past(lower) or lower in speech().verbs or lower.endswith(("ed", "'s", "’s")))


def _opens(word: str) -> bool:
    return word.lower() in _ARTICLES or word.endswith(("'s", "’s"))


def _behind_apposition(tokens: Sequence[str]) -> Sequence[str]:
    """Return the first word behind a name and what is set off behind it."""
    if tokens[:1] != [","]:
        return tokens[:1]
    end = next((n for n in range(1, len(tokens)) if tokens[n] in ",.;"), len(tokens))
    return tokens[end + 1 : end + 2]


def _is_listed(sentence: str, start: int, end: int) -> bool:
    """Whether a name stands in a list of names: Ada Quist and Bo Moe."""
    if sentence.endswith(" and ", 0, start) and _LIST_BEFORE().search(
        sentence, max(0, start - _LONGEST), start
    ):
        return True
    may_be = sentence.startswith((", ", " and "), end) and sentence.find(" and ", end) >= 0
    return may_be and _LIST_BEHIND().match(sentence, end) is not None
