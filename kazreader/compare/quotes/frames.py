"""Whether two wordings are one frame in which a few words differ."""

from __future__ import annotations

from rapidfuzz.distance import LCSseq

from kazreader.compare.quotes.utterance import Words

LEAST_BESIDE = 2
"Content words that two wordings must share where little else tells."
LEAST_FRAME, _FRAME, _LEAST_FEW = 5, 0.7, 3
"Words of a frame in which other words stand, their share, and the words of a fragment with one other word."


def fills_one_frame(a: Words, b: Words) -> bool:
    """Whether two wordings begin and end alike and differ in as many words of content, most of all being one.

    Of a few words no more than one may differ, and none where they are numbers.
    """
    short, long = sorted((a.all, b.all), key=len)
    few = len(short) < LEAST_FRAME
    changed = (a.content - b.content, b.content - a.content)
    if len(short) < _LEAST_FEW or len(changed[0]) != len(changed[1]) or len(changed[0]) > (1 if few else 2):
        return False
    if short[-1] != long[-1] or not a.content & b.content or a.numbers != b.numbers:
        return False
    if few:
        return len(short) == len(long) and len(a.content & b.content) >= LEAST_BESIDE
    return short[0] == long[0] and LCSseq.similarity(a.meant, b.meant) >= _FRAME * len(short)
