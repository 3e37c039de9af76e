"""Who spoke last: what the pronouns of later sentences stand for."""

from __future__ import annotations

from dataclasses import dataclass

from kazreader.extract.attribution.names import is_person
from kazreader.extract.attribution.reach import Way
from kazreader.extract.attribution.tokens import PERSON


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
        return (self.person or self.any) if pronoun in PERSON else self.any

    def keep(self, name: str, way: Way) -> None:
        """Remember who spoke last; behind "according to" a word that ends nobody's name is a paper's."""
        self.any, self.cited = name, True
        if is_person(name) and not (way == "according" and " " not in name and name not in self.surnames):
            self.person = name
