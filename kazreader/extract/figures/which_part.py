"""Read which part of a whole a count tells of: two of the dead were teachers, 22 of them from Hong Kong."""

from __future__ import annotations

from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.nations import nations
from kazreader.lexicon.predicates import predicates
from kazreader.model.scope import SubGroup

_REACH = 6
"Words between the whole and the verb: eleven of the 24 people hurt were rescuers."
_LONGEST = 6
"Words between the verb and the noun: were believed to be senior officers."
_SUPPOSED = frozenset(("believed", "thought", "said", "reported", "known", "understood", "to", "be"))
_ENDS = frozenset((",", ";", ":", ".", "(", ")", "and", "but", "who", "which", "that", "had", "have", "has"))


def which_part(words: Words, at: int) -> SubGroup | None:
    """Return the class or the origin of a part, read from the word behind its whole; else None."""
    for here in range(at, min(at + _REACH, len(words))):
        word = words.lower[here]
        if word in _ENDS:
            return None
        if word == "from":
            return _origin(words, here + 1)
        if word in grammar().forms_of_be:
            return _predicated(words, here + 1)
    return None


def _origin(words: Words, at: int) -> SubGroup | None:
    """Return the place named here, a nation by its country."""
    at += words.word(at) == "the"
    named: list[str] = []
    while at < len(words) and words.capital(at) and words.lower[at] not in grammar().calendar:
        named.append(words.written[at].removesuffix("'s"))
        at += 1
    name = " ".join(named)
    return SubGroup("name", nations().countries.get(name, name).lower()) if name else None


def _predicated(words: Words, at: int) -> SubGroup | None:
    """Return the class or the nation of the noun phrase behind a form of "be"."""
    for here in range(at, min(at + _LONGEST, len(words))):
        word = words.lower[here]
        if word == "from":
            return _origin(words, here + 1)
        if word in _SUPPOSED:
            continue
        if word in _ENDS:
            return None
        country = nations().people.get(words.written[here])
        if country is not None:
            return SubGroup("name", country.lower())
        known = counted_nouns().words.at(words.lower, here)
        if known is not None:
            return SubGroup("kind", known[1].kind) if known[1].kind != "person" else None
        if predicates().words.at(words.lower, here) is not None or word in grammar().prepositions:
            return None
    return None
