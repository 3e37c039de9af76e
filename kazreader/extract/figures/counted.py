"""The counts of a sentence: amounts with their noun phrases, each as far as its neighbours tell of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kazreader.extract.figures.noun_phrase import Counted, counted_by
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.model.record import Record

_PERSON = "person"
_OF_THE_REST = frozenset({"another", "other", "remaining", "further"})


class Phrase(Record):
    """An amount with its noun phrase, as one of the counts of a sentence."""

    amount: Amount
    counted: Counted


def phrases_of(words: Words, found_amounts: Sequence[Amount], before: Counted | None = None) -> list[Phrase]:
    """Return the counts of a sentence, in order; of "3 French and 4 Dutch sailors" all are sailors.

    `before` is what the sentence before counted first: those to whom "of these" points.
    """
    counts = [amount for amount in found_amounts if amount.counts and amount.low == int(amount.low)]
    if not counts:
        return []
    found = [Phrase(amount, counted_by(words, amount)) for amount in counts]
    for number in range(len(found) - 2, -1, -1):
        counted, following = found[number].counted, found[number + 1]
        joined = words.word(counted.end) in ("and", "or") and counted.end + 1 == following.amount.first
        if joined and counted.names and not counted.kinds and following.counted.names:
            named = counted._replace(kinds=following.counted.kinds, noun=following.counted.noun)
            found[number] = Phrase(found[number].amount, named)
    return _with_breakdowns(words, _with_antecedents(words, _with_class_before(found), before))


def _is_the_rest(words: Words, amount: Amount) -> bool:
    """Whether a bare number counts others than those told before: another 3,800; the other 3,500; 20 more."""
    written = words.lower[max(amount.first - 1, 0) : amount.number]
    return not _OF_THE_REST.isdisjoint(written) or words.word(amount.end) in ("more", "others")


def _with_antecedents(words: Words, found: Sequence[Phrase], before: Counted | None) -> list[Phrase]:
    """Return the counts, each that points back ("six of them") with the noun of the one before it."""
    told: list[Phrase] = []
    whole = before
    for amount, counted in ((phrase.amount, phrase.counted) for phrase in found):
        if counted.of_them and not counted.kinds and whole is not None:
            bare = (whole.before or _PERSON,) if not whole.noun else ()
            counted = counted._replace(kinds=whole.kinds or bare, noun=whole.noun)
        elif whole is not None and not (counted.noun or counted.kinds) and _is_the_rest(words, amount):
            people = bool(whole.kinds) and counted_nouns().line(whole.kinds[0])[-1] == _PERSON
            kinds = (_PERSON,) if people else whole.kinds
            counted = counted._replace(kinds=kinds, noun=whole.noun, others=True)
        elif not counted.of_them:
            whole = counted
        told.append(Phrase(amount, counted))
    return told


def _with_breakdowns(words: Words, found: list[Phrase]) -> list[Phrase]:
    """Return the counts; one that follows a larger one of its class over a comma is a part of it."""
    told = found[:1]
    for before, phrase in pairwise(found):
        beside = words.word(before.counted.end) == "," and before.counted.end + 1 == phrase.amount.first
        kinds = set(phrase.counted.kinds)
        same = bool(kinds) and (kinds == set(before.counted.kinds) or before.counted.kinds == ("person",))
        smaller = phrase.amount.high < before.amount.low
        parts = beside and same and smaller and not phrase.counted.of_them
        parted = phrase.counted._replace(breakdown=True) if parts else phrase.counted
        told.append(Phrase(phrase.amount, parted))
    return told


def _with_class_before(found: list[Phrase]) -> list[Phrase]:
    """Return the counts, each without a noun with the class of the things counted before it."""
    kind, told = "", []
    for amount, counted in ((phrase.amount, phrase.counted) for phrase in found):
        if counted.kinds:
            kind = counted.kinds[0]
        elif not counted.noun and kind and counted_nouns().line(kind)[-1] != "person":
            counted = counted._replace(before=kind)
        told.append(Phrase(amount, counted))
    return told
