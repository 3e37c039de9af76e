import pytest

from kazreader.tui.layout.breakpoints import gutter, size_classes
from kazreader.tui.prepaint import rows
from tests.flood import ARTICLES
from tests.tui.reader import Reader, drive

_SIZES = [(40, 12), (80, 24), (100, 30), (120, 36), (160, 45), (200, 50)]


@pytest.mark.parametrize("size", _SIZES)
def test_what_is_painted_first_is_what_the_first_frame_shows(size: tuple[int, int]) -> None:
    painted = rows(ARTICLES["a"], 0, *size)

    async def play(reader: Reader) -> None:
        pane = reader.read.panes.text
        area = pane.region
        lines = [line[area.x : area.right - 1].rstrip() for line in reader.lines()[area.y : area.bottom]]
        shown = [line[gutter(area.width) :] for line in lines]
        assert painted == shown[: len(painted)]
        assert not any(shown[len(painted) :])

    drive(play, size=size, compared=False)


@pytest.mark.parametrize("size", _SIZES)
def test_a_screen_is_made_with_the_classes_that_the_framework_gives_to_its_size(
    size: tuple[int, int],
) -> None:
    async def play(reader: Reader) -> None:
        bars = {name for name in reader.app.main.classes if name != "-one-pane"}
        assert set(size_classes(*size)) == bars

    drive(play, size=size, compared=False)
