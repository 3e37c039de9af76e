"""What is wrong with the keys that a user has chosen: names of no key, keys that another action loses."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
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
    own = {action: _each(keys) for action, keys in keymap.items()}
    bound = {action: _each(keys) for action, (keys, _) in ACTIONS.items()} | own
    takers: dict[str, list[str]] = defaultdict(list)
    both: dict[tuple[str, str], list[str]] = defaultdict(list)
    for action, keys in bound.items():
        for key in keys:
            takers[key].append(action)
            if action in own:
                both[_group(action), key].append(action)
            if not is_key(key):
                yield f"{action}: {key} is no key"
    for (_, key), actions in both.items():
        if len(actions) > 1:
            yield f"{label(key)} is both {' and '.join(actions)}"
    for action, keys in bound.items():
        taken = [[by for by in takers[key] if _takes(by, action, own)] for key in keys]
        if all(taken):
            yield f"{action} has no key left: {label(keys[0])} is {taken[0][0]} now"


def _takes(taker: str, action: str, own: Collection[str]) -> bool:
    """Whether an action gets a key that another one shares with it, and one of them owes it to the user.

    In one place it is the user's; keys of the panes come before those of the views and of the screen.
    """
    near, far = _group(taker), _group(action)
    if near == far:
        return taker in own and action not in own
    return near == "pane" and far != "prompt" and (taker in own or action in own)


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
    """Return what shares its keys: those of the panes work while reading, those of views everywhere."""
    group = action.partition(".")[0]
    return {"panes": "read", "view": "app"}.get(group, group)
