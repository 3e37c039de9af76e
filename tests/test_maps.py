"""The maps that rooms hold in their docstrings name every module of the room, and none that is not there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import kazreader

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
    assert [] == sorted(_mapped(room) - _modules(room))


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(ROOT).as_posix())
def test_a_map_leaves_no_module_out(room: Path) -> None:
    if room.name not in _NAMED_ALIKE:
        assert [] == sorted(_modules(room) - _mapped(room)), "name it in the map in the room's __init__.py"
