"""The yes-or-no questions that are asked of every line; a line's answers are the bits of one number."""

from __future__ import annotations

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
    "author",
    "post",
    "page_date",
    "reporting_credit",
]

PLACES = ("two before", "one before", "one behind", "two behind")
KINDS = ("a sentence", "a long stray", "a short stray", "a phrase", "no")
MUCH = ("no", "little", "some", "much", "very much")
MANY = ("no", "few", "some", "only")
WEIGHTS = ("-4", "-2", "-1", "-0.4", "0", "1", "2", "4", "more")
SCORES = ("-6", "-4", "-2", "-1", "0", "1", "2", "4", "more")
SHARES = ("none", "few", "some", "many", "most")
RUN_QUESTIONS = (
    *(f"kept in a run of {n} of the words" for n in ("2 %", "10 %", "40 %", "80 %", "all")),
    *(f"kept in a run of {n} lines" for n in ("1", "3", "8", "more")),
    *(f"left out in a run of {n} lines" for n in ("1", "3", "8", "20", "60", "more")),
    *(f"left out in a run with {n} sentences" for n in ("0", "1", "3", "8", "20", "more")),
    *(f"left out in a run, {n} of it sentences" for n in ("5 %", "15 %", "30 %", "50 %", "more")),
    *(f"left out {where}" for where in ("at the start", "between", "at the end")),
    "in the longest run",
    *(
        f"{side} the longest run by {n} lines"
        for side in ("before", "behind")
        for n in ("0", "3", "8", "20", "60", "more")
    ),
    *(
        f"{kept} with {n} of the words above it"
        for kept in ("kept", "left out")
        for n in ("none", "10 %", "50 %", "90 %", "99 %", "all")
    ),
)
"Asked of a run of lines that the first look kept, or left out, together."
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
    "long without an end",
    "has a tab",
    "has no letter",
    "is a web address",
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
        for much in MUCH
    ),
    *(
        f"{many} stray lines in the {n} lines {side}"
        for n in (3, 8)
        for side in ("before", "behind")
        for many in MANY
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
    *(f"{kind} line {place}" for place in PLACES for kind in KINDS),
    "no word of the main block",
    "few words of the main block",
    "some words of the main block",
    "many words of the main block",
    "most words of the main block",
    "sentence with few words of the main block",
    "sentence with many words of the main block",
    "first line",
    "last line",
    "page without navigation",
    *(f"its words weigh {n}" for n in WEIGHTS),
    *(f"its words weigh {n} on average" for n in WEIGHTS),
    *(f"the first look weighs it {n}" for n in SCORES),
    *(
        f"{kept}, {of}, {n} of its words in the report"
        for kept in ("kept", "left out")
        for of in ("a sentence", "no sentence")
        for n in SHARES
    ),
    *RUN_QUESTIONS,
    *(f"a sentence: {question}" for question in RUN_QUESTIONS),
)
BIT = {question: 1 << number for number, question in enumerate(QUESTIONS)}
