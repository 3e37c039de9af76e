"""Whether two words of names are one word: the same, an initial, a short form, alike by sound or by letters.

Refuses words set apart by the lists, and one that is the other with the ending of another word.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from kazreader.compare.phonetics import sound
from kazreader.lexicon.names import name_words

DERIVED = frozenset(
    {"a", "s", "n", "an", "ian", "ans", "ians", "i", "is", "es", "ish", "ese", "ed", "er", "ers"}
)
"Endings that make another word, another gender or an adjective of a name."
ARTICLES = frozenset({"al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul"})
"The Arabic article, which belongs to the word behind it."
_SOUNDS_ALIKE = 0.6
"The share of letters that must agree when two tokens sound alike: John and Joan have 0.5."


def tokens_differ(a: str, b: str, *, given: bool) -> str | None:
    """Return how two tokens of one name differ, or None when they are two names.

    The answers are "same", "initial", "short form", "sound" and "letter". `given`: neither is the last token.
    """
    if a == b:
        return "same"
    words = name_words()
    if len(a) == 1 or len(b) == 1:
        return "initial" if given and (a.startswith(b) or b.startswith(a)) else None
    if given and (b in words.given.get(a, ()) or _is_short_by_ear(a, b)):
        return "sound" if _respelled(a, b) == "sound" else "short form"
    if a in ARTICLES and b in ARTICLES:
        return "sound"
    if a[0].isdigit() or a in words.telling or b in words.telling:
        return None
    if is_ending(a, b):
        return None
    if given and a in words.apart and b in words.apart:
        return None
    return _respelled(a, b)


@lru_cache(maxsize=10_000)
def _is_short_by_ear(a: str, b: str) -> bool:
    """Whether one given name is short for the other, but for how they are written: Patricia, Patti."""
    short, long = sorted((a, b), key=len)
    return any(
        (long == full or _one_by_ear(long, full)) and (short == form or _one_by_ear(short, form))
        for full, form in _short_forms().get(long[0] + short[0], ())
    )


@cache
def _short_forms() -> dict[str, list[tuple[str, str]]]:
    """Return given names with their shorter forms, by the first letters of both."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for full, forms in name_words().given.items():
        for form in forms:
            if len(form) < len(full):
                found[full[0] + form[0]].append((full, form))
    return found


def _one_by_ear(one: str, other: str) -> bool:
    """Whether a word that is no known name of its own sounds like a known one, and nearly looks like it."""
    words = name_words()
    if one in words.apart or one in words.given:
        return False
    same = sound(one) == sound(other) and one[:2] == other[:2]
    return same and OSA.distance(one, other, score_cutoff=2) <= min(2, len(min(one, other, key=len)) - 3)


def is_ending(a: str, b: str) -> bool:
    """Whether one token is the other with the ending of another word: Ivan, Ivana."""
    short, long = sorted((a, b), key=len)
    if short[-1] == "y" and long == short[:-1] + "ies":
        return True
    return long.startswith(short) and long[len(short) :] in DERIVED and long != short + short[-1]


def sounds_alike(a: str, b: str) -> bool:
    """Whether two tokens have one sound, one first letter and at least half of their letters."""
    return a[0] == b[0] and sound(a) == sound(b) and OSA.normalized_similarity(a, b) >= 0.5


def _respelled(a: str, b: str) -> str | None:
    sound_a, sound_b = sound(a), sound(b)
    if {a[0], b[0]} in ({"j", "y"}, {"g", "y"}):
        sound_a, sound_b = sound_a[1:], sound_b[1:]
    if sound_a[:1] != sound_b[:1]:
        return None
    size = min(len(a), len(b))
    distance = OSA.distance(a, b, score_cutoff=3)
    if sound_a == sound_b and 1 - distance / max(len(a), len(b)) >= _SOUNDS_ALIKE:
        return "sound"
    if (distance == 1 and size >= 5) or (distance == 2 and size >= 7):
        return "letter"
    return None
