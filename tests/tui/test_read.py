from kazreader.pipeline import Readable
from tests.flood import FLOOD
from tests.tui.reader import Reader, drive


def test_the_text_is_there_before_the_comparison() -> None:
    async def play(reader: Reader) -> None:
        assert "The dam above Oxley gave way" in reader.text()
        assert "≠" not in reader.text()
        reader.screen.hear(FLOOD.comparison)
        await reader.pilot.pause()
        assert "14 dead≠" in reader.text()

    drive(play, compared=False)


def test_news_do_not_move_the_text() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("j", "j", "j", "j", "j")
        before = reader.lines()[2:5]
        reader.screen.hear(Readable(FLOOD.articles, ()))
        reader.screen.hear(FLOOD.comparison)
        await reader.pilot.pause()
        after = reader.lines()[2:5]
        assert [line[31:54] for line in after] == [line[31:54] for line in before]

    drive(play, compared=False, size=(120, 24))


def test_brackets_walk_the_discrepancies_and_enter_jumps_to_the_same_claim() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket")
        assert reader.status().startswith(" ≠ people killed by the flood")
        assert "A Herald" in reader.lines()[1]
        await reader.press("enter")
        assert "B Courier" in reader.lines()[1]
        assert "▸ OXLEY, June 4 (Courier) – At least 19 people" in reader.text()
        await reader.press("ctrl+o")
        assert "A Herald" in reader.lines()[1]
        await reader.press("O")
        assert "B Courier" in reader.lines()[1]
        await reader.press("left_square_bracket")
        assert "people killed" not in reader.status()

    drive(play)


def test_j_and_k_capital_keep_the_claim_in_view() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket", "J")
        assert "B Courier" in reader.lines()[1]
        assert any("▸" in line and "19 people" in line for line in reader.lines())
        await reader.press("K", "K")
        assert "D Gazette" in reader.lines()[1]

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
        assert "D Gazette" in reader.lines()[1]
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
        assert reader.app._exit

    drive(play)


def test_a_resize_keeps_the_place() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("space")
        top = reader.read.top()
        for width in (60, 200, 45, 80):
            await reader.pilot.resize_terminal(width, 24)
            await reader.pilot.pause()
        assert abs(reader.read.top() - top) < 90

    drive(play, size=(80, 24))
