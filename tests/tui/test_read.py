import re
from pathlib import Path

import pytest

from kazreader.background import Failed
from kazreader.clean import clean
from kazreader.config import Settings
from kazreader.model import Article, Comparison, Relation, Report
from kazreader.pipeline import Readable
from kazreader.store import Notebook, Review, Verdict
from kazreader.tui.views.compare import CompareView
from tests.flood import DEATHS, FLOOD, WHEN
from tests.tui.reader import Reader, drive


def test_the_text_is_there_before_the_comparison() -> None:
    async def play(reader: Reader) -> None:
        assert "The dam above Oxley gave way" in reader.text()
        assert "≠" not in reader.text()
        await reader.hear(FLOOD.comparison)
        assert "14 dead≠" in reader.text()

    drive(play, compared=False)


def test_where_the_analysis_was_broken_off_no_view_says_that_it_goes_on() -> None:
    async def play(reader: Reader) -> None:
        for view in "23461":
            await reader.press(view)
        await reader.hear(Failed("the analysis stopped (exit code 1); the texts can still be read"))
        for view in "23461":
            await reader.press(view)
            assert "comparing" not in reader.text()
            assert "not compared; R: try again" in reader.text()
        await reader.press("R")
        assert "Evidence  comparing…" in reader.text()
        await reader.hear(FLOOD.comparison)
        assert "7 discrepancies and 1 compatible here" in reader.text()

    drive(play, compared=False)


def test_a_step_before_the_comparison_is_done_with_it_unless_another_key_follows() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket")
        assert reader.status().startswith(" waits for the comparison, then goes to a discrepancy")
        await reader.hear(FLOOD.comparison)
        assert reader.session.anchor_here() is not None
        assert "waits for" not in reader.text()

    async def play_on(reader: Reader) -> None:
        await reader.press("right_square_bracket", "j")
        await reader.hear(FLOOD.comparison)
        assert reader.session.anchor is None

    async def compare(reader: Reader) -> None:
        await reader.press("2", "right_square_bracket")
        assert reader.status().startswith(" waits for the comparison, then goes to a difference")
        await reader.hear(FLOOD.comparison)
        view = reader.screen.view
        assert isinstance(view, CompareView)
        assert view.collation.now is not None

    for scene in (play, play_on, compare):
        drive(scene, compared=False)


def test_news_do_not_move_the_text() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("j", "j", "j", "j", "j")
        before = reader.lines()[2:5]
        await reader.hear(Readable(FLOOD.articles, ()))
        await reader.hear(FLOOD.comparison)
        after = reader.lines()[2:5]
        assert [line[31:54] for line in after] == [line[31:54] for line in before]

    drive(play, compared=False, size=(120, 24))


def test_brackets_walk_the_discrepancies_and_enter_jumps_to_the_same_claim() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket")
        assert reader.status().startswith(" ≠1 people killed by the flood")
        assert "A Herald" in reader.titles()
        await reader.press("enter")
        assert "B Courier" in reader.titles()
        assert "▸  1 OXLEY, June 4 (Courier) – At least 19 people" in reader.text()
        await reader.press("ctrl+o")
        assert "A Herald" in reader.titles()
        await reader.press("O")
        assert "B Courier" in reader.titles()
        await reader.press("left_square_bracket")
        assert "people killed" not in reader.status()

    drive(play)


def test_behind_the_last_discrepancy_of_an_article_comes_the_first_of_the_next_that_has_any() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "left_square_bracket")
        assert "D Gazette" in reader.titles()
        last = reader.session.anchor
        await reader.press("right_square_bracket")
        assert "A Herald" in reader.titles()
        assert "Evidence  1 of 7 in A" in reader.text()
        while "A Herald" in reader.titles():
            await reader.press("right_square_bracket")
        assert "B Courier" in reader.titles()
        assert "Evidence  1 of " in reader.text()
        await reader.press("left_square_bracket")
        assert "Evidence  7 of 7 in A" in reader.text()
        await reader.press("ctrl+o")
        assert "B Courier" in reader.titles()
        assert last is not None and last.article == reader.session.articles[3].article.id

    drive(play)


def test_an_article_without_a_discrepancy_is_passed_over() -> None:
    silent = clean([Article("z", "z.txt", "Rain fell on Oxley all day.")])[0]

    async def play(reader: Reader) -> None:
        assert "z" in reader.titles()
        await reader.press("right_square_bracket")
        assert "B Herald" in reader.titles()
        assert reader.status().startswith(" ≠")

    drive(play, report=FLOOD._replace(articles=(silent, *FLOOD.articles)))


def test_j_and_k_capital_keep_the_claim_in_view() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket", "J")
        assert "B Courier" in reader.titles()
        assert any("▸" in line and "19 people" in line for line in reader.lines())
        await reader.press("K", "K")
        assert "D Gazette" in reader.titles()

    drive(play)


def test_search_counts_walks_and_escape_restores_the_place() -> None:
    async def play(reader: Reader) -> None:
        top = reader.read.top()
        await reader.press("slash")
        await reader.type("water")
        assert "hit 1 of 3" in reader.text()
        await reader.press("enter", "n", "n")
        assert "hit 3 of 3" in reader.status()
        await reader.press("n")
        assert "hit 1 of 3" in reader.status()
        await reader.press("N")
        assert "hit 3 of 3" in reader.status()
        await reader.press("g", "slash")
        await reader.type("embankment")
        await reader.press("escape")
        assert reader.read.top() == top
        assert "hit" not in reader.status()

    drive(play, size=(100, 24))


def test_a_phrase_that_is_wrapped_is_found() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash")
        await reader.type("wall of brown water through")
        assert "hit 1 of 1" in reader.text()

    drive(play, size=(60, 24))


def test_r_shows_the_debris_with_its_reason_and_hides_it_again() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("r")
        assert "[removed: a navigation bar] Home | Weather" in reader.text()
        await reader.press("r")
        assert "Home | Weather" not in reader.text()

    drive(play)


def test_tab_goes_round_the_panes_and_the_evidence_opens_a_sentence() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket", "tab", "enter")
        assert "D Gazette" in reader.titles()
        await reader.press("tab", "tab", "j")
        assert reader.app.focused is reader.screen.query_one("#list")
        await reader.press("shift+tab")
        assert reader.app.focused is reader.screen.query_one("#evidence")

    drive(play)


def test_help_lists_the_keys_and_q_closes_it_before_it_quits() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("question_mark")
        assert "Next discrepancy" in reader.text()
        await reader.press("q")
        assert "Next discrepancy" not in reader.text()
        await reader.press("q")
        assert reader.has_quit

    drive(play)


@pytest.mark.parametrize(
    "keys", ["3 enter", "6 enter", "4 enter", "2 right_square_bracket enter", "3 number_sign 1 enter"]
)
def test_q_goes_back_to_the_list_in_which_what_is_read_was_chosen_and_then_quits(keys: str) -> None:
    async def play(reader: Reader) -> None:
        view, *choose = keys.split()
        await reader.press(view, *choose)
        assert reader.screen.shown == "1"
        assert "q back" in reader.lines()[-1]
        await reader.press("tab", "q", "q")
        assert reader.screen.shown == view
        await reader.press("q")
        assert reader.screen.shown == "1"
        assert "q quit" in reader.lines()[-1]
        await reader.press("q")
        assert reader.has_quit

    drive(play)


@pytest.mark.parametrize("key", ["q", "escape"])
def test_going_back_to_a_list_gives_back_the_article_that_was_open_before_it(key: str) -> None:
    async def play(reader: Reader) -> None:
        await reader.press("J", "3", "G", "enter", "J", "asterisk", "right_square_bracket", key)
        assert reader.screen.shown == "3"
        await reader.press("q")
        assert "B Courier" in reader.titles()
        await reader.press("ctrl+o")
        assert (reader.screen.shown, "B Courier" in reader.titles()) == ("1", True)

    drive(play)


def test_a_view_that_was_chosen_since_is_not_gone_back_from_twice() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("3", "enter", "4", "q")
        assert "q quit" in reader.lines()[-1]

    drive(play)


def test_a_resize_keeps_the_place() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("space")
        top = reader.read.top()
        for width in (60, 200, 45, 80):
            await reader.resize(width, 24)
        assert abs(reader.read.top() - top) < 90

    drive(play, size=(80, 24))


def test_a_verdict_is_kept_shown_and_taken_back_and_the_next_one_comes_up() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "tab", "n")
        assert reader.status().startswith(" you: real conflict: when the dam failed")
        assert "Evidence  2 of" in reader.text()
        assert reader.session.review_desk.review(WHEN) == Review(Verdict.CONFLICT)
        await reader.press("u")
        assert reader.session.review_desk.review(DEATHS) == Review(Verdict.UNSURE)
        await reader.press("U", "U")
        assert reader.session.review_desk.review(DEATHS) is None
        assert reader.session.review_desk.review(WHEN) is None
        assert reader.status().startswith(" undone: when the dam failed")
        await reader.press("y")
        assert reader.session.review_desk.review(WHEN) == Review(Verdict.SAME)

    drive(play)


def test_which_answer_is_right_is_asked_for_kept_shown_and_taken_back() -> None:
    async def play(reader: Reader) -> None:
        def review() -> Review | None:
            return reader.session.review_desk.review(DEATHS)

        await reader.press("right_square_bracket", "right_square_bracket", "w")
        assert "right in ≠1: 1: 12  2: 14  3: at least 19  0: none  all  ?: unsure >" in reader.text()
        for typed, verdict, right, said in (
            ("2", Verdict.CONFLICT, ("14",), "you: real conflict, right: 14"),
            ("1,3", Verdict.CONFLICT, ("12", "at least 19"), "right: 12 and at least 19"),
            ("0", Verdict.CONFLICT, (), "you: real conflict, right: none"),
            ("all", Verdict.UNRELATED, ("12", "14", "at least 19"), "you: different things, right: all"),
            ("?", Verdict.UNSURE, None, "you: unsure"),
        ):
            await reader.type(typed)
            await reader.press("enter")
            assert (review(), said in reader.text()) == (Review(verdict, right=right), True)
            await reader.press("w")
        await reader.type("4")
        await reader.press("enter")
        assert "type a number from 0 to 3, all, or ?" in reader.text()
        await reader.press("escape", "tab", "U", "U")
        assert review() == Review(Verdict.CONFLICT, right=())

    drive(play, size=(160, 50))


def test_which_answer_is_right_is_said_of_what_was_just_judged() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "tab", "n", "w", "1", "enter")
        assert reader.session.review_desk.review(WHEN) == Review(
            Verdict.CONFLICT, right=(WHEN.sides[0].label,)
        )
        await reader.press("6")
        assert f"right: {WHEN.sides[0].label}" in reader.text()

    drive(play)


def test_a_note_is_asked_for_at_the_bottom_and_shown_with_the_evidence() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "a")
        await reader.type("ask the ministry")
        await reader.press("enter")
        assert "Note  ask the ministry" in reader.text()
        assert reader.session.review_desk.review(WHEN) == Review(None, "ask the ministry")

    drive(play, size=(120, 50))


def test_a_mark_is_found_again_from_another_article() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("space", "m", "x")
        top = reader.read.top()
        await reader.press("J", "apostrophe", "x")
        assert "A Herald" in reader.titles()
        assert reader.read.top() == top
        await reader.press("ctrl+o")
        assert "B Courier" in reader.titles()

    drive(play, size=(120, 24))


def test_an_asterisk_walks_every_mention_of_the_claim() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("asterisk")
        seen = []
        for _ in range(4):
            seen.append(reader.titles().split("│")[1].split()[0])
            await reader.press("asterisk")
        assert seen == ["A", "B", "C", "D"]

    drive(play)


def test_an_ampersand_shows_only_the_paragraphs_with_a_match() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash")
        await reader.type("log jam")
        await reader.press("enter", "ampersand")
        assert "only with a match" in reader.text()
        assert "log jam" in reader.text()
        assert "Rescuers counted" not in reader.text()
        await reader.press("ampersand")
        assert "Rescuers counted" in reader.text()

    drive(play, size=(120, 50))


def test_without_a_search_an_ampersand_says_what_it_shows_and_escape_shows_all_again() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("ampersand")
        assert "A Herald  only with a discrepancy" in reader.titles()
        assert "only paragraphs with a discrepancy" in reader.text()
        await reader.press("escape")
        assert "only" not in reader.titles()
        assert "Schools in the whole county" in reader.text()

    drive(play, size=(120, 50))


def test_copying_takes_the_sentence_and_citing_adds_its_source() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "y")
        assert reader.app.clipboard.startswith("The dam above Oxley gave way on Monday evening after a week")
        await reader.press("c")
        assert reader.app.clipboard.endswith(
            "\n— Herald, Dam gives way above Oxley after week of rain, 3 Jun 2024, flood/a.txt"
        )

    drive(play)


def test_the_list_shows_whole_titles_where_all_sources_have_room() -> None:
    async def play(reader: Reader) -> None:
        lines = [line[:30].rstrip() for line in reader.lines()]
        at = next(n for n, line in enumerate(lines) if line.startswith("▸ A Herald"))
        assert [line.strip() for line in lines[at + 1 : at + 4]] == [
            "Mon 3 Jun  Dam gives way",
            "above Oxley after week of",
            "rain",
        ]
        await reader.press("tab", "tab", "j")
        assert "B Courier" in reader.titles()
        sources = reader.read.panes.sources
        assert sources.rows_per_item == 4
        sources.items = 12
        assert sources.rows_per_item == 2

    drive(play)


def test_a_very_wide_screen_shows_the_titles_of_the_sources() -> None:
    async def play(reader: Reader) -> None:
        assert reader.screen.query_one("#sources-column").size.width == 50
        await reader.resize(160, 45)
        assert reader.screen.query_one("#sources-column").size.width == 30

    drive(play, size=(200, 50))


def test_panes_are_resized_and_zoomed() -> None:
    async def play(reader: Reader) -> None:
        text = reader.read.panes.text
        width, height = text.size
        await reader.press("less_than_sign", "minus")
        assert text.size.width == width + 4
        assert text.size.height == height + 2
        await reader.press("z")
        assert text.size.width >= 119
        await reader.press("z")
        assert text.size.width == width + 4

    drive(play)


def test_a_selection_by_mouse_copies_the_unwrapped_text_without_marks() -> None:
    async def play(reader: Reader) -> None:
        await reader.pilot.mouse_down("#text", offset=(3, 4))
        await reader.pilot.hover("#text", offset=(3, 5))
        await reader.pilot.mouse_up("#text", offset=(20, 5))
        await reader.press("y")
        copied = reader.app.clipboard
        assert copied.startswith("The dam above Oxley gave way on Monday evening after a week of rain")
        assert "\n" not in copied

    drive(play)


def test_the_reader_opens_again_at_the_same_place(tmp_path: Path) -> None:
    left: list[int] = []

    async def first(reader: Reader) -> None:
        await reader.press("J", "space")
        left.append(reader.read.top())
        await reader.press("q")

    async def second(reader: Reader) -> None:
        assert "B Courier" in reader.titles()
        assert reader.read.top() == left[0] > 0

    drive(first, size=(100, 24), notebook=Notebook(tmp_path))
    drive(second, size=(100, 24), notebook=Notebook(tmp_path))


def test_ascii_on_request_draws_no_sign_of_our_own() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket")
        assert "Monday evening[!2] after" in reader.text()
        assert reader.text().isascii()

    drive(play, settings=Settings(ascii=True))


def test_the_tour_goes_on_with_the_key_it_asks_for() -> None:
    async def play(reader: Reader) -> None:
        assert "1/8" in reader.text()
        await reader.press("j")
        assert "1/8" in reader.text()
        await reader.press("right_square_bracket")
        assert "2/8" in reader.text()
        await reader.press("question_mark", "q")
        assert "2/8" in reader.text()
        await reader.press("enter")
        assert "4/8" in reader.text()
        await reader.press("slash", "d", "escape")
        assert "esc ends it" in reader.text()
        await reader.press("escape", "escape")
        assert "esc ends it" not in reader.text()

    drive(play, demo=True)


@pytest.mark.parametrize("size", [(120, 36), (160, 22)])
def test_a_click_on_its_name_in_the_header_opens_a_view(size: tuple[int, int]) -> None:
    async def play(reader: Reader) -> None:
        row = next(n for n, line in enumerate(reader.lines()) if "3 Matrix" in line)
        await reader.pilot.click("#header", offset=(reader.lines()[row].index("Matrix"), row))
        await reader.settle()
        assert "[3 Matrix]" in reader.text()
        await reader.pilot.click("#header", offset=(1, 0))
        await reader.settle()
        assert "[3 Matrix]" in reader.text()

    drive(play, size=size)


def test_a_keymap_replaces_a_key() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket")
        assert reader.session.anchor is None
        await reader.press("x")
        assert reader.session.anchor is not None

    drive(play, settings=Settings(keys={"read.next": "x"}))


def test_brackets_pass_over_what_is_compatible() -> None:
    async def play(reader: Reader) -> None:
        seen = set()
        for _ in range(12):
            await reader.press("right_square_bracket")
            assert reader.session.anchor is not None
            seen.add(reader.session.anchor.discrepancy.relation)
        assert seen == {Relation.CONFLICT, Relation.UPDATE, Relation.SPELLING, Relation.REWORDING}

    drive(play)


def test_one_kind_of_question_is_walked_and_shown_until_all_are_again() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("f")
        assert "Evidence  figures only  2 discrepancies and 1 compatible here" in reader.text()
        await reader.press("right_square_bracket", "right_square_bracket")
        assert "people without a home" in reader.text()
        await reader.press("2")
        assert "2 differences in 3 shared topics" in reader.text()
        await reader.press("3")
        assert "where the dam failed" not in reader.text()
        kinds = len({each.kind for each in reader.session.findings.comparison.discrepancies})
        await reader.press(*"f" * kinds)
        assert reader.status().startswith(" all kinds of questions")
        await reader.press("g")
        assert " of 9 " in reader.status()
        assert "where the dam failed" in reader.text()

    drive(play)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
def test_what_is_asked_for_by_number_is_shown_although_it_is_of_another_kind(
    size: tuple[int, int],
) -> None:
    async def play(reader: Reader) -> None:
        await reader.press("f", "f", "number_sign", "1", "enter")
        assert reader.status().startswith(" ≠1 people killed")
        assert reader.session.kind is None
        assert "≠¹" in reader.text()

    drive(play, size=size)


_IN_TEXT = ("right_square_bracket", "r", "x", "right_curly_bracket", "asterisk", "apostrophe a", "3 enter")


@pytest.mark.parametrize("keys", _IN_TEXT)
def test_where_one_pane_is_shown_what_happens_in_the_text_is_seen_there(keys: str) -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "m", "a", "tab", "tab")
        assert reader.read.panes.room.focused == "list"
        await reader.press(*keys.split())
        assert reader.read.panes.room.focused == "text"
        await reader.press("tab", *keys.split())
        stays = keys == "right_square_bracket"
        assert reader.read.panes.room.focused == ("evidence" if stays else "text")

    drive(play, size=(80, 24))


def test_a_verdict_on_nothing_says_so() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("tab", "y")
        assert reader.status().startswith(" nothing to judge is open: ] goes to the next discrepancy")

    drive(play)


def test_what_is_not_of_the_one_kind_is_no_longer_looked_at() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket")
        assert "when the dam failed" in reader.text()
        await reader.press("f")
        assert "Why" not in reader.text()
        assert reader.session.anchor is None

    drive(play)


def test_after_a_search_from_the_evidence_n_walks_the_matches_and_gives_no_verdict() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "tab")
        assert "y same  d different  u unsure  n conflict" in reader.lines()[-1]
        await reader.press("slash", *"water", "enter")
        assert "n N match  esc end the search" in reader.lines()[-1]
        await reader.press("n", "n", "y")
        assert reader.session.review_desk.review(WHEN) is None
        assert reader.session.review_desk.review(DEATHS) is None
        assert reader.read.panes.room.focused == "text"

    drive(play)


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_while_matches_are_walked_n_is_the_next_one_in_every_pane_until_escape(size: tuple[int, int]) -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "slash", *"the", "enter", "tab")
        assert reader.read.panes.room.focused == "evidence"
        assert "n N match  " in reader.lines()[-1]
        assert "real conflict" not in reader.lines()[-1]
        await reader.press("n")
        assert "hit 2 of" in reader.status()
        await reader.press("tab")
        await reader.press("N")
        assert "hit 1 of" in reader.status()
        assert reader.session.review_desk.review(WHEN) is None
        await reader.press("escape")
        assert "hit" not in reader.status()
        reader.read.panes.focus("evidence")
        await reader.press("n")
        assert reader.session.review_desk.review(WHEN) == Review(Verdict.CONFLICT)

    drive(play, size=size)


def test_a_verdict_and_a_match_are_not_told_in_one_line() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "slash", *"the", "enter", "tab", "y")
        assert "you: the same" in reader.status()
        assert "hit" not in reader.status()
        await reader.press("j")
        assert "hit 1 of" in reader.status()

    drive(play)


def test_n_without_a_search_says_so() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("n")
        assert "no search yet: press /" in reader.status()
        await reader.press("slash", *"xyzzy", "enter", "n")
        assert "no match" in reader.status()
        await reader.press("escape", "2", "n")
        assert "no search yet: press /" in reader.status()

    drive(play)


@pytest.mark.parametrize("key", ["q", "escape"])
@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_q_and_escape_in_another_pane_give_the_keys_back_to_the_text(key: str, size: tuple[int, int]) -> None:
    async def play(reader: Reader) -> None:
        assert reader.lines()[-1].endswith("q quit")
        for away in ("tab", "shift+tab"):
            await reader.press(away)
            assert reader.lines()[-1].endswith("q back")
            await reader.press(key)
            assert reader.read.panes.room.focused == "text"
            assert reader.lines()[-1].endswith("q quit")
        await reader.press("question_mark")
        assert reader.lines()[-1].endswith("q back")

    drive(play, size=size)


def test_what_a_key_did_stands_in_the_status_line_until_the_next_key() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "tab", "n", "n")
        assert reader.status().startswith(" you: real conflict")
        assert reader.said() == []
        await reader.press("j")
        assert "you: real conflict" not in reader.status()

    drive(play)


def test_what_one_article_alone_says_stands_below_its_discrepancies() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("K", "tab", "G")
        assert "In this article only" in reader.text()
        await reader.press("j", "j", "j", "j", "j", "enter")
        assert any("▸" in line or "37 injured" in line for line in reader.lines())

    drive(play)


def test_a_discrepancy_is_gone_to_by_its_number_from_any_view() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("3", "number_sign", "9", "9", "enter")
        assert "there is no discrepancy 99" in reader.text()
        await reader.press("ctrl+u", "4", "enter")
        assert reader.screen.shown == "1"
        assert reader.session.anchor is not None
        assert reader.session.findings.numbers[reader.session.anchor.discrepancy.id] == 4
        assert "↑4" in reader.status()
        await reader.press("ctrl+o", "number_sign", "escape")
        assert reader.screen.prompt.display is False

    drive(play)


def test_in_a_folder_of_several_events_the_list_tells_which_is_whose() -> None:
    report = FLOOD._replace(comparison=Comparison(events=(("a", "b"), ("c",), ("d",))))

    async def play(reader: Reader) -> None:
        assert re.findall(r"event \d|own event", reader.text()) == ["own event", "own event"]
        await reader.press("G", "J", "J")
        assert "no other report covers this event" in reader.text()

    drive(play, report=report)


def test_the_thousandth_paragraph_bears_its_number() -> None:
    texts = "\n\n".join(f"Rain fell on the hills of Oxley on day {n} of the flood." for n in range(1, 1012))
    report = Report(clean([Article("a", "a.txt", texts)]), (), Comparison())

    async def play(reader: Reader) -> None:
        await reader.press("G")
        assert any("1011 Rain fell" in line for line in reader.lines())

    drive(play, report=report)


def test_a_low_screen_names_the_views_among_its_keys_behind_what_matters_more() -> None:
    async def play(reader: Reader) -> None:
        assert "1-6 views" in reader.lines()[-1]
        await reader.press("right_square_bracket", "tab")
        await reader.resize(60, 20)
        assert "y same  d different" in reader.lines()[-1]
        await reader.resize(120, 36)
        assert "1-6 views" not in reader.lines()[-1]

    drive(play, size=(80, 24))


def test_the_status_line_tells_which_sources_give_an_answer_and_the_evidence_which_gives_none() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket")
        assert reader.status().startswith(
            " ≠1 people killed by the flood  12 D  |  14 A C  |  at least 19 B "
        )
        await reader.press("number_sign", "4", "enter", "J", "J", "J")
        assert "↑4 is not in D; 4 discrepancies here: ] goes to the next" in reader.text()

    drive(play)


def test_help_begins_with_what_the_signs_mean() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("question_mark")
        for told in ("≠ conflict", "↑ update", "~ spelling", "≈ other words", "? both may hold", "= agreed"):
            assert told in reader.text()
        await reader.press("slash", *"copy")
        assert "≠ conflict" not in reader.text()

    drive(play, size=(80, 24))


def test_the_line_of_keys_names_those_of_help_while_it_is_open() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("question_mark")
        assert "/ search the keys" in reader.lines()[-1]
        assert "discrepancy" not in reader.lines()[-1]
        await reader.press("q")
        assert "discrepancy" in reader.lines()[-1]

    drive(play)


def test_the_palette_begins_with_what_the_keys_do_here() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("colon")
        await reader.until("Next discrepancy")
        assert reader.text().index("Reading: Next discrepancy") < reader.text().index("Reading: Next source")
        assert "Evidence: " not in reader.text()

    drive(play)


def test_a_key_that_leads_nowhere_says_so() -> None:
    side = DEATHS.sides[0]
    alone = DEATHS._replace(sides=(side._replace(claims=side.claims[:1]),))

    async def of_one(reader: Reader) -> None:
        await reader.press("right_square_bracket", "enter")
        assert reader.status().startswith(" no other report mentions this")

    drive(of_one, report=FLOOD._replace(comparison=Comparison((alone,))))


@pytest.mark.parametrize("view", ["3", "4", "6"])
def test_ctrl_o_comes_back_to_the_view_from_which_a_passage_was_opened(view: str) -> None:
    async def play(reader: Reader) -> None:
        await reader.press("J")
        before = reader.session.number
        await reader.press(view, "j", "enter", "right_square_bracket")
        assert reader.screen.shown == "1"
        await reader.press("J", "ctrl+o", "ctrl+o", "ctrl+o")
        assert reader.screen.shown == view
        assert reader.session.number == before
        await reader.press("1", "ctrl+o")
        assert reader.screen.shown == "1"

    drive(play)


def test_back_leads_to_the_other_view_also_after_a_step_forward() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("3", "enter", "ctrl+o", "1", "O", "ctrl+o")
        assert reader.screen.shown == "3"

    drive(play)
