"""Find what is one-valued of a person or a thing: a plea, a charge, a sentence, the floor, the getaway van.

The words stand in data/traits.toml. Refused: what is denied or only possible, what lies in another year than
the report, and what is told of "another" one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.extract.people.owners import owner_before, people_of
from kazreader.extract.people.persons import first_named
from kazreader.extract.people.role_claims import role_claim
from kazreader.extract.reading import Reading, Sentence
from kazreader.extract.words import Words
from kazreader.lexicon.traits import TraitWords, trait_words
from kazreader.model import Claim, Span, topics
from kazreader.model.named_tuple import NamedTuple

_REACH, _REACH_BACK = 7, 12
"Words between a cue and the answer behind it, or before it."
_STOPS = frozenset(
    (";", ":", ".", "(", "while", "whereas", "but", "who", "which", "that", "when", "as", "after")
)
_NOT_SO = frozenset(("not", "never", "no", "if", "whether", "without", "nor", "or", "denied", "denies"))
_IN_DOUBT = frozenset(("could", "may", "might", "would", "can"))
"What is said of a thing is often only likely: its cause."
_BEFORE = 4
"Words before a cue in which a denial or a doubt stands."
_ANOTHER = frozenset(
    ("another", "similar", "previous", "previously", "earlier", "formerly", "unrelated", "separate")
)
_OLDEST, _NEXT = 1900, 2100


class _Answer(NamedTuple):
    """One answer, and the words that give it."""

    trait: str
    answer: str
    first: int
    end: int


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every answer; the value's holder is the person, "" for a thing or nobody named."""
    lexicon = trait_words()
    first, last = first_named(reading), ""
    published = reading.article.metadata.published
    telling = frozenset(reading.where(lexicon.signs))
    if not telling:
        return
    for number, sentence in enumerate(reading.sentences):
        if number in telling and not lexicon.firsts.isdisjoint(sentence.vocabulary):
            for answer in _answers(sentence.words, lexicon):
                if _looks_back(sentence, published.year if published else None):
                    break
                at = sentence.words.starts[answer.first]
                personal = lexicon.traits[answer.trait].of == "person"
                owner = owner_before(people_of(reading), sentence, at, last) if personal else ""
                yield _claim(reading, sentence, answer, owner)
        last = first.get(sentence.span, (0, ""))[1] or last


def _looks_back(sentence: Sentence, year: int | None) -> bool:
    """Whether a sentence tells of another one, or of another year than that of the report."""
    if not _ANOTHER.isdisjoint(sentence.vocabulary):
        return True
    words = sentence.words
    years = {int(w) for w in map(words.word, words.numbers) if len(w) == 4 and w.isdecimal()}
    return bool(years) and any(_OLDEST < y < _NEXT for y in years) and year not in years


def _answers(words: Words, lexicon: TraitWords) -> Iterator[_Answer]:
    """Yield each answer once, whatever cues stand before it."""
    yield from dict.fromkeys(_all_answers(words, lexicon))


def _all_answers(words: Words, lexicon: TraitWords) -> Iterator[_Answer]:
    end = 0
    for at in words.where(lexicon.firsts):
        if at < end:
            continue
        phrase = lexicon.cueless.at(words.lower, at)
        if phrase is not None and not _denied(words, at):
            yield from (_Answer(trait, answer, at, phrase[0]) for trait, answer in phrase[1])
        cue = lexicon.cues.at(words.lower, at) if phrase is None else None
        if cue is not None:
            yield from _answered(words, lexicon, cue[1], at, (cue[0], cue[0] + _REACH))
        behind = lexicon.behind.at(words.lower, at) if phrase is None else None
        if behind is not None:
            yield from _answered(words, lexicon, behind[1], at, (_opening(words, at), at))
        end = (phrase or cue or behind or (at + 1, None))[0]


def _opening(words: Words, at: int) -> int:
    """Return where the words begin that may hold the answer before a cue: behind the last stop."""
    first = max(0, at - _REACH_BACK)
    return next((n + 1 for n in range(at - 1, first - 1, -1) if words.lower[n] in _STOPS), first)


def _answered(
    words: Words, lexicon: TraitWords, asked: Sequence[str], cue: int, within: tuple[int, int]
) -> Iterator[_Answer]:
    """Yield the answers to some questions between two places, up to the first stop."""
    for name in asked:
        trait = lexicon.traits[name]
        at, stop = within[0], min(within[1], len(words))
        if _denied(words, cue, doubts=trait.of == "person"):
            continue
        while at < stop and words.lower[at] not in _STOPS:
            found = trait.answers.at(words.lower, at)
            if found is not None:
                yield _Answer(name, found[1], at, found[0])
            at = found[0] if found is not None else at + 1


def _denied(words: Words, at: int, *, doubts: bool = True) -> bool:
    """Whether something is denied or, with `doubts`, only possible."""
    before = words.lower[max(0, at - _BEFORE) : at]
    return not (_NOT_SO.isdisjoint(before) and (not doubts or _IN_DOUBT.isdisjoint(before)))


def _claim(reading: Reading, sentence: Sentence, answer: _Answer, owner: str) -> Claim:
    words = sentence.words
    span = Span(words.starts[answer.first], words.ends[answer.end - 1])
    topic = topics.Trait(answer.trait, answer.answer)
    return role_claim(reading, sentence, span, topic, owner, f"trait.{answer.trait}")
