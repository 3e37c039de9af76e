"""The capitalised words of a sentence, each as the lists spell it.

Refuses days, months and words that only open sentences, of a word with a hyphen all but names ("Moon Jae-in",
no "Delhi-based"), and small letters but for particles ("al-Shabab", "d'Ivoire"). What the words name is not
decided here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from kazreader.extract.reading import Sentence
from kazreader.lexicon.given_names import pronoun_of
from kazreader.lexicon.names import name_words
from kazreader.lexicon.patterns import rarely
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.record import Record

_CAPITAL = r"[^a-z\W\d_]"
_BEGINS = r"(?<![\w’'.].) (?<!\w-.)"
_IN_CAPITALS = rf"""
    (?: \. (?:{_CAPITAL}\.){{0,3}} (?=[)”"’']?\s?{_CAPITAL})    # T. or T.J. before the next name
      | /{_CAPITAL}                                  # M/S
      | [^\W\d_]* (?:[’'‐‑-][^\W\d_]+)*             # Almaty, O'Brien, Kassym-Jomart
    )"""
_ENDS = r"(?![^\W_]|[-‐‑][^\W\d]|/\w)"
_WORD = re.compile(rf"{_CAPITAL} {_BEGINS} {_IN_CAPITALS} {_ENDS}", re.VERBOSE)
_WITH_PARTICLES = rarely(
    rf"""
    [^b-cf-km-tv-z\W\d_] {_BEGINS}
    (?: (?<={_CAPITAL}) {_IN_CAPITALS}
      | (?: (?<=a)(?:l|sh?|n|d|r) | (?<=[eu])l )- {_CAPITAL}[^\W\d_]+
      | (?<=[ae])l[ ] {_CAPITAL}[^\W\d_]+
      | (?<=[dl])[’'] {_CAPITAL}[^\W\d_]+                # d'Ivoire
    )
    {_ENDS}
    """,
    re.VERBOSE,
)
"The same, and names that begin with a small letter: all letters that may be one cost as much again."
_PARTICLES = frozenset(("al", "el", "ul", "ash", "as", "an", "ad", "ar", "d", "l"))
_TIED = ("al-", "el-", "ul-", "ash-", "as-", "an-", "ad-", "ar-", "al ", "el ", "d’", "d'", "l’", "l'")
"The particles with what ties them to their names."
_POSSESSIVES = ("’s", "'s")
_HYPHEN = re.compile(r"[-‐‑]")
_VERB = re.compile(r"ed$|[aeiouy]\w*ing$|\w{3}ing$")
"The end of a verb, behind a hyphen; Lam Cheuk-ting and Lau Wai-shing are people."
_NAME_BEFORE = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d_]+ $")
_OPENING = re.compile(r"(?:^|[“”\"‘(\[:;—–|/•*]|[.!?…][”’\"')]*|--|- )\s*$")
_FILLS_BRACKETS = rarely(rf"(?:{_CAPITAL}[\w’'-]+ (?:of |for |and |the )*){{2,}}{_CAPITAL}[\w’'-]+(?=\))")
"Three capitalised words or more that fill a pair of brackets: EMS (Emergency Management Service)."
_GIVEN_MONTHS = frozenset(["april", "may", "june", "august", "jan", "mar"])
_FAMILY_MONTHS = frozenset(["april", "may"])
_DAY = re.compile(r" \d")
_SURNAME = rarely(r" (?:[^\W\d_a-z]\. ?|(?:van|von|den?|der) ){0,2}[^\W\d_a-z][^\W\d_]+")
_INITIAL = rarely(r" (?:[^\W\d_a-z]\. ?[^\W\d_a-z]|(?:van|von|den?|der) )")
_LAST_WORD = rarely(r"[\w’']+(?=[ ]$)")


class Word(Record):
    """A capitalised word of a sentence; start and end count in the sentence."""

    text: str
    bare: str
    "As the lists spell it: without a final full stop and without case."
    start: int
    end: int
    opens: bool
    "Whether it may owe its capital to the start of a sentence or of a quotation."


def capitals(sentence: Sentence) -> list[Word | None]:
    """Return the words in the order of the text; None for one that ends a name and is part of none."""
    text = sentence.text
    found = (_WITH_PARTICLES() if _may_hold_particles(sentence) else _WORD).finditer(text)
    words: list[Word | None] = []
    for match in islice(found, 1) if text[1:].islower() else found:
        spelled = _spelled(match.group())
        if spelled is None:
            continue
        written, bare, tail, stops = spelled
        start = match.start()
        end = start + len(written)
        if tail and not _is_given_name(text, start, tail):
            continue
        if stops and not (_is_given_month(text, bare, start, end) or _is_surname(text, bare, start, end)):
            words.append(None)
        else:
            words.append(Word(written, bare, start, end, _opens(text, start)))
    return words


def _may_hold_particles(sentence: Sentence) -> bool:
    return not _PARTICLES.isdisjoint(sentence.vocabulary) and any(map(sentence.text.__contains__, _TIED))


class _Spelled(NamedTuple):
    """What a word as written tells by itself."""

    name: str
    "Without its possessive."
    bare: str
    tail: str
    'What stands behind its last hyphen, where that has a small letter; else "".'
    stops: bool
    "Whether it ends a name and is part of none."


@lru_cache(maxsize=10_000)
def _spelled(written: str) -> _Spelled | None:
    """Return a word as the lists spell it.

    None where its capital does not make it a name's, whatever stands around it.
    """
    if written.isalpha():
        return _known(written, "") if written[0].isupper() else None
    name = written[:-2] if written.endswith(_POSSESSIVES) else written
    head, *tail = _HYPHEN.split(name)
    if not (head[0].isupper() or tail or " " in name or head[1:2] in ("'", "’")):
        return None
    small = bool(tail) and tail[-1][:1].islower() and len(head) > 2
    return _known(name, tail[-1] if small else "")


def _known(name: str, tail: str) -> _Spelled:
    bare = name.rstrip(".").casefold()
    return _Spelled(name, bare, tail, bare in name_words().stops and name[-1] != ".")


def _opens(text: str, start: int) -> bool:
    """Whether a word may owe its capital to where it stands."""
    if _is_behind_word(text, start) or (text[start - 1] == "(" and _FILLS_BRACKETS().match(text, start)):
        return False
    return _OPENING.search(text[max(0, start - 6) : start]) is not None


def _is_behind_word(text: str, start: int) -> bool:
    """Whether a space ties a word to the one before it, or a stroke to a capital or a digit: 67P/Quist."""
    if start < 2 or not text[start - 2].isalnum():
        return False
    return text[start - 1] == " " or (text[start - 1] == "/" and not "a" <= text[start - 2] <= "z")


def _is_given_month(text: str, bare: str, start: int, end: int) -> bool:
    """Whether a month is somebody's given name: "said August B. Quist", and not "in August Quist said"."""
    if bare not in _GIVEN_MONTHS or _SURNAME().match(text, end) is None:
        return False
    before = _LAST_WORD().search(text[max(0, start - 20) : start])
    if before is None:
        return _INITIAL().match(text, end) is not None
    return before.group().lower() not in name_words().before_months and not before.group().isdigit()


def _is_surname(text: str, bare: str, start: int, end: int) -> bool:
    """Whether a month is a family name behind a given name or a title: "Theresa May", no "Brian May 2"."""
    if bare not in _FAMILY_MONTHS or _DAY.match(text, end) is not None:
        return False
    before = _NAME_BEFORE.search(text[max(0, start - 20) : start])
    if before is None:
        return False
    word = before.group().strip()
    return word.casefold() in name_words().titles or pronoun_of(word) is not None


def _is_given_name(text: str, start: int, tail: str) -> bool:
    """Whether a hyphened word with a small tail is a name, as in "Moon Jae-in", and no "Delhi-based"."""
    after_a_name = _NAME_BEFORE.search(text[max(0, start - 20) : start]) is not None
    return after_a_name and not (_VERB.search(tail) or tail in name_words().adjective_tails)
