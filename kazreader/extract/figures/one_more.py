"""Read a single person who is told behind several: 23 crewmen and a pilot, five people and the gunman."""

from __future__ import annotations

from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar

_SINGLE = frozenset({"a", "an", "one", "the", "his", "her", "its"})
_FAR = 3
"Words behind the article in which the single one stands."


def one_more(words: Words, at: int) -> int:
    """Return where a single person behind "and" ends: and a pilot, and the gunman; 0 where none is told."""
    if words.word(at) != "and" or words.word(at + 1) not in _SINGLE:
        return 0
    for here in range(at + 2, min(at + 2 + _FAR, len(words))):
        known = counted_nouns().words.at(words.lower, here)
        if known is not None:
            person = counted_nouns().line(known[1].kind)[-1] == "person" and not known[1].plural
            return known[0] if person else 0
        if not words.lower[here][0].isalpha() or words.lower[here] in grammar().ends_phrase:
            return 0
    return 0
