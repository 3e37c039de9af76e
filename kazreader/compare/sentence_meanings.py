"""How like two sentences are, as vectors of what their telling words mean; each weighs what it tells.

Left out are small words, numbers, units and zones of time. Two reports of one thing share some meanings even
where no word right beside a figure or a date is the same.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from kazreader.compare.context import Context
from kazreader.compare.rarity import Rarity, sentences_in, words_in
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.stems import meaning
from kazreader.lexicon.telling import tells_amount
from kazreader.lexicon.times import times
from kazreader.lexicon.word_lists import common_words
from kazreader.model import Claim
from kazreader.model.kept import Kept

_SHORTEST = 3
_LONGEST = 600
"Characters before a sentence in which the one before it is looked for."


def meanings_of(claim: Claim, context: Context) -> frozenset[str]:
    """Return what the telling words of a claim's sentence mean."""
    return meanings_in(context.sentence_of(claim))


def meanings_of_passage(claim: Claim, context: Context) -> frozenset[str]:
    """Return what the words mean of a claim's sentence and of the one before it: "It was built in 1951"."""
    prose, start = context.articles[claim.mention.article].prose, claim.sentence.start
    return meanings_of(claim, context) | _meanings_at_end(prose[max(0, start - _LONGEST) : start])


@lru_cache(maxsize=4096)
def _meanings_at_end(text: str) -> frozenset[str]:
    """Return what the words mean of the last sentence of a text, if its last paragraph has one."""
    sentences = sentences_in(text.rsplit("\n\n", 1)[-1])
    return next((meanings_in(sentence) for sentence in reversed(sentences) if sentence.strip()), frozenset())


@lru_cache(maxsize=4096)
def meanings_in(sentence: str) -> frozenset[str]:
    """Return what the telling words of a sentence, or of a part of one, mean."""
    return frozenset(chain.from_iterable(map(_MEANT.__getitem__, sentence.split())))


def _meant_by(written: str) -> tuple[str, ...]:
    """Return what the telling words mean in what stands between two spaces."""
    words = (word.lower().removesuffix("'s").removesuffix("’s") for word in words_in(written))
    return tuple(meaning(word) for word in words if _tells(word))


_MEANT = Kept(_meant_by)


def alike(one: frozenset[str], other: frozenset[str], rarity: Rarity) -> float:
    """Return the cosine of two sentences, 0 to 1."""
    shared = one & other
    return rarity.told(shared) / (rarity.length(one) * rarity.length(other)) if shared else 0.0


def _tells(word: str) -> bool:
    """Whether a word is counted: weekdays and months are, since alike sentences name the same ones."""
    small = len(word) < _SHORTEST or word in common_words() or word.upper() in times().zones
    return not (small or tells_amount(word))


@lru_cache(maxsize=4096)
def numbers_in(sentence: str) -> frozenset[str]:
    """Return the numbers of a sentence but for one, which is told of everything."""
    words = number_words().words
    told = (word.strip(".,;:()$£€\"'”“") for word in sentence.lower().replace("-", " ").split())
    worth = (str(words[word]) if word in words else word for word in told)
    return frozenset(number for number in worth if number[:1].isdigit() and number != "1")
