"""Whether two written names are the same: token by token, by sound, letters, initials and short forms.

Full names that share only the family name are not, nor names with different distinguishing words ("north",
"junior"), middle initials, genders ("Ivanov", "Ivanova"), or plural and adjective endings.
"""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from kazreader.compare.names.bodies import in_other_order, other_head, part_left_out, word_differs
from kazreader.compare.names.forms import Form
from kazreader.compare.names.rules import (
    CAPITALS,
    FAMILY_FIRST,
    FULLER,
    HYPHEN,
    LEGAL_FORM,
    MIDDLE_NAME,
    MIDDLE_NAME_RESPELLED,
    MIDDLE_NAME_SHORTENED,
    MISPRINT,
    NICKNAME,
    OTHER_GIVEN_NAME,
    OTHER_HEAD,
    OTHER_ORDER,
    PART_LEFT_OUT,
    RESPELLED,
    SAME,
    SHIP_PREFIX,
    SHORT_FORM,
    SURNAME_LEFT_OUT,
    SURNAME_LEFT_OUT_RESPELLED,
)
from kazreader.compare.names.tokens import ARTICLES, is_ending, tokens_differ
from kazreader.compare.names.transcribed import transcribed
from kazreader.compare.phonetics import by_ear, heard, sound
from kazreader.compare.ruling import Rule
from kazreader.lexicon.given_names import given_names
from kazreader.lexicon.names import name_words

_SERVANT = re.compile(r"^abd[aeu]l(?=.)")
_INSIDE = re.compile(r"[a-z][A-Z]")
_LONG = 7
"""The least letters of a surname of equal sound after another form of the given name, and of words that may
each differ in a letter."""
_NUMBERED = frozenset({"ii", "iii", "iv"})
"Suffixes that always distinguish names: Part II is never Part I."
_TRADING = frozenset({"mv", "ms", "mt", "fv", "sv", "ss", "my", "sy", "mb"})
"Ship prefixes that news interchanges; navy prefixes distinguish ships."
WITHOUT_MIDDLE_NAME = {
    SAME: MIDDLE_NAME,
    RESPELLED: MIDDLE_NAME_RESPELLED,
    SHORT_FORM: MIDDLE_NAME_SHORTENED,
}
"The rule for a middle name left out, by the rule for the outer tokens."
WITHOUT_SURNAME = {SAME: SURNAME_LEFT_OUT, RESPELLED: SURNAME_LEFT_OUT_RESPELLED}
"The rule for a second surname left out, by the rule for the tokens before it."
_DIVIDED = 0.75
"The least share of equal letters in two names with different word divisions."
_GARBLED, _GARBLED_LENGTH = 0.5, 5
"The least share of equal letters, and the least letters, of surnames with the same office."
_GARBLED_IF_SHORT, _SHORTEST = 0.75, 4
"The same for shorter surnames: Male, Malek."
_GIVEN_ALIKE = 0.7
"The same for given names before one surname, without their silent H: Herbigio, Ervigio."
_OTHER_LETTER = 0.65
"The same for surnames with other initials: Jodar, Khodar."


def names_differ(a: Form, b: Form) -> Rule | None:
    """Return the rule by which two full names are one name; None for two names."""
    if a.suffix != b.suffix and ((a.suffix and b.suffix) or {a.suffix, b.suffix} & _NUMBERED):
        return None
    ships = name_words().ships
    if (
        a.ship
        and b.ship
        and ships[a.ship] != ships[b.ship]
        and not {ships[a.ship], ships[b.ship]} <= _TRADING
    ):
        return None
    if "".join(a.tokens) == "".join(b.tokens):
        return _same_letters(a, b)
    if _called_by_nickname(a, b) or _called_by_nickname(b, a):
        return FULLER if any(name.written.count('"') == 1 for name in (a, b)) else NICKNAME
    if in_other_order(a, b):
        return OTHER_ORDER
    if _family_first(a, b):
        return FAMILY_FIRST
    if word_differs(a.tokens, b.tokens):
        return RESPELLED
    if other_head(a.tokens, b.tokens):
        return OTHER_HEAD
    one, other = (tuple(name.spelled.replace("-", " ").split()) for name in (a, b))
    same_count = len(a.tokens) == len(b.tokens)
    by_word = _aligned(a.tokens, b.tokens) if same_count else None
    if by_word is None and not same_count and len(one) == len(other):
        by_word = _aligned(one, other)
    if by_word is not None or (same_count and len(one) == len(other)):
        return by_word
    if divided_otherwise(one, other):
        return RESPELLED
    short, long = sorted((a, b), key=lambda name: len(name.tokens))
    if part_left_out(short.tokens, long.tokens):
        return PART_LEFT_OUT
    left_out = _outer_left_out(short, long) or _with_middle(short.tokens, long.tokens)
    return left_out or _hyphen_halved(*sorted((one, other), key=len))


def _family_first(a: Form, b: Form) -> bool:
    """Whether names of people are the same words in another order: Quist Ada, Ada Quist.

    Of more than two words the first stays: Hassan Ali Noor, Hassan Noor Ali.
    """
    if sorted(a.tokens) != sorted(b.tokens) or (len(a.tokens) > 2 and a.tokens[0] != b.tokens[0]):
        return False
    if not ("-" in a.spelled or name_words().bodies.isdisjoint(a.tokens)):
        return False  # "Park Ji-hoon" is somebody
    return min(map(len, a.tokens)) > 1 and not any(map(str.isupper, a.written.split()))


def _called_by_nickname(full: Form, other: Form) -> bool:
    """Whether one has the other's nickname in place of the given name: Rodolfo "Rudy" Quist, Rudy Quist."""
    return full.nickname is not None and (full.nickname, *full.tokens[1:]) == other.tokens


def _same_letters(a: Form, b: Form) -> Rule:
    if a.ship and b.ship and a.ship != b.ship:
        return SHIP_PREFIX
    if (a.nickname or "") != (b.nickname or ""):
        return NICKNAME
    if a.legal and b.legal and a.legal != b.legal:
        return LEGAL_FORM
    if a.spelled != b.spelled or a.written.count("'") != b.written.count("'"):
        return HYPHEN
    inside = any(_has_capitals_inside(*pair) for pair in ((a, b), (b, a)))
    return CAPITALS if inside else SAME


def _has_capitals_inside(one: Form, other: Form) -> bool:
    """Whether a word of one has an inner capital that the other lacks: LaGreco, Lagreco."""
    words = other.written.split()
    return any(_INSIDE.search(word) and word.capitalize() in words for word in one.written.split())


def _hyphen_halved(short: tuple[str, ...], long: tuple[str, ...]) -> Rule | None:
    """Return the rule for half of a double name: Ada Alder-Quist, Ada Quist; None for two names."""
    if not name_words().bodies.isdisjoint(long):
        return None
    rule = _with_middle(short, long)
    return SHORT_FORM if rule is SAME else rule


def divided_otherwise(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names with different word divisions sound alike: Abd al-Rahman, Abdelrahman."""
    a, b = without_articles(one), without_articles(other)
    if (
        (len(one) == len(other) and a == "".join(one) and b == "".join(other))
        or min(len(a), len(b)) < _LONG
        or min(map(len, (*one, *other))) == 1  # a middle initial is no syllable
        or sound(a) != sound(b)
    ):
        return False
    return OSA.normalized_similarity(heard(a), heard(b)) >= _DIVIDED


def without_articles(name: tuple[str, ...]) -> str:
    """Return the letters of a name without the Arabic article: Abd al-Rahman, Abdulrahman."""
    return _SERVANT.sub("abd", "".join(token for token in name if token not in ARTICLES))


def sound_the_same(a: Form, b: Form) -> bool:
    """Whether two names with equally many tokens have equal sounds: Karim Beg, Kareem Baig."""
    if len(a.tokens) != len(b.tokens) or len(a.tokens) < 2:
        return False
    pairs = list(zip(a.tokens, b.tokens, strict=True))
    least = 0 if any(x == y for x, y in pairs) else _GARBLED
    return all(by_ear(x) == by_ear(y) and OSA.normalized_similarity(x, y) >= least for x, y in pairs)


def surnames_alike(a: Form, b: Form) -> bool:
    """Whether two names of two tokens have an equal given name and similar surnames."""
    if len(a.tokens) != 2 or len(b.tokens) != 2 or a.tokens[0] != b.tokens[0]:
        return False
    one, other = a.tokens[1], b.tokens[1]
    length = min(len(one), len(other))
    least = _GARBLED if length >= _GARBLED_LENGTH else _GARBLED_IF_SHORT
    least = least if one[0] == other[0] else _OTHER_LETTER
    return length >= _SHORTEST and OSA.normalized_similarity(one, other) >= least


def given_names_differ(a: Form, b: Form) -> Rule | None:
    """Return the rule for two given names before surnames that are alike; None for other names."""
    one, other = a.tokens[0], b.tokens[0]
    last = (a.tokens[-1], b.tokens[-1])
    if one == other or min(len(a.tokens), len(b.tokens)) < 2 or sound(last[0]) != sound(last[1]):
        return None
    if OSA.normalized_similarity(*last) < _GARBLED_IF_SHORT:
        return None
    known = is_ending(one, other) or all(name in given_names().names for name in (one, other))
    short, long = sorted((one.removeprefix("h"), other.removeprefix("h")), key=len)
    if short[:1] != long[:1]:
        return None
    alike = (len(short) > 1 and long.startswith(short)) or OSA.normalized_similarity(
        short, long
    ) >= _GIVEN_ALIKE
    return MISPRINT if alike and not known else OTHER_GIVEN_NAME


def _aligned(a: tuple[str, ...], b: tuple[str, ...]) -> Rule | None:
    """Return the rule for equally many tokens: by token, else as transliterations; None for two names."""
    by_token = _by_token(a, b)
    if by_token is None and transcribed(a, b):
        return RESPELLED
    return by_token


def _by_token(a: tuple[str, ...], b: tuple[str, ...]) -> Rule | None:
    last = len(a) - 1
    ways: list[str] = []
    for n, (x, y) in enumerate(zip(a, b, strict=True)):
        way = tokens_differ(x, y, given=n < last)
        if way is None:
            return None
        ways.append(way)
    changed = {way for way in ways if way not in ("same", "initial")}
    if not changed:
        return SAME
    alike_all_over = changed <= {"letter", "sound"} and min(map(len, (*a, *b))) >= _LONG
    if "same" not in ways and changed != {"sound"} and not alike_all_over:
        long = len(min(a[-1], b[-1], key=len)) >= _LONG
        if not (changed == {"sound", "short form"} and long):
            return None
    if ways.count("letter") > 1 and not alike_all_over:
        return None
    if "short form" in changed:
        return SHORT_FORM if name_words().bodies.isdisjoint((*a, *b)) else None
    return RESPELLED if changed == {"sound"} else MISPRINT


def _outer_left_out(short: Form, long: Form) -> Rule | None:
    """Return the rule for a first or last name left out: Sham Tsz-kit, Ada Sham Tsz-kit; else None."""
    size, words = len(short.tokens), name_words()
    if size < 2 or not words.bodies.isdisjoint(long.tokens):
        return None
    if long.tokens[1:] == short.tokens and short.tokens[0] not in ARTICLES and len(long.tokens[0]) > 1:
        return FULLER
    added = [token for token in long.tokens[size:] if token not in words.particles]  # "de Quist"
    if len(added) != 1 or long.tokens[-1] not in added:
        return None
    alike = _aligned(short.tokens, long.tokens[:size])
    if alike is SAME and "-" in long.spelled.split()[-1]:
        return FULLER
    known = short.tokens[-1] in words.given.keys() | words.apart | words.particles
    if alike is None or known or min(map(len, (*short.tokens, *added))) <= 2:
        return None
    return WITHOUT_SURNAME.get(alike)


def _with_middle(short: tuple[str, ...], long: tuple[str, ...]) -> Rule | None:
    """Return the rule for inner tokens left out between matching outer ones; None for two names."""
    if len(short) < 2 or len(long) > len(short) + 2:
        return None
    if long[-len(short) :] == short:
        return SAME
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
    return WITHOUT_MIDDLE_NAME.get(outer)
