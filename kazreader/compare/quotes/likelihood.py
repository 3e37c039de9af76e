"""Score whether two wordings are the same utterance.

Translators choose different words, so few need be equal if both are attributed to one speaker who says little
else in either report. Under two speakers nearly all words must be equal: one outlet got the speaker wrong.
"""

from __future__ import annotations

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from kazreader.compare.likeliest import Logistic
from kazreader.compare.quotes.speakers import Sameness
from kazreader.compare.quotes.utterance import Words
from kazreader.compare.quotes.voices import Wording
from kazreader.compare.rarity import Rarity
from kazreader.model.named_tuple import NamedTuple

_NEARLY_SAME = 80
"The ratio of equal letters, of 100, from which three quarters of the words in one order are enough."
_RATIO_OTHER, _CONTENT_OTHER, _WORDS_OTHER, _IN_ORDER_OTHER, _NEARLY_WHOLE = 62, 4, 8, 0.6, 0.75
"""Least values for wordings under two names: the ratio of equal letters, the shared content words, the words
of the shorter one, the share of these in one order, and that share if the letters are nearly the same."""
_COVERED = 0.5
"The least share of the shorter one's content words that both have, under two names."


class Signs(NamedTuple):
    """The features of two wordings; data/likelihoods.toml says what each means."""

    one_speaker: float
    told: float
    letters: float
    words: float
    rivals: float


_LIKELIHOOD = Logistic("quotes", Signs)


def likely(one: Wording, other: Wording, speakers: Sameness, rarity: Rarity) -> bool:
    """Whether two wordings are likely the same utterance."""
    if speakers is Sameness.OTHER:
        return _mistaken(one.words, other.words)
    return _LIKELIHOOD.odds(signs(one, other, speakers, rarity), one.claims, other.claims) > 0


def signs(one: Wording, other: Wording, speakers: Sameness, rarity: Rarity) -> Signs:
    """Return the signs of two wordings."""
    a, b = one.words, other.words
    letters = fuzz.ratio(a.by_alphabet, b.by_alphabet) / 100
    return Signs(
        one_speaker=speakers is Sameness.SAME,
        told=sum(map(rarity.telling, a.content & b.content)),
        letters=letters,
        words=len(a.distinct & b.distinct) / min(len(a.distinct), len(b.distinct)),
        rivals=(one.spoken + other.spoken) * (1 - letters),
    )


def _mistaken(a: Words, b: Words) -> bool:
    """Whether two people's words are so similar that one outlet got the speaker wrong."""
    shared, shortest = len(a.content & b.content), min(len(a.all), len(b.all))
    if shortest < _WORDS_OTHER or shared < _COVERED * min(len(a.content), len(b.content)):
        return False
    ratio = fuzz.ratio(a.by_alphabet, b.by_alphabet)
    in_order = LCSseq.similarity(a.meant, b.meant) / shortest
    nearly = ratio >= _NEARLY_SAME and in_order >= _NEARLY_WHOLE
    return nearly or (shared >= _CONTENT_OTHER and ratio >= _RATIO_OTHER and in_order >= _IN_ORDER_OTHER)
