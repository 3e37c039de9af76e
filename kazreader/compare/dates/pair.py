"""Two dates of one sort, and what tells them apart: deeds, bounds, sequels and persons."""

from __future__ import annotations

from datetime import timedelta

from kazreader.compare.dates.pool import Pool
from kazreader.compare.dates.sequels import responds, tells_before
from kazreader.compare.dates.times import distance
from kazreader.compare.phonetics import sound
from kazreader.lexicon.events import ANY
from kazreader.lexicon.names import name_words
from kazreader.model import Claim, DateRange
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import OpenDate, When

_NEAR_HOUR = timedelta(minutes=45)
_MOST_YEARS = 16
"Years further apart than this are of two events, if no word list knows them for one."
_MOST_OTHER = 1
"Names that only one of two reports of one person has: a place, another spelling."


class Pair(NamedTuple):
    """Two dates of one sort, by number."""

    dates: Pool
    a: int
    b: int

    @property
    def claims(self) -> tuple[Claim, Claim]:
        """The two dates."""
        return self.dates.claims[self.a], self.dates.claims[self.b]

    @property
    def values(self) -> tuple[DateRange, DateRange]:
        """What the two say."""
        return self.dates.values[self.a], self.dates.values[self.b]

    @property
    def given(self) -> int:
        """How many of the two dates the other report gives too."""
        here, there = (claim.mention.article for claim in self.claims)
        return self.dates.gives(self.a, there) + self.dates.gives(self.b, here)

    @property
    def of_near_years(self) -> bool:
        """Whether the two begin so few years apart that they may be of one event."""
        one, other = (value.start.year for value in self.values)
        return abs(one - other) <= _MOST_YEARS

    @property
    def alone(self) -> bool:
        """Whether each report gives one date of the sort only."""
        return all(self.dates.is_alone(number) for number in (self.a, self.b))

    @property
    def of_one_group(self) -> bool:
        """Whether a word list takes the deeds of two dates for one."""
        group = self.dates.group(self.a)
        return group is not None and group == self.dates.group(self.b)

    @property
    def of_two_nouns(self) -> bool:
        """Whether the two events are called by nouns for different things: the fire, the march."""
        topics = (claim.topic for claim in self.claims)
        return len({topic.noun for topic in topics if isinstance(topic, When)} - {ANY, ""}) > 1

    @property
    def of_two_persons(self) -> bool:
        """Whether the names with both cannot be one person's: none shared, or many with each alone."""
        ours, theirs = map(_names_by_sound, self.claims)
        if not ours or not theirs:
            return False
        other = min(len(ours - theirs), len(theirs - ours))
        return not ours & theirs or (other > _MOST_OTHER and len(ours & theirs) <= other)

    @property
    def of_two_verbs(self) -> bool:
        """Whether both dates belong to words, and to none of one meaning."""
        ours, theirs = self.dates.named[self.a], self.dates.named[self.b]
        return bool(ours and theirs) and ours.isdisjoint(theirs)

    @property
    def of_a_sequel(self) -> bool:
        """Whether one report tells when something happened, the other what was done about it."""
        if self.of_one_group:
            return False
        ours, theirs = self.dates.in_sentence(self.a), self.dates.in_sentence(self.b)
        return responds(self.claims[0], theirs) or responds(self.claims[1], ours)

    @property
    def told_before(self) -> bool:
        """Whether a report tells the other's deed, not its own, as what was before: where some had died."""
        dates = self.dates
        return any(
            tells_before(dates.claims[n], dates.named[m] - dates.named[n], dates.context)
            and not tells_before(dates.claims[n], dates.named[n], dates.context)
            for n, m in ((self.a, self.b), (self.b, self.a))
        )

    @property
    def near(self) -> bool:
        """Whether two times of day are so near that one may be the other, rounded or misheard: 5:12, 4:12."""
        one, other = self.values
        of_one_minute = one.start.minute == other.start.minute != 0
        return of_one_minute or distance(one, other).between <= _NEAR_HOUR

    @property
    def of_two_bounds(self) -> bool:
        """Whether something happened on one of the dates, and began or ended on the other."""
        return len(self._bounds) > 1

    @property
    def ends_once(self) -> bool:
        """Whether something lasts until one of the dates: what happened on the other may be its begin."""
        return self.of_two_bounds and "until" in self._bounds

    @property
    def _bounds(self) -> set[str]:
        return {c.topic.bound if isinstance(c.topic, OpenDate) else "at" for c in self.claims}


def _names_by_sound(claim: Claim) -> frozenset[str]:
    titles = name_words().titles
    return frozenset(sound(w) for w in claim.about if w[0].isupper() and w.lower() not in titles)
