"""Find whose wife, brother or girlfriend a named person is said to be.

Reads "his wife, Ada Quist", "Rashid's ex-girlfriend Ada Quist", "Ada Quist, 24, his sister," and "Ada Quist,
wife of Omar Rashid,". Refuses ties without an owner ("a mother of two").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kazreader.extract.people.named import Named
from kazreader.extract.people.role_claims import role_claim
from kazreader.extract.reading import Reading, cues_of
from kazreader.lexicon.patterns import either
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Span, topics

_REACH = 60
_IS = r"(?:,\s(?:\d{1,3},\s)?|,?\s(?:who\s)?(?:is|was)\s(?:also\s)?)"
"What stands between a name and a tie."
_PARENTS = frozenset(
    (
        "mother",
        "father",
        "grandmother",
        "grandfather",
        "stepmother",
        "stepfather",
        "partner",
        "widow",
        "widower",
    )
)
"Who is called so may be meant without regard to anybody."


def claims(reading: Reading, found: Sequence[Named]) -> Iterator[Claim]:
    """Yield every tie of a named person; the topic holds its kind, the word, and whose it is."""
    telling = {reading.sentences[number] for number in reading.where(_kin_cues())}
    for named in found:
        if named.kind not in ("person", "name") or named.name.sentence not in telling:
            continue
        text, start, end = named.name.sentence.text, named.name.words[0].start, named.name.words[-1].end
        lead = max(0, start - _REACH)
        may_be = text[start - 1 : start] == " " and text[lead:start].rstrip(" ,").lower().endswith(_kin())
        tie = _before().search(text[lead:start]) if may_be else None
        at = lead
        if tie is None and text.startswith((", ", " is ", " was "), end):
            tie, at = _tie_behind(text[end : end + _REACH]), end
        if tie is not None:
            span = Span(at + tie.start("tie"), at + tie.end("tie"))
            yield role_claim(reading, named.name.sentence, span, _topic(tie), named.text, "role.kin")


def _tie_behind(behind: str) -> re.Match[str] | None:
    """Return the tie behind a name; without a word of one, no long pattern need be compiled."""
    if not any(map(behind.lower().__contains__, _kin())):
        return None
    ways = (_behind, _of_name, _of_nobody, _lost)
    return next((tie for way in ways if (tie := way().match(behind)) is not None), None)


def _topic(tie: re.Match[str]) -> topics.Kin:
    """Return which tie it is and to whom."""
    kin = tie["kin"].lower()
    groups = tie.groupdict()
    owner = groups.get("owner") or groups.get("name") or groups.get("noun") or ""
    owner = owner.removesuffix("’s").removesuffix("'s").lower()
    if groups.get("lost"):
        return topics.Kin("relative", False, f"lost {kin}", "")
    return topics.Kin(role_words().kin[kin], bool(tie["ex"]), kin, owner)


@cache
def _kin_cues() -> frozenset[str]:
    return cues_of(word for word in role_words().kin if "-" not in word)


@cache
def _kin() -> tuple[str, ...]:
    return tuple(role_words().kin)


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’']){_tie()},?\s$", re.IGNORECASE)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"{_IS}{_tie()}(?=[,.;)])", re.IGNORECASE)


@cache
def _of_nobody() -> re.Pattern[str]:
    """Return how a tie stands behind a name without its owner: "Ada Quist, a cousin,"."""
    kin = either(role_words().kin.keys() - _PARENTS)
    return re.compile(
        rf",\s(?:\d{{1,3}},\s)?an?\s(?P<tie>(?P<ex>former\s)?(?P<kin>{kin}))(?P<owner>)(?=[,.;)])"
    )


@cache
def _lost() -> re.Pattern[str]:
    """Return how a report tells whom somebody lost: "Ada Quist, whose brother was killed"."""
    kin = either(role_words().kin)
    return re.compile(
        rf",\s(?:\d{{1,3}},\s)?(?P<lost>(?P<tie>whose\s(?P<kin>{kin}))\s(?:(?:was|is|were)\s"
        r"(?:among|one\sof|killed|shot|murdered|injured|wounded|missing)|died|drowned|disappeared)\b)(?P<ex>)"
    )


@cache
def _of_name() -> re.Pattern[str]:
    kin = either(role_words().kin)
    name = r"(?:[^\W\d_a-z][\w-]*\s){0,2}[^\W\d_a-z][\w-]*"
    noun = r"(?:the|an?)\s(?:[a-z-]+(?:['’]s|s['’])?\s){0,3}[a-z-]+"
    return re.compile(
        rf"{_IS}(?:(?:the|an?)\s)?(?P<tie>(?P<ex>ex-|former\s)?(?P<kin>{kin})\sof\s"
        rf"(?:(?:[a-z]+\s)?(?P<name>{name})|(?P<noun>{noun})))(?=[,.;)])"
    )


def _tie() -> str:
    kin = either(role_words().kin)
    return (
        r"(?P<tie>(?:(?-i:[A-Z])[\w-]*\s){0,2}?(?P<owner>(?:(?:the|an?)\s(?:[a-z-]+\s){0,3}?)?[^\W\d_][\w-]*(?:['’]s|s['’])|his|her|their|my)\s(?:[a-z]+\s){0,2}?"
        rf"(?P<ex>ex-|former\s)?(?P<kin>{kin}))"
    )
