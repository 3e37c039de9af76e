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
    told = [counted_by(words, amount) for amount in counts]
    for number in range(len(told) - 2, -1, -1):
        counted, following = told[number], told[number + 1]
        joined = words.word(counted.end) in ("and", "or") and counted.end + 1 == counts[number + 1].first
        if joined and counted.names and not counted.kinds and following.names:
            told[number] = counted._replace(kinds=following.kinds, noun=following.noun)
    _add_classes_before(told)
    _add_antecedents(words, counts, told, before)
    _mark_breakdowns(words, counts, told)
    return list(map(Phrase, counts, told))


def _is_the_rest(words: Words, amount: Amount) -> bool:
    """Whether a bare number counts others than those told before: another 3,800; the other 3,500; 20 more."""
    written = words.lower[max(amount.first - 1, 0) : amount.number]
    return not _OF_THE_REST.isdisjoint(written) or words.word(amount.end) in ("more", "others")


def _add_antecedents(
    words: Words, counts: Sequence[Amount], told: list[Counted], whole: Counted | None
) -> None:
    """Give each count that points back ("six of them") the noun of the one before it."""
    for at, (amount, counted) in enumerate(zip(counts, told, strict=True)):
        if counted.of_them and not counted.kinds and whole is not None:
            bare = (whole.before or _PERSON,) if not whole.noun else ()
            told[at] = counted._replace(kinds=whole.kinds or bare, noun=whole.noun)
        elif whole is not None and not (counted.noun or counted.kinds) and _is_the_rest(words, amount):
            people = bool(whole.kinds) and counted_nouns().line(whole.kinds[0])[-1] == _PERSON
            kinds = (_PERSON,) if people else whole.kinds
            told[at] = counted._replace(kinds=kinds, noun=whole.noun, others=True)
        elif not counted.of_them:
            whole = counted


def _mark_breakdowns(words: Words, counts: Sequence[Amount], told: list[Counted]) -> None:
    """Mark each count that follows a larger one of its class over a comma: it is a part of it."""
    for at, (before, counted) in enumerate(pairwise(tuple(told)), 1):
        beside = words.word(before.end) == "," and before.end + 1 == counts[at].first
        same = beside and bool(counted.kinds)
        same = same and (set(counted.kinds) == set(before.kinds) or before.kinds == (_PERSON,))
        if same and counts[at].high < counts[at - 1].low and not counted.of_them:
            told[at] = counted._replace(breakdown=True)


def _add_classes_before(told: list[Counted]) -> None:
    """Give each count without a noun the class of the things counted before it."""
    kind = ""
    for at, counted in enumerate(told):
        if counted.kinds:
            kind = counted.kinds[0]
        elif not counted.noun and kind and counted_nouns().line(kind)[-1] != _PERSON:
            told[at] = counted._replace(before=kind)
