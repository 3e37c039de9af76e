"""Find how something is ranked: "the worst accident in ten years", "one of the largest coal mines in Moss".

The claim tells the quality, the noun and whether it is the first, one of several or a later one. Refused are
what opens a sentence ("The worst accident was that of 1996") and a sentence of another year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import takewhile

from kazreader.extract.cued import CuedPattern
from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.events import events
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.stems import meaning, stem
from kazreader.model import Claim, Kind, Mention, Role, Span, topics

_QUALITIES = {
    "largest": "largest",
    "biggest": "largest",
    "greatest": "largest",
    "worst": "worst",
    "deadliest": "worst",
    "bloodiest": "worst",
    "strongest": "strongest",
}
_RANKED = CuedPattern(
    " ".join(_QUALITIES),
    r"(?:(?P<some>(?:one\sof|among|some\sof)\s)?(?:the|its|their|(?:[A-Z][\w-]*|[a-z]+)['’]s)\s)(?:single\s)?"
    r"(?:(?P<later>second|third|fourth|fifth)[\s-])?(?P<quality>" + "|".join(_QUALITIES) + r")(?!-)\s?"
    r"(?P<nouns>(?:(?:(?<=\s)[\w’'-]+)\s?){0,7})",
)
_BEHIND_NOUN = ("ever", "since", "so", "yet", "known")
_YEAR = re.compile(r"(?<!since )(?<!after )(?<!\w)(?:1[89]|20)\d\d(?!\w)")
_LONGEST_SCOPE = re.compile(
    r"[^,.;:()“”\"—–]{0,60}?(?=[,.;:()“”\"—–]|\s(?:and|but|which|who|that|when|where)\s"
    r"|\s(?:was|were|is|has|had|would)\s|$)"
)


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every rank; the value's holder is the noun that is ranked."""
    published = reading.article.metadata.published
    year = str(published.year) if published else ""
    for number in reading.where(_QUALITIES.keys()):
        sentence = reading.sentences[number]
        if any(found != year for found in _YEAR.findall(sentence.text)):
            continue
        for match in _RANKED.finditer(sentence.text):
            claim = _claim(reading, sentence, match)
            if claim is not None:
                yield claim


def _claim(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Claim | None:
    words = _noun_phrase(match["nouns"].split())
    if not words or not match.start():
        return None
    end = match.start("nouns") + match["nouns"].index(words[-1]) + len(words[-1])
    scope = _LONGEST_SCOPE.match(sentence.text, end)
    span = Span(match.start(), scope.end() if scope is not None else end)
    place = match["later"] or ("some" if match["some"] else "first")
    meant = tuple(meaning(word.lower()) for word in words)
    thing = topics.EVENT if stem(words[-1]) in _events() else meant[-1]
    topic = topics.Superlative(_QUALITIES[match["quality"]], thing, place, meant)
    role = Role(words[-1].lower(), " ".join(span.of(sentence.text).split()))
    mention = Mention(reading.article.article.id, span.shift(sentence.span.start), role, "superlative")
    return Claim(Kind.ROLE, mention, sentence.span, topic)


@cache
def _events() -> frozenset[str]:
    return frozenset(map(stem, (*events().nouns, *events().ranked)))


def _noun_phrase(words: Iterable[str]) -> list[str]:
    """Return the words up to the noun that is ranked."""
    return list(takewhile(lambda word: word.lower() not in _ends_phrase(), words))


@cache
def _ends_phrase() -> frozenset[str]:
    verbs = clause_words()
    return grammar().ends_phrase.union(verbs.auxiliaries, verbs.common_verbs, _BEHIND_NOUN)
