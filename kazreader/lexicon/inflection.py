"""The forms of English verbs and nouns: regular rules, data/irregular.txt and data/plurals.txt."""

from __future__ import annotations

from functools import cache
from typing import Literal, TypeAlias

from kazreader.lexicon import files
from kazreader.model.grouped import grouped

Form: TypeAlias = Literal["base", "past", "ing"]

_FIRST_PART = 3
"Minimum letters of a compound before its irregular plural: gunmen, but ramen and olives."


@cache
def _irregular() -> dict[str, list[str]]:
    lines = map(str.split, files.lines("irregular"))
    return grouped((base, form) for base, *past in lines for form in past)


@cache
def _bases() -> dict[str, str]:
    return {past: base for base, pasts in _irregular().items() for past in pasts}


def base_of(word: str) -> str:
    """Return the base of an irregular past form; any other word unchanged."""
    return _bases().get(word, word)


def is_past(word: str) -> bool:
    """Whether a word is a known irregular past form of a verb."""
    return word in _bases()


@cache
def plain_pasts() -> frozenset[str]:
    """Return the irregular pasts that are no participle, and so no adjective: came, chose, broke."""
    return frozenset(p[0] for p in _irregular().values() if len(p) > 1 and not p[0].endswith(("ed", "lay")))


def looks_like_a_verb(word: str) -> bool:
    """Whether a word has the form of a past or of an "-ing": burst, boarded, crossing."""
    return is_past(word) or word.endswith(("ed", "ing"))


def verb_forms(base: str) -> list[tuple[str, Form]]:
    """Return the forms of a verb with their names; "past" is the past or the participle."""
    pasts = _irregular().get(base) or (_regular_past(base),)
    found: list[tuple[str, Form]] = [(base, "base"), (_third(base), "base"), (_ing(base, pasts[0]), "ing")]
    found += [(past, "past") for past in pasts]
    return found


def forms_of(verbs: str) -> list[str]:
    """Return all forms of some verbs, given with spaces between."""
    return [form for base in verbs.split() for form, _ in verb_forms(base)]


def plural(noun: str) -> str:
    """Return the regular plural."""
    if noun.endswith(("s", "sh", "ch", "x", "z")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


@cache
def _singulars() -> dict[str, str]:
    return {plural: noun for noun, *plurals in map(str.split, files.lines("plurals")) for plural in plurals}


def singular_of(word: str) -> str:
    """Return the singular of an irregular plural, also at the end of a compound; any other word unchanged."""
    if word.endswith(tuple(_singulars())):
        for start in (0, *range(_FIRST_PART, len(word))):
            if word[start:] in _singulars():
                return word[:start] + _singulars()[word[start:]]
    return word


def _regular_past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ied"
    return base + "ed"


def _ing(base: str, past: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    if past == base + base[-1] + "ed" or (len(base) == 3 and base[-1] in "tnmbpgd" and base[-2] in "aeiou"):
        return base + base[-1] + "ing"
    return base + "ing"


def _third(base: str) -> str:
    return base + "es" if base.endswith("o") else plural(base)
