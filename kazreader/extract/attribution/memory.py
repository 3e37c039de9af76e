"""Who spoke last: what the pronouns of later sentences stand for.

"He" is not said of a woman, nor "she" of a man, where a title or a given name tells which.
"""

from __future__ import annotations

import re

from kazreader.extract.attribution.edges import PERSON
from kazreader.extract.attribution.names import OF, is_one_person
from kazreader.extract.attribution.reach import Way
from kazreader.lexicon.given_names import Pronoun, pronoun_of
from kazreader.lexicon.names import name_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.speech import speech

_ONE_OF_NATION = "an"
"How one person of a nation is called: German, Ukrainian, Dutchman; the French are many."
_AGED = re.compile(r"\d{1,3}-year-old")
_REMEMBERED = 6
"The last people, whom a pronoun may still mean."


def _are_many(name: str) -> bool:
    """Whether a speaker is a body or several people, for whom "he" cannot stand: the police, residents."""
    head = OF.split(name)[0].split()[-1]
    many = head.islower() and head.endswith("s") and not head.endswith("ss")
    return many or head.lower() in speech().collectives or head.lower() in name_words().bodies


class Memory:
    """The last speakers, for the pronouns of later sentences."""

    def __init__(self, surnames: frozenset[str]) -> None:
        """Take the last words of the article's names of people."""
        self.surnames = surnames
        self.people: list[str] = []
        'Those of whom "he" or "she" is said, the last one last.'
        self.any: str | None = None
        self.cited = False
        "Whether the sentence being read has a citation already."
        self.told: dict[str, Pronoun] = {}
        "Family name to what is said of who bears it."
        self.subject: tuple[int, str] | None = None
        "Where the sentence being read names a person first, and the name."

    def resolve(self, pronoun: str, at: int) -> str | None:
        """Return whom a pronoun at this place means, or None when nobody was named yet."""
        if pronoun not in PERSON:
            return self.any
        here = self.subject is not None and self.subject[0] < at and not self.cited
        near = (self.subject[1],) if here and self.subject is not None else ()
        known = (
            name for name in (*near, *reversed(self.people[-_REMEMBERED:])) if self._may_be(pronoun, name)
        )
        body = self.any is None or _are_many(self.any) or not self._may_be(pronoun, self.any)
        return next(known, None if body else self.any)

    def meant(self, name: str, at: int) -> str | None:
        """Return whom a nation or an age stands for: "the Dutchman", "the 27-year-old"; None: nobody."""
        article, *called = name.split()
        if article.lower() != "the" or len(called) != 1:
            return None
        pronoun = pronoun_of(called[0].lower()) or "i"
        of_nation = called[0] in nations().people and called[0].endswith(_ONE_OF_NATION)
        stands = of_nation or _AGED.fullmatch(called[0]) is not None
        return self.resolve(pronoun, at) if stands else None

    def name(self, person: str) -> None:
        """Remember that a person was named, or spoke.

        "The singer" is whoever was called so before, else the last one.
        """
        if self.people and self.people[-1] == person:
            return
        last = person.rsplit(maxsplit=1)[-1]
        if person[1:].islower():
            known = (name for name in reversed(self.people) if last in name.casefold().split())
            latest = self.people[-1] if self.people and person.lower().startswith("the ") else person
            person = next(known, latest)
        elif told := pronoun_of(person):
            self.told[last] = told
        if person in self.people:
            self.people.remove(person)
        self.people.append(person)

    def keep(self, name: str, way: Way) -> None:
        """Remember who spoke last; behind "according to" a word that ends nobody's name is a paper's."""
        self.any, self.cited = name, True
        of_paper = way == "according" and " " not in name and name not in self.surnames
        if is_one_person(name) and not _are_many(name) and not of_paper:
            self.name(name)

    def _may_be(self, pronoun: str, name: str) -> bool:
        """Whether a pronoun may mean somebody so called: Lund is "she" behind Ada Lund."""
        return pronoun == "i" or (self.told.get(name) or pronoun_of(name)) in (None, pronoun)
