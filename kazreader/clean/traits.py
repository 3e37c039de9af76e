"""Yes-or-no questions about the lines of a file: their length, ending, words and surroundings.

Decides nothing. The answers of a line are the bits of one number, so that lines that answer alike are weighed
once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from kazreader.clean.lines import Line
from kazreader.lexicon.boilerplate import Phrases, Reason

PHRASES = [
    "comment_form",
    "source_link",
    "related",
    "navigation",
    "sharing",
    "subscription",
    "advertising",
    "legal",
    "machine_translation",
    "disclaimer",
    "credit",
    "poster",
]

_MUCH = ("no", "little", "some", "much", "very much")
_MANY = ("no", "few", "some", "only")
QUESTIONS = (
    "no word",
    "one word",
    "two or three words",
    "four to seven words",
    "eight to fourteen words",
    "fifteen to twenty-nine words",
    "thirty to fifty-nine words",
    "sixty words or more",
    "ends like a sentence",
    "ends with a question or an exclamation mark",
    "ends with dots",
    "ends with a colon",
    "ends with a quotation mark",
    "begins in lower case",
    "begins with a digit",
    "begins with a quotation mark",
    "begins with another mark",
    "no small word",
    "one small word",
    "two or three small words",
    "four to six small words",
    "seven small words or more",
    "every word begins with a capital",
    "most words begin with a capital",
    "all in capitals",
    "has a comma",
    "has a quotation",
    "has a digit",
    "has a bar or an arrow",
    "has a web or mail address",
    "has a copyright sign",
    "has a month",
    "says how long ago",
    "speaks to the reader",
    "speaks as the site",
    "says who said it",
    "begins with By",
    "short sentence",
    "full sentence",
    *(f"phrase of {name}" for name in PHRASES),
    "long and phrase",
    "stands in a list",
    "begins a list",
    "page without blank lines",
    "stands twice in the file",
    "stands twice, a sentence",
    "first copy",
    "follows a sentence",
    "precedes a sentence",
    "between two sentences",
    "short between two sentences",
    "short in front of a sentence",
    "three lines from a sentence",
    "ten lines from a sentence",
    "far from any sentence",
    *(
        f"{much} prose in the {n} lines {side}"
        for n in (3, 8)
        for side in ("before", "behind")
        for much in _MUCH
    ),
    *(
        f"{many} stray lines in the {n} lines {side}"
        for n in (3, 8)
        for side in ("before", "behind")
        for many in _MANY
    ),
    "in the main block",
    "first line of the main block",
    "last line of the main block",
    "next to the main block, before",
    "next to the main block, behind",
    "five lines before the main block",
    "five lines behind the main block",
    "long before the main block",
    "long behind the main block",
    "the main block is most of the page",
    "the main block is little of the page's prose",
    "page word",
    "page words",
    "no prose before",
    "hardly any prose before",
    "no prose after",
    "hardly any prose after",
    "behind a comment form",
    "behind a related heading",
    "behind a notice",
    "right behind a phrase",
    "right before a phrase",
    "follows a colon",
    "first line",
    "last line",
    "page without navigation",
)
BIT = {question: 1 << number for number, question in enumerate(QUESTIONS)}

_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "by",
        "for",
        "from",
        "with",
        "and",
        "or",
        "but",
        "as",
        "that",
        "than",
        "which",
        "who",
        "when",
        "where",
        "while",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "has",
        "have",
        "had",
        "will",
        "would",
        "can",
        "could",
        "not",
        "it",
        "its",
        "he",
        "she",
        "they",
        "we",
        "his",
        "her",
        "their",
        "this",
        "these",
        "those",
        "there",
        "after",
        "before",
        "into",
        "over",
        "about",
        "up",
        "out",
        "if",
        "so",
        "because",
        "what",
        "how",
        "all",
        "more",
        "i",
        "you",
        "said",
        "had",
        "did",
        "do",
        "does",
        "no",
        "new",
        "one",
    ]
)
_SMALL_ANY = _SMALL | frozenset(w.capitalize() for w in _SMALL)
_READER = frozenset(["you", "your", "You", "Your", "you'll", "you’ll", "you're", "you’re", "yours"])
_SITE = frozenset(["we", "our", "We", "Our", "us", "Us"])
_SAID = frozenset(
    [
        "said",
        "says",
        "told",
        "added",
        "according",
        "reported",
        "told",
        "said,",
        "said.",
        "says,",
        "says.",
        "added.",
        "added,",
        "announced",
        "explained",
        "wrote",
        "testified",
        "confirmed",
    ]
)
_PAGE_WORDS = frozenset(
    w
    for word in [
        "newsletter",
        "newsletters",
        "subscribe",
        "subscribers",
        "subscription",
        "inbox",
        "email",
        "e-mail",
        "sign",
        "click",
        "browser",
        "cookies",
        "website",
        "site",
        "advertisement",
        "app",
        "download",
        "podcast",
        "podcasts",
        "follow",
        "twitter",
        "facebook",
        "instagram",
        "youtube",
        "comments",
        "comment",
        "privacy",
        "policy",
        "terms",
        "copyright",
        "reserved",
        "rights",
        "editor",
        "editors",
        "reporter",
        "writer",
        "journalist",
        "author",
        "contributor",
        "correspondent",
        "covers",
        "freelance",
        "article",
        "story",
        "read",
        "updates",
        "alerts",
        "account",
        "login",
        "password",
        "register",
        "member",
        "membership",
        "donate",
        "offers",
        "content",
        "visit",
        "contact",
        "please",
        "page",
        "links",
        "link",
        "featured",
        "photo",
        "video",
        "related",
        "latest",
        "premium",
        "exclusive",
        "stories",
        "articles",
        "journalism",
        "readers",
    ]
    for w in (word, word.capitalize(), word + ".", word + ",")
)
_MARKS = re.compile(
    r"(?P<bar>[|•·›»→►▶])|(?P<web>https?:|www\.|@|\.com\b|\.org\b)|(?P<copy>©)|(?P<quote>[“”\"])"
)
_MONTH = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]{3,6})? \d|\d\d?/\d\d?/\d\d"
    r"|\d (?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
)
_AGO = re.compile(
    r"\b(?:\d+|an?) ?(?:[smhd]|secs?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) (?:ago|read)\b",
    re.I,
)
_CLOSING = "\"'”’)]»"
_WORD_STEPS = (
    (60, BIT["sixty words or more"]),
    (30, BIT["thirty to fifty-nine words"]),
    (15, BIT["fifteen to twenty-nine words"]),
    (8, BIT["eight to fourteen words"]),
    (4, BIT["four to seven words"]),
    (2, BIT["two or three words"]),
    (1, BIT["one word"]),
    (0, BIT["no word"]),
)
_SMALL_STEPS = (
    (7, BIT["seven small words or more"]),
    (4, BIT["four to six small words"]),
    (2, BIT["two or three small words"]),
    (1, BIT["one small word"]),
    (0, BIT["no small word"]),
)
_PHRASE_BIT = {name: BIT[f"phrase of {name}"] for name in PHRASES}
_BLANK_LINES_LEAST = 0.1
"A page with a smaller share of blank lines tells nothing by them."


@dataclass(frozen=True, slots=True)
class Traits:
    """What is known about a line before it is judged."""

    bits: int
    words: int
    sentence: bool
    "Whether it reads as at least one full sentence."
    reason: Reason | None
    "The phrase group that it belongs to."


def own(line: str, phrases: Phrases) -> Traits:
    """Return the answers that need only the line itself."""
    words = line.split()
    count = len(words)
    bits = _step(count, _WORD_STEPS)
    small = len(_SMALL_ANY.intersection(words))
    bits |= _step(small, _SMALL_STEPS)
    ending = _ending(line)
    bits |= ending | _beginning(line) | _marks(line, words)
    ends = bool(ending & BIT["ends like a sentence"])
    sentence = ends and count >= 8 and small >= 2
    if sentence:
        bits |= BIT["full sentence"]
    elif ends and count >= 3:
        bits |= BIT["short sentence"]
    reason = phrases.reason_of(line, count)
    if reason is not None:
        bits |= _PHRASE_BIT.get(reason.id, 0)
        if count >= 15:
            bits |= BIT["long and phrase"]
    return Traits(bits, count, sentence, reason)


def _step(count: int, steps: Sequence[tuple[int, int]]) -> int:
    return next(bit for least, bit in steps if count >= least)


def _ending(line: str) -> int:
    bare = line.rstrip(_CLOSING + " ")
    last = bare[-1:]
    bits = BIT["ends with a quotation mark"] if line[-1] in "\"'”’" else 0
    if last == "…" or bare.endswith("..."):
        return bits | BIT["ends with dots"]
    if last == ".":
        return bits | BIT["ends like a sentence"]
    if last and last in "!?":
        return bits | BIT["ends like a sentence"] | BIT["ends with a question or an exclamation mark"]
    return bits | BIT["ends with a colon"] if last == ":" else bits


def _beginning(line: str) -> int:
    first = line[0]
    if first.isupper():
        return BIT["begins with By"] if line.startswith(("By ", "BY ")) else 0
    if first.islower():
        return BIT["begins with By"] if line.startswith("by ") else BIT["begins in lower case"]
    if first.isdigit():
        return BIT["begins with a digit"]
    return BIT["begins with a quotation mark"] if first in "“\"‘'" else BIT["begins with another mark"]


def _marks(line: str, words: list[str]) -> int:
    bits = 0
    lower = sum(map(str.islower, words))
    if lower == 0:
        bits |= (
            BIT["all in capitals"]
            if line.isupper() and len(line) > 3
            else BIT["every word begins with a capital"]
        )
    elif lower * 3 <= len(words):
        bits |= BIT["most words begin with a capital"]
    if "," in line:
        bits |= BIT["has a comma"]
    for match in _MARKS.finditer(line, 0, 2000):
        bits |= _MARK_BIT[match.lastgroup or "bar"]
    if not line.isalpha() and any(map(line.__contains__, "0123456789")):
        bits |= BIT["has a digit"]
        if _MONTH.search(line, 0, 400):
            bits |= BIT["has a month"]
        if _AGO.search(line, 0, 400):
            bits |= BIT["says how long ago"]
    if not _READER.isdisjoint(words):
        bits |= BIT["speaks to the reader"]
    if not _SITE.isdisjoint(words):
        bits |= BIT["speaks as the site"]
    talk = len(_PAGE_WORDS.intersection(words))
    if talk:
        bits |= BIT["page word"] if talk == 1 else BIT["page words"]
    if not _SAID.isdisjoint(words):
        bits |= BIT["says who said it"]
    return bits


_MARK_BIT = {
    "bar": BIT["has a bar or an arrow"],
    "web": BIT["has a web or mail address"],
    "copy": BIT["has a copyright sign"],
    "quote": BIT["has a quotation"],
}


def in_context(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    """Return the answers of every line, those about its surroundings added."""
    bits = [traits.bits for traits in own_traits]
    for add in (_listed, _repeated, _neighbours, _prose_around, _about_main_block, _behind, _edges):
        for i, more in enumerate(add(page, own_traits)):
            bits[i] |= more
    return bits


def _listed(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    blank = sum(line.gap > 1 for line in page)
    if blank < _BLANK_LINES_LEAST * len(page):
        return [BIT["page without blank lines"]] * len(page)
    tight = [line.gap <= 1 for line in page] + [False]
    tight[0] = False
    found = []
    for i in range(len(page)):
        if tight[i]:
            found.append(BIT["stands in a list"])
        else:
            found.append(BIT["begins a list"] if tight[i + 1] else 0)
    return found


def _repeated(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    copies = Counter(line.text for line in page)
    if len(copies) == len(page):
        return [0] * len(page)
    seen: set[str] = set()
    found = []
    for line, traits in zip(page, own_traits, strict=True):
        bit = 0
        if copies[line.text] > 1:
            bit = BIT["stands twice, a sentence" if traits.sentence else "stands twice in the file"]
            if line.text not in seen:
                bit |= BIT["first copy"]
                seen.add(line.text)
        found.append(bit)
    return found


def _neighbours(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    sentence = [t.sentence for t in own_traits]
    colon = BIT["ends with a colon"]
    found = []
    for i, traits in enumerate(own_traits):
        before = i > 0 and sentence[i - 1]
        after = i + 1 < len(sentence) and sentence[i + 1]
        bit = 0
        if before:
            bit |= BIT["follows a sentence"]
        if after:
            bit |= BIT["precedes a sentence"]
        if before and after:
            bit |= BIT["between two sentences"]
        if traits.words < 15 and not traits.sentence:
            if before and after:
                bit |= BIT["short between two sentences"]
            elif after:
                bit |= BIT["short in front of a sentence"]
        if i > 0:
            if own_traits[i - 1].bits & colon:
                bit |= BIT["follows a colon"]
            if own_traits[i - 1].reason is not None:
                bit |= BIT["right behind a phrase"]
        if i + 1 < len(own_traits) and own_traits[i + 1].reason is not None:
            bit |= BIT["right before a phrase"]
        found.append(bit)
    return found


def _prose_around(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    weight = [t.words if t.sentence else 0 for t in own_traits]
    before = [0, *accumulate(weight)]
    total, size = before[-1], len(weight)
    stray = [0, *accumulate(int(not t.sentence) for t in own_traits)]
    distance = _distances([t.sentence for t in own_traits])
    found = []
    for i in range(size):
        bit = 0
        if distance[i] > 10:
            bit |= BIT["far from any sentence"]
        elif distance[i] > 3:
            bit |= BIT["ten lines from a sentence"]
        elif distance[i] > 1:
            bit |= BIT["three lines from a sentence"]
        for n in (3, 8):
            low, high = max(0, i - n), min(size, i + 1 + n)
            bit |= _MUCH_BIT[n, "before", _much(before[i] - before[low], n)]
            bit |= _MUCH_BIT[n, "behind", _much(before[high] - before[i + 1], n)]
            bit |= _MANY_BIT[n, "before", _many(stray[i] - stray[low], n)]
            bit |= _MANY_BIT[n, "behind", _many(stray[high] - stray[i + 1], n)]
        earlier, later = before[i], total - before[i + 1]
        if earlier == 0:
            bit |= BIT["no prose before"]
        elif earlier < 0.05 * total:
            bit |= BIT["hardly any prose before"]
        if later == 0:
            bit |= BIT["no prose after"]
        elif later < 0.08 * total:
            bit |= BIT["hardly any prose after"]
        found.append(bit)
    return found


def _much(words: int, lines: int) -> int:
    if words == 0:
        return 0
    share = words / lines
    return 1 if share < 8 else 2 if share < 18 else 3 if share < 35 else 4


def _many(stray: int, lines: int) -> int:
    return 0 if stray == 0 else 3 if stray == lines else 1 if stray * 3 <= lines else 2


_MUCH_BIT = {
    (n, side, k): BIT[f"{much} prose in the {n} lines {side}"]
    for n in (3, 8)
    for side in ("before", "behind")
    for k, much in enumerate(_MUCH)
}
_MANY_BIT = {
    (n, side, k): BIT[f"{many} stray lines in the {n} lines {side}"]
    for n in (3, 8)
    for side in ("before", "behind")
    for k, many in enumerate(_MANY)
}


def main_block(own_traits: Sequence[Traits]) -> tuple[int, int]:
    """Return the run of lines with the greatest sum, as half-open line numbers; ties: the earliest."""
    best, first, last = 0.0, 0, 0
    start, total = 0, 0.0
    for i, traits in enumerate(own_traits):
        total += _run_score(traits)
        if total <= 0:
            start, total = i + 1, 0.0
        elif total > best:
            best, first, last = total, start, i + 1
    return first, last


def _run_score(traits: Traits) -> float:
    if traits.sentence:
        return min(traits.words, 80) / 12 if traits.reason is None else min(traits.words, 80) / 40
    if traits.reason is not None:
        return -1.5
    return -1.0 if traits.words < 15 else 0.3


def _about_main_block(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    first, last = main_block(own_traits)
    inside = sum(t.words for t in own_traits[first:last])
    words = sum(t.words for t in own_traits)
    prose = sum(t.words for t in own_traits if t.sentence)
    always = 0
    if inside * 2 > words:
        always |= BIT["the main block is most of the page"]
    if inside * 2 < prose:
        always |= BIT["the main block is little of the page's prose"]
    found = []
    for i in range(len(page)):
        if i < first:
            away = first - i
            bit = BIT[
                "next to the main block, before"
                if away == 1
                else "five lines before the main block"
                if away <= 5
                else "long before the main block"
            ]
        elif i >= last:
            away = i - last + 1
            bit = BIT[
                "next to the main block, behind"
                if away == 1
                else "five lines behind the main block"
                if away <= 5
                else "long behind the main block"
            ]
        else:
            bit = BIT["in the main block"]
            if i == first:
                bit |= BIT["first line of the main block"]
            if i == last - 1:
                bit |= BIT["last line of the main block"]
        found.append(bit | always)
    return found


def _distances(sentence: Sequence[bool]) -> list[int]:
    far = len(sentence) + 11
    found = [far] * len(sentence)
    for order in (range(len(sentence)), range(len(sentence) - 1, -1, -1)):
        away = far
        for i in order:
            away = 0 if sentence[i] else away + 1
            found[i] = min(found[i], away)
    return found


def _behind(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    """Mark the lines behind a comment form, a heading of links or a notice in the later part of a file."""
    total = sum(t.words for t in own_traits if t.sentence)
    passed = 0
    state = 0
    found = []
    for traits in own_traits:
        found.append(state)
        if traits.sentence:
            passed += traits.words
        if traits.reason is not None and traits.reason.after and passed > 0.2 * total:
            state |= _BEHIND.get(traits.reason.id, BIT["behind a notice"])
    return found


_BEHIND = {"comment_form": BIT["behind a comment form"], "related": BIT["behind a related heading"]}


def _edges(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    tangled = sum(t.reason is not None for t in own_traits)
    everywhere = BIT["page without navigation"] if tangled * 12 < len(page) else 0
    found = [everywhere] * len(page)
    if found:
        found[0] |= BIT["first line"]
        found[-1] |= BIT["last line"]
    return found
