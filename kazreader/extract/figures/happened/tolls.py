"""A toll, a total or a state stands before the number: a death toll of 21, aboard were 121."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.answer import FAR, OWN, Happened, fitting
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import Place, predicates

_TOLL_LINKS = frozenset(
    (
        *("of", "to", "at", "by", "as", ":", "number", "numbered", "numbering"),
        *("reached", "reaches", "hit", "passed", "topped", "exceeded"),
    )
)
_TOTAL_VERBS = frozenset(("stands", "stood", "rose", "risen", "rises", "reached", "reaches", "climbed"))
_NEAR = 4
_FAR_TOLL = 24
'Words between "the number of those killed", perhaps with a clause behind it, and the number.'
_BRINGS = frozenset({"brought", "bringing", "brings", "taking", "took", "takes", "raising", "raises"})
"Verbs that have their number before what it counts."
_SUMS = frozenset({"number", "toll"})
"What a long clause may keep from its number: the toll of last week's sinking has reached 13."


def as_toll(words: Words, phrase: Phrase) -> Happened | None:
    """a death toll of 21; the toll has risen to 21; the number of people arrested stood at 40."""
    at = phrase.amount.first - 1
    link = words.word(at)
    if link == "of" and not grammar().pronouns.isdisjoint(words.lower[max(at - _NEAR, 0) : at]):
        return None  # the jury found him guilty of 17
    if link == "as" and words.word(at - 1) not in ("given", "put", "estimated"):
        return None
    if link == "to" and words.word(at - 1) in _BRINGS:
        return _brought(words, phrase)
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
            return reading if phrase.counted.kinds else reading._replace(kinds=_crew(words, start))
    return None


def _places_of_toll(between: Sequence[str], *, number_of: bool) -> tuple[Place, ...]:
    """Return how a word may take the number behind it: of "infections have jumped to 271" an event may."""
    if number_of:
        return ("toll", "act", "state", "event")
    moved = not (grammar().changes.isdisjoint(between) and _TOTAL_VERBS.isdisjoint(between))
    return ("toll", "event") if moved and between[-1] != "of" else ("toll",)


def _brought(words: Words, phrase: Phrase) -> Happened | None:
    """That brought to 14 the number of people killed; raising to 21 the death toll."""
    at = phrase.amount.end
    if words.word(at) != "the":
        return None
    for ahead in range(at + 1, min(at + _NEAR + 3, len(words))):
        found = predicates().words.at(words.lower, ahead)
        if found is not None:
            places = _places_of_toll(("of",), number_of=bool(_behind_number_of(words, ahead)))
            return fitting(found[1], places, phrase.counted, "toll", words, ahead)
    return None


def _crew(words: Words, at: int) -> tuple[str, ...]:
    """Return the class of people that a toll's own noun tells: a crew of 25."""
    known = counted_nouns().words.at(words.lower, at)
    return (known[1].kind,) if known is not None and known[1].kind == "crew" else ()


def _behind_number_of(words: Words, at: int) -> bool | None:
    """Whether a word stands behind "the number of"; None where it counts somebody's own only."""
    for back in range(at - 1, max(at - 5, -1), -1):
        if words.lower[back] in OWN and words.word(back - 1) == "of":
            return None
        if words.lower[back] == "of" and words.word(back - 1) in ("number", "numbers", "total", "count"):
            return True
    return False
