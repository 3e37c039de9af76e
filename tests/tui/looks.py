"""Screens as text files that a reviewer can read, one file a screen: `screens/matrix.80x24.txt`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rich.style import Style

from kazreader.background import News
from kazreader.config import Settings
from tests.tui.reader import Reader, drive

FOLDER = Path(__file__).with_name("screens")
SIZES = ((80, 24), (100, 30), (120, 36), (160, 45))
TINY = (60, 16)


@dataclass(frozen=True)
class Walk:
    """Scenes that one run of the reader comes by, at several sizes."""

    scenes: Mapping[str, Sequence[str]]
    "Names, and the keys that lead to each scene from the one before."
    sizes: Sequence[tuple[int, int]] = (*SIZES, TINY)
    compared: bool = True
    demo: bool = False
    inked: bool = False
    "Whether the attributes of the text stand below each line."
    settings: Settings = field(default_factory=Settings)
    news: Mapping[str, Sequence[News]] = field(default_factory=dict)
    "What the analysis tells before a scene."
    waits: Mapping[str, str] = field(default_factory=dict)
    "Words for which a scene waits that the framework draws in its own time."

    def names(self) -> Iterator[str]:
        """Yield the names of its screens."""
        for width, height in self.sizes:
            yield from (f"{name}.{width}x{height}" for name in self.scenes)

    def screens(self) -> dict[str, str]:
        """Return what each scene looks like at each size, by name."""
        found: dict[str, str] = {}
        for width, height in self.sizes:

            async def play(reader: Reader, size: str = f"{width}x{height}") -> None:
                for name, keys in self.scenes.items():
                    for news in self.news.get(name, ()):
                        await reader.hear(news)
                    await reader.press(*keys)
                    if name in self.waits:
                        await reader.until(self.waits[name])
                    lines = inked_lines(reader) if self.inked else reader.lines()
                    found[f"{name}.{size}"] = "".join(f"{line}\n" for line in lines)

            drive(
                play,
                size=(width, height),
                compared=self.compared,
                demo=self.demo,
                settings=self.settings,
            )
        return found


def inked_lines(reader: Reader) -> Iterator[str]:
    """Yield the lines of the screen, each with its attributes below it: what is told without any colour."""
    for line in reader.strips():
        yield "".join(segment.text for segment in line).rstrip()
        attributes = "".join(_attribute(s.style) * s.cell_length for s in line).rstrip()
        if attributes:
            yield attributes


def _attribute(style: Style | None) -> str:
    """Return the letter of an attribute: what is reversed is underlined or bold as well."""
    if style is None:
        return " "
    told = (
        (style.reverse, "R"),
        (style.strike, "s"),
        (style.underline, "U" if style.bold else "u"),
        (style.italic, "i"),
        (style.bold, "b"),
    )
    return next((letter for holds, letter in told if holds), " ")
