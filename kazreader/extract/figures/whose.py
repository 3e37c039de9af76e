"""Whose a measure is: the person whom its noun, its pronoun or a surname alone means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kazreader.extract.figures.antecedent import meant
from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.people.full_names import introduced
from kazreader.extract.reading import Reading
from kazreader.lexicon.names import name_words

_BACK = 3
"Sentences before in which a surname's full name may stand."
_OF_ONE_PERSON = "age"
"What a surname shares with nobody else who bears it: a couple has its children together."


def owned(reading: Reading, number: int, measures: Iterable[Measured]) -> Iterator[Measured]:
    """Yield the measures with the person that they mean; of those that are nobody's only ages are claims.

    A surname stands for whom the article introduces by it: the wife of Ivo Quist is not "Quist, 54".
    """
    for measure in measures:
        noun = measure.question.owner
        if not measure.meant:
            named = measure.question.name == _OF_ONE_PERSON and not measure.question.by_noun
            name = _in_full(reading, noun, number) if named else noun
            yield (
                measure if name == noun else measure._replace(question=measure.question._replace(owner=name))
            )
            continue
        whose = meant(reading, number, noun)
        if whose:
            yield measure._replace(question=measure.question._replace(owner=whose, by_noun=False))
        elif measure.question.name == _OF_ONE_PERSON:
            yield measure._replace(question=measure.question._replace(owner=""))


def _in_full(reading: Reading, name: str, number: int) -> str:
    """Return the full name that the article gives with a surname; any other owner as it is.

    A surname of several people is his whom a sentence just before last calls by it in full.
    """
    if not name or " " in name:
        return name
    full = introduced(reading)
    only = next((full[last].lower() for last in full if last.lower() == name), "")
    return only or _called_before(reading, name, number) or name


def _called_before(reading: Reading, surname: str, number: int) -> str:
    """Return the full name of the only one whom the nearest sentence before calls by this surname."""
    for sentence in reading.sentences[max(number - _BACK, 0) : number][::-1]:
        words = sentence.words
        firsts = {
            words.lower[at - 1]
            for at in words.where(frozenset((surname,)))
            if at and words.capital(at) and words.capital(at - 1)
        } - name_words().titles
        if firsts:
            return f"{firsts.pop()} {surname}" if len(firsts) == 1 else ""
    return ""
