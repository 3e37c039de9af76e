"""What the reading view looks like, as lines of text that can be read in a review."""

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.tui.reader import Reader, drive

_WALKS = {
    "opened": (),
    "walked": ("right_square_bracket", "right_square_bracket"),
    "evidence": ("right_square_bracket", "right_square_bracket", "tab"),
    "jumped": ("enter",),
    "debris": ("r",),
    "sources": ("tab", "tab"),
    "searched": ("slash", *"water"),
}


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (100, 30), (120, 36), (160, 45)], ids=str)
def test_the_reading_view_looks_like_this(size: tuple[int, int], snapshot: SnapshotAssertion) -> None:
    looks: dict[str, str] = {}

    async def play(reader: Reader) -> None:
        for name, keys in _WALKS.items():
            await reader.press(*keys)
            looks[name] = "\n" + reader.text()

    drive(play, size=size)
    for name in _WALKS:
        assert looks[name] == snapshot(name=name)
