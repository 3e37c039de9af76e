"""Headlines in title case: which of their capitals stand only there."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache
from itertools import compress
from string import ascii_lowercase

from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.names import name_words
from kazreader.lexicon.predicates import predicates
from kazreader.lexicon.word_lists import general_names

_WORD = re.compile(r"[^\W\d_]{2,}")
_SHORTEST = 4
"Words."


def is_title_case(text: str, vocabulary: Set[str]) -> bool:
    """Whether all words but the small ones have a capital, so that capitals tell nothing."""
    small = _small_words()
    if not small.issuperset(compress(vocabulary, map(str.islower, vocabulary))):
        return False
    words = _WORD.findall(text)
    return len(words) >= _SHORTEST and all(w[0].isupper() or w in small for w in words)


@cache
def _small_words() -> frozenset[str]:
    """Return the words that stay small, and single letters: the s of "Ada's"."""
    return name_words().headline_words.union(ascii_lowercase)


def common_words_of(text: str, vocabulary: Set[str], written: Set[str]) -> frozenset[str]:
    """Return the words of a headline in title case that are no names: Dead, of "12 Dead in Port Fire".

    Those are the words that the article writes in small letters, and those that tell what is counted or what
    happened. Months stay as they are. Other headlines have none.
    """
    if not is_title_case(text, vocabulary):
        return frozenset()
    known = (predicates().words.single, counted_nouns().words.single)
    return frozenset(
        word
        for word in vocabulary
        if word.istitle()
        and (small := word.lower()) not in general_names()
        and (small in written or any(small in words for words in known))
    )
