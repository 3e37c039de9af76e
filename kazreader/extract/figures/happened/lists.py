"""Carry what happened through a list: damaged 42 offices, 2 roads and 8 bridges."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.gravity import gravity
from kazreader.extract.figures.happened.answer import Happened, takes
from kazreader.extract.figures.happened.between import is_whole_before
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import predicates

_SIGNS = frozenset((",", "and", "or", ";", "&", "well"))
_FILLERS = frozenset(("as", "a", "an", "the", "another", "including"))
_BEFORE_SOME = frozenset((",", "(", "—", "–", "and"))
_LONGEST_INCLUDING = 9
"Words between a count and those that it includes."
_LONGEST_GAP = 12
_WHERE = frozenset(("in", "at", "on", "near", "from", "outside", "during"))
_ENDS_CLAUSE = frozenset((";", ":", "(", ")", "but", "while", "who", "which", "that"))
_FORWARD = frozenset({"object", "toll"})
"What stands before a list: it killed 12 men and three women; the dead were 12 men and three women."


def carried(words: Words, phrases: Sequence[Phrase], found: list[Happened | None]) -> list[Happened | None]:
    """Return the answers with those of list neighbours: objects forwards, subjects backwards."""
    for number in range(1, len(phrases)):
        before, own = found[number - 1], found[number]
        if before is not None and (own is None or own.way == "noun" or _says_where(own, before)):
            found[number] = _after(words, phrases, number, before) or own
    for number in range(len(phrases) - 2, -1, -1):
        after = found[number + 1]
        if found[number] is not None or after is None or phrases[number + 1].counted.partitive:
            continue
        if after.way == "subject" and not is_whole_before(words, phrases[number]):
            found[number] = _listed(words, phrases, number, number + 1, after)
    return found


def _says_where(own: Happened, before: Happened) -> bool:
    """Whether a count's own state only says where: it killed 12 on the plane and one in the house."""
    return own.predicate.where and not before.predicate.where


def _after(words: Words, phrases: Sequence[Phrase], number: int, before: Happened) -> Happened | None:
    """Carry a verb on to a bare number elsewhere, to the next object, or over "as well as"."""
    first, counted = phrases[number].amount.first, phrases[number].counted
    goes_on = before.included and _only_list_between(words, phrases[number - 1].counted.end, first)
    if goes_on or _is_included(words, phrases[number - 1], phrases[number]):
        return before._replace(at=first, listed=True, included=True, kinds=())
    if counted.of_them and _only_says_which(words, phrases[number]):
        return before._replace(at=counted.end, listed=True, kinds=())
    if _is_elliptic(words, phrases[number - 1], phrases[number]):
        kinds = phrases[number - 1].counted.kinds or before.kinds
        some = words.word(first - 1) == "," and not words.capital(first + 2)
        return before._replace(kinds=kinds, listed=True, part=before.part or some)
    if before.way in _FORWARD:
        return _listed(words, phrases, number - 1, number, before)
    as_well_as = tuple(words.lower[max(first - 3, 0) : first]) == ("as", "well", "as")
    if as_well_as and takes(before.predicate, counted):
        return Happened(before.predicate, "object", before.at, listed=True)
    return None


def _only_says_which(words: Words, phrase: Phrase) -> bool:
    """Whether "six of them" goes on with where, how badly or what they are, and not with another verb.

    12 died, six of them in Lund; 94 were hurt, 35 of them seriously; 30 hurt, six of them children.
    """
    counted, before = phrase.counted, words.word(phrase.amount.first - 1)
    behind = words.word(counted.end)
    if before not in _BEFORE_SOME or behind in grammar().auxiliaries or behind in grammar().relatives:
        return False
    if gravity(words, counted.end, counted.end + 1) or behind in _WHERE:
        return True
    return words.word(counted.end - 1) == counted.noun and not behind[:1].isalpha()


def _is_included(words: Words, before: Phrase, phrase: Phrase) -> bool:
    """Whether people are some of those just counted: 45 died, among them nine children."""
    first, counted = phrase.amount.first, phrase.counted
    people = bool(counted.kinds) and counted_nouns().line(counted.kinds[0])[-1] == "person"
    if not people or first - before.counted.end > _LONGEST_INCLUDING:
        return False
    if words.word(first - 1) == "including":
        return True
    return words.word(first - 2) == "among" and words.word(first - 1) in ("them", "whom")


def _is_elliptic(words: Words, before: Phrase, phrase: Phrase) -> bool:
    """Whether a bare number leaves out what was said before it: nine died in Lund and seven in Malmo.

    Or of whom only the country is told: of the dead 21 were Belgian and seven were Dutch.
    """
    first, counted = phrase.amount.first, phrase.counted
    said = words.word(phrase.amount.end) in _WHERE or (counted.names and not counted.noun)
    if counted.kinds or counted.partitive or not said:
        return False
    gap = words.lower[before.counted.end : first]
    comma = gap[-1:] == [","] and (words.lower[first] == "one" or _of_two_places(words, before, phrase))
    joined = gap[-1:] == ["and"] or comma
    return joined and len(gap) <= _LONGEST_GAP and not _ENDS_CLAUSE & set(gap)


def _of_two_places(words: Words, before: Phrase, phrase: Phrase) -> bool:
    """Whether a comma parts two places with their numbers: 134 perished in Bohol, nine in Cebu."""
    named = _names_place(words, phrase.amount.end)
    behind = range(before.counted.end, phrase.amount.first - 1)
    return named and any(_names_place(words, at) for at in behind)


def _names_place(words: Words, at: int) -> bool:
    article = words.word(at + 1) == "the"
    return words.word(at) in _WHERE and bool(words.word(at + 1 + article)) and words.capital(at + 1 + article)


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
    return Happened(known.predicate, known.way, known.at, listed=True, part=known.part)


def end_of_where(words: Sequence[str], start: int) -> int:
    """Return the end of a phrase that only says where people are (on board), or the start without one."""
    found = predicates().words.at(words, start)
    where = found is not None and any(s.place == "state" and s.predicate.where for s in found[1])
    return found[0] if found is not None and where else start


def _only_list_between(words: Words, start: int, end: int) -> bool:
    """Whether only a list's comma or "and", where they were, and plain nouns stand between two counts."""
    if start < end:
        start = end_of_where(words.lower, start)
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
