"""Find the colour of a vehicle: "a white Ford pickup", "the stolen red van".

A vehicle is known by its make, or by its kind where the sentence tells that it was stolen or fled in.
Refuses cars of which nothing but "car" is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.facts import fact_words
from kazreader.model import Claim, Kind, Mention, Role, Span, topics


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every coloured vehicle; the topic holds how it is known and its colour."""
    for sentence in (reading.sentences[number] for number in reading.where(fact_words().colours.keys())):
        for match in _pattern().finditer(sentence.text):
            claim = _claim(reading, sentence, match)
            if claim is not None:
                yield claim


@cache
def _pattern() -> re.Pattern[str]:
    words = fact_words()
    nouns = "|".join((*words.vehicles, "SUV"))
    return re.compile(
        rf"(?<![\w-])(?:an?\s|the\s)?(?:[a-z]+\s)?(?P<colour>{'|'.join(words.colours)})\s(?:[a-z]+\s)?"
        rf"(?:(?P<make>[A-Z][a-z]+)(?:\s[A-Z][\w-]*){{0,2}}(?:\s(?P<kind>{nouns}|car))?|(?P<noun>{nouns}))(?![\w-])"
    )


def _claim(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Claim | None:
    words = fact_words()
    involved = not words.involved.isdisjoint(sentence.vocabulary)
    if match["make"] and not (match["kind"] or involved):
        return None  # "the white House", "a red Cross"
    if match["noun"] and not involved:
        return None
    known = match["make"] or match["noun"].lower()
    said = " ".join(match.group().split())
    span = Span(*match.span()).shift(sentence.span.start)
    mention = Mention(reading.article.article.id, span, Role(known, said), "fact.vehicle")
    return Claim(Kind.ROLE, mention, sentence.span, topics.Vehicle(known, words.colours[match["colour"]]))
