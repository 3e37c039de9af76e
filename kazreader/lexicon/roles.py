"""Offices, ranks and the words of titles, and sentences that say what to find in them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from kazreader.lexicon import files
from kazreader.model import LexiconError

_WORD_LISTS = ("statuses", "modifiers", "portfolios", "services", "openers", "other_capitals")


class Example(NamedTuple):
    """A sentence and the role that it gives to somebody; all None where it gives none."""

    text: str
    holder: str | None
    role: str | None
    office: str | None


class RoleWords(NamedTuple):
    """The lists, in small letters."""

    offices: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    "The last word of an office to the offices that end so, longest first, each with its group."
    office_parts: frozenset[str]
    "The single words of all offices."
    one_holder: frozenset[str]
    "Groups of offices that one person holds at a time."
    jobs: frozenset[str]
    "Groups that are a trade, no office: another word for one says nothing else."
    exclusive: tuple[frozenset[str], ...]
    "Groups of offices of which one person holds one in one body."
    statuses: frozenset[str]
    modifiers: frozenset[str]
    portfolios: frozenset[str]
    services: frozenset[str]
    "Of these a chief is one officer, not just whoever leads."
    openers: frozenset[str]
    other_capitals: frozenset[str]
    kin: Mapping[str, str]
    'A tie such as "wife" to "partner" or "relative".'
    kin_in_general: frozenset[str]
    "Ties that say the same as any other of their kind."
    short_forms: Mapping[str, str]
    ranks: Mapping[str, str]
    "A rank as written to the word that means the same."
    rank_prefixes: frozenset[str]
    examples: tuple[Example, ...]

    def office_at_end(self, words: list[str]) -> tuple[str, int] | None:
        """Return the group of the office that the words end in and how many words it has, or None."""
        for office, group in self.offices.get(words[-1], ()) if words else ():
            if tuple(words[-len(office) :]) == office:
                return group, len(office)
        return None


@cache
def role_words() -> RoleWords:
    """Return the shipped lists with the user's additions.

    Raises LexiconError when a table is unknown or a word is not in small letters.
    """
    offices: dict[str, list[str]] = {}
    one_holder: list[str] = []
    jobs: list[str] = []
    exclusive: list[list[str]] = []
    words: dict[str, list[str]] = {name: [] for name in _WORD_LISTS}
    kin: dict[str, list[str]] = {"partner": [], "relative": [], "partner_in_general": []}
    short_forms: dict[str, str] = {}
    ranks: dict[str, str] = {}
    prefixes: list[str] = []
    examples: list[Example] = []
    for path, tables in files.toml_tables("roles"):
        for name, table in tables.items():
            match name:
                case "offices":
                    for group, entries in table.items():
                        offices.setdefault(group, []).extend(_small(path, group, entries))
                case "one_holder":
                    one_holder += _small(path, name, table["groups"])
                case "jobs":
                    jobs += _small(path, name, table["groups"])
                case "exclusive":
                    exclusive += [_small(path, name, line) for line in table["lines"]]
                case "words":
                    for key, entries in table.items():
                        words.setdefault(key, []).extend(_small(path, key, entries))
                case "kin":
                    for key, entries in table.items():
                        kin[key].extend(_small(path, key, entries))
                case "short_forms":
                    short_forms |= table
                case "ranks":
                    ranks |= {word: line[0] for line in table["lines"] for word in _small(path, name, line)}
                    prefixes += _small(path, name, table["prefixes"])
                case "examples":
                    examples += [
                        Example(e["text"], e.get("holder"), e.get("role"), e.get("office")) for e in table
                    ]
                case _:
                    raise LexiconError(f"{path}: {name}: no table of this name is known.")
    return RoleWords(
        offices=_by_last_word(offices),
        office_parts=frozenset(
            word for titles in offices.values() for title in titles for word in title.split()
        ),
        one_holder=frozenset(one_holder),
        jobs=frozenset(jobs),
        exclusive=tuple(map(frozenset, exclusive)),
        **{name: frozenset(words[name]) for name in _WORD_LISTS},
        kin={word: kind for kind in ("partner", "relative") for word in kin[kind]},
        kin_in_general=frozenset(kin["partner_in_general"]),
        short_forms=short_forms,
        ranks=ranks,
        rank_prefixes=frozenset(prefixes),
        examples=tuple(examples),
    )


def _small(path: str, name: str, entries: Any) -> list[str]:
    if not isinstance(entries, list) or not all(isinstance(e, str) and e == e.lower() for e in entries):
        raise LexiconError(f"{path}: {name}: {entries!r} must be a list of words in small letters.")
    return list(entries)


def _by_last_word(offices: Mapping[str, list[str]]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for group, titles in offices.items():
        for title in titles:
            words = tuple(title.split())
            found.setdefault(words[-1], []).append((words, group))
    return {last: tuple(sorted(titles, key=lambda t: -len(t[0]))) for last, titles in found.items()}
