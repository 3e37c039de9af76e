"""The keys of the reading view in the order of the help page, and the hints of each pane."""

from __future__ import annotations

from collections.abc import Sequence

from textual.binding import BindingType

from kazreader.tui.widgets.bound import bound

KEYS: list[BindingType] = [
    bound("read.next", "part('jumps.step', 1)"),
    bound("read.previous", "part('jumps.step', -1)"),
    bound("read.jump", "part('jumps.jump')"),
    bound("read.walk", "part('jumps.mention')"),
    bound("read.next_source", "part('jumps.article', 1)"),
    bound("read.previous_source", "part('jumps.article', -1)"),
    bound("read.next_hit", "part('jumps.hit', 1)"),
    bound("read.previous_hit", "part('jumps.hit', -1)"),
    bound("read.only", "part('panes.turn_only')"),
    bound("read.next_paragraph", "paragraph(1)"),
    bound("read.previous_paragraph", "paragraph(-1)"),
    bound("read.back", "part('jumps.back')"),
    bound("read.forward", "part('jumps.forward')"),
    bound("read.mark", "mark('set')"),
    bound("read.go_to_mark", "mark('go')"),
    bound("read.debris", "part('hand_spans.show_debris')"),
    bound("read.by_hand", "part('hand_spans.turn')"),
    bound("read.by_hand_undo", "take_back"),
    bound("read.copy", "part('clipboard.copy')"),
    bound("read.cite", "part('clipboard.cite')"),
    bound("read.original", "part('clipboard.open_original')"),
    bound("read.editor", "part('clipboard.edit')"),
    bound("panes.next", "part('panes.turn', 1)"),
    bound("panes.previous", "part('panes.turn', -1)"),
    bound("panes.zoom", "part('panes.room.zoom')"),
    bound("panes.narrower", "part('panes.room.widen', -4)"),
    bound("panes.wider", "part('panes.room.widen', 4)"),
    bound("panes.more", "part('panes.room.heighten', 2)"),
    bound("panes.less", "part('panes.room.heighten', -2)"),
]

_DISCREPANCY = ("read.next read.previous", "discrepancy")
_PANE = ("panes.next", "pane")
_IN_TEXT = (
    _DISCREPANCY,
    ("read.jump", "same claim elsewhere"),
    ("read.next_source read.previous_source", "source"),
    ("app.search read.next_hit read.previous_hit", "search"),
    ("read.debris", "debris"),
    _PANE,
)
_IN_EVIDENCE = (
    (
        "evidence.same evidence.unrelated evidence.unsure evidence.conflict",
        "same, different, unsure, conflict",
    ),
    ("app.right", "right?"),
    ("evidence.undo", "undo"),
    ("evidence.open", "open the passage"),
    ("app.note", "note"),
    _PANE,
)
_IN_LIST = (
    ("pane.down pane.up", "source"),
    ("list.choose", "open it"),
    ("app.facts", "date, source, title"),
    _DISCREPANCY,
    ("app.search", "search"),
    _PANE,
)
_WALKING_HITS = (("read.next_hit read.previous_hit", "match"), ("app.escape", "end the search"))
_NOT_WALKING = {"read.next_hit", "evidence.conflict"}
"Actions whose usual key goes to the next match during a search."
_IN_DEBRIS = (
    ("read.previous_paragraph read.next_paragraph", "stretch"),
    ("read.by_hand", "keep or remove it"),
    ("read.by_hand_undo", "undo"),
    ("read.debris", "hide debris"),
)


_CALLED = {"list": "sources"}
_SHORT = {"same claim elsewhere": "claim elsewhere"}
"Shorter hints for a screen with one pane."
_BY_PANE = {"list": _IN_LIST, "text": _IN_TEXT, "evidence": _IN_EVIDENCE}


def hints(pane: str, following: str, *, debris: bool, walks_hits: bool) -> Sequence[tuple[str, str]]:
    """Return the key hints of a pane, with debris shown, and with a search.

    `following`: the pane that tab shows, "" if all are visible; it comes second.
    """
    listed: Sequence[tuple[str, str]] = _IN_DEBRIS if debris and pane == "text" else _BY_PANE[pane]
    if walks_hits:
        listed = (*_WALKING_HITS, *(hint for hint in listed if _NOT_WALKING.isdisjoint(hint[0].split())))
    if not following:
        return listed
    first, *others = ((action, _SHORT.get(what, what)) for action, what in listed if action != _PANE[0])
    return (first, (_PANE[0], _CALLED.get(following, following)), *others)
