"""What stands before the number says what happened: verbs whose object it is, tolls, and what includes it."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.answer import FAR, Happened, fitting
from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import Place, predicates

_OPENERS = frozenset(("the", "a", "an", "another", "other", "its", "their", "his", "her", "“", '"'))
"What may stand between a verb and the count: arrested another 23."
_INCLUDES = frozenset(("included", "includes", "include", "comprised", "comprises", "comprising"))
_HAS = frozenset(("had", "has", "have", "having"))
_TOLL_LINKS = frozenset(
    (
        *("of", "to", "at", "by", "as", ":", "number", "numbered", "numbering"),
        *("reached", "reaches", "hit", "passed", "topped", "exceeded"),
    )
)
_TOTAL_VERBS = frozenset(("stands", "stood", "rose", "risen", "rises", "reached", "reaches", "climbed"))
_NEAR = 4
_GRAVE = 3
_FAR_TOLL = 24
'Words between "the number of those killed", perhaps with a clause behind it, and the number.'
_LONGEST_INSERTION = 14
_SUMS = frozenset({"number", "toll"})
"What a long clause may keep from its number: the toll of last week's sinking has reached 13."
_OWN = frozenset(("own", "its", "their", "his", "her", "our"))


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
    if words.lower[at] in known.prepositions and not phrase.counted.kinds:
        return None
    if words.word(start - 1) in known.forms_of_be and senses[0].form == "past":
        return None
    return fitting(senses, ("act",), phrase.counted, "object", words, start)


def as_object_of_people(words: Words, phrase: Phrase) -> Happened | None:
    """freed 22 hostages; killed three captives: what was done to people says more than what they were."""
    if not phrase.counted.kinds or not _are_people(phrase.counted):
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


def as_owned(words: Words, phrase: Phrase) -> Happened | None:
    """its 300 employees; the firm's 300 staff."""
    before = words.word(phrase.amount.first - 1)
    if before not in _OWN and not before.endswith("'s"):
        return None
    for at in range(phrase.amount.end, phrase.counted.end):
        found = predicates().words.at(words.lower, at)
        reading = fitting(found[1], ("owned",), phrase.counted, "owned", words, at) if found else None
        if reading is not None:
            return reading
    return None


def as_included(words: Words, phrase: Phrase) -> Happened | None:
    """The seized arms included seven rifles; the deployment had 2,030 troops."""
    first = phrase.amount.first
    verb = words.word(first - 1)
    things = verb == "including" and bool(phrase.counted.kinds) and not _are_people(phrase.counted)
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


def as_toll(words: Words, phrase: Phrase) -> Happened | None:
    """a death toll of 21; the toll has risen to 21; the number of people arrested stood at 40."""
    at = phrase.amount.first - 1
    link = words.word(at)
    if link == "of" and not grammar().pronouns.isdisjoint(words.lower[max(at - _NEAR, 0) : at]):
        return None  # the jury found him guilty of 17
    if link == "as" and words.word(at - 1) not in ("given", "put", "estimated"):
        return None
    if link == "by" and words.word(at - 1) in grammar().changes:
        return None
    if link not in _TOLL_LINKS and link not in grammar().forms_of_be:
        return None
    for back in range(at, max(at - _FAR_TOLL, -1), -1):
        word = words.lower[back]
        left_behind = words.word(back - 1) == "from"
        if word in (".", ";", ":", "(", ")") or (back < at and word[0].isdecimal() and not left_behind):
            return None
        found = predicates().words.before(words.lower, back + 1)
        if found is None:
            continue
        start, senses = found
        if words.word(back + 1) in ("down", "up"):
            continue
        number_of = _behind_number_of(words, start)
        if number_of is None:
            return None
        if back <= at - FAR and not number_of and _SUMS.isdisjoint(words.lower[start : back + 1]):
            continue
        places = _places_of_toll(words.lower[back + 1 : at + 1], number_of=number_of)
        reading = fitting(senses, places, phrase.counted, "toll", words, start)
        if reading is not None:
            if words.word(start - 2) == "among":  # among the injured were 17 children
                reading = reading._replace(part=True)
            if phrase.counted.kinds:
                return reading
            kinds = _counted_before(words, start) if number_of else _kind_of(words, start)
            return reading._replace(kinds=kinds)
    return None


def _places_of_toll(between: Sequence[str], *, number_of: bool) -> tuple[Place, ...]:
    """Return how a word may take the number behind it: of "infections have jumped to 271" an event may."""
    if number_of:
        return ("toll", "act", "state", "event")
    moved = not (grammar().changes.isdisjoint(between) and _TOTAL_VERBS.isdisjoint(between))
    return ("toll", "event") if moved and between[-1] != "of" else ("toll",)


def as_inverted(words: Words, phrase: Phrase) -> Happened | None:
    """Aboard were 121 passengers; missing are two divers: the state opens the sentence, before its verb."""
    at = phrase.amount.first - 1
    if words.word(at) not in grammar().forms_of_be or not phrase.counted.kinds:
        return None
    found = predicates().words.before(words.lower, at)
    if found is None or (found[0] and words.word(found[0] - 1) not in (",", ";", "also")):
        return None
    return fitting(found[1], ("state", "act"), phrase.counted, "toll", words, found[0])


def as_total(words: Words, phrase: Phrase) -> Happened | None:
    """Europe's total is now 27, and one of the dead was a child: of its sentence's only grave question."""
    at = phrase.amount.first - 1
    while words.word(at) in ("now", "to", "at", "up"):
        at -= 1
    verb = words.word(at) in _TOTAL_VERBS or words.word(at) in grammar().forms_of_be
    if phrase.counted.noun or not verb or "total" not in words.lower[max(at - 3, 0) : at]:
        return None
    asked = {
        sense.predicate.root: sense.predicate
        for word in range(len(words))
        if (said := predicates().words.at(words.lower, word)) is not None
        for sense in said[1]
        if sense.predicate.weight == _GRAVE and "person" in sense.predicate.takes
    }
    return Happened(next(iter(asked.values())), "toll", at) if len(asked) == 1 else None


def _are_people(counted: Counted) -> bool:
    return counted_nouns().line(counted.kinds[0])[-1] == "person"


def _counted_before(words: Words, at: int) -> tuple[str, ...]:
    """Return the class of the noun between "number of" and what happened."""
    for back in range(at - 1, max(at - 5, -1), -1):
        known = counted_nouns().words.at(words.lower, back)
        if known is not None:
            return (known[1].kind,) if known[1].kind != "person" else ()
        if words.lower[back] == "of":
            break
    return ()


def _kind_of(words: Words, at: int) -> tuple[str, ...]:
    """Return the class of people that a toll's own noun tells: a crew of 25."""
    known = counted_nouns().words.at(words.lower, at)
    return (known[1].kind,) if known is not None and known[1].kind == "crew" else ()


def _behind_number_of(words: Words, at: int) -> bool | None:
    """Whether a word stands behind "the number of"; None where it counts somebody's own only."""
    for back in range(at - 1, max(at - 5, -1), -1):
        if words.lower[back] in _OWN and words.word(back - 1) == "of":
            return None
        if words.lower[back] == "of" and words.word(back - 1) in ("number", "numbers", "total", "count"):
            return True
    return False
