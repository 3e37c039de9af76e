"""The maps of the rooms, and the tests beside them, name modules that are there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import kazreader
from kazreader.compare.judges import JUDGES
from kazreader.extract.finders import FINDERS
from kazreader.model import topics

ROOT = Path(kazreader.__file__).parent
_ROW = re.compile(r"^- (?P<names>`[a-z_]+`(?:,\s+`[a-z_]+`)*):\s", re.MULTILINE)
_NAMED_ALIKE = {"lexicon"}
"Rooms whose modules are named after something else that is at hand: rule files."


def _mapped(room: Path) -> set[str]:
    told = ast.get_docstring(ast.parse((room / "__init__.py").read_text())) or ""
    return {name for row in _ROW.finditer(told) for name in re.findall(r"\w+", row["names"])}


def _modules(room: Path) -> set[str]:
    inside = [*room.glob("*.py"), *(each.parent for each in room.glob("*/__init__.py"))]
    return {each.stem for each in inside} - {"__init__", "__main__"}


ROOMS = [each.parent for each in sorted(ROOT.rglob("__init__.py")) if _mapped(each.parent)]


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(ROOT).as_posix())
def test_a_map_names_no_module_that_is_not_there(room: Path) -> None:
    assert sorted(_mapped(room) - _modules(room)) == []


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(ROOT).as_posix())
def test_a_map_leaves_no_module_out(room: Path) -> None:
    if room.name not in _NAMED_ALIKE:
        assert sorted(_modules(room) - _mapped(room)) == [], "name it in the map in the room's __init__.py"


def _topics() -> dict[str, tuple[str, set[str]]]:
    """Return the map of the topics: by the name of each its judge and the finders that make it."""
    found = {}
    for row in re.findall(r"^ {4}(?=[A-Z]).*", topics.__doc__ or "", re.MULTILINE):
        names, judge, made = re.split(r" {2,}", row.strip())
        first, *others = made.split(", ")
        finders = {first, *(first.rpartition(".")[0] + other for other in others)}
        found.update(dict.fromkeys(names.split(", "), (judge, finders)))
    return found


def test_the_map_of_the_topics_names_the_judge_of_each() -> None:
    told = {name: f"kazreader.compare.{judge}" for name, (judge, _) in _topics().items()}
    assert {topic.__name__: judge.__module__ for topic, judge in JUDGES.items()} == told


def test_the_map_of_the_topics_names_every_finder() -> None:
    told = {f"kazreader.extract.{finder}" for _, finders in _topics().values() for finder in finders}
    assert {finder.__module__ for finder in FINDERS} == told


@pytest.mark.parametrize("room", ["compare", "extract"])
def test_a_test_module_names_a_module_or_a_room_below_the_folder_of_its_own(room: str) -> None:
    tests = Path(__file__).parent
    strays = []
    for test in (tests / room).rglob("test_*.py"):
        here = ROOT / test.parent.relative_to(tests)
        name = test.stem.removeprefix("test_")
        if not any(here.rglob(f"{name}.py")) and not any(here.rglob(f"{name}/__init__.py")):
            strays.append(test.relative_to(tests).as_posix())
    assert sorted(strays) == []
