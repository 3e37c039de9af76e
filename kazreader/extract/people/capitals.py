"""Runs of capitalised words: which words of a sentence belong together as one written name.

Joins particles ("van der"), initials, nicknames in brackets or quotes, and "of" after a body's word.
Breaks at other words, at a possessive, at days, months and words that open sentences. Decides nothing
about what is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from kazreader.extract.reading import Sentence
from kazreader.lexicon.names import NameWords, name_words
from kazreader.lexicon.patterns import rarely
from kazreader.model import Span
from kazreader.model.named_tuple import NamedTuple

_CAPITAL = r"[^a-z\W\d_]"
_BEGINS = r"(?<![\w’'.].) (?<!\w-.)"
_IN_CAPITALS = rf"""
    (?: \. (?:{_CAPITAL}\.){{0,3}} (?=\s?{_CAPITAL})    # T. or T.J. before the next name
      | /{_CAPITAL}                                  # M/S
      | [^\W\d_]* (?:[’'‐‑-][^\W\d_]+)*             # Almaty, O'Brien, Kassym-Jomart
    )"""
_ENDS = r"(?![^\W_]|[-‐‑/]\w)"
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
_SIGNS = ("-", "’", "'", "al ", "el ")
"What ties a particle to its name."
_NAME_BEFORE = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d_]+ $")
_ADJECTIVE_TAILS = frozenset(
    [
        "led",
        "run",
        "era",
        "style",
        "class",
        "wide",
        "born",
        "bound",
        "area",
        "old",
        "like",
        "free",
        "made",
        "built",
        "long",
    ]
)
_ANY_WORD = re.compile(r"[^\W\d_]{2,}")
_SMALL = frozenset(
    [
        *(
            "an",
            "and",
            "as",
            "at",
            "but",
            "by",
            "for",
            "from",
            "in",
            "into",
            "nor",
            "of",
            "off",
            "on",
            "onto",
            "or",
        ),
        *("out", "over", "per", "the", "to", "up", "via", "vs", "with"),
        *(
            "about",
            "after",
            "against",
            "amid",
            "among",
            "before",
            "behind",
            "beyond",
            "during",
            "near",
            "since",
        ),
        *(
            "than",
            "that",
            "through",
            "toward",
            "towards",
            "under",
            "until",
            "when",
            "while",
            "within",
            "without",
        ),
    ]
)
"Words that keep their small letters in a headline in title case."
_SHORTEST_HEADLINE = 4
_OPENING = re.compile(r"(?:^|[“”\"‘(\[:;—–|/•*]|[.!?…][”’\"')]*|--|- )\s*$")
_HYPHEN = re.compile(r"[-‐‑]")
_LONGEST_GAP = 20
_OWNING = frozenset(["'s ", "’s "])
_MANY = frozenset(["people", "women", "men", "children"])
"Whose bodies have them in their names: the People's Court, the Women's League."
_GIVEN_MONTHS = frozenset(["april", "may", "june", "august"])
_SURNAME = re.compile(r" (?:[^\W\d_a-z]\. ?){0,2}[^\W\d_a-z][^\W\d_]+")
_INITIAL = re.compile(r" [^\W\d_a-z]\. ?[^\W\d_a-z]")
_LAST_WORD = re.compile(r"[\w’']+(?=[ ]$)")
_BEFORE_MONTHS = frozenset(
    [
        *(
            "in",
            "of",
            "since",
            "by",
            "until",
            "till",
            "to",
            "from",
            "on",
            "and",
            "or",
            "for",
            "during",
            "before",
            "after",
        ),
        *(
            "last",
            "this",
            "next",
            "early",
            "late",
            "mid",
            "every",
            "each",
            "the",
            "that",
            "between",
            "through",
        ),
    ]
)
"In front of a month these say that it is one."


class Word(NamedTuple):
    """A capitalised word of a sentence; start and end count in the sentence."""

    text: str
    bare: str
    "As the lists spell it: without a final full stop and without case."
    start: int
    end: int
    opens: bool
    "Whether it may owe its capital to the start of a sentence or of a quotation."


class Run(NamedTuple):
    """Capitalised words that belong together."""

    sentence: Sentence
    words: tuple[Word, ...]

    def text(self) -> str:
        """Return the run as written, in one line."""
        return " ".join(self.sentence.text[self.words[0].start : self.words[-1].end].split())

    def span(self) -> Span:
        """Return where the run stands in the article."""
        start = self.sentence.span.start
        return Span(start + self.words[0].start, start + self.words[-1].end)


def is_title_case(sentence: Sentence) -> bool:
    """Whether all words but the small ones have a capital, so that capitals tell nothing."""
    if any(word.islower() and len(word) > 1 and word not in _SMALL for word in sentence.vocabulary):
        return False
    words = _ANY_WORD.findall(sentence.text)
    return len(words) >= _SHORTEST_HEADLINE and all(w[0].isupper() or w in _SMALL for w in words)


def runs(sentence: Sentence) -> Iterator[Run]:
    """Yield the runs of the sentence in order."""
    words, text = name_words(), sentence.text
    run: list[Word] = []
    small = not _PARTICLES.isdisjoint(sentence.vocabulary) and any(map(text.__contains__, _SIGNS))
    found = (_WITH_PARTICLES() if small else _WORD).finditer(text)
    for match in islice(found, 1) if text[1:].islower() else found:
        spelled = _spelled(match.group())
        if spelled is None:
            continue
        name, bare, tail = spelled
        start = match.start()
        end = start + len(name)
        if tail and not _is_given_name(text, start, tail):
            continue
        stops = bare in words.stops and name[-1] != "." and not _born_in(text, bare, start, end)
        word = None if stops else Word(name, bare, start, end, _opens(text, start))
        if run and (
            word is None or not (_joined(text, run[-1], word, words) or _lies_in(text, run, word, words))
        ):
            yield Run(sentence, tuple(run))
            run = []
        if word is not None:
            run.append(word)
    if run:
        yield Run(sentence, tuple(run))


@lru_cache(maxsize=10_000)
def _spelled(written: str) -> tuple[str, str, str] | None:
    """Return a word without its possessive, as the lists spell it, and its tail if that has a small letter.

    None where its capital does not make it a name's, whatever stands around it.
    """
    if written.isalpha():
        return (written, written.casefold(), "") if written[0].isupper() else None
    name = written[:-2] if written[-2:] in ("’s", "'s") else written
    head, *tail = _HYPHEN.split(name)
    if not (head[0].isupper() or tail or " " in name or head[1:2] in ("'", "’")):
        return None
    small = bool(tail) and tail[-1][:1].islower() and len(head) > 2
    return name, name.rstrip(".").casefold(), tail[-1] if small else ""


def _opens(text: str, start: int) -> bool:
    """Whether a word may owe its capital to where it stands."""
    if start > 1 and text[start - 1] == " " and text[start - 2].isalnum():
        return False
    return _OPENING.search(text[max(0, start - 6) : start]) is not None


def _born_in(text: str, bare: str, start: int, end: int) -> bool:
    """Whether a month is somebody's given name: "said August B. Quist", and not "in August Quist said"."""
    if bare not in _GIVEN_MONTHS or _SURNAME.match(text, end) is None:
        return False
    before = _LAST_WORD.search(text[max(0, start - 20) : start])
    if before is None:
        return _INITIAL.match(text, end) is not None
    return before.group().lower() not in _BEFORE_MONTHS and not before.group().isdigit()


def _is_given_name(text: str, start: int, tail: str) -> bool:
    """Whether a hyphened word with a small tail is a name, as in "Moon Jae-in", and no "Delhi-based"."""
    after_a_name = _NAME_BEFORE.search(text[max(0, start - 20) : start]) is not None
    return after_a_name and not tail.endswith(("ed", "ing")) and tail not in _ADJECTIVE_TAILS


def _joined(text: str, left: Word, right: Word, words: NameWords) -> bool:
    gap = text[left.end : right.start]
    if gap == " ":
        return True
    if len(gap) > _LONGEST_GAP:
        return False
    if not gap.strip():
        return True
    if gap.strip() == ".":
        return len(left.bare) == 1 or left.bare in words.titles or left.bare in words.shortened
    if gap in _OWNING and left.bare in _MANY:
        return True
    if gap == ". of ":
        return left.bare in words.legal_forms
    if gap[0] != " " or gap.count(" ") > 4:
        return _closes_nickname(text, left, gap)
    between = gap.split()
    if all(w in words.particles for w in between):
        return True
    if between in (["of"], ["of", "the"], ["for"]):
        return left.bare in words.bodies or left.bare == "secretary"
    if between == ["and"]:
        return left.bare in words.bodies and right.bare in words.bodies
    return gap.strip() in _QUOTES and _is_nickname(text, right)


def _lies_in(text: str, run: list[Word], right: Word, words: NameWords) -> bool:
    """Whether a word for a body alone is named by where it is: "the Mall in Quistville"."""
    if len(run) != 1 or run[0].opens or run[0].bare not in words.bodies or not run[0].text.istitle():
        return False
    return text[run[0].end : right.start] == " in " and right.bare not in words.titles


_QUOTES = {"(": ")", "“": "”", '"': '"', "‘": "’", "'": "'"}


def _is_nickname(text: str, word: Word) -> bool:
    """Whether the word stands alone in brackets or quotes with another name behind it."""
    closing = _QUOTES.get(text[word.start - 1], "")
    after = text[word.end : word.end + 3]
    shouted = len(word.text) > 2 and word.text.isupper()
    return bool(closing) and not shouted and after[:2] == closing + " " and after[2:].isupper()


def _closes_nickname(text: str, left: Word, gap: str) -> bool:
    return gap[1:].strip() == "" and _is_nickname(text, left)
