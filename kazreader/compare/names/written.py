"""Written forms of names, each with its claims and what its articles say it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kazreader.compare.names.forms import Form, form
from kazreader.compare.sides import name_of
from kazreader.model import Claim
from kazreader.model.grouped import grouped
from kazreader.model.once import once
from kazreader.model.record import Record
from kazreader.model.topics import Office, Rank, SpelledName


class Written(Record, keeps=True):
    """One written form with its claims."""

    form: Form
    claims: Sequence[Claim]

    @once
    def articles(self) -> frozenset[str]:
        """The ids of its articles."""
        return frozenset(c.mention.article for c in self.claims)

    @once
    def offices(self) -> frozenset[str]:
        """The offices and ties its articles give it."""
        return frozenset().union(*map(_offices, self.claims))

    @once
    def kinds(self) -> frozenset[str]:
        """The kinds the finder gives it."""
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
    """Return the distinct written forms, the commonest first, ties in alphabetical order."""
    return by_name((written_name(claim), claim) for claim in claims)


def by_name(named: Iterable[tuple[str, Claim]]) -> list[Written]:
    """Return pairs of name and claim as written forms, in the order of `written_forms`."""
    forms = [Written(form(name), claims) for name, claims in grouped(named).items()]
    return sorted(forms, key=lambda w: (-len(w.claims), w.form.written))


def written_name(claim: Claim) -> str:
    """Return the name as written, with straight apostrophes."""
    return name_of(claim).canonical.replace("’", "'")
