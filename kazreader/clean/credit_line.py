"""Lines that tell who reported, for whom, where and when: "From wire reports, Aug. 21", "Oslo, June 1".

Refused: a line with any other small word than such lines have, which rather tells something.
"""

from __future__ import annotations

import re

from kazreader.lexicon.agencies import is_agency
from kazreader.lexicon.line_words import words
from kazreader.lexicon.patterns import rarely
from kazreader.model.months import SHORT_MONTHS

LONGEST = 100
"The most characters of a line of credits."
_MOST_WORDS = 9
"Beside the day."
MONTH = rf"(?:{'|'.join(SHORT_MONTHS)})[a-z]{{0,6}}\.?"
NTH = r"\d{1,2}(?:st|nd|rd|th)?"
DAY = rarely(
    rf"""
    \b(?:on[ ])?(?:[A-Z][a-z]{{1,6}}day,?[ ]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ ])?
    (?:(?:{MONTH}[ ]{NTH}|{NTH}[ ]{MONTH})(?:,?[ ]\d{{4}})?
      |\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./](?:\d\d)?\d\d)(?![\w/])
    """,
    re.VERBOSE,
)
"A day as written in a line of credits."
_WORD = re.compile(r"[^\W_][\w.’'&-]*")


def is_credit_line(line: str, *, names_alone: bool = False) -> bool:
    """Whether a line holds nothing but names, a day, and words of those who report.

    names_alone: whether names are enough, with none of these words and no day.
    """
    if len(line) > LONGEST:
        return False
    beside = DAY().sub(" ", line) if any(map(str.isdigit, line)) else line
    named = [word.rstrip(".") for word in _WORD.findall(beside)]
    small = {word for word in named if not word[0].isupper()}
    known = words("reports")
    if not 0 < len(named) <= _MOST_WORDS or not small <= known | words("in_credit") | words("in_name"):
        return False
    opening = named[0].casefold()
    told = beside != line or not known.isdisjoint({*small, opening}) or any(map(is_agency, named))
    return told or names_alone or (len(named) > 1 and opening in words("opens_credit"))
