"""Find where somebody was hurt: "he has a broken leg", "Ada Quist was shot in the arm".

Refuses injuries of people without a name: the name stands before in the sentence, or a pronoun stands for
the person named last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kazreader.extract.people.persons import first_named
from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.facts import fact_words
from kazreader.model import Claim, Kind, Mention, Role, Span, topics

_PRONOUN = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_NEAR = 60
"Characters before an injury in which its pronoun stands."


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every injury of a named person; the topic holds the person, how, and the part of the body."""
    hurt = reading.where(fact_words().parts)
    if not hurt:
        return
    people, last = first_named(reading), ""
    for number, sentence in enumerate(reading.sentences):
        at, name = people.get(sentence.span, (len(sentence.text), ""))
        if number in hurt:
            for match in _pattern().finditer(sentence.text):
                holder = name if at < match.start() else last
                if holder and (at < match.start() or _pronoun_before(sentence.text, match.start())):
                    yield _claim(reading, sentence, match, holder)
        last = name or last


@cache
def _pattern() -> re.Pattern[str]:
    words = fact_words()
    part = rf"(?P<part>{'|'.join(sorted(words.parts, key=len, reverse=True))})(?![\w-])"
    side = r"(?:(?:left|right|upper|lower)\s)?"
    return re.compile(
        rf"(?<![\w-])(?:(?P<broken>{'|'.join(words.broken)})\s(?:(?:his|her|an?)\s)?{side}"
        rf"|(?:{'|'.join(words.hurt)})\s(?:(?:him|her|once|twice|[a-z]+\stimes)\s){{0,2}}(?:in|on|through)\s(?:the|his|her)\s{side}"
        rf"|wounds?\s(?:to|in)\s(?:the|his|her)\s{side}){part}"
    )


def _pronoun_before(text: str, start: int) -> bool:
    return _PRONOUN.search(text, max(0, start - _NEAR), start) is not None


def _claim(reading: Reading, sentence: Sentence, match: re.Match[str], holder: str) -> Claim:
    said = " ".join(match.group().split())
    span = Span(*match.span()).shift(sentence.span.start)
    mention = Mention(reading.article.article.id, span, Role(holder, said), "fact.injury")
    part = match["part"].removesuffix("s")
    topic = topics.Injury(holder, "broken" if match["broken"] else "hurt", part)
    return Claim(Kind.ROLE, mention, sentence.span, topic)
