"""Whether two wordings are alike enough to be one utterance, by how their speakers stand to each other.

That one named speaker said both tells most: a word of content and a little likeness are enough then. Where a
speaker is not known more must be shared, and of two speakers nearly all. Of a few words only one may differ.
"""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from kazreader.compare.quotes.frames import LEAST_BESIDE, LEAST_FRAME, fills_one_frame
from kazreader.compare.quotes.speakers import Sameness
from kazreader.compare.quotes.utterance import Words

LEAST_CONTENT = 3
"Content words that two wordings must share."
RATIO = 60
"Least likeness of the words as written, in the order of the alphabet, of 100."
_RATIO_SAME, _RATIO_FEW = 45, 55
"The same where one named speaker said both, and where no more than one word of content is shared."
_RATIO_UNKNOWN, _RATIO_OPENING = 60, 68
"""The same where a speaker is not known by name, and where such wordings have a common opening, behind which
two people may say two things."""
NEARLY_SAME = 80
_RATIO_OTHER, _CONTENT_OTHER, _WORDS_OTHER, _IN_ORDER_OTHER, _NEARLY_WHOLE = 62, 4, 8, 0.6, 0.75
"""The same of wordings cited under two names, what content they share, the words of the shorter one, the
share of those that stand in one order, and that share which is enough: one outlet mistook the speaker."""
COVERED = 0.5
"Least share of the shorter wording's content words that both must hold."
_OPENING = 4
"Words of a common opening."
LEAST_SHARED = {Sameness.SAME: 1, Sameness.UNKNOWN: LEAST_BESIDE, Sameness.OTHER: LEAST_CONTENT}
"Content words that such speakers' wordings must share: where fewer are, nothing dearer is asked."


def alike_enough(a: Words, b: Words, speakers: Sameness) -> bool:
    """Whether two wordings of such speakers are alike enough."""
    return len(a.content & b.content) >= LEAST_SHARED[speakers] and _ALIKE_ENOUGH[speakers](a, b)


def _by_one(a: Words, b: Words) -> bool:
    if min(len(a.all), len(b.all)) < LEAST_FRAME:
        return a.content == b.content or fills_one_frame(a, b)
    few = len(a.content & b.content) < LEAST_BESIDE
    return _ratio(a, b) >= (_RATIO_FEW if few else _RATIO_SAME)


def _by_unknown(a: Words, b: Words) -> bool:
    begin_alike = a.meant[:_OPENING] == b.meant[:_OPENING]
    return _is_covered(a, b) and _ratio(a, b) >= (_RATIO_OPENING if begin_alike else _RATIO_UNKNOWN)


def _by_another(a: Words, b: Words) -> bool:
    shortest, ratio = min(len(a.all), len(b.all)), _ratio(a, b)
    in_order = LCSseq.similarity(a.meant, b.meant) / shortest
    nearly = ratio >= NEARLY_SAME and in_order >= _NEARLY_WHOLE
    long = shortest >= _WORDS_OTHER and (len(a.content & b.content) >= _CONTENT_OTHER or nearly)
    return _is_covered(a, b) and long and in_order >= _IN_ORDER_OTHER and ratio >= _RATIO_OTHER


def _is_covered(a: Words, b: Words) -> bool:
    """Whether half of the content words of the one that has fewer are the other's."""
    return len(a.content & b.content) >= COVERED * min(len(a.content), len(b.content))


def _ratio(a: Words, b: Words) -> float:
    return fuzz.ratio(a.by_alphabet, b.by_alphabet)


_ALIKE_ENOUGH: dict[Sameness, Callable[[Words, Words], bool]] = {
    Sameness.SAME: _by_one,
    Sameness.UNKNOWN: _by_unknown,
    Sameness.OTHER: _by_another,
}
