"""A figure with the features by which pairs are scored; each is computed once, on demand."""

from __future__ import annotations

from collections.abc import Set

from kazreader.compare.context import Context
from kazreader.compare.figures.kinds import TIMES
from kazreader.compare.figures.open_claims import kind_of
from kazreader.compare.rarity import words_in
from kazreader.compare.sentence_meanings import meanings_in, meanings_of, meanings_of_passage
from kazreader.compare.sides import quantity
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Interval
from kazreader.model.once import once
from kazreader.model.record import Record
from kazreader.model.scope import SOME_OF_THEM
from kazreader.model.topics import Measure

_UNTIL = {"before": -1, "ago": -1, "earlier": -1, "after": 1, "later": 1}
_OPENS_PAST = frozenset({"in", "back", "by", "during", "since", "until"})
_LIMIT = "speed_limit"
"The measure of what is allowed, which no measured speed answers."
_AWAY = frozenset(
    {
        *("from", "off", "away", "outside", "ahead", "behind", "beyond", "past"),
        *("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"),
    }
)
_BORDER = "border"
_NEXT_WORD_WITHIN = 24
"Characters after a figure that are searched for the next word."


class Candidate(Record, keeps=True):
    """A figure that may answer the same question as others. Words are given by their meanings."""

    claim: Claim
    article: str
    value: Interval
    unit: str
    asks: bool
    "Whether its question may be inferred from the words around it."
    kind: str
    "The widest class of what is counted, or the unit."
    noun: str
    "The meaning of the counted noun."
    context: Context

    @classmethod
    def of(cls, claim: Claim, context: Context, *, asks: bool) -> Candidate:
        """Return the figure of a claim."""
        value, topic = quantity(claim), claim.topic
        allowed = isinstance(topic, Measure) and topic.name == _LIMIT
        return cls(
            claim=claim,
            article=claim.mention.article,
            value=value.interval,
            unit=_LIMIT if allowed else value.unit,
            asks=asks,
            kind=value.unit or kind_of(claim.counted),
            noun=meaning(claim.counted),
            context=context,
        )

    @once
    def beside(self) -> frozenset[str]:
        """The words beside it, without names."""
        return frozenset(meaning(word) for word in self.claim.beside if word[0].islower())

    @once
    def telling(self) -> frozenset[str]:
        """`beside`, plus the modifiers of the counted noun: cargo, of 98 cargo ships."""
        if self.unit:
            return self.beside
        return self.beside | (meanings_in(self.context.quoted(self.claim.mention)) - {self.noun})

    @once
    def sentence(self) -> frozenset[str]:
        """The words of its sentence."""
        return meanings_of(self.claim, self.context)

    @once
    def passage(self) -> frozenset[str]:
        """The words of its sentence and of the one before."""
        return meanings_of_passage(self.claim, self.context)

    @once
    def depth(self) -> float:
        """Its position in its report, from 0 to 1."""
        return self.context.depth(self.claim.mention)

    @once
    def elsewhere(self) -> frozenset[str]:
        """The places of its scope, if none belongs to the event."""
        return self.context.event.elsewhere(self.article, self.claim.scope)

    @once
    def is_past(self) -> bool:
        """Whether it is background, or names a time long before the event."""
        return self.context.event.is_past(self.claim)

    @once
    def opens_past(self) -> bool:
        """Whether its sentence begins with a past time: in 1994 two guards were on duty."""
        if not self.is_past:
            return False
        opening = words_in(self.context.sentence_of(self.claim).lower())[:1]  # none in "1994: 2,030."
        return not _OPENS_PAST.isdisjoint(opening)

    def may_both_hold(self, other: Candidate) -> bool:
        """Whether two different values are compatible: more than 9,000; 9,700."""
        return self.value != other.value and self.value.overlaps(other.value)

    @once
    def is_some_of_others(self) -> bool:
        """Whether it counts only some of a group: 61 of them."""
        return SOME_OF_THEM in self.claim.scope.groups

    @once
    def sizes(self) -> frozenset[str]:
        """The dimension words beside it: wide, deep."""
        return self.claim.beside & grammar().sizes

    @once
    def until(self) -> int:
        """1 for a time after something, -1 for a time before it, else 0."""
        return _UNTIL.get(self._word_behind, 0) if self.unit in TIMES else 0

    @once
    def in_weeks(self) -> bool | None:
        """Whether days are written as weeks: weeks of a trial are not days in court. None for other units."""
        return "week" in self.context.quoted(self.claim.mention).lower() if self.unit == "days" else None

    @once
    def is_distance(self) -> bool:
        """Whether a length is the distance between two things: 3 miles south of the bend."""
        if self.unit != "length" or self._word_behind not in _AWAY:
            return False
        prose, start = self.context.articles[self.article].prose, self.claim.mention.span.start
        a_size = prose.endswith(" of ", 0, start) and "distance" not in self.claim.beside
        return not a_size  # a tunnel of 30 feet from the house

    @property
    def far_from(self) -> str:
        """The name or the border from which a distance is told."""
        topic = self.claim.topic
        if not isinstance(topic, Measure) or (topic.name != "distance" and topic.owner != _BORDER):
            return ""
        return topic.owner

    @once
    def is_share(self) -> bool:
        """Whether a percentage is of something: a fifth of its staff."""
        return self.unit == "percent" and self._word_behind == "of"

    @property
    def is_move(self) -> bool:
        """Whether it is how far shares or prices moved."""
        return isinstance(self.claim.topic, Measure) and self.claim.topic.name in ("move", "daily_move")

    @once
    def is_inclusive(self) -> bool:
        """Whether its sentence says what a sum of money includes, so that another sum may leave it out."""
        if not self.unit.isupper():
            return False
        return not grammar().inclusive.isdisjoint(words_in(self.context.sentence_of(self.claim).lower()))

    @once
    def _word_behind(self) -> str:
        end = self.claim.mention.span.end
        words = words_in(self.context.articles[self.article].prose[end : end + _NEXT_WORD_WITHIN])
        return words[0].lower() if words else ""


def are_one(value: Interval, given: Set[Interval]) -> bool:
    """Whether the values given beside a word, which include this one, all overlap it."""
    return len(given) == 1 or all(map(value.overlaps, given))
