"""The acronyms of the reports, each with its claims and its long forms."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.compare.sides import topic_of, value_getter
from kazreader.model import Acronym, Claim
from kazreader.model.topics import ShortFor

acronym_of = value_getter(Acronym)
MOST_NEAR = 20
"Bodies an acronym is compared with for each of its keys: the cost stays linear."


class Use:
    """One acronym and all its claims."""

    def __init__(self, letters: str) -> None:
        self.letters = letters
        self.claims: list[Claim] = []
        self.long_forms: list[str] = []
        "In the order of the claims."


def uses_of(claims: Sequence[Claim]) -> list[Use]:
    """Return the acronyms, the most used first, ties in alphabetical order."""
    uses: dict[str, Use] = {}
    for claim in claims:
        letters, long = topic_of(claim, ShortFor).letters, acronym_of(claim).expansion
        use = uses.setdefault(letters, Use(letters))
        use.claims.append(claim)
        if long and len(use.long_forms) < MOST_NEAR and long not in use.long_forms:
            use.long_forms.append(long)
    return sorted(uses.values(), key=lambda use: (-len(use.claims), use.letters))
