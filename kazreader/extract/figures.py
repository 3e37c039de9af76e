"""Find figures: amounts whose question is understood - what is counted and what happened to it.

A figure without a question is no claim: "12 boxes" alone can be compared with nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kazreader.extract import scope
from kazreader.extract.attribution import speakers
from kazreader.extract.counted import Counted, Phrase, gravity, phrases_of
from kazreader.extract.happened import Happened, doer, happened
from kazreader.extract.measures import measured
from kazreader.extract.quantities import Amount, amounts
from kazreader.extract.reading import Reading, Sentence
from kazreader.extract.said_on import said_on
from kazreader.extract.words import Words, words_of
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.predicates import Predicate
from kazreader.model import BlockKind, Claim, Kind, Mention, Scope, Span

_DIGIT = re.compile(r"\d")
_QUESTION = "count"
_CARRIED = 2
"Sentences through which a place is carried on."


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the figures of an article, in the order of the text."""
    for number, sentence in enumerate(reading.sentences):
        if _may_hold_figures(sentence.text):
            yield from _figures_of(reading, number, sentence)


def _may_hold_figures(text: str) -> bool:
    if _DIGIT.search(text) is not None:
        return True
    return not number_words().starters.isdisjoint(text.lower().replace("-", " ").split())


def _figures_of(reading: Reading, number: int, sentence: Sentence) -> Iterator[Claim]:
    words = words_of(sentence.text)
    found_amounts = list(amounts(words))
    measures = list(measured(words, found_amounts))
    taken = {measure.amount.number for measure in measures}
    phrases = phrases_of(words, [amount for amount in found_amounts if amount.number not in taken])
    answered = [
        (phrase, found)
        for phrase, found in zip(phrases, happened(words, phrases), strict=True)
        if found is not None and not _is_pronoun(words, phrase)
    ]
    if not answered and not measures:
        return
    article = reading.article
    published = article.metadata.published
    cues = scope.cues(words, published)
    rival = scope.rival(words)
    said = said_on(sentence.text, published)
    anchors = sorted([phrase.amount.number for phrase, _ in answered] + list(taken))
    for measure in measures:
        first, last = words.starts[measure.amount.first], words.ends[measure.end - 1]
        span = Span(first, last).shift(sentence.span.start)
        alike = [a.number for a in found_amounts if a.quantity.unit == measure.amount.quantity.unit]
        limits = scope.beside(words, cues, sorted({*anchors, *alike}), measure.amount.number)
        yield Claim(
            Kind.FIGURE,
            Mention(article.article.id, span, measure.quantity, f"{measure.amount.rule}.{measure.rule}"),
            sentence.span,
            ("measure", *measure.question),
            _scope(limits, frozenset(), frozenset(), rival),
            speakers(reading).name_at(number, span.start),
            _hedge(words, measure.amount),
            said,
            sentence.kind is BlockKind.HEADLINE,
        )
    for phrase, found in answered:
        span = _span(words, sentence, phrase, found)
        limits = scope.beside(words, cues, anchors, phrase.amount.number)
        rule = f"{phrase.amount.rule}.{found.rule}"
        yield Claim(
            Kind.FIGURE,
            Mention(article.article.id, span, phrase.amount.quantity, rule),
            sentence.span,
            (_QUESTION, found.predicate.root, _root(phrase.counted, found)),
            _scope(
                limits, _groups(words, phrase, found, limits), _carried_places(reading, number, cues), rival
            ),
            speakers(reading).name_at(number, span.start),
            _hedge(words, phrase.amount),
            said,
            sentence.kind is BlockKind.HEADLINE,
        )


def _scope(
    limits: Sequence[scope.Cue], groups: frozenset[str], carried: frozenset[str], rival: bool
) -> Scope:
    places = frozenset[str]().union(*(cue.places for cue in limits))
    times = frozenset[str]().union(*(cue.times for cue in limits))
    return Scope(places or carried, times, groups, any(cue.background for cue in limits), rival)


def _carried_places(reading: Reading, number: int, cues: Sequence[scope.Cue]) -> frozenset[str]:
    """Return the places of the sentences just before, where this one names none."""
    if any(cue.places for cue in cues):
        return frozenset()
    here = reading.sentences[number]
    for back in range(number - 1, max(number - 1 - _CARRIED, -1), -1):
        before = reading.sentences[back]
        if before.paragraph != here.paragraph:
            break
        places = scope.places_of(words_of(before.text))
        if places:
            return places
    return frozenset()


def _is_pronoun(words: Words, phrase: Phrase) -> bool:
    """Whether "one" only points back ("one of the men", "no one")."""
    amount = phrase.amount
    if words.lower[amount.number] != "one" or phrase.counted.kinds:
        return False
    return words.word(amount.number - 1) in ("no", "this", "that", "the", "any", "every", "each", "another")


def _span(words: Words, sentence: Sentence, phrase: Phrase, found: Happened) -> Span:
    """Return the hedge, the number and the noun; an event's noun or "-strong" is part of them."""
    last = max(phrase.amount.end, phrase.counted.end) - 1
    if found.rule in ("event", "strong"):
        last = max(last, found.at)
    return Span(words.starts[phrase.amount.first], words.ends[last]).shift(sentence.span.start)


def _hedge(words: Words, amount: Amount) -> str | None:
    """Return the words that bound or blur the amount, as written."""
    if amount.hedge in (None, "exactly"):
        return None
    if amount.first < amount.number:
        return words.text[words.starts[amount.first] : words.ends[amount.number - 1]]
    return str(amount.hedge).replace("_", " ")


def _root(counted: Counted, found: Happened) -> str:
    """Return the class of what is counted, as wide as it goes: officers and children are persons."""
    kind = counted.kinds[0] if counted.kinds else found.predicate.takes[0]
    if kind == "*":
        return counted.noun
    return counted_nouns().line(kind)[-1]


def _widened(kind: str, predicate: Predicate) -> str:
    return next((wide for wide in counted_nouns().line(kind) if wide in predicate.widen), kind)


def _groups(words: Words, phrase: Phrase, found: Happened, limits: Sequence[scope.Cue]) -> frozenset[str]:
    counted, predicate = phrase.counted, found.predicate
    root = _root(counted, found)
    groups = set()
    kinds = {_widened(kind, predicate) for kind in counted.kinds}
    if root not in kinds and not kinds & predicate.same:
        groups |= {f"kind:{kind}" for kind in kinds}
    groups |= {f"name:{name}" for name in counted.names}
    if not counted.kinds and counted.noun and counted.noun != root and found.rule not in ("event", "strong"):
        groups.add(f"kind:{counted.noun}")
    if predicate.whose:
        groups.add(f"of:{doer(words, found)}")
    if predicate.part_of and not found.either:
        groups.add(f"state:{predicate.name}")
    if found.planned and not predicate.moodless:
        groups.add("mode:planned")
    grave = gravity(words, counted.end, found.at + 2) if found.at >= counted.end else ""
    if grave and root == "person":
        groups.add(f"gravity:{grave}")
    included = words.word(phrase.amount.first - 1) == "including"
    if included or found.part or (counted.partitive and not any(cue.places for cue in limits)):
        groups.add("part:of")
    if counted.others and root != "person":
        groups.add("rest:other")
    return frozenset(groups)
