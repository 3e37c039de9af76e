"""The keys of the reading view in the order of the help page, and the hints of each pane."""

from __future__ import annotations

from collections.abc import Sequence

from textual.binding import Binding, BindingType

KEYS: list[BindingType] = [
    Binding("right_square_bracket", "part('jumps.step', 1)", "Next discrepancy", id="read.next"),
    Binding("left_square_bracket", "part('jumps.step', -1)", "Previous discrepancy", id="read.previous"),
    Binding("enter", "part('jumps.jump')", "Same claim in another source", id="read.jump"),
    Binding("asterisk", "part('jumps.mention')", "Next mention: all spellings, all values", id="read.walk"),
    Binding("J", "part('jumps.article', 1)", "Next source", id="read.next_source"),
    Binding("K", "part('jumps.article', -1)", "Previous source", id="read.previous_source"),
    Binding("n", "part('jumps.hit', 1)", "Next match", id="read.next_hit"),
    Binding("N", "part('jumps.hit', -1)", "Previous match", id="read.previous_hit"),
    Binding(
        "ampersand",
        "part('panes.turn_only')",
        "Only paragraphs with a match or a discrepancy",
        id="read.only",
    ),
    Binding("right_curly_bracket", "paragraph(1)", "Next paragraph", id="read.next_paragraph"),
    Binding("left_curly_bracket", "paragraph(-1)", "Previous paragraph", id="read.previous_paragraph"),
    Binding("ctrl+o,backspace", "part('jumps.back')", "Back to the previous place", id="read.back"),
    Binding("O", "part('jumps.forward')", "Forward", id="read.forward"),
    Binding("m", "mark('set')", "Mark this place with a letter", id="read.mark"),
    Binding("apostrophe", "mark('go')", "Go to a mark", id="read.go_to_mark"),
    Binding("r", "part('hand_spans.show_debris')", "Show what was removed, and why", id="read.debris"),
    Binding("x", "part('hand_spans.turn')", "Keep or remove the marked stretch by hand", id="read.by_hand"),
    Binding("X", "take_back", "Undo that", id="read.by_hand_undo"),
    Binding("y", "part('clipboard.copy')", "Copy the selection or the sentence", id="read.copy"),
    Binding("c", "part('clipboard.cite')", "Copy the sentence and its source", id="read.cite"),
    Binding("o", "part('clipboard.open_original')", "Open the original", id="read.original"),
    Binding("v", "part('clipboard.edit')", "Open the file in $EDITOR", id="read.editor"),
    Binding("tab,l", "part('panes.turn', 1)", "Next pane", id="panes.next"),
    Binding("shift+tab,h", "part('panes.turn', -1)", "Previous pane", id="panes.previous"),
    Binding("z", "part('panes.room.zoom')", "This pane alone", id="panes.zoom"),
    Binding("less_than_sign", "part('panes.room.widen', -4)", "Narrower list", id="panes.narrower"),
    Binding("greater_than_sign", "part('panes.room.widen', 4)", "Wider list", id="panes.wider"),
    Binding("plus", "part('panes.room.heighten', 2)", "More evidence", id="panes.more"),
    Binding("minus", "part('panes.room.heighten', -2)", "Less evidence", id="panes.less"),
]

_IN_TEXT = (
    ("] [", "discrepancy"),
    ("enter", "same claim elsewhere"),
    ("J K", "source"),
    ("/ n N", "search"),
    ("r", "debris"),
    ("tab", "pane"),
)
_IN_EVIDENCE = (
    ("y d u n", "same, different, unsure, conflict"),
    ("U", "undo"),
    ("enter", "open the passage"),
    ("a", "note"),
    ("tab", "pane"),
)
_IN_LIST = (
    ("j k", "source"),
    ("enter", "open it"),
    ("D", "date, source, title"),
    ("] [", "discrepancy"),
    ("/", "search"),
    ("tab", "pane"),
)
_WALKING_HITS = (("n N", "match"), ("esc", "end the search"))
_IN_DEBRIS = (("{ }", "stretch"), ("x", "keep or remove it"), ("X", "undo"), ("r", "hide debris"))


_CALLED = {"list": "sources"}
_SHORT = {"same claim elsewhere": "claim elsewhere"}
"Shorter hints for a screen with one pane."
_BY_PANE = {"list": _IN_LIST, "text": _IN_TEXT, "evidence": _IN_EVIDENCE}


def hints(pane: str, following: str, *, debris: bool, walks_hits: bool) -> Sequence[tuple[str, str]]:
    """Return the key hints of a pane, with debris shown, and with a search.

    `following`: the pane that tab shows, "" if all are visible; it comes first.
    """
    listed: Sequence[tuple[str, str]] = _IN_DEBRIS if debris else _BY_PANE[pane]
    if walks_hits:
        listed = (*_WALKING_HITS, *(hint for hint in listed if "n" not in hint[0].split()))
    if not following:
        return listed
    first, *others = ((key, _SHORT.get(what, what)) for key, what in listed if key != "tab")
    return (first, ("tab", _CALLED.get(following, following)), *others)
