"""Who spoke last: what the pronouns of later sentences stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kazreader.extract.attribution.names import is_person
from kazreader.extract.attribution.reach import Way
from kazreader.extract.attribution.tokens import PERSON
from kazreader.lexicon.names import name_words
from kazreader.lexicon.speech import speech

_OF = re.compile(r"\s(?:of|for|from|at|in)\s")
"What stands before it speaks: an official of the company."


def _are_many(name: str) -> bool:
    """Whether a speaker is a body or several people, for whom "he" cannot stand: the police, residents."""
    head = _OF.split(name)[0].split()[-1]
    many = head.islower() and head.endswith("s") and not head.endswith("ss")
    return many or head.lower() in speech().collectives or head.lower() in name_words().bodies


@dataclass(slots=True)
class Memory:
    """The last speakers, for the pronouns of later sentences."""

    person: str | None = None
    any: str | None = None
    cited: bool = False
    "Whether the sentence being read has a citation already."
    surnames: frozenset[str] = frozenset()
    "The last words of the article's names of people."
    subject: tuple[int, str] | None = None
    "Where the sentence being read names a person first, and the name."

    def resolve(self, pronoun: str, at: int) -> str | None:
        """Return whom a pronoun at this place means, or None when nobody was named yet."""
        if pronoun in PERSON and self.subject is not None and self.subject[0] < at and not self.cited:
            return self.subject[1]
        if pronoun not in PERSON:
            return self.any
        return self.person or (None if self.any is None or _are_many(self.any) else self.any)

    def keep(self, name: str, way: Way) -> None:
        """Remember who spoke last; behind "according to" a word that ends nobody's name is a paper's."""
        self.any, self.cited = name, True
        if is_person(name) and not (way == "according" and " " not in name and name not in self.surnames):
            self.person = name
