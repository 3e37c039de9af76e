"""Which outlet published a report, as far as the report says so.

In this order: a signature, the masthead, the copyright line, a reporter of the outlet in the text, the only
outlet to which somebody "told" something; the file's name only where it ends like an outlet's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from pathlib import PurePosixPath

from kazreader.clean.outlet_beside import outlet_in_credits
from kazreader.lexicon.agencies import is_agency
from kazreader.lexicon.line_words import words
from kazreader.lexicon.patterns import CuedPattern, rarely
from kazreader.model import Block, BlockKind, Ground, Removal, Standing

_SIGNATURES = frozenset({"clean.sign_off", "clean.signature", "clean.glued_agency"})
_COPYRIGHT = CuedPattern(
    "© (c) (C) opyright COPYRIGHT",
    r"(?:(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)[ ,:]*)+(?:\d{4}(?: ?[-–] ?\d{2,4})?[ ,.]*)?"
    r"(?:by )?(?P<name>[A-Z][\w&.’' -]{2,40})",
)
_LEGAL_FORM = rarely(
    r"[ ,]+(?:\d{4}|Ltd|Inc|LLC|Limited|GmbH|S\.A|PLC|plc|Co|Corp|powered by)\b.*|\.? All [Rr]ights.*|[ .,]+$"
)
_OWN_VOICE = re.compile(
    r"(?P<name>[A-Z](?<!\w[A-Z])[\w.]*(?: [A-Z][\w.]*){0,2})(?:[’']s (?:[A-Z][\w.’-]* ){1,3}|(?: [a-z]+)? "
    r"(?:reporter|correspondent|journalist|photographer|crew)\b)"
)
_TOLD = re.compile(r"told (?<!\wtold )(?:The )?(?P<name>[A-Z][\w.]*(?: [A-Z][\w.]*){0,2})")
"Both begin with a literal and check by lookbehind whether a word begins there: that is fast."
_READ = 10_000
"Characters of the prose that are searched for an outlet."
_NUMBERED = re.compile(r"[\d_\W]+")


def source(
    text: str, path: str, prose: str, blocks: Sequence[Block], removals: Sequence[Removal]
) -> tuple[str, Ground] | None:
    """Return the outlet's name as written and its basis, or None."""
    signed = [b.span.of(text) for b in blocks if b.rule in _SIGNATURES]
    signed += [r.span.of(text) for r in removals if r.rule in _SIGNATURES]
    if signed:
        return _plain(signed[0]), Ground.SIGNATURE
    masthead = next((b.span.of(text) for b in blocks if b.rule == "clean.masthead"), None)
    if masthead:
        return _plain(outlet_in_credits(masthead) or masthead.removeprefix("By ")), Ground.MASTHEAD
    if name := _copyright(text, blocks):
        return name, Ground.COPYRIGHT
    if name := _only(_OWN_VOICE, prose):
        return name, Ground.OWN_REPORTER
    if name := _only(_TOLD, prose):
        return name, Ground.TOLD
    name = _file_name(path)
    return (name, Ground.FILE_NAME) if name else None


def _plain(signature: str) -> str:
    name = signature.strip(" ()[]–—-*.")
    return name.title() if " " in name and name.isupper() else name


def _copyright(text: str, blocks: Sequence[Block]) -> str | None:
    for block in reversed(blocks):
        if block.standing is Standing.REMOVED and block.kind is BlockKind.BOILERPLATE:
            start = block.span.start
            match = _COPYRIGHT.search(text[start : min(block.span.end, start + 200)])
            name = _LEGAL_FORM().sub("", match["name"]).strip() if match else ""
            if len(name) > 2:
                return name
    return None


def _only(pattern: re.Pattern[str], prose: str) -> str | None:
    """Return the known outlet among the names that a pattern finds, if there is exactly one."""
    found = {_agency(match["name"]) for match in pattern.finditer(prose[:_READ])} - {None}
    return found.pop() if len(found) == 1 else None


def _agency(name: str) -> str | None:
    """Return the known outlet that the words are, or else end or begin with."""
    parts = name.split()
    ends = (parts[first:] for first in range(len(parts)))
    beginnings = (parts[:last] for last in range(len(parts) - 1, 0, -1))
    return next(filter(is_agency, map(" ".join, chain(ends, beginnings))), None)


def _file_name(path: str) -> str | None:
    name = [part for part in _NUMBERED.split(PurePosixPath(path).stem) if part]
    if 1 < len(name) <= 4 and name[-1].casefold() in words("outlet"):
        return " ".join(name).title()
    return None
