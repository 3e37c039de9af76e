"""Function words by their role in a clause: data/grammar.toml."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.model.record import Record

INDEFINITE = frozenset(("a", "an"))
ARTICLES = INDEFINITE | {"the"}
ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))


class Grammar(Record):
    """Function words in lower case, by what they do in a clause."""

    auxiliaries: frozenset[str]
    forms_of_be: frozenset[str]
    modals: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    relatives: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    negations: frozenset[str]
    links: frozenset[str]
    "Words that may come between a count and its predicate."
    months: frozenset[str]
    weekdays: frozenset[str]
    changes: frozenset[str]
    "Words for a change from an earlier number."
    labels: frozenset[str]
    "Words that make a following number a name."
    numbered: frozenset[str]
    "Nouns that form a name or a place with an ordinal."
    sizes: frozenset[str]
    "Words that say which dimension an amount is: 17 miles long, 1.3 miles wide."
    young_or_old: frozenset[str]
    "Nouns whose age stands behind of: a girl of four, but a father of four."
    of_an_age: frozenset[str]
    "Nouns of which a bare number behind of is the age, too: a son of 12."
    no_participles: frozenset[str]
    "Nouns that end like participles: building."
    inclusive: frozenset[str]
    "Words for what a sum of money includes."
    ends_phrase: frozenset[str]
    "All words that end a noun phrase."
    calendar: frozenset[str]
    "The weekdays and the months."


_DERIVED = ("ends_phrase", "calendar")
"Fields that are made of the others."


@cache
def grammar() -> Grammar:
    """Return the shipped classes, widened by the user's; raises LexiconError when a class is unknown."""
    classes = dict.fromkeys((f for f in Grammar._fields if f not in _DERIVED), frozenset[str]())
    for table in files.tables("grammar"):
        table.only(classes)
        for name, words in table.items():
            classes[name] |= frozenset(words.split())
    ends = ("auxiliaries", "modals", "prepositions", "conjunctions", "relatives", "pronouns", "determiners")
    return Grammar(
        **classes,
        ends_phrase=frozenset().union(*(classes[name] for name in ends)),
        calendar=classes["weekdays"] | classes["months"],
    )
