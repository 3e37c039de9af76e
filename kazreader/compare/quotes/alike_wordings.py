"""Whether two wordings are alike enough to be one utterance, by how their speakers stand to each other.

That one named speaker said both tells most: two fifths of the content, or of the words in order, are enough
then. Where a speaker is not known more must be shared, and of two speakers nearly all. Of a few words only
one may differ.
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
_RATIO_SAME, _COVERED_SAME, _IN_ORDER_SAME = 45, 0.4, 0.45
"""The same where one named speaker said both, the share of the shorter wording's content words that both hold
there, and that of its words in one order: either is enough."""
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
    alike = _is_covered(a, b, _COVERED_SAME) or _in_order(a, b) >= _IN_ORDER_SAME
    return alike and _ratio(a, b) >= _RATIO_SAME


def _by_unknown(a: Words, b: Words) -> bool:
    begin_alike = a.meant[:_OPENING] == b.meant[:_OPENING]
    return _is_covered(a, b) and _ratio(a, b) >= (_RATIO_OPENING if begin_alike else _RATIO_UNKNOWN)


def _by_another(a: Words, b: Words) -> bool:
    shortest, ratio, in_order = min(len(a.all), len(b.all)), _ratio(a, b), _in_order(a, b)
    nearly = ratio >= NEARLY_SAME and in_order >= _NEARLY_WHOLE
    long = shortest >= _WORDS_OTHER and (len(a.content & b.content) >= _CONTENT_OTHER or nearly)
    return _is_covered(a, b) and long and in_order >= _IN_ORDER_OTHER and ratio >= _RATIO_OTHER


def _is_covered(a: Words, b: Words, least: float = COVERED) -> bool:
    """Whether this share of the content words of the one that has fewer are the other's."""
    return len(a.content & b.content) >= least * min(len(a.content), len(b.content))


def _in_order(a: Words, b: Words) -> float:
    """Return the share of the shorter one's words that stand in the other in the same order."""
    return LCSseq.similarity(a.meant, b.meant) / min(len(a.all), len(b.all))


def _ratio(a: Words, b: Words) -> float:
    return fuzz.ratio(a.by_alphabet, b.by_alphabet)


_ALIKE_ENOUGH: dict[Sameness, Callable[[Words, Words], bool]] = {
    Sameness.SAME: _by_one,
    Sameness.UNKNOWN: _by_unknown,
    Sameness.OTHER: _by_another,
}
