"""The counted are the object: the verb before them says what was done to them, or what includes them."""

from __future__ import annotations

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.answer import FAR, Happened, are_people, fitting
from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import predicates

_OPENERS = frozenset(("the", "a", "an", "another", "other", "its", "their", "his", "her", "“", '"'))
"What may stand between a verb and the count: arrested another 23."
_INCLUDES = frozenset(("included", "includes", "include", "comprised", "comprises", "comprising"))
_HAS = frozenset(("had", "has", "have", "having"))
_LONGEST_INSERTION = 14


def as_times(words: Words, phrase: Phrase) -> Happened | None:
    """shot 11 times; hitting the man four times; hit him with three bullets."""
    shots = phrase.counted.kinds == ("bullet",) and words.word(phrase.amount.first - 1) == "with"
    if phrase.counted.kinds != ("time",) and not shots:
        return None
    for back in range(phrase.amount.first - 1, max(phrase.amount.first - 6, -1), -1):
        found = predicates().words.at(words.lower, back)
        group = next((s.predicate for s in found[1] if s.place == "times"), None) if found else None
        if group is not None and (not shots or "bullet" in group.takes):
            return Happened(group, "times", back)
        if words.lower[back] in (",", ";", "(", ")"):
            return None
    return None


def as_object(words: Words, phrase: Phrase) -> Happened | None:
    """killing 21 people; sent 2,300 troops; arrested another 23 pirates."""
    at = phrase.amount.first - 1
    while words.word(at) in _OPENERS:
        at -= 1
    if at < 0:
        return None
    parted = _parted(words, at, phrase.counted)
    found = predicates().words.before(words.lower, at + 1)
    if parted is not None or found is None:
        return parted
    start, senses = found
    known = grammar()
    if words.word(start - 1) in known.negations:
        return None
    bare = not (phrase.counted.kinds or (at > start and _ends_clause(words, phrase.amount.end)))
    if words.lower[at] in known.prepositions and bare:
        return None  # but: licensed for 250.
    if words.word(start - 1) in known.forms_of_be and senses[0].form == "past":
        return None
    return fitting(senses, ("act",), phrase.counted, "object", words, start)


def _ends_clause(words: Words, at: int) -> bool:
    return not words.word(at)[:1].isalnum() and words.word(at) not in ("%", "-", "$")


def as_object_of_people(words: Words, phrase: Phrase) -> Happened | None:
    """freed 22 hostages; killed three captives: what was done to people says more than what they were."""
    if not phrase.counted.kinds or not are_people(phrase.counted):
        return None
    found = as_object(words, phrase)
    return found if found is not None and found.predicate.counts == "growing" else None


def _parted(words: Words, at: int, counted: Counted) -> Happened | None:
    """took 23 into custody; taking five people hostage: the verb's rest stands behind its object."""
    begun = predicates().words.longer.get(words.lower[at], {})
    for phrase, senses in begun.get(words.word(counted.end), ()):
        rest = phrase[1:]
        if tuple(words.lower[counted.end : counted.end + len(rest)]) == rest:
            return fitting(senses, ("act",), counted, "object", words, at)
    return None


def as_included(words: Words, phrase: Phrase) -> Happened | None:
    """The seized arms included seven rifles; the deployment had 2,030 troops."""
    first = phrase.amount.first
    verb = words.word(first - 1)
    things = verb == "including" and bool(phrase.counted.kinds) and not are_people(phrase.counted)
    if verb not in _INCLUDES and verb not in _HAS and not things:
        return None
    start = _before_insertion(words, first - 2)
    for back in range(start, max(start + 2 - (2 * FAR if things else FAR), -1), -1):
        found = predicates().words.at(words.lower, back)
        if found is not None:
            reading = fitting(
                found[1],
                ("toll",) if verb in _HAS else ("act", "toll"),
                phrase.counted,
                "object",
                words,
                back,
            )
            if reading is not None:
                return reading
    return None


def _before_insertion(words: Words, at: int) -> int:
    """Step back over an insertion: the dead, whom officials tried to name, included 11 women."""
    if words.word(at) == ",":
        for back in range(at - 1, max(at - _LONGEST_INSERTION, 0), -1):
            if words.lower[back] == ",":
                return back - 1
    return at
