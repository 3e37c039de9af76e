"""Find who did what is done once: who found the body, who shot him.

Read are "found by a cleaner" and "a cleaner found him", for the words of data/agents.toml. Refused are
several who did it together, and many to whom it was done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kazreader.extract.people.owners import People, owner_before, people_of
from kazreader.extract.people.role_claims import role_claim
from kazreader.extract.reading import Reading, Sentence, cues_of
from kazreader.lexicon.agents import agent_words
from kazreader.lexicon.inflection import looks_like_a_verb
from kazreader.model import Claim, Span, topics

_BE = re.compile(r"\b(?:was|is|be|been|being|got|gets)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)
_REFUSED = re.compile(
    r"\b(?:were|are|bodies|not|never|if|whether|or|nor|could|may|might|would|by|of|and|to)\s(?:[\w’'-]+\s){0,2}$",
    re.IGNORECASE,
)
"Before what was done to many, is doubted, or is told of somebody else."
_BESIDE = frozenset(("to", "death", "dead", "alive", "and", "killed", "fatally", "unconscious"))
"What stands between a participle and its agent where no verb is needed: shot dead by, shot and killed by."
_BACK, _TITLE = 40, 5
"Characters that are looked at before a verb, and those of a title before a name."


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every agent; the holder is to whom it was done, "" for who is not named in the sentence."""
    deeds, agents = _cues()
    told = set(reading.where(deeds))
    for number in reading.where(agents) if told else ():
        if number in told:
            yield from _told(reading, reading.sentences[number])


@cache
def _cues() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of deeds, and the last words of agents: no sentence tells of either without."""
    words = agent_words()
    return cues_of(words.did), cues_of(agent.split()[-1] for agent in words.agents)


def _told(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    words, text = agent_words(), sentence.text
    for match in words.passive().finditer(text) if " by " in text else ():
        refused = _is_refused(text, match.start()) or _is_refused(text, match.start("did"))
        if not refused and _is_agent(text, match):
            yield _claim(
                reading, sentence, match, owner_before(people_of(reading), sentence, match.start(), "")
            )
    for match in words.active().finditer(text):
        whom = None if _is_refused(text, match.start()) else _whom(sentence, match, people_of(reading))
        if whom is not None:
            yield _claim(reading, sentence, match, whom)


def _is_refused(text: str, at: int) -> bool:
    return _REFUSED.search(text, max(0, at - _BACK), at) is not None


def _is_agent(text: str, match: re.Match[str]) -> bool:
    """Whether what stands behind "by" did it, and nothing else told between: "found strangled by"."""
    at, gap = match.start("did"), match["gap"].lower().split()
    told = _BE.search(text, max(0, at - _BACK), at) is not None
    return _BESIDE.issuperset(gap) or (told and not any(map(looks_like_a_verb, gap)) and "guilty" not in gap)


def _whom(sentence: Sentence, match: re.Match[str], people: People) -> str | None:
    """Return to whom an active verb was done: who is named there, or before it for a pronoun.

    "" for nobody named; None for what is neither a thing nor a person.
    """
    named, (start, end) = people.by_sentence.get(sentence.span, ()), match.span("whom")
    if match["pronoun"]:
        told = [n.text for n in named if n.name.words[-1].end <= match.start()]
    else:
        told = [n.text for n in named if start <= n.name.words[0].start <= end + _TITLE]
    if not told:
        return "" if match["pronoun"] or match["body"] or match["thing"] else None
    return people.full.get(told[-1].split()[-1], told[-1])


def _claim(reading: Reading, sentence: Sentence, match: re.Match[str], whom: str) -> Claim:
    words, span, thing = agent_words(), Span(*match.span("said")), match["thing"]
    did = words.did[match["did"].lower()] + (f" the {thing.lower()}" if thing else "")
    topic = topics.Trait(did, words.agents[match["agent"].lower()])
    return role_claim(reading, sentence, span, topic, "" if thing else whom, "role.agent")
