"""Whether two wordings are one utterance.

They are when most of their content words are the same, the words as a whole are alike, and more than the
opening is shared. A speaker known by name in both needs less likeness, two speakers much more.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from kazreader.compare.speakers import Sameness, same_speaker
from kazreader.compare.utterance import Words, contains, words_of
from kazreader.model import Claim, Quote

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
_CONTENT_OTHER, _RATIO_OTHER, _IN_ORDER_OTHER, _WORDS_OTHER = 4, 62, 0.6, 8
"The same where the two are cited under two names: so much alike, one of the outlets mistook the speaker."
_COVERED = 0.5
"Least share of the shorter wording's content words that both must hold."
_SLIGHT = frozenset(("and", "but", "so", "well", "that", "also", "now", "then", "just"))
"Words whose presence alone makes no other wording."


@dataclass(frozen=True, slots=True)
class Wording:
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


def reworded(one: Wording, other: Wording) -> bool:
    """Whether the two wordings are one utterance in other words."""
    a, b = one.words, other.words
    if not _alike_enough(a, b, same=_sameness(one, other)) or not _shares_more_than_an_opening(a, b):
        return False
    if _is_part(one, other) or _is_part(other, one):
        return False
    return not set(Counter(a.all) - Counter(b.all)) | set(Counter(b.all) - Counter(a.all)) <= _SLIGHT


def _alike_enough(a: Words, b: Words, same: Sameness) -> bool:
    """Whether the words are alike as a whole; a speaker known to be the same needs less."""
    from rapidfuzz import fuzz
    from rapidfuzz.distance import LCSseq

    shared, least = len(a.content & b.content), min(len(a.content), len(b.content))
    in_order = LCSseq.similarity(a.all, b.all) / min(len(a.all), len(b.all))
    ratio = fuzz.token_sort_ratio(a.line, b.line)
    if ratio < _RATIO and in_order < _NEARLY_WHOLE:
        return False
    covered = shared >= _LEAST_CONTENT and shared >= _COVERED * least
    if same is Sameness.OTHER:
        long = shared >= _CONTENT_OTHER and min(len(a.all), len(b.all)) >= _WORDS_OTHER
        return covered and long and in_order >= _IN_ORDER_OTHER and ratio >= _RATIO_OTHER
    if same is not Sameness.SAME:
        return covered and in_order >= _IN_ORDER_UNKNOWN and ratio >= _RATIO_UNKNOWN
    if covered and in_order >= _IN_ORDER:
        return True
    most = shared > _LEAST_CONTENT and shared >= _NEARLY_WHOLE * least
    return most or (ratio >= _RATIO_SAME and in_order >= _IN_ORDER_SAME and min(len(a.all), len(b.all)) >= 7)


def _sameness(one: Wording, other: Wording) -> Sameness:
    """Return the best that the speakers of two articles allow; one that was carried over may be anybody."""
    found = {
        Sameness.UNKNOWN if sameness is Sameness.OTHER and "quote.carried" in rules else sameness
        for a in one.claims
        for b in other.claims
        if a.mention.article != b.mention.article
        for sameness in (same_speaker(a.attribution, b.attribution),)
        for rules in ((a.mention.rule, b.mention.rule),)
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
    if opening is None or opening < 3:
        return True
    rests = [words_of(" ".join(words.all[opening:])) for words in (a, b)]
    if any(len(rest.all) <= 2 for rest in rests):
        return True
    telling = len(words_of(" ".join(a.all[:opening])).content)
    return len(rests[0].content & rests[1].content) >= (2 if telling < _LEAST_CONTENT else 1)


def may_match(a: Words, b: Words) -> bool:
    """Whether two wordings share enough words of any kind to be looked at."""
    return len(a.distinct & b.distinct) >= _WORDS * min(len(a.distinct), len(b.distinct))


def looks_alike(a: Words, b: Words) -> bool:
    """Whether a reader might take two wordings for one utterance."""
    from rapidfuzz import fuzz

    if len(a.content & b.content) < 2 or len(a.distinct & b.distinct) < _COVERED * min(
        len(a.all), len(b.all)
    ):
        return False
    return fuzz.token_sort_ratio(a.line, b.line) >= _RATIO
