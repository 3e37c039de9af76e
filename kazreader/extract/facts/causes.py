"""Find what caused something: "the fire was caused by a candle", "a candle was the likely cause".

The effect is an event noun near the words that say so; where none stands there, the claim leaves it open.
Refuses causes that are denied, unknown or still looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.events import ANY, events
from kazreader.lexicon.patterns import CuedPattern
from kazreader.lexicon.word_lists import common_words
from kazreader.model import Claim, Kind, Mention, Role, Span, topics

_VERBS = r"caused|sparked|triggered|ignited|provoked|prompted|started|set\soff|touched\soff"
_LIKELY = r"(?:most\s)?(?:likely|probable|possible|apparent|main|suspected)\s"
_NOT_A_CAUSE = r"(?!(?:the\s)?(?:investigat|police|author|unknown|unclear|not\b|under\b|being\b|still\b))"
_PHRASE = rf"{_NOT_A_CAUSE}(?P<cause>[“\"]?[^\s,.;:()“”\"—–]+(?:\s[“\"]?[^\s,.;:()“”\"—–]+){{0,8}}?)"
_CLOSED = (
    r"(?=[,.;:()—–]|[”\"]|\s(?:and|but|that|which|who|when|while|after|before|as)\s"
    r"|\s(?:in|on|at|near|during)\s(?:[A-Z\d]|this\s|last\s)|\s*$)"
)
_BEHIND = CuedPattern(
    "caused sparked triggered ignited provoked prompted started set touched blamed attributed traced put",
    rf"(?<![\w-])(?:(?:{_VERBS})\sby|blamed\son|attributed\sto|traced\sto|put\sdown\sto)\s{_PHRASE}{_CLOSED}",
)
_NAMED = CuedPattern(
    "cause",
    r"(?<![\w-])cause\s(?:of\s[^,.;:]{2,40}?\s)?(?:was|is)\s"
    rf"(?:{_LIKELY}|probably\s|likely\s)?{_PHRASE}{_CLOSED}",
)
_BEFORE = CuedPattern(
    "cause origin source trigger",
    r"(?<![\w-])(?P<cause>(?:[Aa]n?|[Tt]he|[Ss]parks|[Ll]ightning|[Aa]rson|[Aa]rsonists|[Ff]ireworks)(?:\s(?!said\s|says\s|that\s|told\s)[^\s,.;:()“”\"—–]+){0,8}?)\s"
    r"(?:was|were|is|are|had\sbeen|(?:could|may|might)\s(?:be|have\sbeen)|(?:is|was)\s(?:believed|thought)\sto\s(?:be|have\sbeen))"
    rf"\s(?:the\s)?(?:{_LIKELY})?(?:cause|origin|source|trigger)(?![\w-])",
)
_ACTIVE = CuedPattern(
    "started caused sparked triggered ignited",
    r"(?<![\w-])(?P<cause>(?:[Aa]n?|[Ss]parks|[Ll]ightning|[Ff]ireworks)(?:\s[^\s,.;:()“”\"—–]+){0,6}?)\s"
    r"(?:had\s|have\s|probably\s|likely\s)?(?:started|caused|sparked|triggered|ignited)\s(?:the|an?)\s(?P<effect>[a-z]+(?:\s[a-z]+)?)",
)
_WAYS = (_BEHIND, _NAMED, _BEFORE, _ACTIVE)
_SIGNS = frozenset(
    (
        *("caused", "sparked", "triggered", "ignited", "provoked", "prompted", "started", "set", "touched"),
        *("blamed", "attributed", "traced", "put", "cause", "origin", "source", "trigger"),
    )
)
_NOUN_REACH = 90
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_SHORTEST = 3


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every cause that is named; the topic holds the effect and the telling words of the cause."""
    for sentence in (reading.sentences[number] for number in reading.where(_SIGNS)):
        for match in (match for way in _WAYS for match in way.finditer(sentence.text)):
            claim = _claim(reading, sentence, match)
            if claim is not None:
                yield claim


def _claim(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Claim | None:
    groups = match.groupdict()
    if "effect" in groups and events().nouns.keys().isdisjoint(groups["effect"].split()):
        return None
    group = "cause" if groups["cause"] else "named"
    cause = match[group].strip('“" ')
    start = match.start(group) + match[group].index(cause)
    words = telling(cause)
    if not words:
        return None
    effect = _effect(sentence.text, match)
    span = Span(start, start + len(cause)).shift(sentence.span.start)
    mention = Mention(reading.article.article.id, span, Role(effect or "event", cause), "fact.cause")
    return Claim(Kind.ROLE, mention, sentence.span, topics.Cause(effect, tuple(sorted(words))))


def telling(phrase: str) -> frozenset[str]:
    """Return the telling words of a phrase, in the singular."""
    found = (word for word in _WORD.findall(phrase.lower()) if len(word) >= _SHORTEST)
    return frozenset(w.removesuffix("s") for w in found if w not in common_words() and not w.endswith("ly"))


def _effect(text: str, match: re.Match[str]) -> str:
    """Return the nearest event noun before the words that name a cause, else behind; "" where none stands."""
    nouns = events().nouns
    inside = _WORD.findall(match.group().lower())
    before = _WORD.findall(text[max(0, match.start() - _NOUN_REACH) : match.start()].lower())
    behind = _WORD.findall(text[match.end() : match.end() + _NOUN_REACH].lower())
    for word in (*reversed(before), *reversed(inside), *behind):
        noun = nouns.get(word)
        if noun is not None:
            return "" if noun == ANY else noun
    return ""
