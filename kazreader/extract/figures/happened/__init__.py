"""Read what happened to the counted: the verb, state or noun that an amount belongs to.

A list of small readers is tried in order; the first that answers decides, and its name is part of the
claim's rule. Where none answers, or the words between are not understood, there is no answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened import nouns, objects, subjects, tolls
from kazreader.extract.figures.happened.answer import Happened, takes_before
from kazreader.extract.figures.happened.doers import doer
from kazreader.extract.figures.happened.lists import carried
from kazreader.extract.words import Words
from kazreader.lexicon.predicates import predicates

__all__ = ["Happened", "doer", "happened", "takes_before"]

Reader = Callable[[Words, Phrase], "Happened | None"]

_READERS: tuple[Reader, ...] = (
    nouns.as_force,
    nouns.as_share,
    objects.as_times,
    objects.as_object_of_people,
    nouns.as_event,
    nouns.as_modifier,
    objects.as_object,
    subjects.as_subject,
    subjects.as_sufferer,
    nouns.as_deed,
    tolls.as_toll,
    subjects.as_listed_subject,
    objects.as_included,
    nouns.as_noun,
    nouns.as_staff,
)
_SHARES = frozenset(
    (
        *("half", "halves", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths"),
        *("percent", "cent", "%", "most", "some", "many", "few", "none", "majority", "rest", "remainder"),
        *("any", "each", "part", "fraction", "minority", "share"),
    )
)
"What stands before the whole of which it tells a part."
_IS_TO = frozenset((be, "to") for be in ("is", "are", "was", "were", "set", "ready"))
"The bank is to shut 80 branches; it is set to do so."
_LONGEST_OWNER = 4
"Words between a part and its whole: five of the train's eight carriages."
_PLANS = frozenset(
    (
        *("will", "would", "can", "could", "may", "might", "should", "if"),
        *("rumor", "rumors", "rumour", "rumours", "speculation"),
        *("expected", "plans", "planned", "hopes", "vowed"),
    )
)


def happened(words: Words, phrases: Sequence[Phrase]) -> list[Happened | None]:
    """Return, for each count of a sentence, what happened to it."""
    if not phrases:
        return []
    found = [
        None if _is_the_whole(words, phrases, number) else _first_answer(words, phrase)
        for number, phrase in enumerate(phrases)
    ]
    return [
        None if one is None else _with_mood(words, phrase, one)
        for phrase, one in zip(phrases, carried(words, phrases, found), strict=True)
    ]


def _first_answer(words: Words, phrase: Phrase) -> Happened | None:
    return next((found for reader in _READERS if (found := reader(words, phrase)) is not None), None)


def _is_the_whole(words: Words, phrases: Sequence[Phrase], number: int) -> bool:
    """Whether a count is only the whole of a part before it: three of the seven, most of the 80."""
    amount = phrases[number].amount
    if words.word(amount.first - 1) == "of" and words.word(amount.first - 2) in _SHARES:
        return True
    if not number:
        return False
    end = phrases[number - 1].amount.end
    if words.word(end) != "of":
        return False
    owned = words.word(amount.first - 1).endswith("'s") and amount.first <= end + _LONGEST_OWNER
    return owned or (amount.first <= end + 1 and amount.number <= end + 2)


def _with_mood(words: Words, phrase: Phrase, found: Happened) -> Happened:
    """Return what happened with its mood, and with a second verb that widens it."""
    behind = phrase.counted.end <= found.at and found.way != "event"
    start = phrase.counted.end if behind else found.at - 4
    said = words.lower[max(start, 0) : found.at + 1]
    planned = not _PLANS.isdisjoint(said) or any(pair in _IS_TO for pair in pairwise(said))
    either = _is_either(words, found)
    return found._replace(planned=planned, either=either) if planned or either else found


def _is_either(words: Words, found: Happened) -> bool:
    """Whether "or" joins a second verb of the same wider question: damaged or destroyed."""
    at = found.at + 2
    if not found.predicate.part_of or words.word(at - 1) not in ("or", "and") or at >= len(words):
        return False
    other = predicates().words.at(words.lower, at)
    return other is not None and any(
        sense.predicate.part_of == found.predicate.part_of and sense.predicate != found.predicate
        for sense in other[1]
    )
