"""Find whose wife, brother or girlfriend a named person is said to be.

Reads "his wife, Ada Quist", "Rashid's ex-girlfriend Ada Quist", "Ada Quist, 24, his sister," and "Ada Quist,
wife of Omar Rashid,". Refuses ties without an owner ("a mother of two").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kazreader.extract.people.names import Named
from kazreader.extract.reading import Reading, Sentence, cues_of
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Kind, Mention, Role, Span, topics

_REACH = 60


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
        if tie is None and text[end : end + 2] == ", ":
            behind = text[end : end + _REACH]
            # Two long patterns, which most folders need not compile.
            tied = any(map(behind.lower().__contains__, _kin()))
            tie, at = (_behind().match(behind) or _of_name().match(behind) if tied else None), end
        if tie is not None:
            yield _claim(reading, named.name.sentence, named.text, tie, at)


def ties_behind(reading: Reading, sentence: Sentence, holder: str, end: int) -> Iterator[Claim]:
    """Yield the tie that stands behind whom no name tells; towards whom it is, nobody needs to say."""
    tie = _behind().match(sentence.text, end) if sentence.text.startswith(", ", end) else None
    if tie is not None:
        found = _claim(reading, sentence, holder, tie, 0)
        yield found._replace(topic=_topic(tie)._replace(owner=""))


def _claim(reading: Reading, sentence: Sentence, holder: str, tie: re.Match[str], at: int) -> Claim:
    span = Span(at + tie.start("tie"), at + tie.end("tie"))
    role = Role(holder, " ".join(span.of(sentence.text).split()))
    mention = Mention(reading.article.article.id, span.shift(sentence.span.start), role, "role.kin")
    return Claim(Kind.ROLE, mention, sentence.span, _topic(tie))


def _topic(tie: re.Match[str]) -> topics.Kin:
    """Return which tie it is and to whom."""
    kin = tie["kin"].lower()
    owner = tie["owner"].removesuffix("’s").removesuffix("'s").lower()
    return topics.Kin(role_words().kin[kin], bool(tie["ex"]), kin, owner)


@cache
def _kin_cues() -> frozenset[str]:
    return cues_of(role_words().kin)


@cache
def _kin() -> tuple[str, ...]:
    return tuple(role_words().kin)


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’']){_tie()},?\s$", re.IGNORECASE)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf",\s(?:\d{{1,3}},\s)?{_tie()}(?=[,.;)])", re.IGNORECASE)


@cache
def _of_name() -> re.Pattern[str]:
    kin = "|".join(sorted(role_words().kin, key=len, reverse=True))
    name = r"(?P<owner>(?:[^\W\d_a-z][\w-]*\s){0,2}[^\W\d_a-z][\w-]*)"
    return re.compile(
        rf",\s(?:\d{{1,3}},\s)?(?:the\s)?(?P<tie>(?P<ex>ex-|former\s)?(?P<kin>{kin})\sof\s(?:[a-z]+\s)?{name})(?=[,.;)])"
    )


def _tie() -> str:
    kin = "|".join(sorted(role_words().kin, key=len, reverse=True))
    return (
        r"(?P<tie>(?P<owner>[^\W\d_][\w-]*(?:['’]s|s['’])|his|her|their|my)\s(?:[a-z]+\s){0,2}?"
        rf"(?P<ex>ex-|former\s)?(?P<kin>{kin}))"
    )
