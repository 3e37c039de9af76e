"""Whether two written names are one name: token by token, by sound, letters, initials and short forms.

Refuses two full names that share only the family name, names set apart by a telling word ("north", "junior"),
by another middle initial, by gender ("Ivanov", "Ivanova") or by a plural or an adjective's ending.
"""

from __future__ import annotations

from kazreader.compare.names.forms import Form
from kazreader.compare.names.transcribed import transcribed
from kazreader.compare.phonetics import by_ear, sound
from kazreader.lexicon.names import name_words
from kazreader.lexicon.nations import nations

_LONG = 7
"Letters of a surname that sounds alike from which on another form of the given name may stand before it."
_NUMBERED = frozenset({"ii", "iii", "iv"})
"Suffixes without which a name is another's: Part II is never Part I."
MIDDLE_NAME = {"name.same": "name.middle_name", "name.respelled": "name.middle_name_respelled"}
"How two names stand of which one leaves a middle name out, by how their outer tokens stand."
OTHER_BODY = "name.other_body"
"Two names of one body, where no article has both."
_BETWEEN = frozenset({"of", "in", "at", "for"})
"Small words inside the name of a body."
_LEAST_OF_BODY = 3
"Words of a body's name of which one may be another word for what it is."
_DERIVED = frozenset(
    {"a", "s", "n", "an", "ian", "ans", "ians", "i", "is", "es", "ish", "ese", "ed", "er", "ers"}
)
"Endings that make another word, another gender or an adjective of a name."
ARTICLES = frozenset({"al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul"})
"The Arabic article, which belongs to the word behind it."
_ODD_LENGTH, _CUT = 5, 2
"The fewest letters of a misprinted surname, and the most that may be cut off it."
_GARBLED, _GARBLED_LENGTH = 0.5, 5
"The share of letters that must agree, and the fewest letters, where one office already joins two names."
_SOUNDS_ALIKE = 0.6
"The share of letters that must agree when two tokens sound alike: John and Joan have 0.5."


def tokens_differ(a: str, b: str, *, given: bool) -> str | None:
    """Return how two tokens of one name differ, or None when they are two names.

    The answers are "same", "initial", "short form", "sound" and "letter". `given`: neither is the last token.
    """
    if a == b:
        return "same"
    short, long = sorted((a, b), key=lambda token: (len(token), token))
    words = name_words()
    if len(short) == 1:
        return "initial" if given and long.startswith(short) else None
    if given and b in words.given.get(a, ()):
        return "short form"
    if a[0].isdigit() or a in words.telling or b in words.telling:
        return None
    if long.startswith(short) and long[len(short) :] in _DERIVED and long != short + short[-1]:
        return None
    if given and a in words.apart and b in words.apart:
        return None
    return _respelled(a, b)


def sounds_alike(a: str, b: str) -> bool:
    """Whether two tokens have one sound, one first letter and at least half of their letters."""
    from rapidfuzz.distance import OSA

    return sound(a) == sound(b) and a[0] == b[0] and OSA.normalized_similarity(a, b) >= 0.5


def _respelled(a: str, b: str) -> str | None:
    from rapidfuzz.distance import OSA

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


def names_differ(a: Form, b: Form) -> str | None:
    """Return the rule by which two full names are one name written differently, or None.

    "name.same": nothing but case, accents and full stops differs, or one is the other shortened.
    """
    if a.suffix != b.suffix and ((a.suffix and b.suffix) or {a.suffix, b.suffix} & _NUMBERED):
        return None
    ships = name_words().ships
    if a.ship and b.ship and ships[a.ship] != ships[b.ship]:
        return None
    if "".join(a.tokens) == "".join(b.tokens):
        return _same_letters(a, b)
    if len(a.tokens) == len(b.tokens) and (body := _bodies_differ(a, b)) is not None:
        return body
    if len(a.tokens) == len(b.tokens):
        return _aligned(a.tokens, b.tokens)
    one, other = (tuple(name.spelled.replace("-", " ").split()) for name in (a, b))
    if len(one) == len(other):
        return _aligned(one, other)
    return _with_middle(*sorted((a.tokens, b.tokens), key=len))


def _same_letters(a: Form, b: Form) -> str:
    if a.ship and b.ship and a.ship != b.ship:
        return "name.ship_prefix"
    if (a.nickname or "") != (b.nickname or ""):
        return "name.nickname"
    if a.legal and b.legal and a.legal != b.legal:
        return "name.legal_form"
    return "name.same" if a.spelled == b.spelled else "name.hyphen"


def _bodies_differ(a: Form, b: Form) -> str | None:
    """Return how two names of one body differ by a country for its people, or by a small word."""
    words = name_words()
    if words.bodies.isdisjoint((*a.tokens, *b.tokens)):
        return None
    changed = [(x, y) for x, y in zip(a.tokens, b.tokens, strict=True) if x != y]
    if len(changed) != 1 or len(a.tokens) < 2:
        return None
    x, y = changed[0]
    if x in _BETWEEN and y in _BETWEEN:
        return "name.small_word"
    here, there = nation_of(x), nation_of(y)
    if here is not None and here == there:
        return "name.nation_word" if a.tokens[-1] == b.tokens[-1] else None
    alike = len(a.tokens) >= _LEAST_OF_BODY and y in words.bodies_alike.get(x, ())
    return OTHER_BODY if alike and tokens_differ(x, y, given=False) is None else None


def sound_the_same(a: Form, b: Form) -> bool:
    """Whether two names of as many tokens have one sound, token by token: Karim Beg, Kareem Baig."""
    from rapidfuzz.distance import OSA

    if len(a.tokens) != len(b.tokens) or len(a.tokens) < 2:
        return False
    pairs = list(zip(a.tokens, b.tokens, strict=True))
    return all(by_ear(x) == by_ear(y) and OSA.normalized_similarity(x, y) >= _GARBLED for x, y in pairs)


def surnames_alike(a: Form, b: Form) -> bool:
    """Whether two names of two tokens have one given name, and last tokens alike in most of their letters."""
    from rapidfuzz.distance import OSA

    if len(a.tokens) != 2 or len(b.tokens) != 2 or a.tokens[0] != b.tokens[0]:
        return False
    one, other = a.tokens[1], b.tokens[1]
    long = min(len(one), len(other)) >= _GARBLED_LENGTH
    return long and one[0] == other[0] and OSA.normalized_similarity(one, other) >= _GARBLED


def surname_misprinted(a: Form, b: Form) -> bool:
    """Whether two names of one rare given name have surnames of which one lacks an end or the first letter.

    The first letter may be another one as well: Yorwood is a misprint of Norwood where all else agrees.
    """
    words = name_words()
    if a.tokens[:-1] != b.tokens[:-1] or len(a.tokens) < 2 or a.tokens[0] in words.apart | words.given.keys():
        return False
    short, long = sorted((a.tokens[-1], b.tokens[-1]), key=len)
    if len(short) < _ODD_LENGTH or {short, long} & words.bodies:
        return False
    ending = long[len(short) :]
    cut = long.startswith(short) and len(ending) <= _CUT and ending not in _DERIVED | {"ov", "ev", "va"}
    return cut or (
        len(short) > _ODD_LENGTH and long[-len(short) + 1 :] == short[1:] and len(long) == len(short)
    )


def _aligned(a: tuple[str, ...], b: tuple[str, ...]) -> str | None:
    """Return how two names of as many tokens differ: token by token, else as one written down by ear."""
    return _by_token(a, b) or ("name.respelled" if transcribed(a, b) else None)


def _by_token(a: tuple[str, ...], b: tuple[str, ...]) -> str | None:
    last = len(a) - 1
    ways = [tokens_differ(x, y, given=n < last) for n, (x, y) in enumerate(zip(a, b, strict=True))]
    if None in ways:
        return None
    changed = {way for way in ways if way not in ("same", "initial")}
    if not changed:
        return "name.same"
    if "same" not in ways and changed != {"sound"}:
        long = len(min(a[-1], b[-1], key=len)) >= _LONG
        if not (changed == {"sound", "short form"} and long):
            return None
    if "letter" in changed and ways.count("letter") > 1:
        return None
    if "short form" in changed:
        return "name.short_form"
    return "name.respelled" if changed == {"sound"} else "name.misprint"


def _with_middle(short: tuple[str, ...], long: tuple[str, ...]) -> str | None:
    """Match a name with one that has more tokens: the outer tokens agree, the inner ones are left out."""
    if len(short) < 2 or len(long) > len(short) + 2:
        return None
    if long[-len(short) :] == short:
        return "name.same"
    if short[0] in ARTICLES:
        return _aligned(short, long[-len(short) :])
    if long[: len(short)] == short:
        return None
    if any(word in name_words().bodies for word in (*short, *long)):
        return None
    outer = _aligned((short[0], short[-1]), (long[0], long[-1]))
    inner = iter(long[1:-1])
    if outer is None or not all(any(tokens_differ(x, y, given=True) for y in inner) for x in short[1:-1]):
        return None
    return MIDDLE_NAME.get(outer)


def nation_of(token: str) -> str | None:
    """Return the country, or the part of the world, of a small word that names it or its people."""
    word, lists = token.capitalize(), nations()
    return lists.countries.get(word) or lists.people.get(word) or name_words().regions.get(token)


def nation_word(token: str) -> bool:
    """Whether the word, as written, names a country or its people."""
    return token in nations().people or token in nations().countries
