"""How a name sounds: a short key that spellings and transliterations of one name share.

Decides which names are worth comparing at all. It knows no language: "Gaddafi", "Qadhafi" and
"Kadafi" get one key, and so do names of different people; the caller compares the letters.
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
"Letters that are one sound in some language or transliteration, the longest first."
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
"Letters that stand for one another in transliterations, and one that stands for them."
_WITHOUT_VOWELS = str.maketrans("", "", "aeiou")
_REPEATED = re.compile(r"(.)\1+")
_SILENT = re.compile(r"[aeiouyh]+")
_UNDIVIDED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
)

"Letters that Unicode does not take apart into a plain letter and an accent."


@lru_cache(maxsize=100_000)
def plain(word: str) -> str:
    """Return the word's letters and digits alone, without case, accents, hyphens and apostrophes."""
    if word.isascii():
        return "".join(filter(str.isalnum, word.lower()))
    apart = unicodedata.normalize("NFKD", word.casefold()).translate(_UNDIVIDED)
    return "".join(filter(str.isalnum, apart))


@lru_cache(maxsize=100_000)
def by_ear(word: str) -> str:
    """Return the key of a word in which Slavic letters are written alike: Stojan Christov, Stoyan Hristov."""
    letters = plain(word)
    for written, heard in _TRANSCRIBED:
        if letters.startswith(written):
            letters = heard + letters[len(written) :]
    return sound(letters.replace("j", "y"))


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """Return the key of a word: its consonants by sound, after its first letter.

    A leading vowel is kept as "A"; a word without letters has an empty key.
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
    """Return a token in letters that transliterations share."""
    for pattern, letter in _CARRIED_OVER:
        token = pattern.sub(letter, token)
    return token


@lru_cache(maxsize=20_000)
def consonants(token: str) -> str:
    """Return the consonants of a token, in letters that transliterations share."""
    return heard(token).translate(_WITHOUT_VOWELS)
