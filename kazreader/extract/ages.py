"""Read ages: "a 14-year-old boy", "Ana Lund, 52,", "aged 16", "who is 81".

An age belongs to a person: by name where one is named, else by the noun ("the 30-year-old sergeant").
"""

from __future__ import annotations

from typing import NamedTuple

from kazreader.extract.quantities import Amount
from kazreader.extract.subjects import following_noun
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar

_OLDEST = 125
_AFTER_AGE = frozenset(
    {",", ")", ";", ".", "was", "is", "has", "said", "and", "of", "from", "who", "--", "—", "-", ""}
)


class Age(NamedTuple):
    """Whose age it is, and where its words end."""

    whose: str
    "The full name in lower case as far as written, else the noun."
    end: int


def age_of(words: Words, amount: Amount) -> Age | None:
    """Return whose age an amount is; None when it is no age, or nobody's that is known."""
    if amount.low != amount.high or amount.high > _OLDEST or amount.quantity.unit not in ("", "years"):
        return None
    if amount.unit is not None:
        return _years_old(words, amount)
    before = words.word(amount.first - 1)
    if before in ("aged", "age") and amount.form != "vague":
        return Age(_name_ending(words, _before_comma(words, amount.first - 1)), amount.end)
    if before == "," and words.word(amount.end) in _AFTER_AGE and _plain_digits(words, amount):
        name = _name_ending(words, amount.first - 1)
        return Age(name, amount.end) if name else None
    if before in ("is", "was") and words.word(amount.end) in (",", ".", "") and _plain_digits(words, amount):
        return _copula(words, amount)
    return None


def _plain_digits(words: Words, amount: Amount) -> bool:
    return words.raw(amount.number).isdecimal() and amount.hedge is None and 5 <= amount.high


def _copula(words: Words, amount: Amount) -> Age | None:
    """Nazar, who is 81,; he was 44."""
    at = amount.first - 2
    if words.word(at) == "who":
        name = _name_ending(words, _before_comma(words, at))
        return Age(name, amount.end) if name else None
    return None


def _years_old(words: Words, amount: Amount) -> Age | None:
    """a 14-year-old; 16 years old; 16 years of age; a 46-year-old Ana Lund."""
    text = words.text[words.starts[amount.number] : words.ends[min(amount.end, len(words)) - 1]].lower()
    end = amount.end
    if text.endswith("-old"):
        pass
    elif words.word(end) == "-" and words.word(end + 1) == "old":
        end += 2
    elif words.word(end) == "old":
        end += 1
    elif words.word(end) == "of" and words.word(end + 1) == "age":
        end += 2
    else:
        return None
    name = _name_starting(words, end)
    if name:
        return Age(name, end)
    name = _name_ending(words, _behind_name(words, amount.first - 1))
    if name:
        return Age(name, end)
    return Age(_person_noun(words, end), end)


def _behind_name(words: Words, at: int) -> int:
    """Return where the name ends that an age follows: Ana Lund, a 52-year-old; Ana Lund is 52 years old."""
    if words.word(at) in ("a", "an", "the") and words.word(at - 1) == ",":
        return at - 1
    return _before_comma(words, at) if words.word(at) in ("is", "was", ",") else 0


def _person_noun(words: Words, at: int) -> str:
    """Return the noun of a person behind an age, or nothing."""
    noun = following_noun(words, at)
    known = counted_nouns().words.at([noun], 0) if noun else None
    person = known is not None and counted_nouns().line(known[1].kind)[-1] == "person"
    return f"noun:{noun}" if person else ""


def _before_comma(words: Words, at: int) -> int:
    return at - 1 if words.word(at - 1) == "," else at


def _name_ending(words: Words, end: int) -> str:
    """Return the name that ends just before a word, nicknames in brackets left out."""
    name: list[str] = []
    at = end - 1
    while at >= 0 and len(name) < 4:
        if words.lower[at] in (")", "”", '"', "'", "’"):
            at = _opening(words, at)
        elif words.capital(at) and words.lower[at] not in grammar().ends_phrase:
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


def _name_starting(words: Words, at: int) -> str:
    """Return the name behind an age, perhaps after a noun or an adjective: 16-year-old resident Ana Lund."""
    for first in range(at, min(at + 4, len(words))):
        if words.capital(first) and words.lower[first] not in grammar().ends_phrase:
            name: list[str] = []
            while first < len(words) and words.capital(first) and len(name) < 4:
                name.append(words.lower[first].removesuffix("'s"))
                first += 1
            modifies = len(name) == 1 and counted_nouns().words.at([*words.lower, ""], first) is not None
            return "" if modifies else " ".join(name)
        if not words.lower[first][0].isalpha() or words.lower[first] in grammar().ends_phrase:
            break
    return ""
