"""What is wrong with the keys that a user has chosen: names of no key, keys that another action loses."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from string import punctuation

from textual.keys import KEY_NAME_REPLACEMENTS, Keys

from kazreader.config import ACTIONS
from kazreader.tui.state.actions import label

_LONG = {sign: unicodedata.name(sign).lower().replace("-", "_").replace(" ", "_") for sign in punctuation}
_SIGNS = {sign: KEY_NAME_REPLACEMENTS.get(name, name) for sign, name in _LONG.items()}
"The signs of a keyboard with the names that Textual gives them."
_NAMED = frozenset((*(key.value for key in Keys), *_SIGNS.values()))
_MODIFIERS = ("ctrl+", "shift+", "alt+", "super+", "meta+", "hyper+")


def troubles(keymap: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each key that is none, and for each action that is left without a key.

    `keymap` has keys, separated by commas, by action id.
    """
    takers: dict[tuple[str, str], list[str]] = defaultdict(list)
    for action, keys in keymap.items():
        for key in _each(keys):
            takers[_group(action), key].append(action)
            if not is_key(key):
                yield f"{action}: {key} is no key"
    for (_, key), actions in takers.items():
        if len(actions) > 1:
            yield f"{label(key)} is both {' and '.join(actions)}"
    for action, (usual, _) in ACTIONS.items():
        taken = [takers[_group(action), key] for key in _each(usual)]
        if action not in keymap and all(taken):
            yield f"{action} has no key left: {label(_each(usual)[0])} is {taken[0][0]} now"


def is_key(name: str) -> bool:
    """Whether a terminal can send a key of this name: "f5", "ctrl+n", "right_square_bracket", "ü"."""
    for modifier in _MODIFIERS:
        name = name.removeprefix(modifier)
    return len(name) == 1 or name in _NAMED or _is_sign(name.replace("_", " "))


def _is_sign(name: str) -> bool:
    try:
        unicodedata.lookup(name)
    except KeyError:
        return False
    return True


def _each(keys: str) -> tuple[str, ...]:
    """Return the keys of a list, signs by the names that Textual gives them."""
    listed = [key.strip() for key in keys.split(",")]
    return tuple(_SIGNS.get(key, key) for key in listed)


def _group(action: str) -> str:
    """Return what shares its keys: those of the panes work while reading."""
    group = action.partition(".")[0]
    return "read" if group == "panes" else group
