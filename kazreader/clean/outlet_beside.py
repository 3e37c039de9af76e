"""The outlet that is named behind a title or a writer's name: "Ferry sinks | Harbour Post", "By X, AP"."""

from __future__ import annotations

import re

from kazreader.lexicon.agencies import is_agency, is_outlet
from kazreader.lexicon.boilerplate import normal
from kazreader.lexicon.line_words import words

_BEHIND_TITLE = re.compile(r"\s*\|\s*|\s+(?:[-–—•·»]|::)\s+")
_BEHIND_WRITER = re.compile(r"[,|()\r\n•·–—]|\s-\s|\b(?:for|of)\b(?: the\b)?")
_BY = re.compile(r"\s*(?:[Bb]y|BY)\b:?")
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


def outlet_of_byline(line: str) -> str | None:
    """Return the outlet for which the people of a byline write: behind their names or before "Writer"."""
    by = _BY.match(line)
    for number, part in enumerate(_BEHIND_WRITER.split(line[by.end() if by else 0 :])):
        post = _POST.search(part)
        name = part[: post.start() if post else None].strip(" .")
        if is_agency(name) or ((number or (post and not by)) and is_outlet(name) and not _is_post(name)):
            return name
    return None


def _is_post(name: str) -> bool:
    return name.split()[-1].casefold() in words("writes")
