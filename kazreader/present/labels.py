"""What a report bears beside its findings: the letters of its articles and the user's notes on them, the
numbers of its discrepancies.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kazreader.model import Discrepancy, Report
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.findings import numbers_of
from kazreader.present.sources import letters_of
from kazreader.present.wording import numbered_mark


class Labels(NamedTuple):
    """Letters and numbers; the reader keeps those that it has given when reports come and go."""

    letters: Mapping[str, str]
    "By article id."
    numbers: Mapping[str, int]
    "By discrepancy id; what may hold together has none."
    notes: Mapping[str, str] = MappingProxyType({})
    "By article id, the user's notes on articles."

    @classmethod
    def of(cls, report: Report) -> Labels:
        """Return the letters of the alphabet, and numbers from 1."""
        return cls(letters_of(report.articles), numbers_of(report.comparison))

    def sign(self, topic: Discrepancy, *, ascii_only: bool = False) -> str:
        """Return the mark of a discrepancy with its number: "≠3"."""
        return numbered_mark(topic.relation, self.numbers.get(topic.id), ascii_only=ascii_only)
