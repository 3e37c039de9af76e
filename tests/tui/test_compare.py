"""The compare view, driven by keys: two articles in line, claim by claim."""

from __future__ import annotations

from datetime import date

import pytest

from kazreader.model import Comparison, Report
from kazreader.pipeline import Readable
from kazreader.tui.views.compare import CompareView
from tests.flood import FLOOD
from tests.tui.reader import Reader, drive


def view(reader: Reader) -> CompareView:
    return reader.screen.query_one(CompareView)


def row(reader: Reader, words: str, *, side: int) -> int:
    """Return the line of the screen on which a side shows these words."""
    pane = view(reader).columns.panes[side].region
    lines = [line[pane.x : pane.right] for line in reader.lines()]
    return next(n for n, line in enumerate(lines) if words in line)


def test_paragraphs_that_say_the_same_stand_in_line() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2")
        assert reader.titles().startswith("  A Herald  base")
        assert row(reader, "The dam above Oxley", side=0) == row(reader, "At least 19", side=1)
        assert row(reader, "The reservoir held", side=0) == row(reader, "The North Water", side=1)
        assert "5 differences in 9 shared topics" in reader.status()

    drive(play, size=(120, 45))


def test_brackets_walk_the_differences_and_enter_reads_the_claim_of_the_side() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2")
        await reader.press("right_square_bracket")
        assert "people killed by the flood" in reader.text()
        assert "A ¶2   14  — the county rescue service" in reader.text()
        await reader.press("right_square_bracket")
        assert row(reader, "2,030 people", side=0) - row(reader, "Some 2,300", side=1) == 1
        await reader.press("left_square_bracket", "left_square_bracket")
        assert "what NWA stands for" in reader.text()
        await reader.press("tab", "enter")
        assert "B Courier" in reader.titles()
        assert any("▸" in line and "North Water Agency" in line for line in reader.lines())

    drive(play)


@pytest.mark.parametrize("size", [(80, 24), (120, 24), (160, 30)])
def test_a_step_shows_the_claims_of_all_columns(size: tuple[int, int]) -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2")
        for key in (*["right_square_bracket"] * 3, "J", "equals_sign"):
            await reader.press(key)
            topic = view(reader).collation.now
            assert topic is not None
            for pane, claim in zip(view(reader).columns.panes, topic.claims, strict=True):
                if claim is not None:
                    first, last = pane.rows_of(claim.mention.span)
                    assert pane.first_row <= first <= last < pane.first_row + pane.laid.height

    drive(play, size=size)


def test_a_pair_opens_at_the_claim_that_was_read_with_a_source_that_answers_otherwise() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "2")
        assert reader.session.anchor is not None
        assert reader.session.anchor.discrepancy.topic == "when the dam failed"
        assert "D Gazette" in reader.titles()
        assert row(reader, "Monday evening", side=0) == row(reader, "The wall broke", side=1)

    drive(play)


def test_both_sides_scroll_together_until_they_are_unlocked() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2")
        await reader.press("j", "j", "j")
        left, right = view(reader).columns.panes
        assert (left.first_row, right.first_row) == (3, 3)
        await reader.press("G")
        assert left.first_row == right.first_row > 3
        await reader.press("g", "s", "j", "j")
        assert (left.first_row, right.first_row) == (2, 0)
        assert "each scrolls alone" in reader.status()
        await reader.press("s")
        assert left.first_row == right.first_row

    drive(play, size=(80, 24))


def test_equals_makes_the_other_source_the_base_and_capitals_change_the_other() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2")
        await reader.press("equals_sign")
        assert reader.titles().startswith("  B Courier  base")
        await reader.press("J")
        assert "C Wire  copy of A" in reader.titles()
        await reader.press("J")
        assert "D Gazette" in reader.titles()
        await reader.press("K", "K")
        assert "A Herald" in reader.titles()

    drive(play)


def test_on_a_narrow_screen_tab_shows_the_other_side() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2")
        assert "The dam above Oxley" in reader.text()
        assert "At least 19" not in reader.text()
        await reader.press("tab")
        assert "At least 19" in reader.text()
        assert "The dam above Oxley" not in reader.text()

    drive(play, size=(60, 24))


def test_a_resize_keeps_the_sides_in_line() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2")
        await reader.press("right_square_bracket", "right_square_bracket", "right_square_bracket")
        for width in (160, 84, 120):
            await reader.resize(width, 34)
            left, right = view(reader).columns.panes[:2]
            assert left.first_row == right.first_row
            assert row(reader, '"We heard', side=0) == row(reader, "Mayor Ilse", side=1)

    drive(play)


def test_the_comparison_may_come_later() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2")
        await reader.press("right_square_bracket", "s", "s", "equals_sign")
        assert "reading" in reader.status()

    drive(play, compared=False)


def test_keys_typed_ahead_of_the_view_meet_it_laid_out() -> None:
    places: list[str] = []

    async def fast(reader: Reader) -> None:
        await reader.press("2", "right_square_bracket", "right_square_bracket")
        places.append(reader.text())

    async def slow(reader: Reader) -> None:
        for key in ("2", "right_square_bracket", "right_square_bracket"):
            await reader.press(key)
        places.append(reader.text())

    drive(fast, size=(80, 24))
    drive(slow, size=(80, 24))
    assert places[0] == places[1]


def test_the_other_source_is_the_one_that_differs_most_and_one_without_differences_says_so() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket", "2")
        topic = view(reader).collation.now
        assert topic is not None
        assert topic.lead.relation is topic.discrepancy.relation
        view(reader).collation.others = (2,)
        await reader.press("equals_sign", "equals_sign", "right_square_bracket")
        assert "no difference was found between these" in reader.status()

    drive(play)


def test_a_third_source_stands_beside_two_where_there_is_room() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2")
        assert "D Gazette" in reader.titles()
        assert row(reader, "The dam above Oxley", side=0) == row(reader, "The wall broke", side=2)
        await reader.press("right_square_bracket", "right_square_bracket")
        assert all(answer in reader.text() for answer in ("A ¶2   14", "B ¶1   at least 19", "D ¶2   12"))
        await reader.press("tab", "tab")
        assert view(reader).columns.here == 2
        await reader.press("J")
        assert "C Wire" in reader.titles()
        await reader.press("equals_sign")
        assert reader.titles().startswith("  C Wire  base")
        await reader.press("tab")
        assert view(reader).columns.here == 0
        await reader.resize(120, 36)
        assert (len(view(reader).columns.panes), "B Courier" in reader.titles()) == (2, True)
        await reader.resize(160, 45)
        assert len(view(reader).columns.panes) == 3

    drive(play, size=(160, 45))


def test_a_search_counts_in_every_column_walks_them_all_and_esc_comes_back() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2", "slash")
        await reader.type("people")
        assert "hit 1 of 3 (A 1 B 2)" in reader.text()
        await reader.press("enter", "n")
        assert ("hit 2 of 3 (A 1 B 2)" in reader.status(), view(reader).columns.here) == (True, 1)
        await reader.press("N")
        assert ("hit 1 of 3" in reader.status(), view(reader).columns.here) == (True, 0)
        await reader.press("N")
        assert "hit 3 of 3" in reader.status()
        await reader.press("slash")
        await reader.type("zebra")
        assert "no match" in reader.text()
        await reader.press("tab")
        assert reader.screen.shown == "5"
        await reader.press("tab")
        assert reader.screen.shown == "2"
        await reader.press("escape")
        assert "5 differences" in reader.status()

    drive(play)


def test_a_second_article_that_comes_later_is_compared() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("2", "tab", "slash", "d", "escape")
        assert "nothing to compare" in reader.status()
        await reader.hear(Readable(FLOOD.articles, ()))
        await reader.hear(FLOOD.comparison)
        assert "B Courier" in reader.titles()
        assert len(view(reader).collation.differing) == 5

    drive(play, report=FLOOD._replace(articles=FLOOD.articles[:1], comparison=Comparison()))


def test_a_day_that_the_name_of_a_source_tells_is_not_told_again_over_its_column() -> None:
    clean = FLOOD.articles[0]
    twice = tuple(
        clean._replace(
            article=clean.article._replace(id=f"h{number}", path=f"h{number}.txt"),
            metadata=clean.metadata._replace(published=date(2024, 6, number)),
        )
        for number in (3, 4)
    )

    async def play(reader: Reader) -> None:
        await reader.press("2")
        assert "Herald, 3 Jun  base" in reader.text()
        assert "3 Jun 2024" not in reader.titles()

    drive(play, report=Report(twice, (), Comparison()))


def test_what_is_not_found_yet_is_not_said_to_be_nothing() -> None:
    async def play(reader: Reader) -> None:
        view = CompareView(reader.session)
        assert view.status()[0] == [(" comparing…", "")]
        await reader.hear(FLOOD.comparison._replace(discrepancies=(), agreements=()))
        await reader.press("2")
        assert "no shared topic" in reader.status()
        assert "in no" not in reader.status()

    drive(play)
