"""What all figures of one sentence share - when, where, who says so - and how a claim is made of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kazreader.extract.attribution import Speakers
from kazreader.extract.figures.limits import Cue, cues
from kazreader.extract.figures.named_places import places_of
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.figures.rates import rate_of
from kazreader.extract.figures.scope import beside
from kazreader.extract.reading import Reading, Sentence
from kazreader.extract.said_on import said_on
from kazreader.extract.telling import telling_words
from kazreader.extract.words import Words
from kazreader.model import (
    BlockKind,
    Claim,
    Hedge,
    Kind,
    Mention,
    Quantity,
    Scope,
    Span,
    SubGroup,
    Time,
    topics,
)
from kazreader.model.record import Record

_OF_A_YEAR: frozenset[topics.Topic] = frozenset({topics.Measure("salary")})
"Questions that are asked of a year anyway."
_NOWHERE = frozenset[str]()
_ALWAYS = frozenset[Time]()
_CARRIED = 2
"Sentences through which a place is carried on."


class Said(Record):
    """A figure as it is written: its amount, the end of its words, its value, and the rule that read it."""

    amount: Amount
    end: int
    value: Quantity
    rule: str
    counted: str = ""
    "The counted noun or the unit, where the words around may tell what is asked."


class Setting(Record):
    """The sentence in which figures stand."""

    article: str
    number: int
    "The sentence's number in the reading."
    sentence: Sentence
    words: Words
    cues: Sequence[Cue]
    carried: frozenset[str]
    "Places of the sentences just before, where this one names none."
    said: date | None
    cited: Speakers

    def limits(self, anchors: Sequence[int], anchor: int) -> list[Cue]:
        """Return what limits the figure at one of several places of the sentence."""
        return beside(self.words, self.cues, anchors, anchor)

    def claim(
        self,
        said: Said,
        topic: topics.Figure | topics.Score,
        limits: Sequence[Cue],
        groups: frozenset[SubGroup] = frozenset(),
        *,
        carries: bool = False,
    ) -> Claim:
        """Return the claim that a figure makes; `carries` takes over places of the sentences before."""
        first, last = self.words.starts[said.amount.first], self.words.ends[said.end - 1]
        span = Span(first, last).shift(self.sentence.span.start)
        places = _NOWHERE.union(*[cue.places for cue in limits]) if limits else _NOWHERE
        times = _ALWAYS.union(*[cue.times for cue in limits]) if limits else _ALWAYS
        rate = rate_of(self.words, said.end)
        if rate and topic not in _OF_A_YEAR:
            groups |= {SubGroup("rate", rate)}
        # The words before a whole tell of its share.
        reach = (0,) if said.amount.whole else ()
        looks_back = any(cue.background for cue in limits)
        return Claim(
            Kind.FIGURE,
            Mention(self.article, span, said.value, f"{said.amount.rule}.{said.rule}"),
            self.sentence.span,
            topic,
            Scope(places or (self.carried if carries else places), times, groups, looks_back),
            self.cited.name_at(self.number, span.start),
            _hedge(self.words, said.amount),
            self.said,
            self.sentence.kind is BlockKind.HEADLINE,
            counted=said.counted,
            beside=telling_words(self.words, said.amount.first, said.end, *reach)
            if said.counted
            else frozenset(),
        )


def setting_of(reading: Reading, number: int, words: Words, cited: Speakers, *, carries: bool) -> Setting:
    """Return the setting of a sentence of an article; `carries` takes over places of the sentences before."""
    sentence, published = reading.sentences[number], reading.article.metadata.published
    named = cues(sentence, published)
    return Setting(
        reading.article.article.id,
        number,
        sentence,
        words,
        named,
        _carried(reading, number) if carries and not any(cue.places for cue in named) else frozenset(),
        said_on(sentence.text, sentence.dates, published),
        cited,
    )


def _carried(reading: Reading, number: int) -> frozenset[str]:
    """Return the places of the nearest sentence before, of the same paragraph, that names some."""
    here = reading.sentences[number]
    for before in reading.sentences[max(number - _CARRIED, 0) : number][::-1]:
        if before.paragraph != here.paragraph:
            break
        places = places_of(before.words)
        if places:
            return places
    return frozenset()


def _hedge(words: Words, amount: Amount) -> Hedge | None:
    """Return what bounds or blurs the amount."""
    if amount.hedge is None or amount.hedge == "exactly":
        return None
    if amount.first < amount.number:
        return Hedge(words.text[words.starts[amount.first] : words.ends[amount.number - 1]], amount.hedge)
    return Hedge(amount.hedge.replace("_", " "), amount.hedge)
