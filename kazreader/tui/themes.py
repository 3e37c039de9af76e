"""The themes: dark, light, the terminal's own sixteen colours, and none. Colour is never the only signal."""

from __future__ import annotations

from textual.theme import Theme

_OWN = "ansi_default"
"The terminal's own colour; the theme without colours has no other."
_COLOURS = {
    # name of the variable: dark, light, sixteen colours
    "kz-conflict": ("#ff8d80", "#b3261e", "ansi_red"),
    "kz-update": ("#e8b866", "#8a5a00", "ansi_yellow"),
    "kz-spelling": ("#7fc8ea", "#00639b", "ansi_cyan"),
    "kz-rewording": ("#c3aef0", "#6a3fb5", "ansi_magenta"),
    "kz-soft": ("#93a99a", "#4f6b58", "ansi_green"),
    "kz-muted": ("#868c99", "#686c75", "ansi_bright_black"),
    "kz-strong": ("#ffffff", "#000000", "ansi_default"),
    "kz-accent": ("#8ab4f8", "#1a56b0", "ansi_blue"),
    "kz-added": ("#9bd08f", "#2c6e2f", "ansi_green"),
    "kz-hit": ("#4b4318", "#fdf0b4", "ansi_default"),
    "kz-hit-text": ("#fff0b0", "#3d3300", "ansi_yellow"),
    "kz-hit-now": ("#ffd75f", "#ffd24a", "ansi_yellow"),
    "kz-hit-now-text": ("#1b1a14", "#231b00", "ansi_black"),
    "kz-now": ("#3a4a6b", "#cfdcf5", "ansi_blue"),
    "kz-now-text": ("#ffffff", "#00132e", "ansi_bright_white"),
    "kz-cursor": ("#272b35", "#e4e7ee", "ansi_default"),
    "kz-selection": ("#35507a", "#b9cdf0", "ansi_blue"),
    "kz-selection-text": ("#ffffff", "#00132e", "ansi_bright_white"),
    "kz-rule": ("#3a3f4b", "#c9ccd4", "ansi_bright_black"),
    "kz-bar": ("#1f222a", "#eceef2", "ansi_default"),
    "ansi-background": ("#16181d", "#fbfbf9", "ansi_default"),
    "ansi-foreground": ("#d5d8df", "#22252b", "ansi_default"),
}


def _theme(name: str, column: int, *, dark: bool = True) -> Theme:
    variables = {variable: (*colours, _OWN)[column] for variable, colours in _COLOURS.items()}
    accent, ground = variables["kz-accent"], variables["ansi-background"]
    return Theme(
        name,
        accent,
        foreground=variables["ansi-foreground"],
        background=ground,
        surface=ground,
        panel=variables["kz-bar"],
        accent=accent,
        dark=dark,
        ansi=ground == _OWN,
        variables=variables,
    )


THEMES = (
    _theme("kazreader-dark", 0),
    _theme("kazreader-light", 1, dark=False),
    _theme("kazreader-ansi", 2),
    _theme("kazreader-mono", 3),
)
"In the order of the key `t`."
NAMES = tuple(theme.name for theme in THEMES)
MONO = NAMES[-1]
