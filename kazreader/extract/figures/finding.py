"""Find figures: amounts whose question is understood - what is counted and what happened to it.

Of the others, those with a noun or a unit are open figures: comparing asks the words around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from kazreader.extract.attribution import Speakers, speakers
from kazreader.extract.figures.amounts.numbers_in_words import single_units
from kazreader.extract.figures.counted import Phrase, phrases_of
from kazreader.extract.figures.happened import Happened, happened
from kazreader.extract.figures.measures import measured
from kazreader.extract.figures.measures.ages import ages_of_several
from kazreader.extract.figures.measures.clocked import clocked
from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.figures.measures.storm_classes import storm_classes
from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.figures.nth import NTH, nth_killed
from kazreader.extract.figures.open_figures import Open, left_behind, open_counts, open_measures, open_unit
from kazreader.extract.figures.ordinals import LAPS, RANKED, laps, minutes_of_play, ordinals, ranks
from kazreader.extract.figures.quantities import Amount, amounts, starters
from kazreader.extract.figures.repeated import REPEATED, repeated
from kazreader.extract.figures.scores import Score, scores
from kazreader.extract.figures.setting import Said, Setting, setting_of
from kazreader.extract.figures.singles import LEAD, singles
from kazreader.extract.figures.sub_groups import groups_of, root_of
from kazreader.extract.figures.sums import sums, with_one_more
from kazreader.extract.figures.whose import owned
from kazreader.extract.reading import Reading, cues_of
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import INDEFINITE
from kazreader.lexicon.numbers import number_words
from kazreader.model import Claim, Interval, Quantity, SubGroup, topics
from kazreader.model.record import Record

_DIGIT = re.compile(r"\d")
_SUMMED = 2
"Counts that may make a sum."
_OF_SINGLES = frozenset({"object", "subject", "modifier"})


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the figures of an article, in the order of the text."""
    cited, spelled = speakers(reading), frozenset(reading.where(_spelled()))
    leads = frozenset(number for number in reading.where(_in_a_lead()) if number < LEAD)
    read: _Read | None = None
    for number, sentence in enumerate(reading.sentences):
        if number in spelled or number in leads or _DIGIT.search(sentence.text) is not None:
            read = _read(reading, number, read)
            yield from _figures_of(reading, read, cited)


@cache
def _spelled() -> frozenset[str]:
    """Return the words with which a number begins that is not written in digits."""
    return starters() | REPEATED | single_units()


@cache
def _in_a_lead() -> frozenset[str]:
    """Return words without which a lead without numbers has no figure: a climber, the third."""
    return INDEFINITE | cues_of(number_words().ordinals)


class _Read(Record):
    """The figures of one sentence, by what is known of them."""

    number: int
    "The sentence's number in the reading."
    counted: Counted | None
    "What is counted first."
    scores: Sequence[Score]
    amounts: Sequence[Amount]
    "All that are no scores."
    taken: frozenset[int]
    "Where the amounts of measures stand, also of measures that are nobody's."
    measures: Sequence[Measured]
    counts: Sequence[tuple[Phrase, Happened]]
    unasked: Sequence[Open]

    def anchors(self) -> list[int]:
        """Return where the amounts of a known question stand."""
        return sorted([*(phrase.amount.number for phrase, _ in self.counts), *self.taken])


def _figures_of(reading: Reading, read: _Read, cited: Speakers) -> Iterator[Claim]:
    number = read.number
    words = reading.sentences[number].words
    if not (read.counts or read.measures or read.scores or read.unasked):
        return
    carries = bool(read.counts or read.unasked)
    setting, anchors = setting_of(reading, number, words, cited, carries=carries), read.anchors()
    yield from _of_measures(setting, read, anchors)
    for score in read.scores:
        topic = topics.Score(score.question, score.one, score.other)
        stage = frozenset({SubGroup("rest", score.stage)} if score.stage else ())
        yield setting.claim(_score(score), topic, setting.limits(anchors, score.first), stage)
    before = reading.sentences[number - 1].words if number and read.counts else None
    counted = [_count(setting, phrase, answer, anchors, before) for phrase, answer in read.counts]
    yield from counted
    if counted and "and" in words.vocabulary:
        yield from _summed(setting, counted, read, lead=number < LEAD)
    everything = [amount.number for amount in read.amounts]
    for said, groups in read.unasked:
        limits = setting.limits(everything, said.amount.number)
        yield setting.claim(said, topics.OpenFigure(said.counted), limits, groups, carries=True)


def _summed(setting: Setting, counted: Sequence[Claim], read: _Read, *, lead: bool) -> Iterator[Claim]:
    """Yield what the counts of a list make together, and each with a single one told behind it."""
    words, span = setting.words, setting.sentence.span
    whole = [
        (claim, phrase.counted.end)
        for claim, (phrase, answer) in zip(counted, read.counts, strict=True)
        if not (answer.included or answer.part or phrase.counted.of_them or _is_included(words, phrase))
    ]
    for claim, end in whole:
        more = with_one_more(claim, words, end, span)
        if more is not None:
            yield more
    if len(counted) >= _SUMMED:
        yield from sums([claim for claim, _ in whole], words, span, lead=lead)


def _read(reading: Reading, number: int, last: _Read | None) -> _Read:
    words = reading.sentences[number].words
    told = list(scores(words))
    everything = [amount for amount in amounts(words) if words.word(amount.end) != "ago"]
    found = [amount for amount in everything if not amount.left]
    if told:
        found = [a for a in found if not any(score.first <= a.number < score.end for score in told)]
    if ":" in words.vocabulary:
        shown = [amount for at in words.numbers if (amount := clocked(words, at)) is not None]
        found = sorted([*found, *shown], key=lambda amount: amount.number) if shown else found
    read = [*measured(words, found), *storm_classes(words)]
    taken = frozenset((*(measure.amount.number for measure in read), *ages_of_several(words, found)))
    before = last.counted if last is not None and last.number == number - 1 else None
    phrases = phrases_of(words, [amount for amount in found if amount.number not in taken], before)
    first = phrases[0].counted if phrases else None
    answers = [
        (phrase, None if phrase.counted.described else answer)
        for phrase, answer in zip(phrases, happened(words, phrases), strict=True)
    ]
    answers += [(phrase, often) for phrase in repeated(words) for often in happened(words, [phrase]) if often]
    answers += nth_killed(words)
    if number < LEAD:
        answers += _singles(words, answers)
    asked = [(phrase, answer) for phrase, answer in answers if answer is not None]
    counts = [(phrase, answer) for phrase, answer in asked if not _is_pronoun(words, phrase)]
    open_ones = open_counts(words, answers)
    meant = list(owned(reading, number, read))
    unasked = [*open_ones, *open_measures(words, found, {measure.amount.number for measure in meant})]
    unasked += left_behind(everything) if len(found) < len(everything) else ()
    unasked += [
        (said, frozenset())
        for said in (
            *ordinals(words),
            *(() if LAPS.isdisjoint(words.vocabulary) else laps(words)),
            *(minutes_of_play(words) if "minute" in words.text else ()),
            *(() if RANKED.isdisjoint(words.vocabulary) else ranks(words)),
        )
    ]
    return _Read(number, first, told, found, taken, meant, counts, unasked)


def _of_measures(setting: Setting, read: _Read, anchors: Sequence[int]) -> Iterator[Claim]:
    """Yield the measures; each is limited as one among the figures of known questions and of its unit."""
    beside: dict[str, list[int]] = {}
    for measure in read.measures:
        unit = measure.amount.quantity.unit
        if unit not in beside:
            beside[unit] = sorted({*anchors, *(a.number for a in read.amounts if a.quantity.unit == unit)})
        yield setting.claim(
            Said(measure.amount, measure.end, measure.quantity, measure.rule, open_unit(measure)),
            measure.question,
            setting.limits(beside[unit], measure.amount.number),
        )


def _singles(
    words: Words, answers: Sequence[tuple[Phrase, Happened | None]]
) -> list[tuple[Phrase, Happened | None]]:
    """Return the single ones that the sentence tells of, where no number answers the same question."""
    asked = {answer.predicate for _, answer in answers if answer is not None}
    found: list[tuple[Phrase, Happened | None]] = []
    for phrase in singles(words):
        (answer,) = happened(words, [phrase])
        if (
            answer is not None
            and answer.predicate.single
            and answer.way in _OF_SINGLES
            and not answer.listed
            and answer.predicate not in asked
        ):
            asked.add(answer.predicate)
            found.append((phrase, answer))
    return found


def _score(score: Score) -> Said:
    """Return a score as it is written: its value runs from the smaller to the larger number."""
    low, high = sorted((Decimal(score.one), Decimal(score.other)))
    value = Quantity(Interval(low, high), "score")
    first, end = score.first, score.end
    amount = Amount(first, first, end, value, None, low, high, "score", None, "qty.score")
    return Said(amount, end, value, score.question, "score")


def _count(
    setting: Setting, phrase: Phrase, found: Happened, anchors: Sequence[int], before: Words | None
) -> Claim:
    """Return the claim of a count; an event's noun or "-strong" is part of its words."""
    # Where and when the last one died limits none of the others.
    limits = [] if phrase.amount.rule == NTH else setting.limits(anchors, phrase.amount.number)
    root = root_of(phrase.counted, found)
    end = max(phrase.amount.end, phrase.counted.end)
    if found.way in ("event", "strong"):
        end = max(end, found.at + 1)
    return setting.claim(
        Said(phrase.amount, end, phrase.amount.quantity, found.rule, phrase.counted.noun or root),
        topics.Count(found.predicate.root, root),
        limits,
        groups_of(setting.words, phrase, found, root, limits, before),
        carries=True,
    )


def _is_included(words: Words, phrase: Phrase) -> bool:
    return words.word(phrase.amount.first - 1) in ("including", "include", "includes", "included")


def _is_pronoun(words: Words, phrase: Phrase) -> bool:
    """Whether "one" only points back ("one of the men", "no one")."""
    amount = phrase.amount
    if words.lower[amount.number] != "one" or phrase.counted.kinds:
        return False
    return words.word(amount.number - 1) in ("no", "this", "that", "the", "any", "every", "each", "another")
