"""Bodies that were found stand for the dead where no report tells both."""

from __future__ import annotations

from kazreader.model import Kind
from tests.compare.telling import labels

FOUND = "At least twelve bodies were brought ashore by fishermen."


def test_bodies_found_stand_for_the_dead() -> None:
    other = "The bodies of {} people were found."
    whole = "A ferry sank and 31 people were killed."
    assert labels(Kind.FIGURE, whole, other.format(18)) == [["18", "31"]]
    assert labels(Kind.FIGURE, whole, other.format(9)) == []
    assert labels(Kind.FIGURE, FOUND, other.format(15)) != []


def test_a_report_that_tells_both_tells_them_apart() -> None:
    both = "The ferry sank and 31 people were killed. Fifteen bodies were found."
    assert labels(Kind.FIGURE, "Twelve bodies were found.", both) == [["12", "15"]]
