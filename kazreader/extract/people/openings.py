"""Find what the head of a sentence or "as a" tells of whom it then names: "A plumber by trade, Quist fled".

Also the head of a sentence that names nobody, where the next one begins with a name and an age: "A plumber
has been jailed. Ada Quist, 34, denied it". Refused is what is neither a title nor a noun for people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from kazreader.extract.people.full_names import introduced
from kazreader.extract.people.named import Named
from kazreader.extract.people.names import names
from kazreader.extract.people.persons import only_named, spoken_of
from kazreader.extract.people.told import claim_told, tells_of_people, told_in
from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.nations import nations
from kazreader.lexicon.speech import speech
from kazreader.model import Claim, Kind, Mention, Role, Span, topics

_RULE = "role.opening"
_OPENS = re.compile(
    r"(?:(?:As|Although|Though|While|Once|Now|Then|Formerly)\s(?:the|an?)|An?)\s"
    r"(?P<phrase>\w[^,;:.()“”\"—–]{2,80}?)(?:,\s|(?<=\w)\s(?=s?he\s))(?=(?P<pronoun>[Hh]e|[Ss]he)\s|[A-Z])"
)
_MADE = re.compile(
    r"(?:Re-?)?(?:[Aa]ppointed|Named|Confirmed|Installed|[Ee]lected|instated|Sworn\sin|Hired|Chosen|Promoted)"
    r"(?:\s(?:only|on|in|last|this|just)\s[^,]{2,20}?)?\s(?:as\s|to\s)?(?:(?:the|an?|its|their|new)\s)*"
    r"(?P<phrase>\w[^,;:.()“”\"—–]{2,80}?),\s(?=(?P<pronoun>[Hh]e|[Ss]he)\s|[A-Z])"
)
"Reinstated as head of the railways, Quist went to work."
_AS = re.compile(r"\sas\san?\s(?P<phrase>\w[^,;:.()“”\"—–]{2,60}?),?\s(?=(?P<pronoun>s?he)\s)")
_TOLD_FIRST = re.compile(
    r"(?:An?|One)\s(?P<phrase>(?:[A-Z]?[a-z\d-]+\s){0,4}?[a-z-]+)\s"
    r"(?=(?:is|was|has|had|will|who|whose|from|in|of|accused|convicted|suspected|charged|[a-z]{3,}ed)\s)"
)
_NATIONAL = re.compile(
    r"The\s(?<!\wThe\s)(?P<national>[A-Z][a-z]+)(?=,\s|\s(?:who|is|was|has|had|will|said|says|told|won|lost|led|made|took|[a-z]{3,}ed)\s)"
)
"The Dutchman; the French are many."
_THE = len("The ")
_PEOPLES = ("ch", "sh", "ese", "ss")
_AGED = re.compile(r",\s(?:aged\s)?\d{1,2}(?:,|\sand|\sof|\sfrom)(?!\s(?:an?|the|his|her|who)\s)")
_CARRIES_ON = re.compile(r"(?:He|She|His|Her)\s")
_RELATIVE = re.compile(r"\s(?:who|which|that|whose|and|with)\s")
_BY_TRADE = re.compile(r"\sby\s(?:trade|profession|training|calling)$")
_NEXT_WORD = 20
"Characters in which the next word ends."
_APPOINTED = (
    "Appointed ",
    "Named ",
    "Confirmed ",
    "Installed ",
    "Elected ",
    "Sworn in ",
    "Hired ",
    "Chosen ",
    "Promoted ",
)
_AGAIN = ("Reinstated ", "Reappointed ", "Re-elected ", "Reelected ")
_STARTS = ("A", "One ", "Though ", "While ", "Once ", "Now ", "Then ", "Formerly ", *_APPOINTED, *_AGAIN)


def find(reading: Reading) -> Iterator[Claim]:
    """Yield what the heads of sentences tell of people, in the order of the text."""
    opening: Mapping[tuple[int, int], Named] | None = None
    for number in tells_of_people(reading):
        sentence = reading.sentences[number]
        if " as a" not in sentence.text and not sentence.text.startswith(_STARTS):
            continue
        opened = _OPENS.match(sentence.text) or _MADE.match(sentence.text) or _AS.search(sentence.text)
        first = _TOLD_FIRST.match(sentence.text) if opened is None else None
        if opened is None and first is None:
            continue
        if opening is None:
            opening = {_head(n): n for n in names(reading) if n.kind in ("person", "name")}
        if opened is not None:
            name = _meant(reading, number, opened, opening)
            yield from _told(reading, sentence, name, *_cut(sentence.text, *opened.span("phrase")))
        elif first is not None:
            name = _named_next(reading, number, opening)
            yield from _told(reading, sentence, name, *first.span("phrase"))
    yield from _nationals(reading)


def _nationals(reading: Reading) -> Iterator[Claim]:
    """Yield what stands for the only one of whom the sentence before tells, where it is a nation alone."""
    found = [m for m in _NATIONAL.finditer(reading.article.prose) if m["national"] in _the_people()]
    opened = {match.start(): match["national"] for match in found}
    for number, sentence in enumerate(reading.sentences) if opened else ():
        word = opened.get(sentence.span.start) if number else None
        name = spoken_of(reading, number - 1) or only_named(reading, number - 1) if word is not None else ""
        if word is not None and name:
            span = Span(_THE, _THE + len(word)).shift(sentence.span.start)
            mention = Mention(reading.article.article.id, span, Role(_in_full(reading, name), word), _RULE)
            yield Claim(Kind.ROLE, mention, sentence.span, topics.Called(word))


@cache
def _the_people() -> frozenset[str]:
    """Return the words for one of a people."""
    return frozenset(word for word in nations().people if word.isalpha() and not word.endswith(_PEOPLES))


def _head(named: Named) -> tuple[int, int]:
    """Return where the words begin that name somebody, the title among them."""
    return named.name.sentence.span.start, (named.title or named.name.words)[0].start


def _meant(
    reading: Reading, number: int, opened: re.Match[str], opening: Mapping[tuple[int, int], Named]
) -> str:
    """Return of whom the words are that open a sentence, "" for nobody."""
    if opened["pronoun"] is not None:
        return _by_pronoun(reading, number - 1) if number else ""
    named = opening.get((reading.sentences[number].span.start, opened.end()))
    return named.text if named is not None and _acts(named) else ""


def _by_pronoun(reading: Reading, number: int) -> str:
    """Return of whom a sentence tells, and where nothing shows who is a person, the only name before it."""
    return (
        spoken_of(reading, number)
        or only_named(reading, number)
        or (
            only_named(reading, number - 1)
            if _CARRIES_ON.match(reading.sentences[number].text) and number
            else ""
        )
    )


def _acts(named: Named) -> bool:
    """Whether a verb stands behind a name: no comma as in "A nurse, Ada Quist," and no "Ada Quist said"."""
    text, end = named.name.sentence.text, named.name.words[-1].end
    behind = [word.rstrip(",.") for word in text[end : end + _NEXT_WORD].split()[:1]]
    return text.startswith(" ", end) and speech().verbs.keys().isdisjoint(behind) and behind != ["and"]


def _named_next(reading: Reading, number: int, opening: Mapping[tuple[int, int], Named]) -> str:
    """Return whom the next sentence begins with, with an age; "" where this sentence names anybody."""
    if number + 1 == len(reading.sentences):
        return ""
    here, following = reading.sentences[number].span, reading.sentences[number + 1]
    named = opening.get((following.span.start, 0))
    if named is None or len(named.name.words) < 2 or any(start == here.start for start, _ in opening):
        return ""
    return named.text if _AGED.match(following.text, named.name.words[-1].end) else ""


def _cut(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a phrase stands without the clause and "by trade" at its end."""
    relative = _RELATIVE.search(text, start, end)
    end = relative.start() if relative is not None else end
    trade = _BY_TRADE.search(text[start:end])
    return start, start + trade.start() if trade is not None else end


def _told(reading: Reading, sentence: Sentence, name: str, start: int, end: int) -> Iterator[Claim]:
    found = told_in(sentence.text, start, end, reduced=True) if name else None
    if found is not None:
        yield claim_told(reading, sentence, _in_full(reading, name), found, _RULE)


def _in_full(reading: Reading, name: str) -> str:
    """Return the full name of somebody who is named by one word."""
    return name if " " in name else introduced(reading).get(name, name)
