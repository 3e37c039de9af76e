"""The verb of which the counted are the subject: the first one behind them that says what happened.

Auxiliaries, adverbs and linking verbs are stepped over. Refuses a negated verb, and a past form that the
counted rather did themselves, as an object or "have" shows.
"""

from __future__ import annotations

from kazreader.extract.figures.happened.answer import FAR, Happened, fitting
from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import Place, Sense, predicates

HAVE = frozenset(("have", "has", "had"))
_TIMES = frozenset(("yesterday", "today", "tonight", "last", "early", "late", "overnight", "and", "dead"))


def verb_after(words: Words, counted: Counted, at: int) -> Happened | None:
    """Return what the first verb from here on says of the counted, over auxiliaries and adverbs."""
    known, be, far = grammar(), False, 0
    while at < len(words) and far < FAR:
        word = words.lower[at]
        found = _said_at(words, at)
        if word in known.negations and (found is None or found[0] == at + 1):
            return None
        if word == "among" and (be or (at == counted.end and words.word(at + 1) != "them")):
            return _among(words, counted, at)
        if found is not None:
            reading = _reading(words, found, counted, at, be=be)
            if reading is not None or word not in known.links:
                return reading
        be = be or word in known.forms_of_be
        if not (
            word in known.auxiliaries or word in known.links or word in known.modals or word.endswith("ly")
        ):
            return None
        at, far = at + 1, far + 1
    return None


def _said_at(words: Words, at: int) -> tuple[int, tuple[Sense, ...]] | None:
    """Return what is said here; a "had" behind a subject helps the next verb: 51 miners had been killed."""
    found = predicates().words.at(words.lower, at)
    return None if found is not None and found[0] == at + 1 and words.lower[at] in HAVE else found


def _among(words: Words, counted: Counted, at: int) -> Happened | None:
    """19 officers were among the dead."""
    for ahead in range(at + 1, min(at + 5, len(words))):
        found = predicates().words.at(words.lower, ahead)
        if found is not None:
            return fitting(found[1], ("toll", "act", "state"), counted, "among", words, ahead)
    return None


def _reading(
    words: Words, found: tuple[int, tuple[Sense, ...]], counted: Counted, at: int, *, be: bool
) -> Happened | None:
    end, senses = found
    forms = {sense.form for sense in senses}
    some = counted.partitive and not counted.of_them
    did = words.word(at - 1) in HAVE or some or _has_object(words, end)
    if "past" in forms and not be and did:
        done: tuple[Place, ...] = ()
    else:
        done = ("act",) if "past" in forms else ()
    return fitting(senses, ("state", *done, "does"), counted, "subject", words, at)


def _has_object(words: Words, at: int) -> bool:
    """Whether a noun phrase follows: then the counted did it, and it was not done to them."""
    word, known = words.word(at), grammar()
    if word in known.pronouns or (
        word in known.determiners and word not in ("that", "this", "these", "those")
    ):
        return True
    plain = word[:1].isalnum() and word not in known.ends_phrase and not word.endswith("ly")
    return plain and word not in known.weekdays and word not in _TIMES and word not in known.links


def did(words: Words, at: int) -> bool:
    """Whether a verb that people do themselves stands here in the past: died, escaped."""
    found = predicates().words.at(words.lower, at)
    return found is not None and all(s.place == "does" and s.form == "past" for s in found[1])
