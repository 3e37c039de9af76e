"""The pronouns of titles, given names and the like: data/given_names.toml."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal, TypeAlias, get_args

from kazreader.lexicon import files
from kazreader.model.named_tuple import NamedTuple

Pronoun: TypeAlias = Literal["he", "she"]
_FIELDS = ("titles", "names")


class GivenNames(NamedTuple):
    """Words in lower case to the pronoun of those who are called so; with the user's additions."""

    titles: Mapping[str, Pronoun]
    "Titles, and words for a man or a woman."
    names: Mapping[str, Pronoun]


@cache
def given_names() -> GivenNames:
    """Return the words that imply a pronoun.

    Raises LexiconError when a list contains anything but words.
    """
    found: dict[str, dict[str, Pronoun]] = {field: {} for field in _FIELDS}
    for file in files.tables("given_names"):
        file.only(get_args(Pronoun))
        for pronoun in get_args(Pronoun):
            table = file.table(pronoun)
            table.only(_FIELDS)
            for field, words in found.items():
                words |= dict.fromkeys(table.words(field), pronoun)
    return GivenNames(**found)


@lru_cache(maxsize=4096)
def pronoun_of(person: str) -> Pronoun | None:
    """Return the pronoun for a person's name, by the first word that implies one; None: either.

    The last of several capitalised words begins a family name, which implies nothing: Tishana King is no
    king.
    """
    titles, names = given_names()
    words = [_plain(word) for word in person.split()]
    if len(words) == 1:
        return names.get(words[0])
    telling = words if person.split()[-1].islower() else words[:-1]
    return next((gender for word in telling if (gender := titles.get(word) or names.get(word))), None)


def _plain(word: str) -> str:
    bare = word.strip(".,").casefold()
    return bare if bare.isascii() else unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode()
