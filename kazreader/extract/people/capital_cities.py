"""Find which city is called the capital of what: "the capital, X", "X, the capital of Y", "Y's capital X".

Where the country stands nowhere near, the claim leaves it open. Refuses other capitals: former and future
ones, those of provinces without a name, of trade and culture, and money.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kazreader.extract.people.named import Named
from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.nations import nations
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Kind, Mention, Role, Span, topics
from kazreader.model.grouped import grouped

_CAPITAL = re.compile(r"(?<![\w-])capital(?:\scity)?(?![\w-])")
_WORD = re.compile(r"[\w’'-]+")
_OWNER = re.compile(r"\sof\s(?:the\s)?(?P<owner>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2})")
_IS = re.compile(r"\s(?:is|was|became|remains)\s(?:now\s)?$")
_DETERMINERS = frozenset(["the", "a", "its", "their", "his", "our"])
_REACH = 60


def claims(reading: Reading, found: Sequence[Named]) -> Iterator[Claim]:
    """Yield one claim a capital whose city is named."""
    telling = reading.where({"capital"})
    if not telling:
        return
    by_sentence = grouped((named.name.sentence.span, named) for named in found)
    for sentence in (reading.sentences[number] for number in telling):
        for match in _CAPITAL.finditer(sentence.text):
            claim = _claim(reading, sentence, match, by_sentence.get(sentence.span, []))
            if claim is not None:
                yield claim


def _claim(
    reading: Reading, sentence: Sentence, match: re.Match[str], names: Sequence[Named]
) -> Claim | None:
    text = sentence.text
    opening = _opening(text, match.start())
    if opening is None:
        return None
    start, country = opening
    behind = _OWNER.match(text, match.end())
    end = behind.end() if behind else match.end()
    if behind is not None:
        country = nations().countries.get(behind["owner"], behind["owner"])
    city = _city(text, start, end, names)
    if city is None:
        return None
    first, last = city.name.words[0].start, city.name.words[-1].end
    span = Span(sentence.span.start + min(first, start), sentence.span.start + max(last, end))
    value = Role(city.text, f"capital of {country}" if country else "capital")
    mention = Mention(reading.article.article.id, span, value, "fact.capital")
    return Claim(Kind.ROLE, mention, sentence.span, topics.Capital(country or ""))


def _opening(text: str, capital: int) -> tuple[int, str | None] | None:
    """Return where the phrase begins, and the country that stands before; None for other capitals."""
    reach = max(0, capital - _REACH)
    end = capital
    for word in reversed(list(_WORD.finditer(text, reach, capital))[-4:]):
        written = word.group()
        if text[word.end() : end].strip():
            break
        bare = written.removesuffix("’s").removesuffix("'s")
        owner = nations().people.get(written) or (nations().countries.get(bare) if bare != written else None)
        if owner is not None:
            return word.start(), owner
        if written.lower() in _DETERMINERS:
            return word.start(), None
        if written in role_words().other_capitals or not written.islower():
            return None
        end = word.start()
    return (end, None) if text[:end].endswith(", ") else None


def _city(text: str, start: int, end: int, names: Sequence[Named]) -> Named | None:
    """Return the city named right behind the phrase or right before it."""
    places = [named for named in names if named.kind not in ("person", "ship", "country")]
    for named in places:
        first, last = named.name.words[0].start, named.name.words[-1].end
        gap = text[end:first] if first >= end else None
        if gap == " " or (
            gap == ", " and (text[last : last + 1] in ("", ",", ".", ";", ")") or text[last:] == "")
        ):
            return named
    for named in places:
        last = named.name.words[-1].end
        gap = text[last:start] if last <= start else ""
        if gap == ", " or _IS.fullmatch(gap):
            return named
    return None
