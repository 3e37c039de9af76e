"""Parts in a story that one has, from data/parts.toml: who buys, who wins, who is made head of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import chain

from kazreader.lexicon import files
from kazreader.lexicon.inflection import base_of, verb_forms
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.stems import meaning, stem
from kazreader.model.named_tuple import NamedTuple

_PHRASES = ("agent", "patient", "nouns", "deeds", "behind")


class PartWords(NamedTuple):
    """For each word the parts that it tells; verbs without their endings, nouns by what they mean."""

    topics: Mapping[str, str]
    "A part to the question who or what has it."
    agents: Mapping[str, frozenset[str]]
    "A verb, with a space and its particle, whose doer has the parts."
    patients: Mapping[str, frozenset[str]]
    "A verb, to whom it is done."
    nouns: Mapping[str, frozenset[str]]
    "What whoever has it is called."
    deeds: Mapping[str, frozenset[str]]
    "What is done by whoever has it."
    behind: Mapping[tuple[str, str], frozenset[str]]
    'A word and the preposition behind it; "" where there is none.'


@cache
def part_words() -> PartWords:
    """Return the shipped lists with the user's additions.

    Raises LexiconError when a field is unknown or a part has no topic.
    """
    topics: dict[str, str] = {}
    found: dict[str, dict[str, set[str]]] = {field: defaultdict(set) for field in _PHRASES}
    for entry in files.entries("parts"):
        entry.only(("topic", *_PHRASES))
        entry.needs(("topic",))
        topics[entry.name] = entry["topic"]
        for field in _PHRASES:
            for key in chain.from_iterable(_keys(phrase, field) for phrase in entry.get(field, "").split()):
                found[field][key].add(entry.name)
    agents, patients, nouns, deeds, behind = (
        {word: frozenset(parts) for word, parts in found[field].items()} for field in _PHRASES
    )
    pairs = {(word.partition(" ")[0], word.partition(" ")[2]): parts for word, parts in behind.items()}
    return PartWords(topics, agents, patients, nouns, deeds, pairs)


def _keys(phrase: str, field: str) -> set[str]:
    """Return a phrase in the words by which it is found, a verb in all its forms."""
    if field in ("nouns", "deeds"):
        return {title_meaning(phrase.replace("-", " "))[0]}
    first, _, rest = phrase.partition("-")
    forms = {first, *(form for form, _ in verb_forms(first))}
    return {f"{stem(base_of(form))} {rest.replace('-', ' ')}".strip() for form in forms}


@lru_cache(maxsize=10_000)
def title_meaning(word: str) -> tuple[str, bool]:
    """Return what a word of a title means, and whether it is an office: then its group stands for it."""
    office = role_words().office_at_end([word.lower()])
    return (meaning(word), False) if office is None else (office[0], True)
