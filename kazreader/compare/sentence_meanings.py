"""The meanings of the content words in sentences; `Rarity.alike` compares them.

Function words, numbers, units and time zones are left out. Reports of one thing share some meanings even if
no word directly beside a figure or a date is the same.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from kazreader.compare.context import Context
from kazreader.compare.rarity import sentences_in, words_in
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.stems import meaning
from kazreader.lexicon.telling import tells_amount
from kazreader.lexicon.times import times
from kazreader.lexicon.word_lists import common_words
from kazreader.model import Claim
from kazreader.model.kept import Kept

_SHORTEST = 3
_LONGEST = 600
"Characters before a sentence that are searched for the previous one."


def meanings_of(claim: Claim, context: Context) -> frozenset[str]:
    """Return the meanings of the content words in a claim's sentence."""
    return meanings_in(context.sentence_of(claim))


def meanings_of_passage(claim: Claim, context: Context) -> frozenset[str]:
    """Return the meanings in a claim's sentence and the previous one: "It was built in 1951"."""
    prose, start = context.articles[claim.mention.article].prose, claim.sentence.start
    return meanings_of(claim, context) | _meanings_at_end(prose[max(0, start - _LONGEST) : start])


@lru_cache(maxsize=4096)
def _meanings_at_end(text: str) -> frozenset[str]:
    """Return the meanings in the last sentence of a text's last paragraph."""
    sentences = sentences_in(text.rsplit("\n\n", 1)[-1])
    return next((meanings_in(sentence) for sentence in reversed(sentences) if sentence.strip()), frozenset())


@lru_cache(maxsize=4096)
def meanings_in(sentence: str) -> frozenset[str]:
    """Return the meanings of the content words in a sentence or part of one."""
    return frozenset(chain.from_iterable(map(_MEANT.__getitem__, sentence.split())))


def _meant_by(written: str) -> tuple[str, ...]:
    """Return the meanings of the content words in a token between spaces."""
    words = [written] if written.isalpha() else words_in(written)
    bare = [word.lower().removesuffix("'s").removesuffix("’s") for word in words]
    return tuple([meaning(word) for word in bare if _tells(word)])


_MEANT = Kept(_meant_by)


def _tells(word: str) -> bool:
    """Whether a word counts: weekdays and months do, since similar sentences share them."""
    small = len(word) < _SHORTEST or word in common_words() or word.upper() in times().zones
    return not (small or tells_amount(word))


@lru_cache(maxsize=4096)
def numbers_in(sentence: str) -> frozenset[str]:
    """Return the numbers in a sentence, except 1, which is too common."""
    words = number_words().words
    told = (word.strip(".,;:()$£€\"'”“") for word in sentence.lower().replace("-", " ").split())
    worth = (str(words[word]) if word in words else word for word in told)
    return frozenset(number for number in worth if number[:1].isdigit() and number != "1")
