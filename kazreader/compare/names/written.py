"""Names as they are written: each form with everywhere it stands, and what its articles take it for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kazreader.compare.names.forms import Form, form
from kazreader.compare.sides import name_of
from kazreader.model import Claim
from kazreader.model.once import once
from kazreader.model.record import Record
from kazreader.model.topics import Office, Rank, SpelledName


class Written(Record, keeps=True):
    """One written form and everywhere it stands."""

    form: Form
    claims: Sequence[Claim]

    @once
    def articles(self) -> frozenset[str]:
        """The articles that write it so."""
        return frozenset(c.mention.article for c in self.claims)

    @once
    def offices(self) -> frozenset[str]:
        """The offices and ties that the articles give to the name."""
        return frozenset().union(*map(_offices, self.claims))

    @once
    def kinds(self) -> frozenset[str]:
        """What the finder took it for."""
        return frozenset(map(_kind, self.claims))


def _offices(claim: Claim) -> frozenset[str]:
    match claim.topic:
        case SpelledName():
            return claim.about
        case Office(office) | Rank(office):
            return frozenset((office,))
        case _:
            return frozenset()


def _kind(claim: Claim) -> str:
    match claim.topic:
        case SpelledName(kind):
            return kind
        case Office() | Rank():
            return "person"
        case _:
            return "name"


def written_forms(claims: Iterable[Claim]) -> list[Written]:
    """Return the distinct written forms, the commonest first, ties in the order of the alphabet."""
    return by_name((written_name(claim), claim) for claim in claims)


def by_name(named: Iterable[tuple[str, Claim]]) -> list[Written]:
    """Return the names as written with the claims that are of them, in the same order."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for name, claim in named:
        found[name].append(claim)
    forms = [Written(form(name), claims) for name, claims in found.items()]
    return sorted(forms, key=lambda w: (-len(w.claims), w.form.written))


def written_name(claim: Claim) -> str:
    """Return the name as written, with straight apostrophes."""
    return name_of(claim).canonical.replace("’", "'")
