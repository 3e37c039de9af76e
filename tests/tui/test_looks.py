"""What the reader looks like: every view at every size that it is made for.

`pytest tests/tui/test_looks.py --snapshot-update` writes the files of `screens` anew; what changed in
them is read like any other change.
"""

from __future__ import annotations

import pytest

from kazreader.config import Settings
from kazreader.pipeline import Readable
from tests.flood import FLOOD
from tests.tui.looks import FOLDER, SIZES, Walk

GAZETTE = FLOOD.articles[3]
READING = {
    "read": (),
    "read-claim": ("right_square_bracket", "right_square_bracket"),
    "read-elsewhere": ("enter",),
    "evidence": ("right_square_bracket", "tab"),
    "sources": ("tab", "tab"),
    "debris": ("tab", "r"),
    "help": ("question_mark",),
}
SEARCHING = {
    "prompt": ("slash", *"water"),
    "hit": ("enter", "n"),
    "only-matching": ("ampersand",),
    "search": ("ampersand", "F", *"valley", "enter"),
    "search-claims": ("F", "ctrl+u", *"num", "colon", *"10", "full_stop", "full_stop", *"20", "enter"),
    "export": ("1", "e"),
}
VIEWS = {
    "compare": ("2", "right_square_bracket", "right_square_bracket"),
    "compare-other-side": ("tab",),
    "matrix": ("3", "g"),
    "matrix-silent": ("l", "l", "j", "j", "j", "j", "j"),
    "timeline": ("4",),
    "timeline-growth": ("G",),
    "notes": ("1", "m", "x", "6", "j", "n", "j", "a", *"rang", "enter"),
}
ALL = {**READING, "read-again": ("question_mark", "r"), **VIEWS, "read-noted": ("1",), **SEARCHING}

LIVE = (
    Readable((*FLOOD.articles[:3], GAZETTE._replace(article=GAZETTE.article._replace(path="late.txt"))), ()),
    FLOOD.comparison._replace(discrepancies=FLOOD.comparison.discrepancies[2:]),
)
"A file has come in the place of another one, and two of the disagreements are gone."
WALKS = {
    "reading": Walk(READING),
    "searching": Walk(SEARCHING),
    "views": Walk(VIEWS),
    "comparing": Walk({"comparing": (), "comparing-matrix": ("3",)}, SIZES, compared=False),
    "live": Walk({"live": ()}, news={"live": LIVE}),
    "palette": Walk(
        {"palette": ("colon", *"disc")}, SIZES[:2], waits={"palette": "Reading: Next discrepancy"}
    ),
    "tour": Walk({"tour": ("right_square_bracket",)}, SIZES[:2], demo=True),
    "ascii": Walk({f"ascii-{name}": k for name, k in ALL.items()}, SIZES[:1], settings=Settings(ascii=True)),
    "mono": Walk({f"mono-{name}": k for name, k in ALL.items()}, SIZES[:1], inked=True),
}


@pytest.mark.parametrize("name", WALKS)
def test_every_screen_looks_like_its_file(
    name: str, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "mono":
        monkeypatch.setenv("NO_COLOR", "1")
    for screen, look in WALKS[name].screens().items():
        file = FOLDER / f"{screen}.txt"
        if pytestconfig.option.update_snapshots:
            file.write_text(look, encoding="utf-8")
        assert look == file.read_text(encoding="utf-8"), f"{file} shows another screen"


def test_every_file_is_a_screen() -> None:
    assert {name for walk in WALKS.values() for name in walk.names()} == {f.stem for f in FOLDER.iterdir()}


def test_in_ascii_no_screen_has_a_sign_of_its_own() -> None:
    signs = {file.stem for file in FOLDER.glob("ascii-*.txt") if not file.read_text("utf-8").isascii()}
    assert signs == set()
