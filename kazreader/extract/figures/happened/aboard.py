"""Those who were somewhere when it happened: what befell all 14 aboard, and 14 people on the bus."""

from __future__ import annotations

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.answer import Happened, fitting
from kazreader.extract.figures.happened.between import BEFORE_SUBJECT, ENDS_CLAUSE, OF_ONE
from kazreader.extract.figures.happened.verbs import HAVE, did, verb_after
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import predicates

WHERE = frozenset({"aboard", "inside"})
"Questions of where people were, when more may be told of them."
_ALL = frozenset({"all", "the", "both"})
_LONGEST_PLACE = 6


def of_all_there(words: Words, phrase: Phrase, found: Happened) -> Happened | None:
    """Return what else is told of all who were somewhere: all 14 on the bus died; it killed all 14 aboard."""
    if not is_of_all(words, phrase):
        return None
    if found.predicate.name in WHERE:
        return of_those_there(words, phrase)
    at = phrase.counted.end
    there = predicates().words.at(words.lower, at) if at < len(words) else None
    where = fitting(there[1], ("state",), phrase.counted, "modifier", words, at) if there else None
    return where if where is not None and where.predicate.name in WHERE else None


def is_of_all(words: Words, phrase: Phrase) -> bool:
    """Whether those are counted who were there, not some of them: all 14, the 14, none of the 14."""
    said = words.lower[max(phrase.amount.first - 1, 0) : phrase.amount.number]
    return not _ALL.isdisjoint(said)


def of_those_there(words: Words, phrase: Phrase) -> Happened | None:
    """Return what is told of people behind the place where they were: 14 people on the bus were killed."""
    first, at = phrase.amount.first, phrase.counted.end
    opens = first == 0 or words.word(first - 1) in BEFORE_SUBJECT
    if words.word(at) in ("who", "that") and words.word(at + 1) in grammar().forms_of_be:
        at += 2
    there = predicates().words.at(words.lower, at) if at < len(words) else None
    if not opens or there is None:
        return None
    for ahead in range(there[0], min(there[0] + _LONGEST_PLACE, len(words))):
        word = words.lower[ahead]
        if word in ENDS_CLAUSE or word in grammar().relatives or word in OF_ONE:
            return None
        if word in grammar().forms_of_be or word in HAVE or did(words, ahead):
            return verb_after(words, phrase.counted, ahead)
    return None
