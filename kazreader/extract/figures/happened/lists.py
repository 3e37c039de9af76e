"""Carry what happened through a list: damaged 42 offices, 2 roads and 8 bridges."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.answer import Happened, takes
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import predicates

_SIGNS = frozenset((",", "and", "or", ";", "&", "well"))
_FILLERS = frozenset(("as", "a", "an", "the", "another", "including"))
_LONGEST_GAP = 12
_WHERE = frozenset(("in", "at", "on", "near", "from", "outside", "during"))
_ENDS_CLAUSE = frozenset((";", ":", "(", ")", "but", "while", "who", "which", "that"))
_FORWARD = frozenset({"object", "toll"})
"What stands before a list: it killed 12 men and three women; the dead were 12 men and three women."


def carried(words: Words, phrases: Sequence[Phrase], found: list[Happened | None]) -> list[Happened | None]:
    """Return the answers with those of list neighbours: objects forwards, subjects backwards."""
    for number in range(1, len(phrases)):
        before = found[number - 1]
        if found[number] is None and before is not None:
            found[number] = _after(words, phrases, number, before)
    for number in range(len(phrases) - 2, -1, -1):
        after = found[number + 1]
        if found[number] is not None or after is None or phrases[number + 1].counted.partitive:
            continue
        if after.way == "subject":
            found[number] = _listed(words, phrases, number, number + 1, after)
    return found


def _after(words: Words, phrases: Sequence[Phrase], number: int, before: Happened) -> Happened | None:
    """Carry a verb on to a bare number elsewhere, to the next object, or over "as well as"."""
    first, counted = phrases[number].amount.first, phrases[number].counted
    if _is_elliptic(words, phrases[number - 1], phrases[number]):
        return before._replace(kinds=phrases[number - 1].counted.kinds or before.kinds, listed=True)
    if before.way in _FORWARD:
        return _listed(words, phrases, number - 1, number, before)
    as_well_as = tuple(words.lower[max(first - 3, 0) : first]) == ("as", "well", "as")
    if as_well_as and takes(before.predicate, counted):
        return Happened(before.predicate, "object", before.at, listed=True)
    return None


def _is_elliptic(words: Words, before: Phrase, phrase: Phrase) -> bool:
    """Whether a bare number leaves out what was said before it: nine died in Lund and seven in Malmo."""
    first, counted = phrase.amount.first, phrase.counted
    if counted.kinds or counted.partitive or words.word(phrase.amount.end) not in _WHERE:
        return False
    gap = words.lower[before.counted.end : first]
    return gap[-1:] == ["and"] and len(gap) <= _LONGEST_GAP and not _ENDS_CLAUSE & set(gap)


def _listed(
    words: Words, phrases: Sequence[Phrase], first: int, second: int, known: Happened
) -> Happened | None:
    """Return what is known of one of two neighbours for the other, when a list joins them.

    Of a bare number with an adverb ("stabbed four people, two fatally") something else is told.
    """
    if not _only_list_between(words, phrases[first].counted.end, phrases[second].amount.first):
        return None
    counted = phrases[second if known.way in _FORWARD else first].counted
    if not counted.kinds and words.word(counted.end).endswith("ly"):
        return None
    if counted.kinds and not takes(known.predicate, counted):
        return None
    return Happened(known.predicate, known.way, known.at, listed=True)


def _only_list_between(words: Words, start: int, end: int) -> bool:
    """Whether nothing but a list's comma or "and" and plain nouns stand between two counts."""
    if start >= end or end - start > _LONGEST_GAP:
        return start == end
    gap = words.lower[start:end]
    if _SIGNS.isdisjoint(gap):
        return False
    return all(
        word in _SIGNS or word in _FILLERS or _is_noun(words, start + at) for at, word in enumerate(gap)
    )


def _is_noun(words: Words, at: int) -> bool:
    word, known = words.lower[at], grammar()
    if (
        word in known.conjunctions
        or word in known.auxiliaries
        or word in known.pronouns
        or word in known.relatives
        or word in known.modals
    ):
        return False
    said = predicates().words.at(words.lower, at)
    if said is not None and any(sense.place in ("act", "does", "state") for sense in said[1]):
        return False
    return word[0].isalpha() or word == "-"
