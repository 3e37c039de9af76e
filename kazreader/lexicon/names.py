"""The words around and inside names: titles, particles, ship prefixes, bodies, short given names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.model.record import Record

_LISTS = (
    *("particles", "suffixes", "halves", "bodies", "telling", "apart", "callings"),
    *("headline_words", "adjective_tails", "before_months", "openers"),
)
_GROUPS = ("ships", "legal_forms", "other_names", "regions", "shortened", "given")


class NameWords(Record):
    """Every list in case-folded form."""

    titles: frozenset[str]
    "Words before a person's name that are not part of it."
    callings: frozenset[str]
    "What people are called with a capital at the head of a sentence, before their name."
    stops: frozenset[str]
    "Words that end a name wherever they stand with a capital."
    particles: frozenset[str]
    suffixes: frozenset[str]
    ships: Mapping[str, str]
    "Ship prefix, as written, to the one that means the same."
    bodies: frozenset[str]
    "Words that make a name that of an organisation or a place."
    halves: frozenset[str]
    'What stands before "and" in the names of such: the Food and Drug Administration.'
    telling: frozenset[str]
    "Words that set two names apart however alike they are written."
    apart: frozenset[str]
    "Given names that are two people's however alike they are written."
    legal_forms: Mapping[str, str]
    "What a company is by law, behind its name, to the one that means the same."
    other_names: Mapping[str, str]
    "A name of a place to the first of its names."
    regions: Mapping[str, str]
    "A part of the world, or what is of it, to the part."
    shortened: Mapping[str, str]
    "The shortened first word of a place's name to the full one."
    given: Mapping[str, frozenset[str]]
    "Given name to the other forms of it."
    headline_words: frozenset[str]
    "Words that keep their small letters in a headline in title case."
    adjective_tails: frozenset[str]
    "What makes a name an adjective, behind a hyphen."
    before_months: frozenset[str]
    "What stands before a month, and not before a given name that is written like it."
    openers: frozenset[str]
    "Words that open a sentence with a capital and are no names."


@cache
def name_words() -> NameWords:
    """Return the shipped lists with the user's additions.

    Raises LexiconError when a list is unknown or a word is not in small letters.
    """
    flat: dict[str, list[str]] = {key: [] for key in _LISTS}
    groups: dict[str, list[list[str]]] = {key: [] for key in _GROUPS}
    for table in files.tables("name_parts"):
        table.only((*flat, *groups))
        for key in flat:
            flat[key] += table.words(key, str.casefold)
        for key in groups:
            groups[key] += table.lines(key, str.casefold)
    return NameWords(
        titles=frozenset(files.lines("titles")),
        stops=frozenset(files.lines("name_stops")),
        **{key: frozenset(words) for key, words in flat.items()},
        ships={prefix: group[0] for group in groups["ships"] for prefix in group},
        legal_forms={word: group[0] for group in groups["legal_forms"] for word in group},
        other_names={name: group[0] for group in groups["other_names"] for name in group},
        regions={word: group[0] for group in groups["regions"] for word in group},
        shortened={short: full for full, *others in groups["shortened"] for short in others},
        given=_other_forms(groups["given"]),
    )


def _other_forms(groups: Iterable[list[str]]) -> dict[str, frozenset[str]]:
    forms: dict[str, frozenset[str]] = {}
    for full, *short in groups:
        for form in short:
            forms[form] = forms.get(form, frozenset()) | {full}
        forms[full] = forms.get(full, frozenset()) | frozenset(short)
    return forms
