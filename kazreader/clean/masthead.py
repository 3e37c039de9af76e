"""The outlet named below a report's headline, on the line of the day or above it.

"The Harbour Times / Agency, June 5, 2031" and "Harbour News", "5 June 2031" below it. Rejected: sections,
places that the report itself mentions, and likely names of persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise

from kazreader.clean.credit_line import MONTH, NTH
from kazreader.clean.outlet_beside import outlet_in_credits
from kazreader.lexicon.agencies import is_agency, is_outlet
from kazreader.lexicon.line_words import words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.patterns import rarely
from kazreader.model import Block, BlockKind

_LINES, _LONGEST = 3, 90
"Lines below the headline to search, and their characters: longer ones are the report."
_MOST_WORDS = 6
_LONGEST_INITIALS = 5
"Longer words in capitals are places: MANILA."
_DAY = rarely(
    rf"""
    (?:^|(?<=[\s,|·–—(:-]))
    (?:(?:posted|published|updated|(?:last[ ])?modified)\s{{0,2}}(?:on\s)?:?\s{{0,2}})?
    (?:\d{{1,2}}[:.]\d\d\s?(?:[ap]\.?m\.?)?,?\s(?:on\s|[A-Z]{{2,4}},?\s)?)?
    (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?
    (?:{MONTH}\s{NTH}(?:(?:,\s?|\s)\d{{4}})? | {NTH}\s{MONTH}(?:,?\s\d{{4}})? | {MONTH}\s\d{{4}}
      | \d{{4}}-\d\d-\d\d | \d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})
    (?:[\s,|-]{{1,3}}(?:at\s)?(?:[A-Z]{{2,4}}\s)?\d{{1,2}}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{{2,4}})?)?
    [\s.)]{{0,3}}$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIGIT = re.compile(r"\d").search
_YEAR = re.compile(r"\d{4}|\d[./]\d").search
"A single name before a day without one is a place."
_MONTH_OR_YEAR = re.compile(rf"\d{{4}}|\d[./]\d|\b{MONTH}", re.IGNORECASE).search
_TAIL, _CLOCK = 40, 15
"Characters in which the year or month of such a day stands, and its last digit: 10:30 a.m. CEST."
_ENDS_NAME = rarely(r"\s*(?:[|–—;(]|\s/|,|\band agencies\b|\s-\s|\bwith files\b).*", re.IGNORECASE)
_WORD = rarely(r"[A-Z][\w.’'&/-]*|\d{1,2}|[\w-]+\.(?i:com|org|net|co\.uk)|of|the|and|in|on|for|de|la|&")


def named_below_headline(text: str, prose: str, blocks: Sequence[Block]) -> str | None:
    """Return the outlet's name as written, without the agency, town or remark behind it; or None."""
    lines = islice(_below_headline(text, blocks), _LINES + 1)
    for line, following in pairwise(chain(lines, [""])):
        if len(line) > _LONGEST:
            return None
        if name := outlet_in_credits(line):
            return name
        day = _day_at_end(line)
        before = line[: day.start()] if day else line if _is_day(following) else ""
        name = _ENDS_NAME().sub("", before.strip(" ,|·–—(:-")).strip()
        if name and _may_be_outlets(name):
            full = day is not None and _YEAR(day.group()) is not None
            if _is_called_so(name, prose) or (full and _stands_alone(name, prose)):
                return name
    return None


def _day_at_end(line: str) -> re.Match[str] | None:
    """Return the day at the end of a line."""
    return _DAY().search(line) if _may_end_with_day(line) else None


def _may_end_with_day(line: str) -> bool:
    """A quick answer, for which the pattern is not compiled."""
    return _DIGIT(line[-_CLOCK:]) is not None and _MONTH_OR_YEAR(line[-_TAIL:]) is not None


def _is_day(line: str) -> bool:
    return _may_end_with_day(line) and _DAY().match(line) is not None


def _below_headline(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the lines below the headline; without a headline, those below the first line."""
    headline = next((n for n, block in enumerate(blocks) if block.kind is BlockKind.HEADLINE), 0)
    lines = (line.strip() for block in blocks[headline:] for line in block.span.of(text).splitlines())
    yield from islice(filter(None, lines), 1, None)


def _may_be_outlets(name: str) -> bool:
    """Whether nothing shows that a name is not an outlet's: no section, no byline."""
    parts = name.split()
    low = [part.casefold().strip(".") for part in parts]
    if len(parts) > _MOST_WORDS or not all(map(_WORD().fullmatch, parts)) or not name[:1].isalnum():
        return False
    return not (set(low) <= words("section") or low[0] in words("no_place") or low[0] in words("byline"))


def _is_called_so(name: str, prose: str) -> bool:
    """Whether a name has words that are typical of outlets, or an article that no place's name explains."""
    low = name.casefold().replace("-", " ").split()
    known = is_agency(name) or is_outlet(name) or not words("in_outlet").isdisjoint(low)
    return known or (low[0] == "the" and len(low) > 1 and not _is_place(name, prose))


def _stands_alone(name: str, prose: str) -> bool:
    """Whether a name right before the day is one word or has initials, and is not a place."""
    parts = name.split()
    initials = any(1 < len(part) <= _LONGEST_INITIALS and part.isupper() for part in parts)
    alone = "." in parts[0][:-1] or (len(parts) == 1 and len(name) > 2 and not name.isdecimal())
    capitals = name.isupper() and (len(parts) > 1 or len(name) > _LONGEST_INITIALS)
    return (initials or alone) and not capitals and not _is_place(name, prose)


def _is_place(name: str, prose: str) -> bool:
    """Whether it is a country, or the report has it after in, at, from, near, of or to."""
    if name.casefold().removeprefix("the ") in nations().folded:
        return True
    return re.search(rf"\b(?:in|at|from|near|of|to) {re.escape(name)}\b", prose, re.IGNORECASE) is not None
