"""A noun phrase, read word by word from behind an amount: its known nouns, the names before them, its end."""

from __future__ import annotations

from functools import cache

from kazreader.extract.figures.head_nouns import is_number
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.nations import nations
from kazreader.lexicon.predicates import Sense, predicates

QUOTES = frozenset("“”\"'‘’`")
LONGEST = 7
_INCLUDES = frozenset({"included", "includes", "include", "comprised", "comprises", "comprise"})
_OTHERS = frozenset({"other", "others", "further", "additional"})


class Phrase:
    """A noun phrase while it is read, word by word."""

    def __init__(self, words: Words, start: int, at: int) -> None:
        """Begin at a word; the one behind the amount is `start`."""
        self.words, self.start = words, start
        self.at = at
        "The word that is read next."
        self.end = at
        "The word behind the last noun."
        self.kinds: list[str] = []
        self.noun, self.singular = "", False
        self.names: list[str] = []
        self.state: tuple[Sense, ...] = ()
        self.others = False
        self.several = False
        "Whether two adjectives stand before the noun: French and Dutch sailors."

    def read(self) -> None:
        """Read on to the end of the phrase."""
        limit = min(len(self.words), self.at + LONGEST)
        while self.at < limit and self._step():
            pass

    def _step(self) -> bool:
        """Read the next word; false where the phrase ends before it."""
        word = self.words.lower[self.at]
        self.others |= word in _OTHERS
        if word in QUOTES:
            self.at += 1
            return True
        if self.words.capital(self.at) and not self.kinds and (name := _named(self.words, self.at)):
            self.names.append(name)
        return self._noun() or self._other(word)

    def _noun(self) -> bool:
        found = counted_nouns().words.at(self.words.lower, self.at)
        if found is None:
            return False
        self.at, known = found
        if known.kind != "person" or not self.kinds:
            self.kinds, self.singular = [known.kind], not known.plural
            self.noun = self.words.lower[self.at - 1]
        self.end = self.at
        return True

    def _other(self, word: str) -> bool:
        """Read a word that is no known noun."""
        said = predicates().words.at(self.words.lower, self.at)
        if said is not None and not _modifies(self.words, self.at, said[0], bool(self.kinds)):
            return False
        if not self.kinds and word in ("and", "or") and _noun_ahead(self.words, self.at + 1):
            self.at, self.several = self.at + 1, True
            return True
        if self._ends_before(word):
            return False
        if said is not None:
            self.at, self.state = said
            return True
        self.at += 1
        if not self.kinds:
            self.noun, self.end = word, self.at
        return True

    def _ends_before(self, word: str) -> bool:
        if word in grammar().ends_phrase or word in _times() or not (word[0].isalpha() or word == "-"):
            return True
        if self.kinds and word != "-":
            return True
        return self.at > self.start and (is_number(word) or word in _INCLUDES)


def _named(words: Words, at: int) -> str:
    """Return a name before a noun; a nation by its country, so that Thai and Thais are one."""
    word = words.written[at].removesuffix("'s")
    if words.lower[at] in grammar().ends_phrase or words.lower[at] in _times() or words.text.isupper():
        return ""
    if any(character.isdecimal() for character in word):
        word = word.removesuffix("s")
    return nations().people.get(word, word).lower()


def _noun_ahead(words: Words, at: int) -> bool:
    """Whether a noun follows within three words: "government and private buildings"."""
    for ahead in range(at, min(at + 3, len(words))):
        if counted_nouns().words.at(words.lower, ahead) is not None:
            return True
        word = words.lower[ahead]
        if (
            not word[0].isalpha()
            or is_number(word)
            or word in grammar().ends_phrase
            or predicates().words.at(words.lower, ahead)
        ):
            return False
    return False


@cache
def _times() -> frozenset[str]:
    return grammar().calendar | {"yesterday", "today", "tonight"}


def _modifies(words: Words, at: int, end: int, after_noun: bool) -> bool:
    """Whether a word that can say what happened stands before a noun ("12 wounded civilians").

    A verb with its preposition does not: thousands clashed with police.
    """
    if after_noun or (end > at + 1 and words.word(end - 1) in grammar().prepositions):
        return False
    following = words.word(end)
    return following[:1].isalpha() and following not in grammar().ends_phrase and not following.endswith("ly")
