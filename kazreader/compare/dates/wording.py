"""Phrases for dates of one event: by the action in a word list, else by the words beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kazreader.compare.context import Context
from kazreader.compare.dates.pool import Pool, Sort, group_of
from kazreader.compare.question_words import name_question, phrase_question, words_as_written
from kazreader.compare.rarity import Rarity
from kazreader.lexicon.events import ANY, events
from kazreader.lexicon.stems import stem
from kazreader.lexicon.times import times
from kazreader.model import Claim, Side
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import When

_QUESTIONS: dict[Sort, str] = {
    "hour": "what time",
    "day": "which day",
    "weekday": "which day",
    "month": "which month",
    "year": "which year",
}
_MOST_WORDS = 2
"The most words that name a date in its topic."


class Named(NamedTuple):
    """The phrase of a discrepancy of dates, and why its dates are taken to be of the same event."""

    phrase: str
    group: str
    'The group of the action; "" if most of the dates have none or another.'
    key: tuple[str, ...]
    "The part of the id that identifies the question."
    why: str

    @classmethod
    def of(cls, dates: Pool, sides: Sequence[Side], words: Sequence[str]) -> Named:
        """Return the phrase; `words`: the stems that dates share, the rarest first."""
        context = dates.context
        claims = [claim for side in sides for claim in side.claims]
        group = _group_of_most(claims)
        rare = tuple(dict.fromkeys(words))[:_MOST_WORDS]
        shared = next(filter(None, (words_as_written(claim, rare, context) for claim in claims)), None)
        beside = shared or _rarest(claims[0], dates.rarity)
        why = (
            f"since “{shared[0]}” stands beside both" if shared else "since they stand alike in their reports"
        )
        if group:
            of_group = [claim for claim in claims if group_of(claim) == group]
            phrase, why = known_phrase(of_group, group, context), "since both tell of it in like words"
        else:
            phrase = phrase_question(_QUESTIONS[dates.sort], beside, context.event)
        return cls(phrase, group or "", (group,) if group else rare, f"Taken as one event, {why}.")


def _group_of_most(claims: Sequence[Claim]) -> str | None:
    """Return the group of the action for more than half of the dates."""
    ((group, count),) = Counter(map(group_of, claims)).most_common(1)
    return group if 2 * count > len(claims) else None


def known_phrase(claims: Sequence[Claim], group: str, context: Context) -> str:
    """Return "when the fire began" or "when the arrest was (Quist)"."""
    nouns = sorted({topic.noun for claim in claims if isinstance(topic := claim.topic, When)} - {ANY, ""})
    if nouns and group in ("began", "ended", "happened"):
        return f"when the {nouns[0]} {'was' if group == 'happened' else group}"
    about = frozenset.intersection(*(claim.about for claim in claims))
    return name_question(events().topics[group], sorted(about)[:_MOST_WORDS], context.event)


def _rarest(claim: Claim, rarity: Rarity) -> list[str]:
    """Return the rarest words beside a date, without time zones."""
    telling = claim.beside - {word for word in claim.beside if word.upper() in times().zones}
    return sorted(telling, key=lambda word: (-rarity.weight(stem(word)), word))[:_MOST_WORDS]
