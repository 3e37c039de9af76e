"""Split capitalised words into a title and a name, and tell what the name is of: a person, a ship, a body.

Titles and nationalities before a name are left out of its span.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import attrgetter

from kazreader.extract.people.capital_runs import Run
from kazreader.extract.people.capitals import Word
from kazreader.lexicon.names import NameWords, name_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.roles import role_words
from kazreader.model.record import Record

_TWO_WORDS_BEFORE = re.compile(r"([a-z]+) ([a-z]+) $")
_OFFICE_OF = re.compile(r"(?<!\w)([^\W\d_]+) of $")
_INSIDE_NAMES = frozenset(
    ("sheikh", "sheik", "haji", "king", "prince", "dean", "earl", "baron", "judge", "major")
)
"Titles that are names as well, where another word of the name stands before them."
_GIVEN_TOO = frozenset(("finn", "dane"))
"People of a country that are given names as well."


class Named(Record):
    """A run split into the title before the name, and the name."""

    title: tuple[Word, ...]
    name: Run
    text: str
    "The name as written, in one line."
    kind: str
    '"person" after a title, "ship", "body", "country" or, where nothing tells, "name".'

    def end(self) -> int:
        """Return where the name ends, with the full stop of a short form: "Alder Co., a bank"."""
        end = self.name.words[-1].end
        return end + self.name.sentence.text.startswith(".,", end)


def split(run: Run, words: NameWords) -> Named | None:
    """Return the title and the name in a run, None without a name; what its words alone tell is told once."""
    cued = run.sentence.text.endswith(_cues_before(), 0, run.words[0].start)
    of_office = _field_of_office(run, words) if cued else 0
    title_end, kind = _parts(tuple(map(_SPELLED, run.words)), run.words[0].opens, of_office)
    if title_end == len(run.words):
        return None
    if title_end and _goes_on(run, title_end, words):
        return Named((), run, run.text(), "body")
    name = run._replace(words=run.words[title_end:]) if title_end else run
    ship = _spelled_out_ship(name, words) if cued and not title_end and kind != "body" else None
    if ship is not None:
        return Named((), ship, ship.text(), "ship")
    text = name.text()
    if kind not in ("ship", "body") and text in nations().countries:
        kind = "country"
    return Named(run.words[:title_end], name, text, kind) if kind else None


def _goes_on(run: Run, title_end: int, words: NameWords) -> bool:
    """Whether a body and no title stands before a word: the Council for Moss."""
    last, first = run.words[title_end - 1], run.words[title_end]
    return last.bare in words.bodies and first.start - last.end > 1


_SPELLED = attrgetter("text", "bare")
_Spelled = tuple[tuple[str, str], ...]
"The words of a run, each as written and as the lists spell it."


@lru_cache(maxsize=10_000)
def _parts(run: _Spelled, opens: bool, of_office: int) -> tuple[int, str]:
    """Return how many words of a run are a title, and the kind of the name behind; "" for what is no name.

    `of_office` words open it as what an office is of.
    """
    words = name_words()
    title_end = _title_end(run, words)
    if not words.bodies.isdisjoint([bare for _, bare in run[title_end:]]):
        return 0, "body"
    title_end = max(title_end, of_office, 1 if opens and _opens_with_calling(run, words) else 0)
    of_people = len(run) - title_end > 1 and run[title_end][0] in nations().people
    if of_people and not (len(run) - title_end == 2 and run[title_end][1] in _GIVEN_TOO):
        title_end += 1
    return title_end, _kind(run[:title_end], run[title_end:], opens) if title_end < len(run) else ""


def _title_end(run: _Spelled, words: NameWords) -> int:
    """Return the place behind the last title of a run."""
    end = len(run)
    while end and not (_is_title(*run[end - 1], words) or _is_post(run, end - 1)):
        end -= 1
    if 1 < end == len(run) - 1 and run[end - 1][1] in words.apart:
        return end - 1  # "Corporal Dean Quist"
    if 1 < end < len(run) and run[end - 1][1] in _INSIDE_NAMES:
        before, bare = run[end - 2]
        if bare not in words.titles | words.bodies and before not in nations().people:
            return 0  # "Abas Sheikh Siraaji", but "District Judge Ada Quist"
    return end


def _field_of_office(run: Run, words: NameWords) -> int:
    """Return how many words open the run as what an office is of: "Minister of Foreign Affairs Ada Quist"."""
    text, start = run.sentence.text, run.words[0].start
    before = _OFFICE_OF.search(text, max(0, start - 24), start)
    if before is None or before[1].lower() not in words.titles:
        return 0
    fields = role_words().fields
    size = next((n for n, word in enumerate(run.words) if word.bare not in fields), len(run.words))
    return size if size < len(run.words) else 0


def _opens_with_calling(run: _Spelled, words: NameWords) -> bool:
    """Whether what somebody is stands before the name at the head of a sentence: "Boxer Ada Quist"."""
    first, bare = run[0]
    if len(run) < 3 or (first.capitalize() != first and "-" not in first):
        return False
    return bare in words.callings or role_words().office_at_end([first.lower()]) is not None


def _is_title(written: str, bare: str, words: NameWords) -> bool:
    first, _, last = bare.partition("-")
    known = bare in words.titles or (first in words.titles and last in role_words().statuses)
    return known and not _is_ship_prefix(written, bare, words)


def _is_post(run: _Spelled, at: int) -> bool:
    """Whether a word is an office before a name of two words: Associate Administrator Ada Quist."""
    return at + 2 < len(run) and run[at][1] in _posts()


@cache
def _posts() -> frozenset[str]:
    """Return the offices of one word that are no trade, which may be a surname: Baker, Cook."""
    lists = role_words()
    return frozenset(
        last
        for last, titles in lists.offices.items()
        if any(len(office) == 1 and group not in lists.jobs for office, group in titles)
    )


def _kind(title: _Spelled, name: _Spelled, opens: bool) -> str:
    """Return the kind of a name behind a title, or "" where too little is left to be one."""
    words, (first, bare) = name_words(), name[0]
    if len(name) > 1 and _is_ship_prefix(first, bare, words):
        return "ship"
    if title and (opens or any(spelled in words.titles for _, spelled in title)):
        return "person"
    shouted = first.isupper()
    too_little = len(bare) < 3 or shouted or first in nations().people
    return "" if too_little and len(name) == 1 else "name"


def _is_ship_prefix(written: str, bare: str, words: NameWords) -> bool:
    return bare in words.ships and written.isupper()


def _spelled_out_ship(run: Run, words: NameWords) -> Run | None:
    start = run.words[0].start
    before = _TWO_WORDS_BEFORE.search(run.sentence.text, max(0, start - 24), start)
    if before is None or " ".join(before.groups()) not in words.ships:
        return None
    written = run.sentence.text[before.start() : start - 1]
    prefix = Word(written, written, before.start(), start - 1, opens=False)
    return run._replace(words=(prefix, *run.words))


@cache
def _cues_before() -> tuple[str, ...]:
    """Return what may stand before a field of an office or a ship: "of", the ship of "merchant ship"."""
    return (" of ", *{f"{prefix.split()[-1]} " for prefix in name_words().ships if " " in prefix})
