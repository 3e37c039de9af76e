"""Find names, and tell whether each is a titled person's, a ship's, a body's, a country's or just a name.

Titles and nationalities before a name are left out of its span. Refuses words that only open a sentence,
headlines in title case and nationalities alone; who is who is decided by comparing, not here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from kazreader.extract.people.capitals import Run, Word, is_title_case, runs
from kazreader.extract.reading import Reading
from kazreader.lexicon.names import NameWords, name_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Kind, Mention, Name, topics
from kazreader.model.named_tuple import NamedTuple

_TWO_WORDS_BEFORE = re.compile(r"([a-z]+) ([a-z]+) $")
_OFFICE_OF = re.compile(r"(?<!\w)([^\W\d_]+) of $")
_SHORTEST_SURNAME = 5
"Capitals alone that are a surname where the report writes surnames in capitals."
_RULES = {
    kind: (f"name.{kind}", topics.SpelledName(kind)) for kind in ("person", "ship", "body", "country", "name")
}
"For each kind the rule and the topic of its claims."
_SPACED_DASH = re.compile(r" [-–—] ")


class Named(NamedTuple):
    """A run split into the title before the name, and the name."""

    title: tuple[Word, ...]
    name: Run
    text: str
    "The name as written, in one line."
    kind: str
    '"person" after a title, "ship", "body", "country" or, where nothing tells, "name".'


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
    found = _with_spaced_dashes([run for s in reading.sentences if not is_title_case(s) for run in runs(s)])
    sure = {w.text for run in found for w in run.words if not w.opens}
    opened = [_without_opener(run, reading.written, sure, words) for run in found]
    shouts = any(_is_shouted_surname(run) for run in found)
    return tuple(named for run in opened if run.words and (named := _split(run, words, shouts)) is not None)


def _is_shouted_surname(run: Run) -> bool:
    """Whether a name is written "Ada QUIST"."""
    first, *rest = run.words
    return len(rest) == 1 and first.text.istitle() and rest[0].text.isupper() and len(rest[0].text) > 2


def _without_opener(run: Run, written: frozenset[str], sure: set[str], words: NameWords) -> Run:
    """Drop the first word where nothing but its place in the sentence gives it a capital."""
    first = run.words[0]
    if not first.opens or first.bare in words.titles or first.text.isupper():
        return run
    if (first.bare in written or len(run.words) == 1) and first.text not in sure:
        return run._replace(words=run.words[1:])
    return run


def _split(run: Run, words: NameWords, shouts: bool) -> Named | None:
    title_end = _title_end(run, words)
    if not words.bodies.isdisjoint([word.bare for word in run.words[title_end:]]):
        return Named((), run, run.text(), "body")
    title_end = max(title_end, _field_of_office(run, words), 1 if _opens_with_calling(run, words) else 0)
    title, rest = run.words[:title_end], run.words[title_end:]
    if len(rest) > 1 and rest[0].text in nations().people:
        title, rest = (*title, rest[0]), rest[1:]
    return _named(title, run._replace(words=rest) if title else run, words, shouts) if rest else None


def _title_end(run: Run, words: NameWords) -> int:
    """Return the place behind the last title of a run."""
    end = len(run.words)
    while end and not (_is_title(run.words[end - 1], words) or _is_post(run, end - 1)):
        end -= 1
    return end


def _field_of_office(run: Run, words: NameWords) -> int:
    """Return how many words open the run as what an office is of: "Minister of Foreign Affairs Ada Quist"."""
    start = run.words[0].start
    if run.sentence.text[max(0, start - 4) : start] != " of ":
        return 0
    before = _OFFICE_OF.search(run.sentence.text, max(0, start - 24), start)
    if before is None or before[1].lower() not in words.titles:
        return 0
    fields = role_words().fields
    size = next((n for n, word in enumerate(run.words) if word.bare not in fields), len(run.words))
    return size if size < len(run.words) else 0


def _opens_with_calling(run: Run, words: NameWords) -> bool:
    """Whether what somebody is stands before the name at the head of a sentence: "Boxer Ada Quist"."""
    first = run.words[0]
    if not (first.opens and len(run.words) > 2 and first.text.capitalize() == first.text):
        return False
    return first.bare in words.callings or role_words().office_at_end([first.text.lower()]) is not None


def _is_title(word: Word, words: NameWords) -> bool:
    return word.bare in words.titles and not _is_ship_prefix(word, words)


def _is_post(run: Run, at: int) -> bool:
    """Whether a word is an office before a name of two words: Associate Administrator Ada Quist."""
    return at + 2 < len(run.words) and run.words[at].bare in _posts()


@cache
def _posts() -> frozenset[str]:
    """Return the offices of one word that are no trade, which may be a surname: Baker, Cook."""
    lists = role_words()
    return frozenset(
        last
        for last, titles in lists.offices.items()
        if any(len(office) == 1 and group not in lists.jobs for office, group in titles)
    )


def _named(title: tuple[Word, ...], run: Run, words: NameWords, shouts: bool) -> Named | None:
    ship = _spelled_out_ship(run, words)
    if ship is not None:
        return Named((), ship, ship.text(), "ship")
    text, first = run.text(), run.words[0]
    if len(run.words) > 1 and _is_ship_prefix(first, words):
        return Named(title, run, text, "ship")
    if text in nations().countries:
        return Named(title, run, text, "country")
    if any(w.bare in words.titles for w in title) or (title and title[0].opens):
        return Named(title, run, text, "person")
    shouted = first.text.isupper() and not (shouts and len(first.text) >= _SHORTEST_SURNAME)
    too_little = len(first.bare) < 3 or shouted or first.text in nations().people
    return None if too_little and len(run.words) == 1 else Named(title, run, text, "name")


def _is_ship_prefix(word: Word, words: NameWords) -> bool:
    return word.bare in words.ships and word.text.isupper()


def _spelled_out_ship(run: Run, words: NameWords) -> Run | None:
    start = run.words[0].start
    if not run.sentence.text.endswith(_last_words(), 0, start):
        return None
    before = _TWO_WORDS_BEFORE.search(run.sentence.text, max(0, start - 24), start)
    if before is None or " ".join(before.groups()) not in words.ships:
        return None
    written = run.sentence.text[before.start() : start - 1]
    prefix = Word(written, written, before.start(), start - 1, opens=False)
    return run._replace(words=(prefix, *run.words))


@cache
def _last_words() -> tuple[str, ...]:
    """Return the last words of the prefixes that are spelled out: the ship of "merchant ship"."""
    return tuple({f"{prefix.split()[-1]} " for prefix in name_words().ships if " " in prefix})


def _with_spaced_dashes(found: list[Run]) -> list[Run]:
    """Join "Smith – Jones" where the same article also writes "Smith-Jones"."""
    hyphened = {w.text for run in found for w in run.words if "-" in w.text}
    if not hyphened:
        return found
    joined: list[Run] = []
    for run in found:
        if joined and joined[-1].sentence is run.sentence:
            left, right = joined[-1].words[-1], run.words[0]
            gap = run.sentence.text[left.end : right.start]
            if _SPACED_DASH.fullmatch(gap) and f"{left.text}-{right.text}" in hyphened:
                one = left._replace(text=f"{left.text} – {right.text}", end=right.end)
                joined[-1] = run._replace(words=(*joined[-1].words[:-1], one, *run.words[1:]))
                continue
        joined.append(run)
    return joined
