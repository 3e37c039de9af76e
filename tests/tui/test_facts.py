"""The date, the source name and the title of a report, set by hand in the reader."""

from __future__ import annotations

from datetime import date

import pytest

from kazreader.model import Basis, ByHand, Comparison
from kazreader.pipeline import Readable
from kazreader.store import Notebook
from kazreader.tui.state.facts_draft import day_of
from tests.flood import FLOOD
from tests.tui.reader import Reader, drive

GAZETTE = FLOOD.articles[3]


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_a_report_without_a_date_is_given_one_and_it_is_taken_back(size: tuple[int, int]) -> None:
    async def play(reader: Reader) -> None:
        await reader.press("K", "D")
        assert "date of D (tab: source name; empty: as found):" in reader.text()
        await reader.type("6 June 2024")
        await reader.press("enter")
        assert "D Gazette, 6 Jun 2024 (by hand)" in reader.status()
        await reader.hear(Readable(FLOOD.articles, ()))
        await reader.hear(Comparison())
        meta = reader.session.articles[3].metadata
        assert (meta.published, meta.published_basis) == (date(2024, 6, 6), Basis.HAND)
        await reader.press("D", "ctrl+u", "enter")
        assert reader.session.articles[3].metadata.published is None
        assert reader.session.notebook.all_by_hand() == {}

    drive(play, size=size)


def test_tab_goes_on_to_the_source_name_and_the_title_and_they_are_remembered() -> None:
    notebook = Notebook(None)

    async def play(reader: Reader) -> None:
        await reader.press("K", "D", "tab", "ctrl+u", *"Mail", "tab", "ctrl+u")
        await reader.type("What we know")
        await reader.press("enter")
        assert "D Mail" in reader.titles()
        assert notebook.by_hand(GAZETTE.article) == ByHand((), None, "Mail", "What we know")

    drive(play, notebook=notebook)

    async def look(reader: Reader) -> None:
        assert "D Mail" in reader.text()
        assert "What we know" in reader.text()

    drive(look, notebook=notebook)


def test_what_is_no_day_is_asked_for_again_and_escape_changes_nothing() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("K", "D", *"soon", "tab", "enter")
        assert "write the day as 2031-06-30 or 30 June 2031" in reader.text()
        assert "date of D" in reader.text()
        await reader.press("escape")
        assert reader.session.notebook.all_by_hand() == {}

    drive(play)


def test_what_is_left_as_it_was_found_is_not_set_by_hand() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("D", "tab", "tab", "enter")
        assert reader.session.notebook.all_by_hand() == {}
        assert reader.session.articles[0].metadata == FLOOD.articles[0].metadata

    drive(play)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2031-06-30", date(2031, 6, 30)),
        ("30 June 2031", date(2031, 6, 30)),
        ("Sept. 3, 2031", date(2031, 9, 3)),
        ("31 June 2031", None),
        ("Junk 30 2031", None),
        ("3/4/2031", None),
        ("June 2031", None),
        ("", None),
    ],
)
def test_a_day_is_read_where_it_can_mean_one_day_only(text: str, day: date | None) -> None:
    assert day_of(text) == day
