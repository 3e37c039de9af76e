"""Screens as text at the sizes that the reader is made for, from one running reader."""

from __future__ import annotations

from tests.tui.reader import Reader, drive

SIZES = ((80, 24), (100, 30), (120, 36), (160, 45))


def looks(*keys: str) -> str:
    """Return what the screen shows after these keys, at each of the sizes, without its first line.

    The first line names all views: a new view would change every screen.
    """
    shown: list[str] = []

    async def play(reader: Reader) -> None:
        for key in keys:
            await reader.press(key)
        for width, height in SIZES:
            await reader.resize(width, height)
            view = "\n".join(line for line in reader.lines() if not line.startswith(" kazreader"))
            shown.append(f"{width}x{height}\n{view}\n")

    drive(play, size=SIZES[0])
    return "\n".join(shown)
