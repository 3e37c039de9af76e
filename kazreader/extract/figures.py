"""Find figures: amounts whose question is understood - what is counted and what happened to it.

A figure without a question is no claim: "12 boxes" alone can be compared with nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.extract import scope
from kazreader.extract.counted import Counted, counted_by, gravity
from kazreader.extract.happened import Happened, Phrase, doer, happened
from kazreader.extract.quantities import Amount, amounts
from kazreader.extract.reading import Reading, Sentence
from kazreader.extract.words import Words, words_of
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.numbers import number_words
from kazreader.model import BlockKind, Claim, Kind, Mention, Scope, Span

_QUESTION = "count"


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the figures of an article, in the order of the text."""
    article = reading.article.article.id
    for sentence in reading.sentences:
        if _may_hold_figures(sentence.text):
            yield from _figures_of(sentence, article)


def _may_hold_figures(text: str) -> bool:
    if any(character.isdigit() for character in text):
        return True
    known = number_words()
    return any(
        word in known.words or word in known.vague or word in known.scales
        for word in text.lower().replace("-", " ").split()
    )


def _figures_of(sentence: Sentence, article: str) -> Iterator[Claim]:
    words = words_of(sentence.text)
    phrases = [Phrase(amount, counted_by(words, amount)) for amount in amounts(words) if amount.counts]
    if not phrases:
        return
    for phrase, found in zip(phrases, happened(words, phrases), strict=True):
        if found is None or _is_pronoun(words, phrase):
            continue
        part = scope.segment(words, phrase.amount.number)
        yield Claim(
            Kind.FIGURE,
            Mention(
                article,
                _span(words, sentence, phrase, found),
                phrase.amount.quantity,
                f"{phrase.amount.rule}.{found.rule}",
            ),
            sentence.span,
            (_QUESTION, found.predicate.root, _root(phrase.counted, found)),
            Scope(
                scope.places(words, part),
                scope.times(words, part),
                _groups(words, phrase, found),
                scope.background(words, part),
            ),
            hedge=_hedge(words, phrase.amount),
            headline=sentence.kind is BlockKind.HEADLINE,
        )


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
    if amount.hedge is None:
        return None
    if amount.first < amount.number:
        return words.text[words.starts[amount.first] : words.ends[amount.number - 1]]
    return amount.hedge.replace("_", " ")


def _root(counted: Counted, found: Happened) -> str:
    """Return the class of what is counted, as wide as it goes: officers and children are persons."""
    kind = counted.kinds[0] if counted.kinds else found.predicate.takes[0]
    return counted_nouns().line(kind)[-1]


def _groups(words: Words, phrase: Phrase, found: Happened) -> frozenset[str]:
    counted, predicate = phrase.counted, found.predicate
    root = _root(counted, found)
    groups = set()
    kinds = set(counted.kinds)
    if root not in kinds and not kinds & predicate.same:
        groups |= {f"kind:{kind}" for kind in kinds}
    if not counted.kinds and counted.noun and found.rule != "event":
        groups.add(f"kind:{counted.noun}")
    if predicate.whose:
        groups.add(f"of:{doer(words, found)}")
    if predicate.part_of:
        groups.add(f"state:{predicate.name}")
    grave = gravity(words, counted.end, found.at + 2) if found.at >= counted.end else ""
    if grave:
        groups.add(f"gravity:{grave}")
    if counted.partitive:
        groups.add("part:of")
    if counted.others and root != "person":
        groups.add("rest:other")
    return frozenset(groups)
