"""Whether two tokens are the same name: equal, an initial, a short form, alike in sound or letters.

Words that the lists keep distinct are not, nor a word and its derived form (Ivan, Ivana).
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from kazreader.compare.phonetics import heard, sound
from kazreader.lexicon.names import name_words

DERIVED = frozenset(
    {"a", "s", "n", "ns", "an", "ian", "ans", "ians", "i", "is", "es", "ish", "ese", "ed", "er", "ers"}
)
"Endings that derive another word, gender or adjective from a name."
ARTICLES = frozenset({"al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul"})
"The Arabic article, which belongs to the following word."
_PET, _LEAST_SHORT = ("ie", "y"), 3
"Endings of a pet form, and the least letters of a short form."
_OF_WOMEN = frozenset(("ia", "ina", "ine", "ette", "etta", "elle", "ella", "een", "een", "na", "ah"))
_SOUNDS_ALIKE = 0.6
"The least share of equal letters of two tokens with the same sound: John and Joan have 0.5."


def tokens_differ(a: str, b: str, *, given: bool) -> str | None:
    """Return how two tokens differ: "same", "initial", "short form", "sound" or "letter"; None for two names.

    given: neither is the last token.
    """
    if a == b:
        return "same"
    words = name_words()
    if len(a) == 1 or len(b) == 1:
        return "initial" if given and (a.startswith(b) or b.startswith(a)) else None
    if given and (b in words.given.get(a, ()) or is_short(a, b)):
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
def is_short(a: str, b: str) -> bool:
    """Whether one given name is short for the other: Stan, Stanislas; Bernie, Bernard; but Paul, Pauline."""
    short, long = sorted((a, b), key=len)
    if short.endswith(_PET) and len(short) > _LEAST_SHORT + 2:
        short = short.removesuffix("s").rstrip("iey")
        short = short[:-1] if short[-1] == short[-2] else short
    ending = long[len(short) :]
    return (
        len(short) >= _LEAST_SHORT and long.startswith(short) and len(ending) > 1 and ending not in _OF_WOMEN
    )


def is_ending(a: str, b: str) -> bool:
    """Whether one token is the other with a derived ending: Ivan, Ivana."""
    short, long = sorted((a, b), key=len)
    if short[-1] == "y" and long == short[:-1] + "ies":
        return True
    return long.startswith(short) and long[len(short) :] in DERIVED and long != short + short[-1]


def _respelled(a: str, b: str) -> str | None:
    sound_a, sound_b = sound(a), sound(b)
    if {a[0], b[0]} in ({"j", "y"}, {"g", "y"}):
        sound_a, sound_b = sound_a[1:], sound_b[1:]
    size = min(len(a), len(b))
    if sound_a[:1] != sound_b[:1]:
        return "letter" if size >= 5 and (a[1:] == b or b[1:] == a) else None
    distance = OSA.distance(a, b, score_cutoff=3)
    if sound_a == sound_b and (1 - distance / max(len(a), len(b)) >= _SOUNDS_ALIKE or heard(a) == heard(b)):
        return "sound"
    if (distance == 1 and size >= 5) or (distance == 2 and size >= 7):
        return "letter"
    return None
