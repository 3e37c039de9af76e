import pytest

from kazreader.tui.prepaint import rows
from tests.flood import ARTICLES
from tests.tui.reader import Reader, drive


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (100, 30), (120, 36), (160, 45), (200, 50)])
def test_what_is_painted_first_is_what_the_first_frame_shows(size: tuple[int, int]) -> None:
    painted = rows(ARTICLES["a"], 0, *size)

    async def play(reader: Reader) -> None:
        pane = reader.read.panes.text
        area = pane.region
        lines = [line[area.x : area.right - 1].rstrip() for line in reader.lines()[area.y : area.bottom]]
        shown = [line[2:] for line in lines]
        assert painted == shown[: len(painted)]
        assert not any(shown[len(painted) :])

    drive(play, size=size, compared=False)
