"""Whether two dates are of one event, by the words beside them: one rule for each kind of evidence.

Each sort of date has its rules, the first that says so tells the words; weekdays need most, since a report
names many. Refused: years, unless one may be the other's misprint or rare words stand beside both; a date
that the other report gives too, since its author tells them apart; what two word lists take for two deeds,
unless the verb of one stands beside both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TypeAlias

from kazreader.compare.dates.known_events import no_other_person
from kazreader.compare.dates.likelihood import alone_and_alike, likely
from kazreader.compare.dates.pair import Pair
from kazreader.compare.dates.pool import Sort, deeds_of
from kazreader.compare.dates.times import distance
from kazreader.compare.shared_words import other_names_beside
from kazreader.lexicon.stems import meaning, stem
from kazreader.model.topics import OpenDate

_MINUTES = timedelta(minutes=5)
"Times told to the minute that are so near are of one thing, unless their verbs tell two."
_LEAST: dict[Sort, float] = {"hour": 1.8, "day": 2.0, "month": 2.0, "year": 2.0}
"How much the best shared word must weigh."
_TELLS_OF_YEAR = 2.4
"How much each of two shared words must weigh where two years are no misprint of each other."
_DEED = 1.5
"How much the deed must tell that two dates share, in words that hardly any other sentence holds."
_DEED_WORDS = 2
_LATELY = 2000
_NEAR_DAYS, _NEAR_WEEKDAYS = timedelta(days=3), timedelta(days=4)
"Days on which one verb alone may tell of one deed, or sentences that are alike."


Rule: TypeAlias = Callable[[Pair], list[str] | None]
"Returns the words that told, perhaps none; None where the rule does not say that the event is one."


def _one_rare_word(pair: Pair) -> list[str] | None:
    """ "the hearing is on Nov. 4", "at the hearing on Nov. 14"."""
    if pair.told_apart or pair.of_two_bounds or pair.of_two_groups or pair.of_other_names:
        return None
    words = pair.dates.shared(pair.a, pair.b)
    told = bool(words) and pair.dates.rarity.weight(words[0]) >= _LEAST[pair.dates.sort]
    return words if told and not pair.of_a_sequel else None


def _near_with_one_word(pair: Pair) -> list[str] | None:
    """ "the roll call at 5:30 a.m.", "the roll call at 5:50"."""
    if not pair.near or pair.told_apart:
        return None
    words = pair.dates.shared(pair.a, pair.b)
    told = bool(words) and pair.dates.rarity.weight(words[0]) >= _LEAST["hour"]
    return words if told else None


def _only_times(pair: Pair) -> list[str] | None:
    """The only times of day that two reports give, one of them to the minute."""
    if not pair.near or pair.told_apart or "minute" not in [value.grain for value in pair.values]:
        return None
    here, there = (claim.mention.article for claim in pair.claims)
    only = not any(pair.dates.others(pair.a, here)) and not any(pair.dates.others(pair.b, there))
    return pair.dates.shared(pair.a, pair.b) if only else None


def _same_but_for_minutes(pair: Pair) -> list[str] | None:
    """ "the quake came at 5.10 a.m.", "it jolted the province at 4:33 and 5:12 am"."""
    if distance(*pair.values).between > _MINUTES or any(value.grain != "minute" for value in pair.values):
        return None
    if pair.told_apart or pair.of_two_deeds or pair.of_two_verbs or pair.of_other_names:
        return None
    return pair.dates.shared(pair.a, pair.b)


def _one_deed(pair: Pair) -> list[str] | None:
    """ "the dockers quit the pay talks on Monday", "talks are dead after the dockers quit on Tuesday"."""
    deed = pair.dates.deed(pair.a, pair.b)
    here, there = (claim.mention.article for claim in pair.claims)
    words = len(deed) + pair.dates.of_one_group(pair.a, pair.b)
    if words < _DEED_WORDS or pair.dates.told(pair.a, pair.b) < _DEED or pair.of_two_deeds:
        return None
    if pair.dates.sort != "hour" and (pair.of_a_sequel or pair.of_a_plan_and_a_deed or pair.told_before):
        return None
    far = pair.of_two_verbs and distance(*pair.values).between > _NEAR_WEEKDAYS
    if pair.dates.sort == "weekday" and (pair.in_quotes or far):
        return None
    if pair.of_two_bounds and _ends(pair):
        return None
    given = pair.dates.gives_of(pair.a, there, deed) or pair.dates.gives_of(pair.b, here, deed)
    if given or pair.of_other_names or (pair.dates.sort == "hour" and pair.told_apart):
        return None
    return pair.dates.shared(pair.a, pair.b)


def _one_verb(pair: Pair) -> list[str] | None:
    """ "it recalled 24 toys on August 2", "on August 1 it had recalled a million toys"."""
    verbs = pair.verbs
    if not verbs or distance(*pair.values).between > _NEAR_DAYS or pair.told_apart or pair.of_two_bounds:
        return None
    if pair.of_other_names or not no_other_person(*pair.claims):
        return None
    if not (pair.dates.in_sentence(pair.a) & pair.dates.in_sentence(pair.b)) - verbs:
        return None
    return [stem(word) for claim in pair.claims for word in deeds_of(claim) if meaning(word) in verbs]


def _ends(pair: Pair) -> bool:
    """Whether something ends on one of the dates: what happened on the other may be its begin."""
    return any(isinstance(c.topic, OpenDate) and c.topic.bound == "until" for c in pair.claims)


def _misprinted_year(pair: Pair) -> list[str] | None:
    """ "made in 1764", "made in 1746"."""
    one, other = (value.start.year for value in pair.values)
    if pair.of_two_verbs:
        return None
    return _one_rare_word(pair) if _is_misprint(one, other) else None


def _one_old_deed(pair: Pair) -> list[str] | None:
    """ "the law against dancing, in force since 1953", "the dancing law, on the books since 1948"."""
    return None if pair.told_apart or pair.of_two_bounds or pair.of_two_groups else _one_deed(pair)


def _two_rare_words(pair: Pair) -> list[str] | None:
    """ "a law of 1953 forbids dancing in the parlours", "parlours, where dancing is forbidden since 1948".

    Names alone do not do: an award has a year and what it is given for another.
    """
    if pair.told_apart or pair.of_two_groups or pair.of_other_names or not pair.dates.deed(pair.a, pair.b):
        return None
    rarity = pair.dates.rarity
    told = [w for w in pair.dates.shared(pair.a, pair.b) if rarity.weight(w) >= _TELLS_OF_YEAR]
    return told if len(told) > 1 else None


def _likely(pair: Pair) -> list[str] | None:
    """ "nominations close on June 30", "names may be put forward until July 15"."""
    if pair.told_apart or pair.of_other_names or not no_other_person(*pair.claims):
        return None
    same = pair.dates.of_one_group(pair.a, pair.b) or pair.dates.deed(pair.a, pair.b)
    if not same or not likely(pair.dates, pair.a, pair.b):
        return None
    return pair.dates.shared(pair.a, pair.b)


def _alone_and_alike(pair: Pair) -> list[str] | None:
    """ "a rocket took the satellite up on Tuesday", "the satellite left its pad on Monday": one day each."""
    if pair.told_apart or pair.of_two_groups or pair.of_a_sequel or pair.of_a_plan_and_a_deed:
        return None
    if pair.told_before:
        return None
    if pair.of_other_names or not no_other_person(*pair.claims):
        return None
    if pair.happens_often or _ends(pair):
        return None
    if pair.dates.sort == "weekday":
        far = distance(*pair.values).between > _NEAR_WEEKDAYS
        if far or pair.in_quotes or other_names_beside(*pair.claims):
            return None
    elif pair.of_two_verbs:
        return None
    return pair.dates.shared(pair.a, pair.b) if alone_and_alike(pair.dates, pair.a, pair.b) else None


RULES: Mapping[Sort, tuple[Rule, ...]] = {
    "hour": (_near_with_one_word, _only_times, _same_but_for_minutes, _one_deed, _likely),
    "day": (_one_rare_word, _one_deed, _one_verb, _likely, _alone_and_alike),
    "weekday": (_one_deed, _one_verb, _alone_and_alike),
    "month": (_one_rare_word, _one_deed, _likely, _alone_and_alike),
    "year": (_misprinted_year, _two_rare_words, _one_old_deed, _likely, _alone_and_alike),
}
"What makes two dates of one event; the first rule that says so tells the words."


def _is_misprint(a: int, b: int) -> bool:
    """Whether two years differ in two digits that changed places, or in one where both are long past.

    Of the last years a report names many, and they differ in one digit anyway.
    """
    differing = [(x, y) for x, y in zip(f"{a:04}", f"{b:04}", strict=True) if x != y]
    if len(differing) == 1:
        return max(a, b) < _LATELY
    return len(differing) == 2 and differing[0] == differing[1][::-1]
