"""Find how groups are described: people as young, weapons carried or found.

Decides only what is said of how many; whether two reports mean the same group is for comparing. Refuses
groups without a number, and weapons in a sentence that tells of the police or of soldiers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kazreader.extract.people.role_claims import role_claim
from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.groups import GroupWords, group_words
from kazreader.lexicon.patterns import rarely
from kazreader.model import Claim, Span, topics

_VICTIMS = frozenset(
    (
        *("killed", "dead", "died", "dies", "wounded", "injured"),
        *("hurt", "victim", "victims", "missing", "casualties"),
    )
)
_FOUND = rarely(r"\b(?:seiz\w+|recover\w+|found|confiscat\w+|includ\w+|captur\w+|haul)\b")
_AND = rarely(r"(?:,|\sand|,\sand)\s(?:(?:an?|the|one)\s)?(?:[\w.-]+\s){0,3}")
_REACH = 60
_SMALLEST = 3
"Smaller groups of one size are too common to be taken for the same."
_RULES: dict[type[topics.Description], str] = {
    topics.Young: "group.young",
    topics.Weapons: "group.weapons",
}


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every description of a group: as young, by weapons."""
    words, sentences = group_words(), reading.sentences
    young = reading.where(_young_words())
    for number in reading.where(_VICTIMS) if young else ():
        if number in young:
            yield from _young(reading, sentences[number], words)
    for number in reading.where(words.weapon_words):
        yield from _weapons(reading, sentences[number], words)


@cache
def _young_words() -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in group_words().young)


def _young(reading: Reading, sentence: Sentence, words: GroupWords) -> Iterator[Claim]:
    for match in words.counted_young().finditer(sentence.text):
        number = words.value_of(match["number"])
        topic = topics.Young(number, words.young[match["word"].lower()])
        yield _claim(reading, sentence, Span(*match.span()), f"{number} young victims", topic)


def _weapons(reading: Reading, sentence: Sentence, words: GroupWords) -> Iterator[Claim]:
    found = list(words.weapon().finditer(sentence.text))
    while found:
        chain = _chain(sentence.text, found)
        del found[: len(chain)]
        yield from _carried(reading, sentence, chain, words) or _counted(reading, sentence, chain[0], words)


def _chain(text: str, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the first weapon with those that an "and" joins to it."""
    chain = found[:1]
    for other in found[1:]:
        if other["plural"] or _AND().fullmatch(text[chain[-1].end() : other.start()]) is None:
            break
        chain.append(other)
    return chain


def _carried(
    reading: Reading, sentence: Sentence, chain: list[re.Match[str]], words: GroupWords
) -> list[Claim]:
    text, start = sentence.text, chain[0].start()
    cue = words.cue().search(text[max(0, start - _REACH) : start])
    if cue is None or words.others & set(text[:start].lower().split()):
        return []
    span = Span(start - len(cue["weapon"]), chain[-1].end())
    kinds = tuple(sorted(words.weapons[m["word"].lower()] for m in chain))
    return [_claim(reading, sentence, span, "attacker", topics.Weapons(None, kinds))]


def _counted(reading: Reading, sentence: Sentence, weapon: re.Match[str], words: GroupWords) -> list[Claim]:
    text, start = sentence.text, weapon.start()
    count = words.counted_before().search(text[max(0, start - _REACH) : start])
    if count is None or not weapon["plural"] or _FOUND().search(text) is None:
        return []
    number = words.value_of(count["number"])
    if number < _SMALLEST:
        return []
    span = Span(start - len(count.group()), weapon.end())
    topic = topics.Weapons(number, (words.weapons[weapon["word"].lower()],))
    return [_claim(reading, sentence, span, f"{number} weapons", topic)]


def _claim(reading: Reading, sentence: Sentence, span: Span, holder: str, topic: topics.Description) -> Claim:
    return role_claim(reading, sentence, span, topic, holder, _RULES[type(topic)])
