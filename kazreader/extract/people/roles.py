"""Find what people are said to be: titles before a name, appositions on either side, copulas, appointments,
successions ("replaced X as mayor of Y").

The holder is the full name by which the article introduces a person, also where only the surname stands.
Ranks are claims of their own. Refuses phrases without a known office, and names that are no person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from kazreader.extract.people.called import names_people
from kazreader.extract.people.full_names import introduced
from kazreader.extract.people.named import Named
from kazreader.extract.people.role_claims import role_claim
from kazreader.extract.people.titles import Title, title_in
from kazreader.extract.people.titles_before import may_be_titled, titles_before, words_before
from kazreader.extract.people.titles_behind import MAY_FOLLOW, OF_SOMEBODY, title_given, titles_behind
from kazreader.extract.people.titles_by_verb import title_by_verb
from kazreader.extract.reading import Reading, Sentence, cues_of
from kazreader.lexicon.names import name_words
from kazreader.lexicon.patterns import CuedPattern, rarely
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Span, topics
from kazreader.model.claim import APPOINTED
from kazreader.model.named_tuple import NamedTuple

_REACH = 140
_NAMING = (
    *("named ", "appointed ", "made ", "elected ", "hired ", "chose "),
    *("confirmed ", "installed ", "picked "),
)
_NAMED_BEHIND = rarely(
    r"(?:^|[“\"])(?:The|Its|Their|His|Her)\s(?P<phrase>[^,.;:()“”\"—–]{3,60}?)\s(?:is|was|will\sbe)\s(?:the\s(?:[a-z-]+\s){1,3})?$"
)
"The interim manager is the former player X."
_BEING = (" is ", " was ", " be ")
_CLOSES_APPOSITION = re.compile(r"[,.;]|\s(?:said|says|told)\s|$")
_SECOND_PHRASE = re.compile(r"(?<=,\s)(?:[\w-]+\s){0,2}(?P<noun>[\w-]+)\.?\s$")
"What stands between a first phrase and the name: its chancellor, Dr Quist; the head, Danish envoy Ada Quist."
_LISTED_BEHIND = rarely(r",\s(?:and\s|the\s|[A-Z])")
_BRACKET_BEHIND = re.compile(r"\s\([^()]{2,12}\)$")
_INNER = (" of ", " in ", " at ", " near ")
_SECOND_REACH = 50
_LONGEST_BRACKET = 15
"The leader of the Harbour Union (HU), X."
_BREAK = re.compile(r"[,.;:()\[\]“”\"—–]\s?")
_OPENER = re.compile(
    r"(?<![\w’'-])(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|(?:[A-Z][\w.-]*\s){0,2}[A-Z][\w-]*(?:['’]s|s['’]))\s"
)
_IN_FRONT = rarely(r"(?:An?|The|Once|Reinstated\sas|(?:Re-e|E)lected|(?:Rea|A)ppointed|Named)\s")
_NEXT_OF_LIST = rarely(r",(?:\s[A-Z][\w’'-]*){2,4}(?:,|\sand\s|[.;])")
_CALLED_SO = (" named ", " called ", " identified as ")
_CALLS = CuedPattern(
    "named called identified",
    r"(?P<passive>,|\s(?:was|is|has\sbeen|were))?\s(?:(?:later|since|now)\s)?(?:named|called|identified)(?P<as>(?:\sby\s[a-z]+)?\sas)?\s$",
)
"A baker named X; the driver was named as X."
_SOME = (" a ", " an ", "A ", "An ", "one ", "One ", "nother ")
_GENERALS = frozenset(
    ["secretary", "attorney", "director", "surgeon", "solicitor", "consul", "inspector", "governor"]
)
"Behind these words a general is no soldier."


def claims(reading: Reading, found: Sequence[Named]) -> Iterator[Claim]:
    """Yield every role and rank of the people among the article's names."""
    full = introduced(reading)
    telling = {reading.sentences[number] for number in reading.where(_title_cues())}
    for named in found:
        if named.kind not in ("person", "name") or named.name.sentence not in telling:
            continue
        name = named.text
        holder = full.get(name.split()[-1], name) if " " not in name else name
        for title, rule in _titles(named):
            yield _claim(reading, named.name.sentence, holder, title, rule)


@cache
def _title_cues() -> frozenset[str]:
    """Return words of which each sentence with an office or a rank holds one."""
    lists = role_words()
    return cues_of(
        (
            *lists.offices,
            *(max(verb.split(), key=len) for verb in lists.verbs if f"{verb}s" not in lists.verbs),
            "used",  # "who used to run it"
            *lists.ranks,
            *lists.ranks_of_words,
        )
    )


def _titles(named: Named) -> Iterator[tuple[Title | Rank, str]]:
    sentence, start, end = named.name.sentence, named.name.words[0].start, named.end()
    if sentence.text[max(0, start - 1) : start] in (" ", "."):
        yield from _before(sentence, start, end)
    if MAY_FOLLOW().match(sentence.text, end) and not sentence.text.endswith(OF_SOMEBODY, 0, start):
        inner = sentence.text.endswith(_INNER, 0, start)  # "Ada Quist of Moss is mayor"
        second = sentence.text.endswith(", ", 0, named.title[0].start if named.title else start)
        for title, rule in titles_behind(sentence.text, end):
            of_another = inner and rule in ("role.copula", "role.appointed")
            if not of_another and not (second and _is_of_next(sentence.text, title)):
                yield title, rule
        yield from title_by_verb(sentence.text, end)


def _is_of_next(text: str, title: Title) -> bool:
    """Whether a title opens the next of a list: "the mayor, Ada Quist, the coroner, Omar Rashid"."""
    return _NEXT_OF_LIST().match(text, title.end) is not None


def _before(sentence: Sentence, start: int, end: int) -> Iterator[tuple[Title | Rank, str]]:
    text = sentence.text
    if may_be_titled(text, start):
        rank = rank_before(text, start)
        if rank is not None:
            yield rank, "role.rank"
            start = rank.start
        yield from ((title, "role.title") for title in titles_before(text, start))
    second = _SECOND_PHRASE.search(text, max(0, start - _SECOND_REACH), start)
    if second is not None and _tells_of_people(second["noun"]) and not _LISTED_BEHIND().match(text, end):
        start = second.start()
    if text[max(0, start - 2) : start] == ", " and not text.startswith(" and ", end):
        apposed = _apposition_before if _CLOSES_APPOSITION.match(text, end) else _title_in_front
        apposition = apposed(text, start - 2)
        if apposition is not None:
            yield apposition, "role.apposition_before"
    may_be = text[max(0, start - 1) : start] == " " and any(map(text[:start].__contains__, _BEING))
    inverted = _NAMED_BEHIND().search(text[:start]) if may_be else None
    if inverted is not None and text[end : end + 1] in ("", ".", ",", ";"):
        title = title_in(text, inverted.start("phrase"), inverted.end("phrase"))
        if title is not None:
            yield title, "role.copula"
    if text.endswith((*_CALLED_SO, " as "), 0, start):
        called = _title_of_called(text, start)
        if called is not None:
            yield called, "role.called_so"
    if text.endswith(_NAMING, 0, start):
        title = title_given(text, end)
        if title is not None:
            yield title, APPOINTED


def _tells_of_people(noun: str) -> bool:
    small = noun.lower()
    return small in name_words().titles or names_people(small) or small in role_words().offices


def _title_of_called(text: str, start: int) -> Title | None:
    """Return the title of whom a sentence then names: a baker named X, the driver was identified as X."""
    calls = _CALLS.search(text[max(0, start - 60) : start])
    if calls is None or (calls["passive"] and not calls["as"]):
        return None
    before = _apposition_before(text, max(0, start - 60) + calls.start())
    if before is None:
        return None
    return before if calls["as"] or text.endswith(_SOME, 0, before.start) else None


def _apposition_before(text: str, comma: int) -> Title | None:
    start = max(0, comma - _REACH)
    bracket = _BRACKET_BEHIND.search(text[max(0, comma - _LONGEST_BRACKET) : comma])
    comma -= len(bracket.group()) if bracket else 0
    breaks = [m.end() for m in _BREAK.finditer(text, start, comma)]
    start = breaks[-1] if breaks else start
    openers = [m.start() for m in _OPENER.finditer(text, start, comma)]
    for opener in reversed(openers) if openers else [start] if start == 0 or breaks else []:
        title = title_in(text, opener, comma)
        if title is not None:
            return title
    return title_in(text, start, comma) if start == 0 else None


def _title_in_front(text: str, comma: int) -> Title | None:
    """Return the title that is all of a sentence up to a name: "A former mayor, Ada Quist lives in Ulv"."""
    return title_in(text, 0, comma) if "," not in text[:comma] and _IN_FRONT().match(text) else None


def _claim(reading: Reading, sentence: Sentence, holder: str, found: Title | Rank, rule: str) -> Claim:
    """Return the claim that somebody holds an office or a rank."""
    return role_claim(reading, sentence, Span(found.start, found.end), _topic(found), holder, rule)


def _topic(found: Title | Rank) -> topics.Office | topics.Rank:
    if isinstance(found, Rank):
        return topics.Rank(found.rank)
    return topics.Office(found.office, tuple(sorted(found.statuses)))


class Rank(NamedTuple):
    """A rank in a sentence, in the words that mean the same."""

    start: int
    end: int
    rank: str


def rank_before(text: str, end: int) -> Rank | None:
    """Return the rank that stands right before this place, or None."""
    lists = role_words()
    words = words_before(text, end)
    several = _rank_of_words(text, words, end)
    if several is not None:
        return several
    found: list[re.Match[str]] = []
    for match in reversed(words):
        word = match.group().lower()
        following = found[-1].start() if found else end
        if text[match.end() : following].strip(" .") or not match.group()[0].isupper():
            break
        if word in _GENERALS and found:
            return None
        if word not in (lists.rank_prefixes if found else lists.ranks):
            break
        found.append(match)
    if not found:
        return None
    rank = " ".join(lists.ranks.get(m.group().lower(), m.group().lower()) for m in reversed(found))
    return Rank(found[-1].start(), found[0].end(), rank)


def _rank_of_words(text: str, words: list[re.Match[str]], end: int) -> Rank | None:
    """Return the rank whose parts are offices or ranks of their own: "Detective Chief Inspector"."""
    lists = role_words()
    said = (match.group().lower() for match in words)
    small = [lists.ranks.get(word) or lists.short_forms.get(word, word) for word in said]
    for rank in lists.ranks_of_words.get(small[-1], ()) if small else ():
        spoken = words[-len(rank) :]
        gaps = (text[one.end() : other.start()] for one, other in pairwise(spoken))
        if (
            tuple(small[-len(rank) :]) == rank
            and all(word.group()[0].isupper() for word in spoken)
            and not any(gap.strip(" .") for gap in (*gaps, text[spoken[-1].end() : end]))
        ):
            return Rank(spoken[0].start(), spoken[-1].end(), " ".join(rank))
    return None
