"""Phonetic keys, which spellings and transliterations of one name share.

They serve to look up candidates: "Gaddafi", "Qadhafi" and "Kadafi" have one key, and so have names of
different people. No language is assumed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CLUSTERS = (
    ("tsch", "C"),
    ("dzh", "J"),
    ("tch", "C"),
    ("sch", "S"),
    ("kh", "K"),
    ("ck", "K"),
    ("gh", "K"),
    ("ph", "F"),
    ("ch", "C"),
    ("sh", "S"),
    ("zh", "J"),
    ("dj", "J"),
    ("dg", "J"),
    ("th", "T"),
    ("dh", "T"),
    ("ts", "S"),
    ("tz", "S"),
    ("ks", "X"),
    ("wr", "R"),
    ("kn", "N"),
)
"Letter clusters that are one sound in some language or transliteration, the longest first."
_WITHOUT_H = tuple((cluster, code) for cluster, code in _CLUSTERS if "h" not in cluster)
_SOUND = str.maketrans(
    {
        **dict.fromkeys("kqcg", "K"),
        **dict.fromkeys("sz", "S"),
        **dict.fromkeys("td", "T"),
        **dict.fromkeys("fvw", "F"),
        **dict.fromkeys("bp", "P"),
        **{letter: letter.upper() for letter in "jlmnrx"},
    }
)
_TRANSCRIBED = (("ch", "h"), ("kh", "h"), ("tch", "h"))
VOWELS = frozenset("aeiouy")
_SOFT_C = re.compile(r"c(?=[eiy])")
_CARRIED_OVER = tuple(
    (re.compile(pattern), heard)
    for pattern, heard in (
        (r"^ch(?=[aou]\w{3})", "g"),  # Horin, Chorin
        (r"(?<=[aeo])w(?![aeiou])", "u"),  # Rawdani, Raudani
        (r"szcz|shch|tsch|sch|tch|sh|sz(?=[a-z])|cz|ch", "c"),
        (r"dzh|zh|rz(?=[ye])|dj|dg(?=[eiy])|y|j", "i"),
        (r"kh|gh|h", "g"),
        (r"x", "ks"),
        (r"ck|q|c(?=[^eiyc]|$)", "k"),
        (r"ts|tz|z|c(?=[eiy])", "s"),
        (r"ph|w|f", "v"),
        (r"ou|oo|oe|ue", "u"),
        (r"ee|ie|ei", "i"),
        (r"(.)\1+", r"\1"),
    )
)
"Patterns of letters that transliterations interchange, and their common form."
_WITHOUT_VOWELS = str.maketrans("", "", "aeiou")
_REPEATED = re.compile(r"(.)\1+")
_SILENT = re.compile(r"[aeiouyh]+")
_UNDIVIDED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
)

"Letters that Unicode does not decompose into a letter and an accent."


@lru_cache(maxsize=100_000)
def plain(word: str) -> str:
    """Return a word's letters and digits in lower case without accents."""
    if word.isascii():
        return "".join(filter(str.isalnum, word.lower()))
    apart = unicodedata.normalize("NFKD", word.casefold()).translate(_UNDIVIDED)
    return "".join(filter(str.isalnum, apart))


@lru_cache(maxsize=100_000)
def by_ear(word: str) -> str:
    """Return a phonetic key with Slavic letters unified: Stojan Christov, Stoyan Hristov."""
    letters = plain(word)
    for written, heard in _TRANSCRIBED:
        if letters.startswith(written):
            letters = heard + letters[len(written) :]
    return sound(letters.replace("j", "y"))


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """Return the phonetic key of a word: its consonant sounds, after "A" for a leading vowel, "H" for an h.

    The key of a word without letters is empty.
    """
    letters = _SOFT_C.sub("s", plain(word))
    if not letters:
        return ""
    for cluster, code in _CLUSTERS if "h" in letters else _WITHOUT_H:
        if cluster in letters:
            letters = letters.replace(cluster, code)
    start = "A" if letters[0] in VOWELS else "H" if letters[0] == "h" else ""
    return start + _SILENT.sub("", _REPEATED.sub(r"\1", letters.translate(_SOUND)))


@lru_cache(maxsize=20_000)
def heard(token: str) -> str:
    """Return a token with the letters unified that transliterations interchange."""
    for pattern, letter in _CARRIED_OVER:
        token = pattern.sub(letter, token)
    return token


@lru_cache(maxsize=20_000)
def consonants(token: str) -> str:
    """Return the consonants of `heard(token)`."""
    return heard(token).translate(_WITHOUT_VOWELS)


def sound_alike(one: str, other: str) -> bool:
    """Whether two tokens share a key; "ch" may be a k, too: Munich, Munik."""
    alike = sound(one) == sound(other) or consonants(one) == consonants(other)
    return alike or one.replace("ch", "k") == other.replace("ch", "k")
