"""The words of a sentence around a name: which may be verbs, which are of a phrase that tells what it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.function_words import function_words
from kazreader.lexicon.inflection import base_of, is_past
from kazreader.lexicon.nations import nations
from kazreader.lexicon.parts import part_words
from kazreader.lexicon.speech import speech
from kazreader.lexicon.stems import stem
from kazreader.lexicon.telling import tells

_TOKEN = re.compile(r"[^\W_]+(?:[-’'.&/][^\W_]+)*|[^\w\s]")
_LONGEST_TITLE = 4
_SHORTEST_VERB = 5
BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
HELPERS = BE.union(
    ("has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "did"),
    ("not", "soon", "also", "now", "since", "first", "later", "then", "himself", "herself"),
)
"What stands between a name and its verb."
ARTICLES = frozenset(("the", "a", "an", "his", "her", "its", "their", "this", "that", "one"))
PARTICLES = frozenset(("over", "up", "out", "down", "off", "away", "aground", "into"))
"Behind a verb they make another one."
_OF_OFFICE = frozenset(("presiding", "reigning", "leading", "ruling", "managing", "acting"))
POSSESSIVES = ("'s", "’s")
Deed = tuple[str, str]
'A word, and how the name stands to it: "agent" or "patient" of a verb, doer of a "noun", or its preposition.'
SPEAKS = "speaks"
BELONGS = "belongs"
"How a name stands to the surname of whom it tells more."


@dataclass(slots=True)
class Notes:
    """What is read of a name, in the order in which it is read."""

    titles: list[str] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    is_one_of_many: bool = False

    def describe(self, phrase: Sequence[str]) -> None:
        """Note a phrase that tells who somebody is: the inspector swept away on Monday."""
        self.titles += telling(phrase)
        for word, after in pairwise((*phrase[1:], "")):
            if is_verb(word) and not word.lower().endswith("ing"):
                self.does(word, after, "patient")

    def does(self, verb: str, after: str, way: str) -> None:
        """Note a verb, with the particle behind it where that makes another one: run, run aground."""
        known = part_words().patients if way == "patient" else part_words().agents
        phrase = f"{bare(verb)} {after.lower()}"
        self.deeds.append((phrase if after.lower() in PARTICLES and phrase in known else bare(verb), way))


def tokens_of(text: str) -> list[str]:
    """Return the words and signs of a text."""
    return _TOKEN.findall(text)


@lru_cache(maxsize=20_000)
def bare(word: str) -> str:
    """Return a verb without its ending: led and leads are one; words that say the same are two."""
    return stem(base_of(word.lower()))


def telling(phrase: Iterable[str]) -> list[str]:
    """Return the words of a phrase that tell what somebody is; the people of a country are left out."""
    return [word for word in phrase if tells(word.lower()) and word not in nations().people]


@lru_cache(maxsize=20_000)
def is_verb(word: str) -> bool:
    """Whether a word is a verb, as far as its form and the lists tell."""
    lower = word.lower()
    if lower in speech().verbs or is_past(lower):
        return True
    if lower.endswith(("ed", "ing")) and len(lower) >= _SHORTEST_VERB:
        return lower not in _OF_OFFICE
    return word.islower() and lower.endswith("s") and _is_only_a_verb(bare(lower))


def _is_only_a_verb(verb: str) -> bool:
    words = part_words()
    known = verb in words.agents or verb in words.patients or (verb, "") in words.behind
    return known and verb not in words.nouns


def ends_phrase(word: str) -> bool:
    """Whether no phrase that says what a name is goes on across a word."""
    lower = word.lower()
    if not word[0].isalpha() or word.endswith(POSSESSIVES) or lower in ARTICLES or lower in HELPERS:
        return True
    grammar = clause_words()
    if lower in function_words() or lower in grammar.prepositions or lower in grammar.breaks:
        return True
    return is_verb(word)


def begin_of_phrase(tokens: Sequence[str], end: int) -> int:
    """Return where the phrase begins that ends before a token; `end` where there is none.

    A form of a verb behind an article is of it: the mining firm, the armed group.
    """
    begins = end
    while begins > max(0, end - _LONGEST_TITLE):
        inside = begins < end and begins > 1 and tokens[begins - 2].lower() in ARTICLES
        describes = inside and tokens[begins - 1].endswith(("ing", "ed")) and tokens[begins - 1].islower()
        if ends_phrase(tokens[begins - 1]) and not describes:
            break
        begins -= 1
    return begins


def behind_articles(tokens: Sequence[str], end: int) -> int:
    """Return the place before the articles that end before a token."""
    while end and tokens[end - 1].lower() in ARTICLES:
        end -= 1
    return end
