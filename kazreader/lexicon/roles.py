"""Offices, ranks and words of titles."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.inflection import verb_forms
from kazreader.lexicon.table import Table
from kazreader.model.grouped import grouped, sets
from kazreader.model.record import Record

_WORD_LISTS = (
    "spelled_otherwise", "employers", "parts", "statuses", "modifiers", "portfolios", "fields", "services",
    "openers", "other_capitals", "firms",
)  # fmt: skip
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "one_holder": ("groups", "of_a_field"),
    "jobs": ("groups",),
    "serving": ("groups",),
    "exclusive": ("lines",),
    "slots": ("lines",),
    "callings": ("lines", "parts"),
    "words": (*_WORD_LISTS, "portfolios_alike"),
    "kin": ("partner", "relative", "partner_in_general"),
    "ranks": ("lines", "prefixes", "of_words"),
    "kinds": ("lines",),
}
_OF_GROUPS = (
    *(("one_holder", "groups"), ("jobs", "groups"), ("serving", "groups")),
    *(("exclusive", "lines"), ("callings", "lines"), ("callings", "parts")),
)
"Fields that name groups of offices."
_OPEN = ("offices", "verbs", "short_forms", "examples")
"Tables whose entries have arbitrary names; the tests read the examples."


class RoleWords(Record):
    """The lists, in small letters."""

    offices: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    "The last word of an office to the offices that end so, longest first, each with its group."
    office_parts: frozenset[str]
    "The single words of all offices."
    one_holder: frozenset[str]
    "Groups of offices that one person holds at a time."
    one_holder_of_a_field: frozenset[str]
    "Groups of offices that each field or service has once."
    jobs: frozenset[str]
    "Groups that are trades, not offices: different words for one do not differ in meaning."
    serving: frozenset[str]
    "Groups of offices and trades that imply one employer at a time."
    slots: Mapping[str, int]
    "Words beside an office, to the numbers of the lines of which a title has one."
    exclusive: tuple[frozenset[str], ...]
    "Groups of offices of which one person holds at most one in a body."
    callings: Mapping[str, frozenset[int]]
    "Groups of offices that are occupations, to the numbers of their lines."
    parts_played: Mapping[str, frozenset[int]]
    "Groups for roles in an accident or a contest (a passenger, the winner), to the numbers of their lines."
    verbs: Mapping[str, str]
    'What the holder of an office does ("chairs", "in charge of"), to the group of the office.'
    statuses: frozenset[str]
    modifiers: frozenset[str]
    portfolios: frozenset[str]
    portfolios_alike: Mapping[str, frozenset[str]]
    "A portfolio to those that news uses for it."
    fields: frozenset[str]
    "What follows an office directly."
    services: frozenset[str]
    "The chief of these is one officer, not just anybody who leads."
    employers: frozenset[str]
    "Words for bodies in which people work or serve."
    firms: frozenset[str]
    "Further words before the name of a firm or a group: the Danish brewer Alder."
    parts: frozenset[str]
    "Words for a part of a body, which has offices of its own."
    openers: frozenset[str]
    other_capitals: frozenset[str]
    kin: Mapping[str, str]
    'A tie such as "wife" to "partner" or "relative".'
    kin_in_general: frozenset[str]
    "General terms, compatible with any tie of their kind."
    short_forms: Mapping[str, str]
    spelled_otherwise: frozenset[str]
    "Short forms that are spelling variants or abbreviations of the word."
    ranks: Mapping[str, str]
    "A rank as written to the word that means the same."
    rank_prefixes: frozenset[str]
    ranks_of_words: Mapping[str, tuple[tuple[str, ...], ...]]
    "The last word of a rank of several words to the ranks that end so, longest first."
    kinds: Mapping[str, int]
    "Kinds of things, to the number of their line; kinds of different lines exclude each other."

    def of_two_callings(self, a: str, b: str) -> bool:
        """Whether two groups of offices are two occupations or two parts, which exclude each other."""
        return _are_apart(self.callings, a, b) or _are_apart(self.parts_played, a, b)

    def office_at_end(self, words: list[str]) -> tuple[str, int] | None:
        """Return the group of the office at the end of the words and its number of words, or None.

        A hyphen joins a status or another office: vice-captain, ambassador-designate, founder-CEO.
        """
        for office, group in self.offices.get(words[-1], ()) if words else ():
            if tuple(words[-len(office) :]) == office:
                return group, len(office)
        first, _, last = words[-1].partition("-") if words else ("", "", "")
        if not last:
            return None
        if last in self.statuses:
            return self.office_at_end([*words[:-1], first])
        joins = first == "co" or first in self.statuses or first in self.offices
        return self.office_at_end([last]) if joins else None


@cache
def role_words() -> RoleWords:
    """Return the shipped lists with the user's additions.

    Raises LexiconError when a name is unknown, a word is not in small letters, or an office is no group.
    """
    tables = files.tables("roles")
    groups = dict.fromkeys(group for file in tables for group in file.table("offices"))
    for file in tables:
        _check(file, groups)
    offices = {group: _words("offices", group) for group in groups}
    ranks = _lines("ranks")
    return RoleWords(
        offices=_by_last_word(offices),
        office_parts=frozenset(
            word for titles in offices.values() for title in titles for word in title.split()
        ),
        one_holder=frozenset(_words("one_holder", "groups")),
        one_holder_of_a_field=frozenset(_words("one_holder", "of_a_field")),
        jobs=frozenset(_words("jobs", "groups")),
        serving=frozenset(_words("serving", "groups")),
        exclusive=tuple(map(frozenset, _lines("exclusive"))),
        callings=_numbered(_lines("callings")),
        slots={word: number for number, line in enumerate(_lines("slots")) for word in line},
        parts_played=_numbered(_lines("callings", "parts")),
        portfolios_alike=_portfolios_alike(),
        verbs={
            form: group
            for file in tables
            for group, verbs in file.table("verbs").items()
            for verb in verbs
            for form in _forms(verb)
        },
        **{name: frozenset(_words("words", name)) for name in _WORD_LISTS},
        kin={word: kind for kind in ("partner", "relative") for word in _words("kin", kind)},
        kin_in_general=frozenset(_words("kin", "partner_in_general")),
        short_forms=dict(pair for file in tables for pair in file.table("short_forms").items()),
        ranks={word: line[0] for line in ranks for word in line},
        rank_prefixes=frozenset(_words("ranks", "prefixes")),
        ranks_of_words=_longest_by_last_word(_words("ranks", "of_words")),
        kinds={kind: number for number, line in enumerate(_lines("kinds")) for kind in line},
    )


def _check(file: Table, groups: Collection[str]) -> None:
    """Raise LexiconError for an unknown name, and for an office that is no group."""
    file.only((*_FIELDS, *_OPEN))
    for name, fields in _FIELDS.items():
        file.table(name).only(fields)
    for name, field in _OF_GROUPS:
        file.table(name).refers(field, groups)
    file.table("verbs").only(groups)


def _portfolios_alike() -> dict[str, frozenset[str]]:
    lines = map(str.split, _words("words", "portfolios_alike"))
    return sets((word, other) for line in lines for word in line for other in line)


def _forms(verb: str) -> list[str]:
    """Return all forms of a verb with the words after it, "speaking for"; "in charge of" has one."""
    word, *behind = verb.split()
    if word in grammar().prepositions:
        return [verb]
    return [" ".join((form, *behind)) for form, _ in verb_forms(word)]


def _words(name: str, field: str) -> list[str]:
    return files.words("roles", name, field)


def _lines(name: str, field: str = "lines") -> list[list[str]]:
    return [line for file in files.tables("roles") for line in file.table(name).lines(field)]


def _are_apart(lines: Mapping[str, frozenset[int]], a: str, b: str) -> bool:
    one, other = lines.get(a), lines.get(b)
    return one is not None and other is not None and one.isdisjoint(other)


def _numbered(lines: list[list[str]]) -> dict[str, frozenset[int]]:
    """Return each word with the numbers of the lines that hold it."""
    return sets((word, number) for number, line in enumerate(lines) for word in line)


def _by_last_word(offices: Mapping[str, list[str]]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    told = ((tuple(title.split()), group) for group, titles in offices.items() for title in titles)
    found = grouped((office[-1], (office, group)) for office, group in told)
    return {last: tuple(sorted(titles, key=lambda t: -len(t[0]))) for last, titles in found.items()}


def _longest_by_last_word(phrases: list[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    longest = sorted((tuple(phrase.split()) for phrase in phrases), key=len, reverse=True)
    return {last: tuple(found) for last, found in grouped((words[-1], words) for words in longest).items()}
