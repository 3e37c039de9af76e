"""The outlet that is named behind a title or a writer's name: "Ferry sinks | Harbour Post", "By X, AP"."""

from __future__ import annotations

import re

from kazreader.clean.credit_line import DAY
from kazreader.lexicon.agencies import is_agency, is_outlet
from kazreader.lexicon.boilerplate import normal
from kazreader.lexicon.line_words import words

_BEHIND_TITLE = re.compile(r"\s*\|\s*|\s+(?:[-–—•·»]|::)\s+")
_PARTS = re.compile(r"[,|:()\r\n\t•·–—]|\s-\s|\s{2,}")
_BEHIND_WRITER = re.compile(rf"{_PARTS.pattern}|\b(?:for|of)\b(?: the\b)?")
_BY = re.compile(r"\s*(?:(?P<writer>[Bb]y|BY)\b|(?:[Pp]ublished|[Pp]osted) by\b|Source\b):?")
_MOST_WORDS = 5
"In a part of a line that no By begins: in longer ones, something is told."
_POST = re.compile(r" (?:[Ss]taff )?(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Ss]taff)$")


def without_outlet(title: str, headline: str | None, outlet: str | None) -> tuple[str, str | None]:
    """Return a title without the outlet and the sections behind it, and that outlet.

    headline: the page's own, which tells how much of the title is the report's; outlet: as declared.
    """
    ends = [match.span() for match in _BEHIND_TITLE.finditer(title)]
    for end, start in ends:
        if headline is not None and end and normal(title[:end]) == normal(headline):
            return title[:end], _named(title[ends[-1][1] :]) if start else None
    end, found = len(title), None
    for stop, start in reversed(ends):
        name = title[start:end]
        if found is None and not _is_outlets(name, outlet):
            break
        if found is not None and _named(name):
            break
        found, end = found or name, stop
    return (title[:end], found) if end else (title, None)


def _is_outlets(name: str, outlet: str | None) -> bool:
    plain = normal(name).removeprefix("the ")
    declared = outlet is not None and plain == normal(outlet).removeprefix("the ")
    return declared or is_agency(name) or is_outlet(name)


def _named(name: str) -> str | None:
    """Return what a title's end names, unless it is a section."""
    return None if set(name.casefold().split()) <= words("section") else name


def outlet_in_credits(line: str) -> str | None:
    """Return the outlet in a line of credits, beside its day, its section and its writers; or None."""
    by = _BY.match(line)
    plain = DAY().sub("|", line[by.end() :] if by else line)
    parts = (_BEHIND_WRITER if by else _PARTS).split(plain)
    if not by and any(len(part.split()) > _MOST_WORDS for part in parts):
        return None
    writer = by is not None and by["writer"] is not None
    for number, part in enumerate(parts):
        post = _POST.search(part)
        name = part[: post.start() if post else None].strip(" .-").removeprefix("From ")
        if is_agency(name) or ((number or not writer) and is_outlet(name) and not _is_post(name)):
            return name
    return None


def _is_post(name: str) -> bool:
    return name.split()[-1].casefold() in words("writes")
