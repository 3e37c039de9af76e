"""A figure and what every pair of it with another is judged by: each is worked out once, when first asked."""

from __future__ import annotations

from collections.abc import Set

from kazreader.compare.context import Context
from kazreader.compare.figures.kinds import TIMES
from kazreader.compare.figures.open_claims import AGE, kind_of
from kazreader.compare.naming import naming_of
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
_AGE_OF_NOBODY = "age"
"What is counted where no noun tells whose age it is."
_AWAY = frozenset(
    {
        *("from", "off", "away", "outside", "ahead", "behind", "beyond", "past"),
        *("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"),
    }
)
_AHEAD = 24
"Characters behind a figure in which the next word stands."


class Candidate(Record, keeps=True):
    """A figure that may answer one question with others; words by what they mean."""

    claim: Claim
    article: str
    value: Interval
    unit: str
    asks: bool
    "Whether the words around may tell what it answers."
    kind: str
    "What is counted, as widely as it is known."
    noun: str
    "What the word for the counted means."
    context: Context

    @classmethod
    def of(cls, claim: Claim, context: Context, *, asks: bool) -> Candidate:
        """Return the figure of a claim."""
        value = quantity(claim)
        return cls(
            claim=claim,
            article=claim.mention.article,
            value=value.interval,
            unit=value.unit,
            asks=asks,
            kind=value.unit or kind_of(claim.counted),
            noun=meaning(claim.counted),
            context=context,
        )

    @once
    def beside(self) -> frozenset[str]:
        """The words beside it that are no names."""
        return frozenset(meaning(word) for word in self.claim.beside if word[0].islower())

    @once
    def telling(self) -> frozenset[str]:
        """Those, and the words that say of which sort the counted is: 98 cargo ships."""
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
        """How deep in its report it stands."""
        return self.context.depth(self.claim.mention)

    @once
    def elsewhere(self) -> frozenset[str]:
        """The places that set it apart from the event."""
        return self.context.event.elsewhere(self.article, self.claim.scope)

    @once
    def is_past(self) -> bool:
        """Whether it looks back, or names a time long before the event."""
        return self.context.event.is_past(self.claim)

    @once
    def opens_past(self) -> bool:
        """Whether its sentence opens with such a time: in 1994 two guards were on duty."""
        if not self.is_past:
            return False
        opening = words_in(self.context.sentence_of(self.claim).lower())[:1]  # none in "1994: 2,030."
        return not _OPENS_PAST.isdisjoint(opening)

    def may_both_hold(self, other: Candidate) -> bool:
        """Whether two numbers are not the same and do not exclude each other: more than 9,000, 9,700."""
        return self.value != other.value and self.value.overlaps(other.value)

    def may_be_age_of(self, other: Candidate) -> bool:
        """Whether its report names him whose age the other is, where no noun tells whose age this one is."""
        topic = other.claim.topic
        if not isinstance(topic, Measure) or topic.by_noun:
            return True
        if self.unit != AGE or self.claim.counted != _AGE_OF_NOBODY or not self.asks:
            return True
        surname = topic.owner.rpartition(" ")[2]
        return not surname or naming_of(self.context).names(self.article, surname)

    @once
    def is_some_of_others(self) -> bool:
        """Whether it is told as some of others: 61 of them; the whole has another number."""
        return SOME_OF_THEM in self.claim.scope.groups

    @once
    def sizes(self) -> frozenset[str]:
        """The words beside it that tell in which direction something is measured: wide, deep."""
        return self.claim.beside & grammar().sizes

    @once
    def until(self) -> int:
        """1 where a time tells how long after something, -1 how long before it, else 0."""
        return _UNTIL.get(self._word_behind, 0) if self.unit in TIMES else 0

    @once
    def in_weeks(self) -> bool | None:
        """Whether days are told as weeks, None of no days: weeks of a trial are not days in court."""
        return "week" in self.context.quoted(self.claim.mention).lower() if self.unit == "days" else None

    @once
    def is_distance(self) -> bool:
        """Whether a length tells how far two things lie apart: 3 miles south of the bend."""
        if self.unit != "length" or self._word_behind not in _AWAY:
            return False
        prose, start = self.context.articles[self.article].prose, self.claim.mention.span.start
        a_size = prose.endswith(" of ", 0, start) and "distance" not in self.claim.beside
        return not a_size  # a tunnel of 30 feet from the house

    @once
    def is_inclusive(self) -> bool:
        """Whether a sum is told with what it has in it, so that another one may be told without."""
        if not self.unit.isupper():
            return False
        return not grammar().inclusive.isdisjoint(words_in(self.context.sentence_of(self.claim).lower()))

    @once
    def _word_behind(self) -> str:
        end = self.claim.mention.span.end
        words = words_in(self.context.articles[self.article].prose[end : end + _AHEAD])
        return words[0].lower() if words else ""


def are_one(value: Interval, given: Set[Interval]) -> bool:
    """Whether all values given beside a word, this one among them, may be one number."""
    return len(given) == 1 or all(map(value.overlaps, given))
