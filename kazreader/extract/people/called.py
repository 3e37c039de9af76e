"""Find what somebody or something is called in open words: "Ada Quist, a cartoonist", "Alder, a skate shop".

Read are the phrase behind a name, between commas or behind "is a", and for people the phrase before it.
Titles of a known office are roles and left to kazreader.extract.people.roles; a noun that is a rank tells the
rank. Refused are phrases with a verb ("Quist, the company said"), lists of several, and what only pronouns or
numbers tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import dropwhile

from kazreader.extract.people.belonging import WAYS, belongs
from kazreader.extract.people.full_names import introduced
from kazreader.extract.people.named import Named
from kazreader.extract.people.role_claims import role_claim
from kazreader.extract.people.titles_behind import FROM, OF_SOMEBODY
from kazreader.extract.reading import Reading
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.grammar import INDEFINITE, grammar
from kazreader.lexicon.names import name_words
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.speech import speech
from kazreader.lexicon.word_lists import function_words
from kazreader.model import Claim, Span, topics

_CALLED = "role.called"
_REACH = 160
_WORD = re.compile(r"No\.\s\d{1,2}|[^\W_]+(?:[-’'.&][^\W_]+)*['’]?")
_OWNER = r"(?:(?:[A-Z][\w-]*\.?\s){0,3}[A-Z][\w.-]*|(?:the|a)\s[a-z]+)(?:['’]s|s['’])"
_OPENER = rf"(?P<opener>[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|one\sof\sthe|{_OWNER})\s"
_BEHIND = re.compile(
    rf"(?:\s\([^)]{{1,12}}\))?,\s(?:aged?\s)?(?:\d{{1,3}},\s)?{FROM}(?:(?:which|who)\s(?:is|was)\s|itself\s)?"
    rf"(?:{_OPENER}|(?=(?:second|third|fourth|fifth)[\s-][a-z]+est\s)"
    r"|(?P<bare>(?=(?:[a-z-]+\s){1,4}(?:of|for|at|with)\s(?:the\s)?[A-Z])))"
)
_COPULA = rarely(
    r"\s(?:(?:is|was|became|remains|(?:has|had)\sbeen)\s(?:also\s|now\s|then\s)?"
    r"(?:(?:believed|thought|said|reported|understood)\sto\s(?:be|have\sbeen)\s|(?:identified|described)\sas\s)?"
    rf"|(?:works?|worked|(?:is|was|been)\sworking)\sas\s){_OPENER}"
)
_BEING = tuple(f" {word} " for word in ("is", "was", "became", "remains", "has", "had", "works", "worked"))
_BEFORE = rarely(
    rf"(?<![\w.’'-])(?=(?:{_OPENER}|(?=[A-Z]))(?P<phrase>(?:[\w.-]+\s){{0,4}}[a-z][a-z-]+),?\s$)"
)
_OPENS_CLAUSE = frozenset(("as", "while", "after", "before", "because", "since"))
_NEXT_NAME = rarely(r",\sand\s[A-Z]")
_CLOSES = frozenset(",.;:)—–")
_FAR = 60
"Characters before a name in which what somebody is stands."
_CORE = 6
"Words of it up to its noun."
_SHORTEST = 3
_OF_PEOPLE = ("ist", "ian", "man", "woman", "maker", "writer", "grapher", "ator", "holder", "goer", "worker")
"Endings of words for people."


def claims(reading: Reading, found: Sequence[Named]) -> Iterator[Claim]:
    """Yield what the article's names are called."""
    full = introduced(reading)
    for named in found:
        text, start, end = named.name.sentence.text, named.name.words[0].start, named.end()
        if named.title:
            start = named.title[0].start
        name = named.text
        holder = full.get(name, name) if named.kind in ("person", "name") and " " not in name else name
        for phrase, head in _phrases(text, start, end):
            topic = _topic_of_noun(phrase.of(text), head)
            yield role_claim(reading, named.name.sentence, phrase, topic, holder, _CALLED)
        beside = named.title or text.startswith(WAYS, end) or text.endswith("s ", 0, start)
        for phrase, body in belongs(named, end) if beside else ():
            yield role_claim(reading, named.name.sentence, phrase, body, holder, _CALLED)


def _topic_of_noun(phrase: str, head: str) -> topics.Called | topics.Rank:
    """Return what a phrase calls somebody; the rank that it is up to its noun: "major general in Ulv"."""
    words = phrase.lower().split()
    lists = role_words()
    rank = [lists.ranks.get(word, word) for word in words[: words.index(head) + 1]] if head in words else []
    rank = list(dropwhile((lists.modifiers | lists.employers).__contains__, rank))  # "police sergeant"
    known = rank[-1:] and rank[-1] in lists.ranks and lists.rank_prefixes.issuperset(rank[:-1])
    if known or tuple(rank) in lists.ranks_of_words.get(head, ()):
        return topics.Rank(" ".join(rank))
    return topics.Called(head)


def _phrases(text: str, start: int, end: int) -> list[tuple[Span, str]]:
    """Return the phrases behind and before a name, each with its noun; most names have none."""
    found: list[tuple[Span, str]] = []
    if text.startswith((", ", " ("), end) and not text.endswith(OF_SOMEBODY, 0, start):
        found += _phrases_behind(text, _BEHIND.match(text, end))
    elif text.startswith(_BEING, end):
        found += (
            phrase for phrase in _phrases_behind(text, _COPULA().match(text, end)) if names_people(phrase[1])
        )
    if text.endswith((" ", ", "), 0, start):
        word = _word_before(text, start)
        if names_people(word) or (
            text.endswith(" ", 0, start) and (word in role_words().employers or word in role_words().firms)
        ):
            found += _before(text, start)
    return found


def _word_before(text: str, start: int) -> str:
    before = text[max(0, start - _FAR) : start].rstrip(", ")
    return before[before.rfind(" ") + 1 :]


def _phrases_behind(text: str, opened: re.Match[str] | None) -> Iterator[tuple[Span, str]]:
    """Yield the phrase between commas or behind a copula behind a name, with its noun."""
    if opened is None:
        return
    words, closed = _in_one_phrase(text, opened.end())
    core = next((n for n, word in enumerate(words) if _ends_core(word.group().lower(), n)), len(words))
    last = words[-1].end() if words else opened.start()
    if (
        not 0 < core <= _CORE
        or not (closed or core < len(words))
        or _is_listed(text, last, opened["opener"])
        or (opened.groupdict().get("bare") is not None and not _is_somebody(words[core - 1].group()))
    ):
        return
    # A participle may be a verb behind "the": "Corvo, the company announced".
    if core < len(words) and opened["opener"] == "the" and words[core].group().endswith("ed"):
        return
    head = words[core - 1].group()
    if (
        _is_noun(head)
        and not _is_office(words[:core])
        and _is_noun_phrase(words[:core])
        and _has_no_verb(words)
    ):
        owned = opened["opener"] is not None and not {"’", "'"}.isdisjoint(opened["opener"])
        yield Span(opened.start("opener") if owned else words[0].start(), last), head


def _is_listed(text: str, end: int, opener: str | None) -> bool:
    """Whether a phrase may be one of several in a list; "a painter, and Omar Rashid" begins the next name."""
    own = opener is not None and opener.lower() in INDEFINITE
    return text.startswith((", and ", " and "), end) and not (own and _NEXT_NAME().match(text, end))


def _before(text: str, start: int) -> Iterator[tuple[Span, str]]:
    """Yield the phrase before a person's name: the Danish cartoonist Ada Quist."""
    head, before = _word_before(text, start), text[max(0, start - _FAR) : start]
    nearest = max(_BEFORE().finditer(before), key=lambda found: found.start("phrase"), default=None)
    words = list(_WORD.finditer(before, *nearest.span("phrase"))) if nearest else []
    if not (words and _is_noun_phrase(words)) and head in name_words().callings:
        words = list(_WORD.finditer(before))[-1:]  # "has forced rower Ada Quist"
    if words and not _is_office(words) and _is_noun_phrase(words):
        at = max(0, start - _FAR)
        yield Span(at + words[0].start(), at + words[-1].end()), head


def _in_one_phrase(text: str, start: int) -> tuple[list[re.Match[str]], bool]:
    """Return the words up to the next sign or clause, and whether one of them ends the phrase."""
    at, words = start, list[re.Match[str]]()
    for word in _WORD.finditer(text, start, start + _REACH):
        if text[at : word.start()].strip():
            break
        small = word.group().lower()
        if small in grammar().relatives or small in _OPENS_CLAUSE:
            return words, True
        words.append(word)
        at = word.end()
    return words, text[at : at + 1] in _CLOSES


def _ends_core(word: str, at: int) -> bool:
    """Whether the noun of a phrase stands before this word."""
    if word in grammar().prepositions:
        return True
    return (
        at > 0
        and word.endswith(("ed", "ing"))
        and word.islower()
        and len(word) > 4
        and word not in grammar().no_participles
    )


@lru_cache(maxsize=4096)
def _is_noun(word: str) -> bool:
    plain = word.islower() and len(word) >= _SHORTEST and word[-1].isalpha()
    return plain and word not in grammar().ends_phrase and not _is_verb(word) and word not in function_words()


@lru_cache(maxsize=4096)
def _is_verb(word: str) -> bool:
    verbs = clause_words()
    return word in speech().verbs or word in verbs.common_verbs or word in verbs.auxiliaries


def _has_no_verb(words: Sequence[re.Match[str]]) -> bool:
    return not any(_is_verb(word.group().lower()) for word in words)


def _is_noun_phrase(words: Sequence[re.Match[str]]) -> bool:
    """Whether all words may stand between an article and its noun."""
    small = [word.group().lower() for word in words if word.group() != "and"]
    counted = number_words().words
    return _has_no_verb(words) and not any(word in grammar().ends_phrase or word in counted for word in small)


def _is_office(words: Sequence[re.Match[str]]) -> bool:
    """Whether a phrase names an office or a tie, which other finders read."""
    small = [word.group().lower() for word in words]
    return (
        role_words().office_at_end(small) is not None
        or small[-1] in role_words().kin
        or small[-1] == "capital"
    )


def _is_somebody(word: str) -> bool:
    """Whether a noun without an article names somebody: "Quist, regional officer of the union"."""
    return names_people(word) or (
        len(word) > _SHORTEST + 2 and word.endswith(("er", "or", "ant")) and word not in function_words()
    )


@lru_cache(maxsize=4096)
def names_people(word: str) -> bool:
    known = word in name_words().callings or word in clause_words().persons or word in role_words().kinds
    return known or (word.islower() and len(word) > _SHORTEST + 2 and word.endswith(_OF_PEOPLE))
