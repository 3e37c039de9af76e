import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.keys import key_to_character

from kazreader.index import parse
from kazreader.model import Interval, Quantity, Span
from kazreader.tui.layout.match_row import match_row, rows_of
from kazreader.tui.views.search import EXAMPLES
from tests.flood import FLOOD
from tests.tui.reader import Reader, drive


def test_tab_in_the_prompt_searches_all_articles_and_back() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash")
        await reader.type("reservoir")
        assert "hit 1 of 1" in reader.text()
        await reader.press("tab")
        assert "3 matches in 3 sources" in reader.text()
        assert "3 matches" not in reader.status()
        assert "tab this one" in reader.lines()[-1]
        assert "A 1  B 1  D 1" in reader.text()
        assert "The reservoir held 41 million" in reader.text()
        await reader.press("tab")
        assert "hit 1 of 1" in reader.text()
        assert "tab all" in reader.lines()[-1]

    drive(play)


def test_enter_opens_a_match_where_it_stands_and_n_goes_on_there() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("F")
        await reader.type("valley")
        await reader.press("enter", "j", "j", "enter")
        assert "B Courier" in reader.titles()
        assert "hit 1 of 1" in reader.status()
        await reader.press("ctrl+o")
        assert reader.screen.shown == "5"
        await reader.press("1")
        assert "A Herald" in reader.titles()

    drive(play)


def test_n_on_the_only_match_of_an_article_says_that_it_is_and_how_to_find_others() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash", *"reservoir", "enter", "n")
        assert reader.status().startswith(" the only match here; F searches all articles")
        await reader.press("F", "enter", "enter", "n")
        assert "B Courier" in reader.titles()
        assert "only match" not in reader.status()

    drive(play)


def test_behind_the_last_match_of_an_article_comes_the_next_article_where_all_were_searched() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("F", *"reservoir", "enter", "enter")
        assert "A Herald" in reader.titles()
        assert "hit 1 of 1, 3 in all" in reader.status()
        await reader.press("n")
        assert "B Courier" in reader.titles()
        assert "hit 1 of 1, 3 in all" in reader.status()
        await reader.press("n")
        assert "D Gazette" in reader.titles()
        await reader.press("n")
        assert "A Herald" in reader.titles()
        await reader.press("N")
        assert "D Gazette" in reader.titles()
        await reader.press("ctrl+o")
        assert "A Herald" in reader.titles()
        await reader.press("slash", "ctrl+u", *"reservoir", "enter", "n", "n")
        assert "A Herald" in reader.titles()
        assert "in all" not in reader.status()

    drive(play)


def test_the_paragraph_of_the_match_that_is_looked_at_stands_below_the_list() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("F", *"reservoir", "enter")
        below = reader.text().rpartition("───")[2]
        assert "A Herald  " in below
        assert "¶4  " in below
        assert "held 41 million" in below
        await reader.press("n")
        below = reader.text().rpartition("───")[2]
        assert "B Courier  " in below
        assert "held 41 million" not in below
        await reader.press("ctrl+d", "g", "down")
        assert "A Herald  " in reader.text().rpartition("───")[2]

    drive(play)


def test_a_source_that_was_asked_for_by_its_name_opens_at_its_beginning() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("F", *"source", "colon", *"courier", "enter", "enter")
        assert "B Courier" in reader.titles()

    drive(play)


def test_a_wave_finds_the_other_forms_of_a_word_in_one_report_and_in_all() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash", *"searching")
        assert "no match" in reader.lines()[-1]
        await reader.press("tilde")
        assert "no match here; B 1" in reader.lines()[-1]
        await reader.press("tab")
        assert "1 match in 1 source" in reader.text()

    drive(play)


def test_the_header_names_the_kind_of_question_where_one_can_be_shown_alone() -> None:
    async def play(reader: Reader) -> None:
        for key in "1236":
            await reader.press(key)
            assert "kind: all" in reader.lines()[1]
        for key in "45":
            await reader.press(key)
            assert "kind:" not in reader.lines()[1]
        await reader.press("4", "f")
        assert "together" in reader.status()

    drive(play, size=(140, 36))


def test_one_kind_of_question_is_no_choice_of_the_search_view_and_it_says_what_is() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("5", "f")
        assert "kind:figure" in reader.status()
        assert reader.session.kind is None

    drive(play)


def test_a_source_that_is_named_counts_in_the_open_article_too() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash", *"source", "colon", *"courier", "space", *"reservoir")
        assert "no match here; B 1 " in reader.text()

    drive(play)


def test_escape_from_a_search_of_all_articles_returns_to_the_place() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("space")
        top = reader.read.top()
        await reader.press("slash")
        await reader.type("oxley")
        await reader.press("tab", "escape")
        assert reader.screen.view is reader.read
        assert reader.read.top() == top

    drive(play, size=(100, 24))


def test_what_was_searched_in_one_article_is_searched_in_all_on_the_search_view() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash", *"water", "enter", "5")
        assert "Search  5 matches in 3 sources" in reader.text()

    drive(play)


def test_of_many_articles_too_the_search_view_lists_what_was_searched_in_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kazreader.tui.views.search._AT_ONCE", 2)

    async def play(reader: Reader) -> None:
        await reader.press("slash", *"water", "enter", "5")
        await reader.until("matches in")
        assert "type / to search" not in reader.text()

    drive(play)


def test_without_a_query_examples_are_shown_and_one_that_is_chosen_is_asked() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("5")
        assert "words near each other" in reader.text()
        await reader.press("enter")
        assert "/dead OR killed" in reader.status()
        assert "words near each other" not in reader.text()

    drive(play)


@pytest.mark.parametrize("query", [query for query, _ in EXAMPLES])
def test_every_example_is_a_query_that_asks_something(query: str) -> None:
    found = parse(query)
    assert found.terms or found.asks_claims


def test_case_counts_only_with_an_upper_case_letter_and_accents_never() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash")
        await reader.type("nwa")
        assert "hit 1 of 2" in reader.text()
        await reader.press("ctrl+u")
        await reader.type("Nwa")
        assert "no match" in reader.text()
        await reader.press("ctrl+u")
        await reader.type("rescúers")
        assert "hit 1 of 1" in reader.text()

    drive(play)


def test_a_pattern_and_slips_are_switched_in_the_prompt() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash", "ctrl+r")
        await reader.type(r"\d+ (dead|million)")
        assert "hit 1 of 2" in reader.text()
        await reader.press("ctrl+t", "ctrl+u")
        await reader.type("reservour")
        assert "fuzzy" in reader.text()
        assert "hit 1 of 1" in reader.text()

    drive(play, size=(160, 36))


def test_a_pattern_that_is_none_is_said_and_nothing_breaks() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash", "ctrl+r", "left_parenthesis")
        assert "hit" not in reader.status()
        await reader.press("escape")
        assert reader.screen.view is reader.read

    drive(play)


def test_a_query_may_ask_for_claims() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("F")
        await reader.type("num:19..25")
        assert "1 match in 1 source" in reader.text()
        assert "At least 19 people" in reader.text()

    drive(play)


def test_keys_typed_at_once_are_taken_in_their_order_whatever_they_open_and_close() -> None:
    async def play(reader: Reader) -> None:
        # Without a pause: a view is shown for the first time, asked in, left, and an export is given up.
        for key in (
            "5",
            "slash",
            "d",
            "a",
            "m",
            "enter",
            "1",
            "J",
            "e",
            "x",
            "ctrl+g",
            "K",
            "5",
            "slash",
            "q",
        ):
            reader.app.simulate_key(key)
        await reader.settle()
        assert (reader.screen.shown, reader.screen.prompt.text) == ("5", "q")
        assert reader.screen.prompt.display
        assert reader.session.number == 0

    drive(play)


def test_keys_typed_at_once_after_the_slash_go_to_the_prompt() -> None:
    async def play(reader: Reader) -> None:
        for key in ("slash", "v", "q", "a", "J"):
            reader.app.simulate_key(key)
        await reader.settle()
        assert reader.screen.prompt.text == "vqaJ"

    drive(play)


def test_esc_from_a_search_gives_the_keys_back_to_the_pane_that_had_them() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "tab", "slash")
        await reader.type("water")
        assert reader.read.panes.room.focused == "text"
        await reader.press("escape")
        assert reader.read.panes.evidence.has_focus
        await reader.press("F", "escape")
        assert reader.read.panes.evidence.has_focus

    drive(play)


def test_a_key_typed_right_after_a_match_was_chosen_meets_the_view_that_it_opened() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("F", *"water", "enter")
        for key in ("j", "enter", "J"):
            reader.app.post_message(events.Key(key, key_to_character(key)))
        await reader.settle()
        assert (reader.screen.shown, reader.session.number) == ("1", 1)

    drive(play)


def test_an_opened_match_of_all_articles_is_a_match_in_its_article_and_its_neighbours_too() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("F")
        await reader.type("water dead")
        await reader.press("enter", "enter")
        assert re.search(r"hit 1 of [2-9]", reader.status())
        await reader.press("n")
        assert re.search(r"hit 2 of [2-9]", reader.status())
        await reader.press("slash")
        await reader.type("zebra")
        assert "no match" in reader.status()

    drive(play)


def test_matches_that_stand_close_together_share_a_row() -> None:
    spans = [Span(0, 4), Span(10, 14), Span(200, 204)]
    assert list(rows_of(spans)) == [(Span(0, 4), Span(10, 14)), (Span(200, 204),)]
    prose = "lead in the paint of toys" + " more" * 60
    runs = match_row(prose, (Span(0, 4), Span(12, 17)), 60)
    assert [text for text, ink in runs if ink == "hit"] == ["lead", "paint"]
    assert "".join(text for text, _ in runs).strip().startswith("lead in the paint of toys more")


@pytest.mark.parametrize("second", [Span(0, 25), Span(14, 25), Span(4, 14), Span(15, 25)])
def test_matches_that_overlap_or_touch_lose_no_space(second: Span) -> None:
    prose = "173 passengers and 16 crew members."
    runs = match_row(prose, (Span(0, 14), second), 60)
    assert "".join(text for text, _ in runs).strip() == prose


@given(st.lists(st.integers(0, 400), unique=True, max_size=20))
def test_every_match_stands_in_one_row_in_its_order(starts: list[int]) -> None:
    spans = [Span(at, at + 1) for at in sorted(starts)]
    assert [span for row in rows_of(spans) for span in row] == spans


def test_where_this_report_has_no_match_the_prompt_says_which_others_have_some() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash")
        await reader.type("divers")
        assert "no match here; B 1" in reader.text()
        await reader.type("x")
        assert "no match " in reader.text()
        assert "here" not in reader.lines()[-1]

    drive(play)


def test_a_query_for_claims_is_answered_in_the_open_article_too() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash")
        await reader.type("num:14")
        assert "hit 1 of 1" in reader.status()
        await reader.press("ctrl+u")
        await reader.type("num:19..25")
        assert "no match here; B 1" in reader.text()

    drive(play)


def test_claims_that_nobody_compared_are_found_as_soon_as_they_are_known() -> None:
    async def play(reader: Reader) -> None:
        found = reader.session.searching.claims
        found.fetch = lambda: True
        await reader.press("F")
        await reader.type("num:19..25")
        assert "1 match in 1 source, still searching" in reader.text()
        known = FLOOD.comparison.discrepancies[0].sides[0].claims[0]
        prose = reader.session.articles[0].prose
        more = known.mention._replace(
            article=reader.session.order[0],
            span=Span(0, 5),
            value=Quantity(Interval.exactly(Decimal(21)), ""),
        )
        found.take((known._replace(mention=more, sentence=Span(0, len(prose))),))
        reader.screen.search_again()
        await reader.settle()
        assert "2 matches in 2 sources" in reader.text()
        assert "still looking" not in reader.text()

    drive(play)


def test_of_too_many_articles_for_all_claims_a_search_says_which_it_knows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kazreader.tui.state.claim_search._MANY", 3)

    async def play(reader: Reader) -> None:
        await reader.press("F", *"num", "colon", *"10", "full_stop", "full_stop", *"20", "enter")
        assert "matches in" in reader.status()
        assert "(compared claims only; `kazreader search` finds all)" in reader.status()
        await reader.press("F", "ctrl+u", *"water", "enter")
        assert "kazreader search" not in reader.status()

    drive(play)


@pytest.mark.parametrize("keys", ["slash t o tab enter", "F t o enter", "5"])
def test_escape_leaves_the_search_view_for_the_text(keys: str) -> None:
    async def play(reader: Reader) -> None:
        await reader.press(*keys.split(), "escape")
        assert reader.screen.view is reader.read
        assert reader.session.searching.query == ""

    drive(play)


@pytest.mark.parametrize("view", ["2", "3", "4", "6"])
def test_escape_goes_back_to_the_text_and_never_quits(view: str) -> None:
    async def play(reader: Reader) -> None:
        await reader.press(view, "escape")
        assert reader.screen.view is reader.read
        await reader.press("escape", "escape")
        assert not reader.has_quit

    drive(play)
