"""To which words a date belongs: the verb of its clause, and the noun right beside it."""

from __future__ import annotations

import pytest

from kazreader.extract.dates.tokens import tokens_of
from kazreader.extract.deed_words import deed_words


def beside(text: str, day: str) -> tuple[str, ...]:
    words = tokens_of(text)
    at = next(n for n, word in enumerate(words) if word.text.startswith(day))
    return deed_words(words, at, at + 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Divers hauled the bell from the lake on Tuesday.", ("hauled",)),
        ("On Tuesday divers hauled the bell from the lake.", ("hauled",)),
        ("The leak on Tuesday blackened the beach.", ("leak", "blackened")),
        ("Tuesday's leak blackened the beach.", ("leak", "blackened")),
        ("The town was told of a leak on Tuesday.", ("leak",)),
        ("The mill will reopen on Tuesday.", ("reopen",)),
        ("The bell was bent on Tuesday.", ("bent",)),
    ],
)
def test_a_date_belongs_to_the_verb_of_its_clause_and_the_noun_beside_it(
    text: str, expected: tuple[str, ...]
) -> None:
    assert beside(text, "Tuesday") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The rain began on Tuesday.",
        "The vote took place on Tuesday.",
        "The bells had been ringing; on Tuesday (as ever) snow.",
        "The bell was in the jail on Tuesday.",
    ],
)
def test_words_that_say_nothing_of_a_deed_and_places_tell_none(text: str) -> None:
    assert beside(text, "Tuesday") == ()
