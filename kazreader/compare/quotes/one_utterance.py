"""Whether two wordings are one utterance.

They are when they are alike enough for their speakers, more than the opening is shared, and neither is merely
a part of the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from kazreader.compare.quotes.alike_wordings import (
    COVERED,
    LEAST_CONTENT,
    NEARLY_SAME,
    RATIO,
    alike_enough,
)
from kazreader.compare.quotes.frames import LEAST_BESIDE, fills_one_frame
from kazreader.compare.quotes.speakers import Sameness, same_speaker
from kazreader.compare.quotes.utterance import Words, contains, words_of
from kazreader.model import Claim, Quote
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.record import Record
from kazreader.model.topics import Quoted

_WORDS = 0.3
"Least share of the shorter wording's words of any kind that both hold: below, nothing else is looked at."
_IN_ORDER_BESIDE = 0.5
"Share in order of what stands right beside one utterance in both reports."
_CARRIED = Quoted("carried")
_SLIGHT = frozenset(("and", "but", "so", "well", "that", "also", "now", "then", "just"))
"Words whose presence alone makes no other wording."


class Voice(NamedTuple):
    """Who says a sentence in an article."""

    article: str
    speaker: str | None
    carried: bool
    "Whether the speaker was carried over from another sentence: it may be anybody."

    def sameness(self, other: Voice) -> Sameness:
        """Return how the speakers of two articles stand to each other."""
        same = same_speaker(self.speaker, other.speaker)
        unsure = same is Sameness.OTHER and (self.carried or other.carried)
        return Sameness.UNKNOWN if unsure else same


class Wording(Record):
    """One way of writing an utterance, with every claim that writes it so, in order."""

    words: Words
    claims: tuple[Claim, ...]
    voices: tuple[Voice, ...]
    "Those of the claims, each once."

    @classmethod
    def of(cls, words: Words, claims: Sequence[Claim]) -> Wording:
        """Return the wording of these claims."""
        voices = (Voice(c.mention.article, c.attribution, c.topic == _CARRIED) for c in claims)
        return cls(words, tuple(claims), tuple(dict.fromkeys(voices)))

    def stands_apart_from(self, other: Wording) -> bool:
        """Whether at least two articles are needed to hold both wordings."""
        return len({c.mention.article for c in (*self.claims, *other.claims)}) > 1


def quote_of(claim: Claim) -> Quote:
    """Return the claim's value; TypeError when it is no quotation."""
    if not isinstance(claim.mention.value, Quote):
        raise TypeError(f"{claim.mention.rule}: not a quotation")
    return claim.mention.value


def reworded(one: Wording, other: Wording, speakers: Sameness) -> bool:
    """Whether the two wordings are one utterance in other words."""
    a, b = one.words, other.words
    if not alike_enough(a, b, speakers):
        return False
    if not _shares_more_than_an_opening(a, b):
        return False
    if _is_part(one, other) or _is_part(other, one):
        return False
    return _says_more(a, b)


def sameness(one: Wording, other: Wording) -> Sameness:
    """Return the best that the speakers of two articles allow."""
    best = Sameness.OTHER
    for a in one.voices:
        for b in other.voices:
            if a.article != b.article:
                match a.sameness(b):
                    case Sameness.SAME:
                        return Sameness.SAME
                    case Sameness.UNKNOWN:
                        best = Sameness.UNKNOWN
    return best


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
    return len(rests[0].content & rests[1].content) >= (2 if 0 < telling < LEAST_CONTENT else 1)


def _one_line(a: Words, b: Words) -> bool:
    """Whether the words are nearly the same, whatever they carry."""
    return fuzz.ratio(a.by_alphabet, b.by_alphabet) >= NEARLY_SAME


def go_together(one: Wording, other: Wording) -> bool:
    """Whether two wordings beside one utterance are one as well: there much less likeness is enough."""
    a, b = one.words, other.words
    shared = len(a.content & b.content)
    in_order = LCSseq.similarity(a.meant, b.meant) / min(len(a.all), len(b.all))
    alike = shared >= LEAST_BESIDE and shared >= COVERED * min(len(a.content), len(b.content))
    if not alike or in_order < _IN_ORDER_BESIDE or sameness(one, other) is Sameness.OTHER:
        return False
    return not (contains(a.all, b.all) or contains(b.all, a.all)) and _says_more(a, b)


def _says_more(a: Words, b: Words) -> bool:
    """Whether the difference is more than a leading "and" or "so": other words, or another order."""
    changed = set(Counter(a.all) - Counter(b.all)) | set(Counter(b.all) - Counter(a.all))
    return not changed <= _SLIGHT or (not changed and a.all != b.all)


def may_match(a: Words, b: Words) -> bool:
    """Whether two wordings share enough words of any kind to be looked at."""
    one, other = a.distinct, b.distinct
    return len(one & other) >= _WORDS * min(len(one), len(other))


def looks_alike(a: Words, b: Words) -> bool:
    """Whether a reader might take two wordings for one utterance."""
    if len(a.content & b.content) < 2 or len(a.distinct & b.distinct) < COVERED * min(len(a.all), len(b.all)):
        return False
    return fuzz.ratio(a.by_alphabet, b.by_alphabet) >= RATIO
