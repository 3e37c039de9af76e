"""The names beside an age: Ana Lund, 52,; a 46-year-old Ana Lund; his 21-year-old daughter, Ana Lund."""

from __future__ import annotations

from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.names import name_words
from kazreader.lexicon.word_lists import function_words

_NAMED = (("by", "the", "name", "of"), ("named",), ("called",), ("identified", "as"), (",",))
"What leads from a noun to the name of whom it means."


def name_ending(words: Words, end: int) -> str:
    """Return the name that ends just before a word, nicknames in brackets left out; "" where none does."""
    name: list[str] = []
    at = end - 1
    while at >= 0 and len(name) < 4:
        if words.lower[at] in (")", "”", '"', "'", "’"):
            at = _opening(words, at)
        elif words.capital(at) and words.lower[at] not in grammar().ends_phrase:
            if at == 0 and words.lower[0] in function_words():
                break
            name.append(words.lower[at].removesuffix("'s"))
        elif not (words.lower[at] == "." and words.capital(at - 1) and len(words.lower[at - 1]) == 1):
            break
        at -= 1
    return " ".join(reversed(name))


def _opening(words: Words, at: int) -> int:
    for back in range(at - 1, max(at - 5, -1), -1):
        if words.lower[back] in ("(", "“", '"', "'", "‘"):
            return back
    return at


def name_starting(words: Words, at: int) -> str:
    """Return the name behind an age, perhaps after a noun or an adjective: 16-year-old resident Ana Lund."""
    for first in range(at, min(at + 4, len(words))):
        if words.capital(first) and words.lower[first] not in grammar().ends_phrase:
            name: list[str] = []
            while first < len(words) and words.capital(first) and len(name) < 4:
                name.append(words.lower[first].removesuffix("'s"))
                first += 1
            behind = counted_nouns().words.at(words.lower, first)
            person = behind is not None and counted_nouns().line(behind[1].kind)[-1] == "person"
            modifies = person or (len(name) == 1 and behind is not None)  # a 33-year-old Carson City man
            return "" if modifies else " ".join(name)
        if not words.lower[first][0].isalpha() or words.lower[first] in grammar().ends_phrase:
            break
    return ""


def name_behind_noun(words: Words, at: int) -> str:
    """Return the name that a noun behind an age leads to: his 21-year-old daughter, Ana Lund, teaches."""
    for noun in range(at, min(at + 4, len(words))):
        if not words.lower[noun][0].isalpha() or words.lower[noun] in grammar().ends_phrase:
            return ""
        led = next((led for led in _NAMED if tuple(words.lower[noun + 1 : noun + 1 + len(led)]) == led), None)
        if led is None or not if_person(words.lower[noun]):
            continue
        first = end = noun + 1 + len(led)
        while words.word(end) and words.capital(end) and end < first + 4:
            end += 1
        whole = end > first + 1 and words.lower[first] not in name_words().titles
        closed = words.word(end) in (",", ".", ")", "")
        if whole and (led != (",",) or closed):
            return " ".join(words.lower[first:end])
        return ""
    return ""


def if_person(noun: str) -> str:
    known = counted_nouns().words.at([noun], 0) if noun else None
    person = known is not None and counted_nouns().line(known[1].kind)[-1] == "person"
    return noun if person else ""
