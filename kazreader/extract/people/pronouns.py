"""Find what somebody is behind a pronoun that opens a sentence: "She is president of the guild now".

The pronoun means the one whom the sentence right before names first, or the only one whom it quotes; behind a
sentence without people it means nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazreader.extract.people.full_names import introduced
from kazreader.extract.people.persons import named_in, spoken_of
from kazreader.extract.people.roles import claim_of
from kazreader.extract.people.titles_behind import titles_behind
from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.speech import speech
from kazreader.model import Claim

_OF_PEOPLE = frozenset(("He", "She"))
_PRONOUN = re.compile(r"(?:He|She)(?=\s(?:is|was|became|becomes|remains|works\sas|worked\sas|served\sas)\s)")


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the offices that a copula gives to a pronoun, in the order of the text."""
    for number in reading.holding(_OF_PEOPLE):
        sentence = reading.sentences[number]
        pronoun = _PRONOUN.match(sentence.text) if number else None
        if pronoun is None:
            continue
        name = spoken_of(reading, number - 1) or _only_speaker(reading, reading.sentences[number - 1])
        for title, rule in titles_behind(sentence.text, pronoun.end()) if name else ():
            holder = introduced(reading).get(name.split()[-1], name)
            yield claim_of(reading, sentence, holder, title, rule)


def _only_speaker(reading: Reading, sentence: Sentence) -> str:
    """Return the only name of several words of a sentence, where a word for speaking stands beside it."""
    found = named_in(reading, sentence)
    if len(found) != 1 or len(found[0].name.words) < 2:
        return ""
    words = found[0].name.words
    behind = sentence.text[words[-1].end :].split(maxsplit=1)[:1]
    before = sentence.text[: words[0].start].split()[-1:]
    return found[0].text if speech().verbs.keys() & {*behind, *before} else ""
