"""The yes-or-no questions about every line; a line's answers are the bits of one number.

A scale is a question with a numeric answer: each of its steps is one yes-or-no question, named by its limit;
"more" has no limit. The limits are round numbers chosen by hand; the weights of the steps are fitted
(tests/gold/fit_line_weights.py).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from math import inf
from typing import Literal, TypeAlias, cast, get_args

from kazreader.model.kept import Kept

PHRASES = (
    "comment_form", "source_link", "related", "navigation", "sharing", "subscription", "advertising", "legal",
    "machine_translation", "disclaimer", "credit", "poster", "author", "post", "page_date",
    "reporting_credit", "references",
)  # fmt: skip
"Groups of data/boilerplate.toml."
PLACES = ("two before", "one before", "one behind", "two behind")
KINDS = ("a sentence", "a long stray", "a short stray", "a phrase", "no")
SENTENCE, LONG_STRAY, SHORT_STRAY, PHRASE, NO_LINE = range(len(KINDS))
"The indices of the kinds."

Question: TypeAlias = Literal[
    # Of a line itself.
    "ends like a sentence",
    "ends with a question or an exclamation mark",
    "ends with dots",
    "ends with a colon",
    "ends with a quotation mark",
    "begins in lower case",
    "begins with a digit",
    "begins with a quotation mark",
    "begins with another mark",
    "begins with a bullet",
    "begins with a label",
    "begins with a label in capitals",
    "stands in brackets",
    "begins with By",
    "begins with an order",
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
    "has a tab",
    "has no letter",
    "is a web address",
    "says how long ago",
    "speaks to the reader",
    "speaks as the site",
    "speaks to the reader outside quotations",
    "speaks as the site outside quotations",
    "speaks as the site to the reader",
    "says who said it",
    "page word",
    "page words",
    "short sentence",
    "full sentence",
    "long and phrase",
    "long without an end",
    # Of lists, copies and neighbours.
    "stands in a list",
    "begins a list",
    "page without blank lines",
    "stands twice in the file",
    "stands twice, a sentence",
    "first copy",
    "begins as another line does",
    "follows a sentence",
    "precedes a sentence",
    "between two sentences",
    "short between two sentences",
    "short in front of a sentence",
    "follows a colon",
    "right behind a phrase",
    "right before a phrase",
    "behind a byline",
    "before a byline",
    "behind a comment form",
    "behind a related heading",
    "behind a notice",
    "first line",
    "last line",
    "page without navigation",
    # Of who writes.
    "names the outlet",
    "ends with a glued name",
    "has a credit",
    "begins with the first name of somebody who stands alone",
    "begins with a name that stands alone",
    "names a writer's trade",
    "names a writer's trade behind such a name",
    "tells who writes",
    # Of the run of lines that holds most prose.
    "in the main block",
    "first line of the main block",
    "last line of the main block",
    "the main block is most of the page",
    "the main block is little of the page's prose",
    # Of the runs of lines that a first look kept, or left out.
    "left out at the start",
    "left out between",
    "left out at the end",
    "in the longest run",
]
"The questions that are not steps of a scale, nor made of a name below."
_steps: list[str] = []
"The steps of the scales, in the order of their bits."


class Scale(Kept[float, int]):
    """Maps a value to the bit of its step, the first whose limit it does not exceed."""

    ask = dict[float, int].__getitem__
    "Return the bit of a value's step."


def _scale(question: str, limits: Mapping[str, float]) -> Scale:
    """Return the scale of a question, its steps by name with the greatest value that falls into each."""
    first = len(_steps)
    _steps.extend(question.format(name) for name in limits)
    steps = tuple(limits.values())
    return Scale(lambda value: 1 << (first + bisect_left(steps, value)))


# What a line says of itself.
WORD_COUNT = _scale(
    "{}",
    {
        "no word": 0,
        "one word": 1,
        "two or three words": 3,
        "four to seven words": 7,
        "eight to fourteen words": 14,
        "fifteen to twenty-nine words": 29,
        "thirty to fifty-nine words": 59,
        "sixty words or more": inf,
    },
)
SMALL_COUNT = _scale(
    "{}",
    {
        "no small word": 0,
        "one small word": 1,
        "two or three small words": 3,
        "four to six small words": 6,
        "seven small words or more": inf,
    },
)
_WEIGHTS = {"-4": -4, "-2": -2, "-1": -1, "-0.4": -0.4, "0": 0.4, "1": 1, "2": 2, "4": 4, "more": inf}
WEIGHT = _scale("its words weigh {}", _WEIGHTS)
AVERAGE_WEIGHT = _scale("its words weigh {} on average", _WEIGHTS)

# The prose around a line.
FROM_SENTENCE = _scale(
    "{} from any sentence",
    {"next to or no line": 1, "three lines": 3, "ten lines": 10, "far": inf},
)
_MUCH = {"no": 0.0, "little": 8.0, "some": 18.0, "much": 35.0, "very much": inf}
"Words of full sentences a line."
_MANY = {"no": 0.0, "few": 0.34, "some": 0.99, "only": 1.0}
"Share of the lines."
REACHES = (3, 8)
"In lines."
SIDES = ("before", "behind")
PROSE = {(n, side): _scale(f"{{}} prose in the {n} lines {side}", _MUCH) for n in REACHES for side in SIDES}
STRAY = {
    (n, side): _scale(f"{{}} stray lines in the {n} lines {side}", _MANY) for n in REACHES for side in SIDES
}
PHRASED = {
    (n, side): _scale(f"{{}} phrases in the {n} lines {side}", _MANY) for n in REACHES for side in SIDES
}
PROSE_BEFORE = _scale("{} prose before", {"no": 0.0, "hardly any": 0.05, "a good share of the": 1.0})
PROSE_AFTER = _scale("{} prose after", {"no": 0.0, "hardly any": 0.08, "a good share of the": 1.0})
"Shares of all prose of the file."

# The run of lines that holds most prose.
BEFORE_MAIN = _scale("{} before the main block", {"next": 1, "five lines": 5, "long": inf})
BEHIND_MAIN = _scale("{} behind the main block", {"next": 1, "five lines": 5, "long": inf})
SHARED = _scale(
    "{} of the main block",
    {"no word": 0.0, "few words": 0.15, "some words": 0.35, "many words": 0.6, "most words": 1.0},
)

# What only a first look can tell: of the line, and of the run of lines that it kept, or left out, together.
SCORE = _scale(
    "the first look weighs it {}",
    {"-6": -6.0, "-4": -4.0, "-2": -2.0, "-1": -1.0, "0": 0.0, "1": 1.0, "2": 2.0, "4": 4.0, "more": inf},
)
_ABOVE = {"none": 0.0, "10 %": 0.1, "50 %": 0.5, "90 %": 0.9, "99.9 %": 0.999, "all": 1.0}
_SHARES = {"none": 0.0, "few": 0.15, "some": 0.35, "many": 0.6, "most": 1.0}
_AWAY = {"0": 0, "3": 3, "8": 8, "20": 20, "60": 60, "more": inf}
KEPT = {True: "kept", False: "left out"}
IN_REPORT = {kept: _scale(f"{KEPT[kept]}, {{}} of its words in the report", _SHARES) for kept in KEPT}
NAMES = {kept: _scale(f"{KEPT[kept]}, {{}} of its names in the report", _SHARES) for kept in KEPT}
ABOVE = {kept: _scale(f"{KEPT[kept]} with {{}} of the words above it", _ABOVE) for kept in KEPT}
WORDS_KEPT = _scale(
    "kept in a run of {} of the words", {"2 %": 0.02, "10 %": 0.1, "40 %": 0.4, "80 %": 0.8, "all": 1.0}
)
LINES_KEPT = _scale("kept in a run of {} lines", {"1": 1, "3": 3, "8": 8, "more": inf})
LINES_LEFT = _scale(
    "left out in a run of {} lines", {"1": 1, "3": 3, "8": 8, "20": 20, "60": 60, "more": inf}
)
SENTENCES_LEFT = _scale(
    "left out in a run with {} sentences", {"0": 0, "1": 1, "3": 3, "8": 8, "20": 20, "more": inf}
)
SHARE_LEFT = _scale(
    "left out in a run, {} of it sentences",
    {"5 %": 0.05, "15 %": 0.15, "30 %": 0.3, "50 %": 0.5, "more": 1.0},
)
FROM_LONGEST = {side: _scale(f"{side} the longest run by {{}} lines", _AWAY) for side in SIDES}

QUESTIONS = (
    *_steps,
    *get_args(Question),
    *(f"phrase of {name}" for name in PHRASES),
    *(f"{kind} line {place}" for place in PLACES for kind in KINDS),
)
"In the order of their bits, in which the weights are summed: rounding may decide a tie."
OF_SENTENCE = "a sentence: "
"Before a question that weighs differently for a full sentence; it is weighed beside the question itself."
_BIT = {question: 1 << number for number, question in enumerate(QUESTIONS)}
BIT = cast("Mapping[Question, int]", _BIT)
"The bit of a question; the type checker knows the questions."
PHRASE_BIT = {name: _BIT[f"phrase of {name}"] for name in PHRASES}
KIND_BIT = [[_BIT[f"{kind} line {place}"] for kind in KINDS] for place in PLACES]
"By place, then by kind."
