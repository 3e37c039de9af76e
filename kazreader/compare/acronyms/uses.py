"""The acronyms of the reports: each with everywhere it stands and with what it is said to stand for."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.compare.sides import topic_of, value_getter
from kazreader.model import Acronym, Claim
from kazreader.model.topics import ShortFor

acronym_of = value_getter(Acronym)
NEAR = 20
"Bodies that an acronym is compared with for each of its keys, so that the cost stays linear."


class Use:
    """One acronym, everywhere it stands."""

    def __init__(self, letters: str) -> None:
        self.letters = letters
        self.claims: list[Claim] = []
        self.long_forms: list[str] = []
        "What it is said to stand for, in the order of the claims."


def uses_of(claims: Sequence[Claim]) -> list[Use]:
    """Return the acronyms, the most used first, ties in the order of the alphabet."""
    uses: dict[str, Use] = {}
    for claim in claims:
        letters, long = topic_of(claim, ShortFor).letters, acronym_of(claim).expansion
        use = uses.setdefault(letters, Use(letters))
        use.claims.append(claim)
        if long and len(use.long_forms) < NEAR and long not in use.long_forms:
            use.long_forms.append(long)
    return sorted(uses.values(), key=lambda use: (-len(use.claims), use.letters))
