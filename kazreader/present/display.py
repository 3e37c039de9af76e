"""Which characters of a file may reach a terminal, and how the others are shown.

Article text, titles, file names and addresses are untrusted: an escape sequence in them could rename the
window, fill the clipboard or clear the screen, and a bidirectional control could reorder the pane beside it.
Nothing here parses markup, and nothing here changes what is compared or exported as JSON: its offsets refer
to the text as loaded.
"""

from __future__ import annotations

import re

HOLE = "\u2060"
"Replaces a character that is not drawn in pane text, so that offsets stay valid; drop it when drawing."

_LINE_ENDS = "\n\r\v\f\x85\u2028\u2029"
_TABS = "\t\x1f"
_NOT_DRAWN = (
    *(c for c in map(chr, range(0x20)) if c not in _LINE_ENDS + _TABS),
    *(c for c in map(chr, range(0x7F, 0xA0)) if c not in _LINE_ENDS),
    *"\u00ad\u061c\u180e\u200b\u200e\u200f\ufeff",
    *map(chr, range(0x202A, 0x202F)),
    *map(chr, range(0x2060, 0x2070)),
    *map(chr, range(0xFFF9, 0xFFFC)),
    *map(chr, range(0xE0000, 0xE0080)),
)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_COMMON = (
    dict.fromkeys(map(ord, _LINE_ENDS), "\n")
    | dict.fromkeys(map(ord, _TABS), " ")
    | dict.fromkeys((0xFFFE, 0xFFFF), "\ufffd")
)
_PRINTABLE: dict[int, str] = _SURROGATES | _COMMON | dict.fromkeys(map(ord, _NOT_DRAWN), "")
_PANE: dict[int, str] = _SURROGATES | _COMMON | dict.fromkeys(map(ord, _NOT_DRAWN), HOLE)

_MARKS_A_LETTER = 8
"Combining marks that a letter may have: no script needs more, and towers of them smear over other lines."
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u0eb4-\u0ebc\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\u302a-\u302d\u3099\u309a"
    "\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef"
)
_TOWER = re.compile(f"[{_MARKS}]{{{_MARKS_A_LETTER + 1},}}")


def printable(text: str) -> str:
    """Return the text for printing or copying: control characters dropped, line ends as \\n."""
    if text.isascii() and text.isprintable():
        return text
    drawn = text.replace("\r\n", "\n").translate(_PRINTABLE)
    return drawn if drawn.isascii() else _TOWER.sub(lambda tower: tower[0][:_MARKS_A_LETTER], drawn)


def one_line(text: str) -> str:
    """Return the printable text on one line, with single spaces."""
    return " ".join(printable(text).split())


def pane(text: str) -> str:
    """Return text of the same length that is safe to draw once its HOLEs are dropped.

    Offsets are preserved: a tab becomes one space, a line end one \\n.
    """
    if text.isascii() and text.isprintable():
        return text
    drawn = text.replace("\r\n", HOLE + "\n").translate(_PANE)
    if drawn.isascii():
        return drawn
    return _TOWER.sub(lambda tower: tower[0][:_MARKS_A_LETTER].ljust(len(tower[0]), HOLE), drawn)
