"""Whether two wordings are one utterance.

They are when most of their content words are the same, the words as a whole are alike, and more than the
opening is shared. A speaker known by name in both needs less likeness, two speakers much more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TypeAlias

from kazreader.compare.quotes.speakers import Sameness, same_speaker
from kazreader.compare.quotes.utterance import Words, contains, numbers, words_of
from kazreader.model import Claim, Quote
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import Quoted

_LEAST_CONTENT = 3
"Content words that two wordings must share."
_WORDS = 0.3
"Least share of the shorter wording's words of any kind that both hold: below, nothing else is looked at."
_RATIO = 60
"Least token_sort_ratio of one utterance in two wordings: 17 of 20 found, 0 of 646 wrong where it was set."
_IN_ORDER, _NEARLY_WHOLE = 0.4, 0.75
"Least share of the shorter wording's words that stand in the other in the same order; the second is enough."
_RATIO_SAME, _IN_ORDER_SAME = 65, 0.45
"The same for one and the same named speaker, whatever the content words."
_RATIO_UNKNOWN, _IN_ORDER_UNKNOWN = 68, 0.5
"The same where one of the speakers is not known by name."
_NEARLY_SAME = 80
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
_LEAST_MUCH = 7
"Words of wordings that are much alike, whatever they carry."
_LEAST_RUN = 4
_LEAST_FRAME, _FRAME, _LEAST_FEW = 5, 0.7, 3
"Words of a frame in which other words stand, their share, and the words of a fragment with one other word."
_LEAST_BESIDE, _IN_ORDER_BESIDE = 2, 0.5
"Content words and share in order of what stands right beside one utterance in both reports."
_COVERED = 0.5
"Least share of the shorter wording's content words that both must hold."
_CARRIED = Quoted("carried")
_SLIGHT = frozenset(("and", "but", "so", "well", "that", "also", "now", "then", "just"))
"Words whose presence alone makes no other wording."


class Wording(NamedTuple):
    """One way of writing an utterance, with every claim that writes it so, in order."""

    words: Words
    claims: tuple[Claim, ...]

    def stands_apart_from(self, other: Wording) -> bool:
        """Whether at least two articles are needed to hold both wordings."""
        return len({c.mention.article for c in (*self.claims, *other.claims)}) > 1


def quote_of(claim: Claim) -> Quote:
    """Return the claim's value; TypeError when it is no quotation."""
    if not isinstance(claim.mention.value, Quote):
        raise TypeError(f"{claim.mention.rule}: not a quotation")
    return claim.mention.value


def reworded(one: Wording, other: Wording, telling: Telling) -> bool:
    """Whether the two wordings are one utterance in other words."""
    a, b = one.words, other.words
    pair = _Pair.of(a, b, telling)
    if not any(rule(pair) for rule in _ALIKE_ENOUGH[_sameness(one, other)]):
        return False
    if not _shares_more_than_an_opening(a, b):
        return False
    if _is_part(one, other) or _is_part(other, one):
        return False
    return _says_more(a, b)


Telling: TypeAlias = Callable[[str], float]
"How much it tells that two wordings share a meaning, 0 to 1."


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

    told: float
    "What the shared content words tell; a word that is nowhere else counts 1."
    least_told: float
    "What the content words of the one that has less tell."

    @classmethod
    def of(cls, a: Words, b: Words, telling: Telling) -> _Pair:
        from rapidfuzz import fuzz
        from rapidfuzz.distance import LCSseq

        shortest = min(len(a.all), len(b.all))
        return cls(
            a,
            b,
            len(a.content & b.content),
            min(len(a.content), len(b.content)),
            shortest,
            LCSseq.similarity(a.meant, b.meant) / shortest,
            fuzz.token_sort_ratio(a.line, b.line),
            sum(map(telling, a.content & b.content)),
            min(sum(map(telling, words.content)) for words in (a, b)),
        )

    @property
    def alike(self) -> bool:
        """Whether the words as a whole are alike."""
        return self.ratio >= _RATIO or self.in_order >= _NEARLY_WHOLE

    @property
    def covered(self) -> bool:
        """Whether most of the content words of one are the other's."""
        return self.shared >= _LEAST_CONTENT and self.shared >= _COVERED * self.least


_Rule: TypeAlias = Callable[[_Pair], bool]


def _nearly_whole(pair: _Pair) -> bool:
    """ "Lund is a wonderful sailor" and "He is an absolutely wonderful sailor"."""
    enough = pair.shared >= _LEAST_BESIDE and pair.shared >= _TOLD_SHARE * pair.least
    alike = pair.in_order >= _NEARLY_WHOLE and numbers(pair.a) == numbers(pair.b)
    return enough and alike and pair.shortest >= _LEAST_FRAME


def _of_one_content(pair: _Pair) -> bool:
    """ "I never saw that punch coming" and "I did not see the punch coming"."""
    if pair.a.content != pair.b.content:
        return False
    few = pair.shared < _LEAST_BESIDE
    return not few or (pair.shared > 0 and pair.in_order >= _IN_ORDER_FEW and pair.shortest >= _LEAST_FRAME)


def _held_in_order(pair: _Pair) -> bool:
    """Whether the other holds all that one says, mostly in order: "I did not expect that kind of punch"."""
    held = _LEAST_BESIDE <= pair.least == pair.shared
    return held and pair.in_order >= _IN_ORDER_FEW and pair.shortest >= _LEAST_FRAME


def _with_one_run(pair: _Pair) -> bool:
    return _shares_a_run(pair.a, pair.b)


def _in_one_frame(pair: _Pair) -> bool:
    return fills_one_frame(pair.a, pair.b)


def _mostly_in_order(pair: _Pair) -> bool:
    return pair.alike and pair.covered and pair.in_order >= _IN_ORDER


def _mostly_one_content(pair: _Pair) -> bool:
    return pair.alike and pair.shared >= _LEAST_CONTENT and pair.shared >= _NEARLY_WHOLE * pair.least


def _long_in_order(pair: _Pair) -> bool:
    long = pair.shared >= _LEAST_BESIDE and pair.shortest >= _LONG
    return pair.alike and long and pair.in_order >= _IN_ORDER_LONG


def _told_again(pair: _Pair) -> bool:
    """Whether what they share tells enough, in whatever order: "No perfume can match the scent of grass"."""
    if pair.shortest < _LEAST_TOLD or numbers(pair.a) != numbers(pair.b):
        return False
    return pair.told >= _TOLD and pair.told >= _TOLD_SHARE * pair.least_told


def _much_alike(pair: _Pair) -> bool:
    return pair.ratio >= _RATIO_SAME and pair.in_order >= _IN_ORDER_SAME and pair.shortest >= _LEAST_MUCH


def _by_unknown(pair: _Pair) -> bool:
    return pair.covered and pair.in_order >= _IN_ORDER_UNKNOWN and pair.ratio >= _RATIO_UNKNOWN


def _whole_by_unknown(pair: _Pair) -> bool:
    """Whether the other holds all words of one, its content and its order: the judge, Ada Lund."""
    held = _LEAST_BESIDE <= pair.least == pair.shared and pair.shortest >= _LEAST_WHOLE
    return held and pair.in_order >= _WHOLE


def _by_another(pair: _Pair) -> bool:
    """So much alike that one of the outlets mistook the speaker."""
    nearly = pair.ratio >= _NEARLY_SAME and pair.in_order >= _NEARLY_WHOLE
    long = (pair.shared >= _CONTENT_OTHER or nearly) and pair.shortest >= _WORDS_OTHER
    return pair.covered and long and pair.in_order >= _IN_ORDER_OTHER and pair.ratio >= _RATIO_OTHER


_ALIKE_ENOUGH: dict[Sameness, tuple[_Rule, ...]] = {
    Sameness.SAME: (
        _of_one_content,
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
    Sameness.UNKNOWN: (_by_unknown, _whole_by_unknown),
    Sameness.OTHER: (_by_another,),
}
"What makes two wordings alike enough, by how their speakers stand to each other; the first rule that holds."


def fills_one_frame(a: Words, b: Words) -> bool:
    """Whether two wordings begin and end alike and differ in as many words of content, most of all being one.

    Of a few words no more than one may differ, and none where they are numbers.
    """
    from rapidfuzz.distance import LCSseq

    short, long = sorted((a.all, b.all), key=len)
    few = len(short) < _LEAST_FRAME
    changed = (a.content - b.content, b.content - a.content)
    if len(short) < _LEAST_FEW or len(changed[0]) != len(changed[1]) or len(changed[0]) > (1 if few else 2):
        return False
    if short[-1] != long[-1] or not a.content & b.content or numbers(a) != numbers(b):
        return False
    if few:
        return len(short) == len(long) and len(a.content & b.content) >= _LEAST_BESIDE
    return short[0] == long[0] and LCSseq.similarity(a.meant, b.meant) >= _FRAME * len(short)


def _shares_a_run(a: Words, b: Words) -> bool:
    """Whether half of the shorter wording stands in the other in one run that tells something.

    A common opening is no such run.
    """
    short, long = sorted((a, b), key=lambda words: len(words.all))
    size = max(_LEAST_RUN, (len(short.all) + 1) // 2)
    if short.all[:_LEAST_RUN] == long.all[:_LEAST_RUN]:
        return False
    line = f" {long.line} "
    runs = (short.all[n : n + size] for n in range(len(short.all) - size + 1))
    return any(
        f" {' '.join(run)} " in line and len(words_of(" ".join(run)).content) >= _LEAST_BESIDE for run in runs
    )


def _sameness(one: Wording, other: Wording) -> Sameness:
    """Return the best that the speakers of two articles allow; one that was carried over may be anybody."""
    found = {
        Sameness.UNKNOWN if sameness is Sameness.OTHER and _CARRIED in (a.topic, b.topic) else sameness
        for a in one.claims
        for b in other.claims
        if a.mention.article != b.mention.article
        for sameness in (same_speaker(a.attribution, b.attribution),)
    }
    return next(s for s in Sameness if s in found) if found else Sameness.OTHER


def _is_part(short: Wording, long: Wording) -> bool:
    """Whether one outlet merely quotes less than the other: no other words, and an end that says so."""
    if not contains(long.words.all, short.words.all):
        return False
    missing = len(long.words.all) - len(short.words.all)
    texts = [quote_of(claim).text for claim in short.claims]
    return missing > 2 or all(text[:1].islower() or text[-1:] == "," for text in texts)


def _shares_more_than_an_opening(a: Words, b: Words) -> bool:
    opening = next((n for n, (x, y) in enumerate(zip(a.all, b.all, strict=False)) if x != y), None)
    if opening is None or opening < 3 or fills_one_frame(a, b):
        return True
    rests = [words_of(" ".join(words.all[opening:])) for words in (a, b)]
    if any(len(rest.all) <= 2 for rest in rests) or _one_line(*rests):
        return True
    if any(one.content and one.content <= other.content for one, other in (rests, rests[::-1])):
        return True
    telling = len(words_of(" ".join(a.all[:opening])).content)
    if opening == 3 and telling:
        return bool(rests[0].content & rests[1].content)
    return len(rests[0].content & rests[1].content) >= (2 if telling < _LEAST_CONTENT else 1)


def _one_line(a: Words, b: Words) -> bool:
    """Whether the words are nearly the same, whatever they carry."""
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(a.line, b.line) >= _NEARLY_SAME


def go_together(one: Wording, other: Wording) -> bool:
    """Whether two wordings beside one utterance are one as well: there much less likeness is enough."""
    from rapidfuzz.distance import LCSseq

    a, b = one.words, other.words
    shared = len(a.content & b.content)
    in_order = LCSseq.similarity(a.meant, b.meant) / min(len(a.all), len(b.all))
    alike = shared >= _LEAST_BESIDE and shared >= _COVERED * min(len(a.content), len(b.content))
    if not alike or in_order < _IN_ORDER_BESIDE or _sameness(one, other) is Sameness.OTHER:
        return False
    return not (contains(a.all, b.all) or contains(b.all, a.all)) and _says_more(a, b)


def _says_more(a: Words, b: Words) -> bool:
    """Whether the difference is more than a leading "and" or "so"."""
    return not set(Counter(a.all) - Counter(b.all)) | set(Counter(b.all) - Counter(a.all)) <= _SLIGHT


def may_match(a: Words, b: Words) -> bool:
    """Whether two wordings share enough words of any kind to be looked at."""
    one, other = a.distinct, b.distinct
    return len(one & other) >= _WORDS * min(len(one), len(other))


def looks_alike(a: Words, b: Words) -> bool:
    """Whether a reader might take two wordings for one utterance."""
    from rapidfuzz import fuzz

    if len(a.content & b.content) < 2 or len(a.distinct & b.distinct) < _COVERED * min(
        len(a.all), len(b.all)
    ):
        return False
    return fuzz.token_sort_ratio(a.line, b.line) >= _RATIO
