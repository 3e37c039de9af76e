"""The wordings of quotations, each with its claims and speakers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from math import log

from kazreader.compare.quotes.speakers import Sameness, same_speaker
from kazreader.compare.quotes.utterance import Words, words_of
from kazreader.compare.sides import quote_of
from kazreader.model import Claim
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.record import Record
from kazreader.model.topics import Quoted

_CARRIED = Quoted("carried")
LEAST_WORDS = 4
"The least words of a full quotation: fewer are a fragment, a slogan or a title."


class Voice(NamedTuple):
    """The speaker of a sentence in an article."""

    article: str
    speaker: str | None
    carried: bool
    "Whether the speaker is carried over from another sentence, and so uncertain."

    def sameness(self, other: Voice) -> Sameness:
        """Return how the speakers of two articles relate."""
        same = same_speaker(self.speaker, other.speaker)
        unsure = same is Sameness.OTHER and (self.carried or other.carried)
        return Sameness.UNKNOWN if unsure else same


class Wording(Record):
    """One wording of an utterance, with all its claims in order."""

    words: Words
    claims: tuple[Claim, ...]
    voices: tuple[Voice, ...]
    "The distinct voices of the claims."
    spoken: float
    "The logarithm of the number of full quotations of the speaker in its report; 0 without a speaker."


def wordings(claims: Iterable[Claim]) -> tuple[Wording, ...]:
    """Return the quotations grouped by wording, in the order of first occurrence."""
    by_line: dict[str, tuple[Words, list[Claim]]] = {}
    speaking: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        words = words_of(quote_of(claim).text)
        if words.content and (claim.attribution or len(words.all) >= LEAST_WORDS):
            by_line.setdefault(words.line, (words, []))[1].append(claim)
            if len(words.all) >= LEAST_WORDS:
                speaking[claim.mention.article][claim.attribution or ""] += 1

    @cache
    def spoken(article: str, speaker: str | None) -> float:
        cited = speaking[article].items()
        return log(max(1, sum(n for who, n in cited if same_speaker(who, speaker) is Sameness.SAME)))

    found = []
    for words, told in by_line.values():
        voices = (Voice(c.mention.article, c.attribution, c.topic == _CARRIED) for c in told)
        often = spoken(told[0].mention.article, told[0].attribution)
        found.append(Wording(words, tuple(told), tuple(dict.fromkeys(voices)), often))
    return tuple(found)


def sameness(one: Wording, other: Wording) -> Sameness:
    """Return the best match between the speakers of two wordings in different articles."""
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
