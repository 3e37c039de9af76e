"""Find names, each as a titled person's, a ship's, a body's, a country's or just a name.

Refuses words that only open a sentence, headlines in title case and nationalities alone; who is who is
decided by comparing, not here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kazreader.extract.people.capital_runs import Run, runs
from kazreader.extract.people.named import Named, split
from kazreader.extract.reading import Reading
from kazreader.extract.title_case import is_title_case
from kazreader.lexicon.names import NameWords, name_words
from kazreader.model import Claim, Kind, Mention, Name, topics

_RULES = {
    kind: (f"name.{kind}", topics.SpelledName(kind)) for kind in ("person", "ship", "body", "country", "name")
}
"For each kind the rule and the topic of its claims."
_TOLD_OF = re.compile(r",\s(?:aged\s)?(?:\d{2},\s|(?:an?|the|his|her|its|once)\s[^,]{3,70},\s)")
"What stands behind a name that opens its sentence: Quist, the painter, came."
_NO_NAME = ("ly", "ed", "ing")
"Endings of words that open a sentence before a comma."
_SPACED_DASH = re.compile(r"(?<=[^\W_]) [-–—] (?=[^a-z\W\d_])")
_DASHES = (" - ", " – ", " — ")


def claims(reading: Reading, found: Iterable[Named]) -> Iterator[Claim]:
    """Yield every name among the article's names in the order of the text."""
    article = reading.article.article.id
    for named in found:
        rule, topic = _RULES[named.kind]
        mention = Mention(article, named.name.span(), Name(named.text), rule)
        yield Claim(Kind.NAME, mention, named.name.sentence.span, topic)


@lru_cache(maxsize=1)
def names(reading: Reading) -> tuple[Named, ...]:
    """Return the article's names in the order of the text; several finders ask, it is read once."""
    words = name_words()
    found = [run for s in reading.sentences if not is_title_case(s.text, s.vocabulary) for run in runs(s)]
    if any(map(reading.article.prose.__contains__, _DASHES)):
        found = _with_spaced_dashes(found)
    sure = {w.text for run in found for w in run.words if not w.opens}
    opened = [
        _without_opener(run, reading.written, sure, words) if run.words[0].opens else run for run in found
    ]
    return tuple(named for run in opened if run.words and (named := split(run, words)) is not None)


def _without_opener(run: Run, written: frozenset[str], sure: set[str], words: NameWords) -> Run:
    """Drop the first word, which opens its sentence, where nothing else gives it a capital."""
    first = run.words[0]
    if first.bare in words.titles or first.text.isupper():
        return run
    if first.text in sure or (first.bare not in written and (len(run.words) > 1 or _is_told_of(run))):
        return run
    return run._replace(words=run.words[1:])


def _is_told_of(run: Run) -> bool:
    """Whether an age or a phrase between commas shows that the first word of a sentence is a name."""
    word = run.words[0]
    if word.bare in name_words().openers or word.bare.endswith(_NO_NAME):
        return False
    return _TOLD_OF.match(run.sentence.text, word.end) is not None


def _with_spaced_dashes(found: list[Run]) -> list[Run]:
    """Join "Smith – Jones" where the same article also writes "Smith-Jones"."""
    hyphened = {w.text for run in found for w in run.words if "-" in w.text}
    if not hyphened:
        return found
    joined: list[Run] = []
    for run in found:
        if joined and joined[-1].sentence is run.sentence:
            left, right = joined[-1].words[-1], run.words[0]
            dash = _SPACED_DASH.match(run.sentence.text, left.end)
            if dash is not None and dash.end() == right.start and f"{left.text}-{right.text}" in hyphened:
                one = left._replace(text=f"{left.text} – {right.text}", end=right.end)
                joined[-1] = run._replace(words=(*joined[-1].words[:-1], one, *run.words[1:]))
                continue
        joined.append(run)
    return joined
