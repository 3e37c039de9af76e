"""The ids of the reader's actions, to which a settings file may bind other keys.

A test keeps them equal to the reader's bindings. They are listed here so that settings can be checked without
importing the reader.
"""

from __future__ import annotations

ACTION_IDS = (
    *("evidence.open", "evidence.same", "evidence.unrelated", "evidence.unsure"),
    *("evidence.conflict", "evidence.undo"),
    *("compare.next", "compare.previous", "compare.next_source", "compare.previous_source"),
    *("compare.base", "compare.next_hit", "compare.previous_hit", "compare.sync", "compare.side"),
    *("compare.previous_side", "compare.read"),
    *("matrix.sort", "matrix.right", "matrix.left"),
    *("search.next_hit", "search.previous_hit"),
    *("notes.same", "notes.unrelated", "notes.unsure", "notes.conflict", "notes.undo"),
    *("list.choose",),
    *("read.next", "read.previous", "read.jump", "read.walk", "read.next_source"),
    *("read.previous_source", "read.next_hit", "read.previous_hit", "read.only"),
    *("read.next_paragraph", "read.previous_paragraph", "read.back", "read.forward", "read.mark"),
    *("read.go_to_mark", "read.debris", "read.by_hand", "read.by_hand_undo", "read.copy"),
    *("read.cite", "read.original", "read.editor"),
    *("pane.down", "pane.up", "pane.page_down", "pane.page_up", "pane.half_down", "pane.half_up"),
    *("pane.top", "pane.bottom"),
    *("panes.next", "panes.previous", "panes.zoom", "panes.narrower", "panes.wider", "panes.more"),
    *("panes.less",),
    *("view.read", "view.compare", "view.matrix", "view.timeline", "view.search", "view.notes"),
    *("app.search", "app.search_all", "app.number", "app.note", "app.facts", "app.export", "app.kind"),
    *(
        "app.help",
        "app.back",
        "app.escape",
        "app.interrupt",
        "app.palette",
        "app.theme",
        "app.again",
        "app.quit",
    ),
    *("prompt.enter", "prompt.cancel", "prompt.scope", "prompt.regex", "prompt.fuzzy", "prompt.next"),
    *("prompt.previous", "prompt.left", "prompt.right", "prompt.start", "prompt.end"),
    *("prompt.delete", "prompt.delete_word", "prompt.clear"),
)
