"""The words around an amount that tell what it is about, for questions that no word list knows.

They are what a reader would point at: "bail" beside a sum, "duty" beside three guards. Taken from the
amount's own clause and the next one on either side; left out are words that stand with anything, numbers, the
calendar, and whatever lies behind a colon, a semicolon or a quotation mark.
"""

from __future__ import annotations

from collections.abc import Iterable

from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.telling import tells

_REACH = 8
_CLAUSES = 2
"Ends of clauses that are passed on either side."
_CLAUSE_ENDS = frozenset(
    {",", "(", ")", "—", "–", "and", "but", "while", "which", "who", "after", "before", "when"}
)
_WALLS = frozenset({";", ":", "“", "”", '"'})
_ENDS = _CLAUSE_ENDS | _WALLS


def telling_words(words: Words, first: int, end: int, before: int = _REACH) -> frozenset[str]:
    """Return the telling words around words[first:end]: names with their capital, others in lower case.

    Of the words that say which size is meant, only one right beside it does: 17 miles long, 1.3 wide.
    """
    ahead = _telling_words(words, range(first - 1, max(first - 1 - before, -1), -1))
    behind = _telling_words(words, range(end, min(end + _REACH, len(words.lower))))
    found, sizes = frozenset(ahead + behind), grammar().sizes
    if found.isdisjoint(sizes):
        return found
    return found - sizes.difference((words.word(first - 1), words.word(end)))


def _telling_words(words: Words, places: Iterable[int]) -> list[str]:
    found: list[str] = []
    lower, passed = words.lower, 0
    for at in places:
        word = lower[at]
        if word in _ENDS:
            passed += 1
            if word in _WALLS or passed > _CLAUSES:
                break
        elif tells(word):
            plain = word.removesuffix("'s")
            if plain is not word and not tells(plain):
                continue  # it's
            found.append(plain.capitalize() if at and words.written[at][0].isupper() else plain)
    return found
