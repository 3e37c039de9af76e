"""What is wrong with the keys that a user has chosen: names of no key, keys that another action loses."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from string import punctuation

from textual.keys import KEY_NAME_REPLACEMENTS, Keys

from kazreader.tui.screens.bindings import bindings, shown_keys

_NAMED = frozenset(
    (
        *(key.value for key in Keys),
        *KEY_NAME_REPLACEMENTS.values(),
        *(unicodedata.name(sign).lower().replace("-", "_").replace(" ", "_") for sign in punctuation),
    )
)
"Named keys and signs, as Textual calls them."
_MODIFIERS = ("ctrl+", "shift+", "alt+", "super+", "meta+", "hyper+")


def troubles(keymap: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each key that is none, and for each action that is left without a key.

    `keymap` has keys, separated by commas, by action id.
    """
    for action, keys in keymap.items():
        for key in filter(lambda key: not is_key(key), _each(keys)):
            yield f"{action}: {key} is no key"
    usual = {binding.id: _each(binding.key) for binding in bindings() if binding.id}
    taken = {(_group(action), key): action for action, keys in keymap.items() for key in _each(keys)}
    for action, own in usual.items():
        takers = [taken.get((_group(action), key)) for key in own]
        if action not in keymap and all(takers):
            yield f"{action} has no key left: {shown_keys(own[0])} is {takers[0]} now"


def is_key(name: str) -> bool:
    """Whether a terminal can send a key of this name: "f5", "ctrl+n", "right_square_bracket", "ü"."""
    for modifier in _MODIFIERS:
        name = name.removeprefix(modifier)
    return len(name) == 1 or name in _NAMED


def _each(keys: str) -> tuple[str, ...]:
    return tuple(key.strip() for key in keys.split(","))


def _group(action: str) -> str:
    return action.partition(".")[0]
