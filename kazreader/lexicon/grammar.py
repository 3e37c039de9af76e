"""The small words that build clauses, as sets: data/grammar.toml."""

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
    "Words that may stand between a count and what happened to it."
    months: frozenset[str]
    weekdays: frozenset[str]
    changes: frozenset[str]
    "Words that tell that a number was another one before."
    labels: frozenset[str]
    "Words that make a following number a name."
    numbered: frozenset[str]
    "Nouns with which an ordinal is a name or a place."
    sizes: frozenset[str]
    "Words that say which size of something an amount is: 17 miles long, 1.3 miles wide."
    inclusive: frozenset[str]
    "Words that say what a sum of money has in it."
    ends_phrase: frozenset[str]
    "Everything that ends a noun phrase."
    calendar: frozenset[str]
    "The weekdays and the months."


@cache
def grammar() -> Grammar:
    """Return the shipped classes, widened by the user's; raises LexiconError when a class is unknown."""
    classes = dict.fromkeys(Grammar._fields[:-2], frozenset[str]())
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
