"""Whether two wordings are alike enough to be one utterance, by how their speakers stand to each other.

An ordered list of rules for each: one named speaker of both needs less likeness, two speakers much more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from kazreader.compare.quotes.frames import LEAST_BESIDE, LEAST_FRAME, LEAST_RUN, fills_one_frame, share_a_run
from kazreader.compare.quotes.speakers import Sameness
from kazreader.compare.quotes.utterance import Words
from kazreader.model.named_tuple import NamedTuple

LEAST_CONTENT = 3
"Content words that two wordings must share."
RATIO = 60
"Least token_sort_ratio of one utterance in two wordings: 17 of 20 found, 0 of 646 wrong where it was set."
_IN_ORDER, _NEARLY_WHOLE = 0.4, 0.75
"Least share of the shorter wording's words that stand in the other in the same order; the second is enough."
_RATIO_SAME, _IN_ORDER_SAME = 65, 0.45
"The same for one and the same named speaker, whatever the content words."
_RATIO_UNKNOWN, _IN_ORDER_UNKNOWN = 68, 0.5
"The same where one of the speakers is not known by name."
NEARLY_SAME = 80
_CONTENT_OTHER, _RATIO_OTHER, _IN_ORDER_OTHER, _WORDS_OTHER = 4, 62, 0.6, 8
"The same where the two are cited under two names: so much alike, one of the outlets mistook the speaker."
_IN_ORDER_LONG, _LONG = 0.5, 8
"The same of two words of content for a speaker known to be the same, and the least words of a long wording."
_IN_ORDER_FEW = 0.6
"The same where no more than one word carries content, and both hold that."
_WHOLE, _LEAST_WHOLE = 0.85, 6
"The same where one of the speakers is not known by name and hardly a word is another, and its words."
_TOLD, _TOLD_SHARE, _LEAST_TOLD = 1.8, 0.6, 5
"""What two wordings of one speaker must share in whatever order, the share of what the shorter one tells,
and the words of that."""
_IN_ORDER_TOLD = 0.7
"Share of the shorter wording's words in one order where two words tell much and a speaker is not known."
_LEAST_MUCH = 7
"Words of wordings that are much alike, whatever they carry."
COVERED = 0.5
"Least share of the shorter wording's content words that both must hold."
LEAST_SHARED = {Sameness.SAME: 0, Sameness.UNKNOWN: LEAST_BESIDE, Sameness.OTHER: LEAST_CONTENT}
"Content words that every rule for such speakers wants: where fewer are shared, nothing dearer is asked."

Telling: TypeAlias = Callable[[str], float]
"How much it tells that two wordings share a meaning, 0 to 1."


def alike_enough(a: Words, b: Words, speakers: Sameness, telling: Telling) -> bool:
    """Whether one of the rules for such speakers holds."""
    if len(a.content & b.content) < LEAST_SHARED[speakers]:
        return False
    pair = _Pair.of(a, b, telling)
    return any(rule(pair) for rule in _ALIKE_ENOUGH[speakers])


class _Pair(NamedTuple):
    """Two wordings and how much they have in common, words that say the same being the same."""

    a: Words
    b: Words
    shared: int
    "Content words that both hold."
    least: int
    "Content words of the one that has fewer."
    shortest: int
    "Words of the shorter one."
    in_order: float
    "Share of the shorter one's words that stand in the other in the same order."
    ratio: float
    "Likeness of the words as written, in the order of the alphabet, of 100."
    telling: Telling

    @classmethod
    def of(cls, a: Words, b: Words, telling: Telling) -> _Pair:
        shortest = min(len(a.all), len(b.all))
        return cls(
            a,
            b,
            len(a.content & b.content),
            min(len(a.content), len(b.content)),
            shortest,
            LCSseq.similarity(a.meant, b.meant) / shortest,
            fuzz.ratio(a.by_alphabet, b.by_alphabet),
            telling,
        )

    @property
    def told(self) -> float:
        """What the shared content words tell; a word that is nowhere else counts 1."""
        return sum(map(self.telling, self.a.content & self.b.content))

    @property
    def least_told(self) -> float:
        """What the content words of the one that has less tell."""
        return min(sum(map(self.telling, words.content)) for words in (self.a, self.b))

    @property
    def begin_alike(self) -> bool:
        """Whether they have a common opening, behind which two people may say two things."""
        return self.a.meant[:LEAST_RUN] == self.b.meant[:LEAST_RUN]

    @property
    def alike(self) -> bool:
        """Whether the words as a whole are alike."""
        return self.ratio >= RATIO or self.in_order >= _NEARLY_WHOLE

    @property
    def covered(self) -> bool:
        """Whether most of the content words of one are the other's."""
        return self.shared >= LEAST_CONTENT and self.shared >= COVERED * self.least


_Rule: TypeAlias = Callable[[_Pair], bool]


def _nearly_whole(pair: _Pair) -> bool:
    """ "Lund is a wonderful sailor" and "He is an absolutely wonderful sailor"."""
    enough = pair.shared >= LEAST_BESIDE and pair.shared >= _TOLD_SHARE * pair.least
    alike = pair.in_order >= _NEARLY_WHOLE and pair.a.numbers == pair.b.numbers
    return enough and alike and pair.shortest >= LEAST_FRAME


def _of_one_content(pair: _Pair) -> bool:
    """ "I never saw that punch coming" and "I did not see the punch coming"."""
    if pair.a.content != pair.b.content:
        return False
    few = pair.shared < LEAST_BESIDE
    return not few or (pair.shared > 0 and pair.in_order >= _IN_ORDER_FEW and pair.shortest >= LEAST_FRAME)


def _in_other_order(pair: _Pair) -> bool:
    """ "I, frankly, am tired" and "Frankly, I am tired"."""
    return pair.shared > 0 and sorted(pair.a.all) == sorted(pair.b.all)


def _held_in_order(pair: _Pair) -> bool:
    """Whether the other holds all that one says, mostly in order: "I did not expect that kind of punch"."""
    held = LEAST_BESIDE <= pair.least == pair.shared
    return held and pair.in_order >= _IN_ORDER_FEW and pair.shortest >= LEAST_FRAME


def _with_one_run(pair: _Pair) -> bool:
    return share_a_run(pair.a, pair.b)


def _in_one_frame(pair: _Pair) -> bool:
    return fills_one_frame(pair.a, pair.b)


def _mostly_in_order(pair: _Pair) -> bool:
    return pair.alike and pair.covered and pair.in_order >= _IN_ORDER


def _mostly_one_content(pair: _Pair) -> bool:
    return pair.alike and pair.shared >= LEAST_CONTENT and pair.shared >= _NEARLY_WHOLE * pair.least


def _long_in_order(pair: _Pair) -> bool:
    long = pair.shared >= LEAST_BESIDE and pair.shortest >= _LONG
    return pair.alike and long and pair.in_order >= _IN_ORDER_LONG


def _told_again(pair: _Pair) -> bool:
    """Whether what they share tells enough, in whatever order: "No perfume can match the scent of grass"."""
    if pair.shortest < _LEAST_TOLD or pair.a.numbers != pair.b.numbers:
        return False
    return pair.told >= _TOLD and pair.told >= _TOLD_SHARE * pair.least_told


def _much_alike(pair: _Pair) -> bool:
    return pair.ratio >= _RATIO_SAME and pair.in_order >= _IN_ORDER_SAME and pair.shortest >= _LEAST_MUCH


def _by_unknown(pair: _Pair) -> bool:
    return pair.covered and pair.in_order >= _IN_ORDER_UNKNOWN and pair.ratio >= _RATIO_UNKNOWN


def _whole_by_unknown(pair: _Pair) -> bool:
    """Whether the other holds all words of one, its content and its order: the judge, Ada Lund."""
    held = LEAST_BESIDE <= pair.least == pair.shared and pair.shortest >= _LEAST_WHOLE
    return held and pair.in_order >= _WHOLE


def _all_told_by_unknown(pair: _Pair) -> bool:
    """ "It should look as though the river had made it" and "I wanted it to look as if the river made it"."""
    held = LEAST_BESIDE <= pair.least == pair.shared and pair.a.numbers == pair.b.numbers
    told = pair.shortest >= _LEAST_MUCH and pair.told >= _TOLD
    return held and told and not pair.begin_alike


def _in_order_by_unknown(pair: _Pair) -> bool:
    """ "Why learn for a future that you take away?" and "Why study for a future you steal?"."""
    enough = pair.shared >= LEAST_BESIDE and pair.shared >= _TOLD_SHARE * pair.least and pair.told >= _TOLD
    same = pair.in_order >= _IN_ORDER_TOLD and pair.ratio >= _RATIO_UNKNOWN
    long = pair.shortest >= _LEAST_MUCH and pair.a.numbers == pair.b.numbers
    return enough and same and long and not pair.begin_alike


def _by_another(pair: _Pair) -> bool:
    """So much alike that one of the outlets mistook the speaker."""
    nearly = pair.ratio >= NEARLY_SAME and pair.in_order >= _NEARLY_WHOLE
    long = (pair.shared >= _CONTENT_OTHER or nearly) and pair.shortest >= _WORDS_OTHER
    return pair.covered and long and pair.in_order >= _IN_ORDER_OTHER and pair.ratio >= _RATIO_OTHER


_ALIKE_ENOUGH: dict[Sameness, tuple[_Rule, ...]] = {
    Sameness.SAME: (
        _of_one_content,
        _in_other_order,
        _held_in_order,
        _nearly_whole,
        _with_one_run,
        _in_one_frame,
        _mostly_in_order,
        _mostly_one_content,
        _long_in_order,
        _much_alike,
        _told_again,
    ),
    Sameness.UNKNOWN: (_by_unknown, _whole_by_unknown, _all_told_by_unknown, _in_order_by_unknown),
    Sameness.OTHER: (_by_another,),
}
"What makes two wordings alike enough, by how their speakers stand to each other; the first rule that holds."
