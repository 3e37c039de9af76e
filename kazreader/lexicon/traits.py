"""What is one-valued of a person or of the one thing that the news is about, and the words that tell it."""

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
_FIELDS = ("of", "asks", "cues", "answers")
_LETTERS = re.compile(r"[a-z]+")


class Trait(NamedTuple):
    """One question, and its answers."""

    of: Owner
    asks: str
    "How the question is told; {} stands for the person."
    answers: Phrases[str]
    "The words of an answer to its name; empty where the words tell without a cue."


class TraitWords(Record):
    """Every phrase in small letters."""

    traits: Mapping[str, Trait]
    cueless: Phrases[tuple[tuple[str, str], ...]]
    "Words that tell without a cue: the questions and the answers that they give."
    cues: Phrases[tuple[str, ...]]
    "Words behind which the answers of these questions stand."
    firsts: frozenset[str]
    "The first words of all of them."
    signs: frozenset[str]
    "The longest word of each, as runs of letters: a sentence without any tells nothing."


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
    for name, question in questions.items():
        for cue in question.words("cues"):
            cues[cue] = (*cues.get(cue, ()), name)
        for phrase, answer in () if question.get("cues") else _answers(question):
            cueless[phrase] = (*cueless.get(phrase, ()), (name, answer))
    return TraitWords(
        {name: _trait(question) for name, question in questions.items()},
        phrases(cueless.items()),
        phrases(cues.items()),
        frozenset(phrase.split()[0] for phrase in (*cueless, *cues)),
        frozenset(max(_LETTERS.findall(phrase), key=len) for phrase in (*cueless, *cues)),
    )


def _trait(entry: Table) -> Trait:
    return Trait(entry["of"], entry["asks"], phrases(_answers(entry) if entry.get("cues") else ()))


def _answers(entry: Table) -> list[tuple[str, str]]:
    answers = entry.table("answers")
    return [(phrase, answer) for answer in answers for phrase in answers.words(answer)]
