"""Two dates of one sort, and what tells them apart: deeds, bounds, sequels, other names."""

from __future__ import annotations

from datetime import timedelta

from kazreader.compare.dates.pool import Pool
from kazreader.compare.dates.sequels import responds, tells_before
from kazreader.compare.dates.times import Standing, distance
from kazreader.compare.rarity import words_in
from kazreader.compare.shared_words import names_alike, other_names_beside
from kazreader.lexicon.nations import nations
from kazreader.model import Claim, DateRange
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import OpenDate

_NEAR_HOUR = timedelta(minutes=45)
"Times of day that are nearer need one word or none; others the deed."


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
    def told_apart(self) -> bool:
        """Whether one report gives the other's date too, or a nearer one."""
        here, there = (claim.mention.article for claim in self.claims)
        given = self.dates.gives(self.a, there) or self.dates.gives(self.b, here)
        nearest = _is_nearest(self.dates, self.a, self.b) and _is_nearest(self.dates, self.b, self.a)
        return given or not nearest

    @property
    def of_two_verbs(self) -> bool:
        """Whether both dates belong to words, and to none of one meaning."""
        ours, theirs = self.dates.named[self.a], self.dates.named[self.b]
        return bool(ours and theirs) and ours.isdisjoint(theirs)

    @property
    def of_two_groups(self) -> bool:
        """Whether word lists take the two for two deeds."""
        topics = [claim.topic for claim in self.claims]
        return OpenDate not in map(type, topics) and key_of(topics[0]) != key_of(topics[1])

    @property
    def of_a_sequel(self) -> bool:
        """Whether one report tells when something happened, the other what was done about it."""
        group = self.dates.group(self.a)
        if group is not None and group == self.dates.group(self.b):
            return False
        ours, theirs = self.dates.in_sentence(self.a), self.dates.in_sentence(self.b)
        return responds(self.claims[0], theirs) or responds(self.claims[1], ours)

    @property
    def told_before(self) -> bool:
        """Whether one report tells the other's deed only as what was before: where dozens had died."""
        dates = self.dates
        return any(
            tells_before(dates.claims[n], dates.named[m] - dates.named[n], dates.context)
            for n, m in ((self.a, self.b), (self.b, self.a))
        )

    @property
    def of_other_names(self) -> bool:
        """Whether other names stand beside the two dates, and none of them in the other's sentence.

        A country tells nothing, and a name may be spelled in two ways.
        """
        if not other_names_beside(*self.claims):
            return False
        beside = [_names_beside(claim) for claim in self.claims]
        written = [frozenset(words_in(self.dates.context.sentence_of(claim))) for claim in self.claims]
        return not any(
            names & words or any(names_alike(a, b) for a in names for b in others)
            for names, others, words in zip(beside, reversed(beside), reversed(written), strict=True)
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
        bounds = {c.topic.bound if isinstance(c.topic, OpenDate) else "at" for c in self.claims}
        return len(bounds) > 1


def _names_beside(claim: Claim) -> frozenset[str]:
    return frozenset(word for word in claim.beside if word[0].isupper() and word not in nations().countries)


def _is_nearest(dates: Pool, a: int, b: int) -> bool:
    """Whether no date of b's article lies nearer to a."""
    value = dates.values[a]
    between = distance(value, dates.values[b]).between
    others = dates.others(b, dates.claims[b].mention.article)
    found = (distance(value, dates.values[other]) for other in others)
    return all(one.standing is Standing.UNRELATED or one.between >= between for one in found)
