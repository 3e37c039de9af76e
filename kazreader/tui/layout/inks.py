"""The style of each ink: the theme's colours, and attributes that distinguish it without colour.

A table instead of style sheet rules: the framework would evaluate them for every pane at every change of
class, which took half of the time to the first frame.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.style import Style
from textual.color import Color

from kazreader.model.named_tuple import NamedTuple


class Ink(NamedTuple):
    """The look of an ink."""

    colour: str = ""
    "A theme variable; empty: unchanged."
    ground: str = ""
    "A theme variable for the background."
    attributes: str = ""
    colourless: str = ""
    "Attributes used instead in themes that leave the colours to the terminal."


INKS = {
    "conflict": Ink("kz-conflict", attributes="bold underline"),
    "update": Ink("kz-update", attributes="underline"),
    "spelling": Ink("kz-spelling", attributes="bold"),
    "rewording": Ink("kz-rewording", attributes="italic"),
    "compatible": Ink("kz-soft", colourless="dim"),
    "agreement": Ink("kz-soft"),
    "mark-conflict": Ink("kz-conflict", attributes="bold"),
    "mark-update": Ink("kz-update"),
    "mark-spelling": Ink("kz-spelling"),
    "mark-rewording": Ink("kz-rewording"),
    "mark-compatible": Ink("kz-soft"),
    "mark-agreement": Ink("kz-soft"),
    "hit": Ink("kz-hit-text", "kz-hit", colourless="reverse"),
    "hit-now": Ink("kz-hit-now-text", "kz-hit-now", "bold", "reverse bold underline"),
    "now": Ink("kz-now-text", "kz-now", "bold", "reverse bold"),
    "cursor": Ink(ground="kz-cursor", colourless="reverse"),
    "caret": Ink(attributes="reverse"),
    "selected": Ink("kz-selection-text", "kz-selection", colourless="reverse"),
    "debris": Ink("kz-muted", attributes="strike"),
    "dimmed": Ink("kz-muted"),
    "reason": Ink("kz-update", attributes="italic"),
    "headline": Ink("kz-strong", attributes="bold"),
    "strong": Ink(attributes="bold"),
    "muted": Ink("kz-muted"),
    "accent": Ink("kz-accent", attributes="bold"),
    "added": Ink("kz-added", attributes="bold", colourless="bold underline"),
    "dropped": Ink("kz-conflict", attributes="strike"),
}


_TERMINALS_OWN = "ansi_default"


def style_of(name: str, variables: Mapping[str, str], *, colourless: bool) -> Style:
    """Return the style of an ink in a theme, to combine with others."""
    ink = INKS[name]
    grounded = variables.get(ink.ground, _TERMINALS_OWN) != _TERMINALS_OWN
    attributes = ink.colourless if colourless and ink.colourless and not grounded else ink.attributes
    style = Style.parse(attributes) if attributes else Style.null()
    colour = Color.parse(variables[ink.colour]).rich_color if ink.colour in variables else None
    ground = Color.parse(variables[ink.ground]).rich_color if ink.ground in variables else None
    return style + Style(color=colour, bgcolor=ground)
