"""Properties with one value, of a person or of the event's main object, and the words for them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, get_args

from kazreader.lexicon import files
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.lexicon.table import Table, settled
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.record import Record

Owner = Literal["person", "thing"]
_FIELDS = ("of", "asks", "cues", "cues_of", "behind", "answers")
_LETTERS = re.compile(r"[a-z]+")


class Trait(NamedTuple):
    """One question, and its answers."""

    of: Owner
    asks: str
    "The wording of the question; {} stands for the person."
    answers: Phrases[str]
    "Words to the name of the answer; empty where they need no cue."


class TraitWords(Record):
    """Every phrase in small letters."""

    traits: Mapping[str, Trait]
    cueless: Phrases[tuple[tuple[str, str], ...]]
    "Words that need no cue: the questions and answers that they give."
    cues: Phrases[tuple[str, ...]]
    "Cues: the questions that are answered after them."
    behind: Phrases[tuple[str, ...]]
    "Cues: the questions that are answered before them."
    firsts: frozenset[str]
    "The first words of all of them."
    signs: frozenset[str]
    "The longest word of each, as runs of letters: a sentence without any states no trait."


@cache
def trait_words() -> TraitWords:
    """Return the shipped entries with the user's; raises LexiconError for wrong names and words."""
    entries = files.entries("traits")
    for entry in entries:
        entry.only(_FIELDS)
        entry.one_of("of", get_args(Owner))
    questions = settled(entries, ("of", "asks", "answers"))
    cueless: dict[str, tuple[tuple[str, str], ...]] = {}
    cues: dict[str, tuple[str, ...]] = {}
    behind: dict[str, tuple[str, ...]] = {}
    traits: dict[str, Trait] = {}
    for name, question in questions.items():
        question.refers("cues_of", questions)
        own, answers = question.words("cues"), _answers(question)
        own += questions[question["cues_of"]].words("cues") if "cues_of" in question else ()
        for known, words in ((cues, own), (behind, question.words("behind"))):
            known.update((cue, (*known.get(cue, ()), name)) for cue in words)
        for phrase, answer in () if own else answers:
            cueless[phrase] = (*cueless.get(phrase, ()), (name, answer))
        traits[name] = Trait(question["of"], question["asks"], phrases(answers if own else ()))
    told = (*cueless, *cues, *behind)
    return TraitWords(
        traits,
        phrases(cueless.items()),
        phrases(cues.items()),
        phrases(behind.items()),
        frozenset(phrase.split()[0] for phrase in told),
        frozenset(max(_LETTERS.findall(phrase), key=len) for phrase in told),
    )


def _answers(entry: Table) -> list[tuple[str, str]]:
    answers = entry.table("answers")
    return [(phrase, answer) for answer in answers for phrase in answers.words(answer)]
