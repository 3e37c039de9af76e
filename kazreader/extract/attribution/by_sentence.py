"""The speakers of a whole article, sentence by sentence: pronouns mean whoever was cited or named last."""

from __future__ import annotations

from functools import lru_cache

from kazreader.extract.attribution.citing import citations
from kazreader.extract.attribution.edges import citing_words
from kazreader.extract.attribution.memory import Memory
from kazreader.extract.attribution.reach import Attribution, attributions
from kazreader.extract.people.persons import first_named, surnames
from kazreader.extract.reading import Reading
from kazreader.model.record import Record


class Speakers(Record):
    """The citations of one article, by sentence number in the reading."""

    by_sentence: dict[int, tuple[Attribution, ...]]

    def of(self, sentence: int) -> Attribution | None:
        """Return the first citation of the sentence with this number, or None: the outlet itself speaks."""
        return next(iter(self.by_sentence.get(sentence, ())), None)

    def at(self, sentence: int, offset: int) -> Attribution | None:
        """Return the citation that covers this offset of the article, or None."""
        return next(
            (a for a in self.by_sentence.get(sentence, ()) if a.reach.start <= offset < a.reach.end), None
        )

    def name_at(self, sentence: int, offset: int) -> str | None:
        """Return the cited speaker for this offset of the article: what `Claim.attribution` holds."""
        found = self.at(sentence, offset)
        return None if found is None else found.name


@lru_cache(maxsize=1)
def speakers(reading: Reading) -> Speakers:
    """Return who is cited in which sentence of the article.

    In a finder: `speakers(reading).name_at(number, mention.start)`, where `number` counts
    `reading.sentences` from 0. The finders ask one after the other for the same article; it is read once.
    """
    found: dict[int, tuple[Attribution, ...]] = {}
    memory, people = Memory(surnames(reading)), first_named(reading)
    citing = frozenset(reading.where(citing_words()))
    for number, sentence in enumerate(reading.sentences):
        memory.subject = people.get(sentence.span)
        cited = citations(sentence.words, memory) if number in citing else []
        if cited:
            found[number] = attributions(cited, sentence.words, sentence.span)
        elif memory.subject is not None:
            memory.name(memory.subject[1])
    return Speakers(found)
