"""Find what stands for somebody's name: "Quist conceded on Friday. The Danish senator had led for weeks".

Read is a title or a noun for people that opens a sentence, or says what it quotes, and is more than "the
judge"; it stands for the only one of whom the sentence before tells. Refused are offices that the article
gives to anybody else. Whether it is that one at all only another report can tell: the comparing asks one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kazreader.extract.people import roles
from kazreader.extract.people.full_names import introduced
from kazreader.extract.people.names import names
from kazreader.extract.people.persons import named_in, only_named, spoken_of
from kazreader.extract.people.told import claim_told, tells_of_people, told_in
from kazreader.extract.reading import Reading, cues_of
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Role, topics

_OPENS = re.compile(
    r"(?:The\s|(?=[A-Z][\w-]*['’]s\s(?:[a-z-]+\s){0,3}[A-Za-z-]+\s))(?:\d{1,3}-year-old\s)?"
    r"(?P<phrase>(?:[\w.’'-]+\s){0,4}?[A-Za-z-]+"
    r"(?:\s(?:of|for|at|in)\s(?:the\s)?[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3})?)"
    r",?\s(?:also\s|later\s|then\s)?"
    r"(?:is|was|has|had|will|would|could|did|does|said|told|says|seemed|went|left|took|gave|came|got|won|lost|spent"
    r"|[a-z]{3,}ed)\s"
)
_SAYS = re.compile(
    r"[,.?!][\"”]\s[Tt]he\s(?P<phrase>(?:[\w.’'-]+\s){1,4}?[a-z-]+)\s(?:said|told|says|added|warned|announced)[\s.,:]"
)
_LONGEST = 6
"Words of it."


def find(reading: Reading) -> Iterator[Claim]:
    """Yield what stands for the names of the article."""
    for claim in _stand_ins(reading):
        office = claim.topic.office if isinstance(claim.topic, topics.Office) else None
        if office is None or not any(_are_two(each, claim) for each in _holders(reading, office)):
            yield claim


def _holders(reading: Reading, office: str) -> Iterator[Claim]:
    """Yield who else has an office, with whatever status."""
    told = {reading.sentences[number] for number in reading.where(_last_words(office))}
    found = [named for named in names(reading) if named.name.sentence in told]
    for claim in roles.claims(reading, found):
        if isinstance(claim.topic, topics.Office) and claim.topic.office == office:
            yield claim


@cache
def _last_words(office: str) -> frozenset[str]:
    offices = role_words().offices.items()
    return cues_of(last for last, found in offices if any(group == office for _, group in found))


def _stand_ins(reading: Reading) -> Iterator[Claim]:
    for number in tells_of_people(reading):
        sentence = reading.sentences[number]
        opened = _opened(sentence.text) if number else None
        if opened is None or not 1 < len(opened["phrase"].split()) <= _LONGEST:
            continue
        found = told_in(sentence.text, *opened.span("phrase"))
        name = _only_one(reading, number - 1) if found is not None else ""
        if found is None or not name:
            continue
        holder = introduced(reading).get(name.split()[-1], name)
        yield claim_told(reading, sentence, holder, found, topics.STAND_IN)


def _opened(text: str) -> re.Match[str] | None:
    """Return the words that open a sentence, or that tell who says what it quotes."""
    if text.startswith("The ") or "’s " in text or "'s " in text:
        return _OPENS.match(text)
    return _SAYS.search(text) if " the " in text and ('" the ' in text or "” the " in text) else None


def _only_one(reading: Reading, number: int) -> str:
    """Return the only person of whom a sentence tells, "" where it tells of none or several."""
    name = spoken_of(reading, number) or only_named(reading, number)
    if not name:
        return ""
    others = (
        n
        for n in named_in(reading, reading.sentences[number])
        if len(n.name.words) > 1 and n.text.split()[-1] != name.split()[-1]
    )
    return "" if any(n.kind == "person" for n in others) else name


def _are_two(one: Claim, other: Claim) -> bool:
    """Whether two roles are two people's."""
    holders = [c.mention.value.holder for c in (one, other) if isinstance(c.mention.value, Role)]
    return len({holder.split()[-1] for holder in holders}) > 1
