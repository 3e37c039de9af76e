"""Where the name of a speaker begins and ends, and whether it can be one."""

from __future__ import annotations

import re
from itertools import pairwise

from kazreader.extract.attribution.edges import PRONOUNS, STOPS, is_adverb
from kazreader.extract.people.persons import is_of_people
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import ARTICLES
from kazreader.lexicon.inflection import plain_pasts
from kazreader.lexicon.names import name_words
from kazreader.lexicon.speech import speech

OF = re.compile(r"\s(?:of|for|from|at|in)\s")
"What stands before it speaks: an official of the company."
LONGEST_NAME = 14
"Words; what is longer is a clause that was not understood."
_NOBODY = frozenset(
    (
        *("there", "which", "who", "that", "this", "these", "and", "you"),
        *("it's", "let's", "that's", "there's", "themselves", "himself", "herself", "itself"),
        *("nobody", "somebody", "someone", "anybody", "anyone", "everybody", "everyone", "none", "one"),
    )
)
_NO_SPEAKERS = frozenset(("that", "percent", "%", "£", "$", "€", "¥"))
_INTERVAL_ENDS = frozenset(("ago", "later", "earlier", "before", "afterwards"))
_LONGEST_INTERVAL = 7
"Words of a time counted from another one: less than a quarter of an hour later."
_COUNTED = 4
"Words of a number of people: 40 of the passengers."
DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "our", "my", "no"))


def speaker_name(words: Words, first: int, last: int) -> str | None:
    """Return the speaker in these words without times, openers and relative clauses, or None."""
    first = _after_openers(words, first, last)
    cut = next((n for n in range(first + 1, last) if words.lower[n] in ("who", "which", "whose")), last)
    inside = cut + 1 < last and (
        words.lower[cut - 1] in speech().prepositions
        or (
            words.lower[cut] == "which"
            and words.lower[cut + 1] not in plain_pasts()
            and _may_speak(words, cut + 1, last)
        )
    )
    if inside:
        # Of "protests in which the police say" and "the sum which the mayor named" the speaker stands behind.
        first, cut = cut + 1, last
    last = _without_time(words, first, cut)
    while last - first > 1 and (words.lower[last - 1] == "and" or is_adverb(words, last - 1)):
        last -= 1
    if not speech().auxiliaries.isdisjoint(words.lower[first:last]):
        first = _capitals_at_end(words, first, last)
    if not 0 < last - first <= LONGEST_NAME or not _may_speak(words, first, last):
        return None
    return " ".join(words.text[words.starts[first] : words.ends[last - 1]].split())


def _is_person(name: str) -> bool:
    """Whether a speaker's name is a person's, not a ministry's, which "he said" may mean later."""
    if name.split()[-1].casefold() in name_words().bodies:
        return False
    return any(word[:1].isupper() for word in name.split()[1:]) or (
        name[:1].isupper() and " " not in name and name.casefold() not in speech().collectives
    )


def is_one_person(name: str) -> bool:
    """Whether a speaker is one person, named or not: "the mayor", and not a ministry, a paper or a crowd."""
    before = OF.split(name)[0]
    determiner, *head = before.split()
    if determiner.lower() not in DETERMINERS or not head:
        return _is_person(before)
    small = [word for word in head if word.islower()]
    return is_of_people(small[-1]) if small else _is_person(before)


def is_full_name(words: Words, first: int, last: int) -> bool:
    """Whether the words are two or more capitalised words, with initials and shortened titles; not "N.Y."."""
    named = [n for n in range(first, last) if words.written[n] != "."]
    return len(named) > 1 and all(map(words.capital, named)) and any(len(words.written[n]) > 1 for n in named)


def name_end(words: Words, first: int) -> int:
    """Return where a name that begins here ends."""
    lists, at = speech(), first
    while at < len(words) and at - first < LONGEST_NAME:
        low = words.lower[at]
        if (low in STOPS or low == "-") and not _inside_name(words, at):
            break
        if low in lists.boundaries or low in lists.prepositions:
            break
        if low in lists.verbs and not is_surname(words, at):
            break
        at += 1
    return at


def is_surname(words: Words, at: int) -> bool:
    """Whether a speech verb is the end of a name: "Munira Abdallah Said"."""
    return words.capital(at - 1) and words.capital(at)


def subject_end(words: Words, first: int, verb: int) -> int:
    """Return where the subject of a sentence ends that begins here: capitals, or an article and a noun."""
    last = first
    while last < verb and (last == first or _in_capitals(words, last)):
        last += 1
    while (
        last < len(words) and last - first < 5 and words.lower[first] in ARTICLES and _may_go_on(words, last)
    ):
        last += 1
    return last


def _inside_name(words: Words, at: int) -> bool:
    """Whether a dash or the full stop of an initial or a shortened title stands here."""
    mark, capital = words.lower[at], words.capital(at + 1)
    if mark in "–-":
        return capital or (words.touches(at) and words.touches(at + 1))
    before = words.written[at - 1] if at else ""
    return mark == "." and (len(before) == 1 or (capital and before.istitle() and len(before) < 5))


def _in_capitals(words: Words, at: int) -> bool:
    return words.capital(at) or (words.written[at] == "." and len(words.written[at - 1]) == 1)


def _may_go_on(words: Words, at: int) -> bool:
    lists, low = speech(), words.lower[at]
    ends = low in lists.auxiliaries or low in lists.prepositions or low in lists.boundaries
    return not (ends or low in lists.before_verb or low.endswith("ed") or low in STOPS)


def _after_openers(words: Words, first: int, last: int) -> int:
    lists = speech()
    first = _after_interval(words, first, last)
    while first < last and (words.lower[first] in lists.openers or words.written[first] in STOPS):
        first += 1
    if first + 2 < last and words.lower[first] in ("last", "this") and words.lower[first + 1] in lists.times:
        first += 2
    if first < last and words.lower[first] in lists.prepositions:
        times = [n for n in range(first, last) if words.lower[n] in lists.times or words.lower[n].isdigit()]
        if times and times[-1] + 1 < last and words.lower[times[-1] + 1] != "'s":
            return times[-1] + 1
        return _behind_adverbial(words, first, last)
    return first


def _after_interval(words: Words, first: int, last: int) -> int:
    """Return where the words behind "Two months ago" or "A minute later" begin; else the first place."""
    opening = words.lower[first : min(last - 1, first + _LONGEST_INTERVAL)]
    if not _INTERVAL_ENDS.isdisjoint(opening):
        times = speech().times
        for n, (before, word) in enumerate(pairwise(opening), first + 2):
            if word in _INTERVAL_ENDS and (before in times or f"{before}s" in times):
                return n
    return first


def _behind_adverbial(words: Words, first: int, last: int) -> int:
    """Return where the speaker begins behind "In a statement to the press", or the last place.

    Behind a name in it small letters begin the speaker; behind small letters, capitals or an article.
    """
    lists = speech()
    for n in range(first + 2, last):
        if words.written[n][0].islower() and words.capital(n - 1):
            return n
    start = _capitals_at_end(words, first, last)
    before = words.lower[start - 1]
    if first + 1 < start < last and before not in lists.prepositions and before not in DETERMINERS:
        return start
    articles = [n for n in range(first + 2, last) if words.lower[n] in DETERMINERS]
    at = articles[-1] if articles else last
    return at if words.lower[at - 1] not in lists.prepositions else last


def _without_time(words: Words, first: int, last: int) -> int:
    if last - first > 1 and words.lower[last - 1] in speech().times:
        last -= 1
        if last - first > 1 and words.lower[last - 1] in speech().prepositions:
            last -= 1
    if last - first > 1 and words.lower[last - 1] == "last":
        last -= 1
    return last


def _capitals_at_end(words: Words, first: int, last: int) -> int:
    """Return where the capitalised words begin with which a clause without a comma ends."""
    start = last
    while start > first and words.capital(start - 1):
        start -= 1
    return start


def _is_clause(words: Words, first: int, last: int) -> bool:
    """Whether the words tell what somebody did: "the crash came", "police dismissed"; not "the injured"."""
    small = [n for n in range(first + 1, last) if words.written[n].islower()]
    done = any(words.written[n] in plain_pasts() for n in small)
    end = words.lower[last - 1]
    ends = last - 1 in small and end.endswith("ed") and end != "hundred"
    return done or (ends and words.lower[last - 2] not in DETERMINERS)


def _may_speak(words: Words, first: int, last: int) -> bool:
    lists = speech()
    said = words.lower[first:last]
    head, end = said[0], said[-1]
    if head in PRONOUNS or head in lists.times or end in lists.times:
        return False
    if last - first == 1 and head in _NOBODY | DETERMINERS:
        return False
    if head in lists.boundaries or head in ("and", "to") or not _NO_SPEAKERS.isdisjoint(said):
        return False
    if _is_clause(words, first, last):
        return False
    if head[0].isdigit() and (last - first > _COUNTED or not is_of_people(end)):
        return False
    named = not lists.collectives.isdisjoint(said) or any(
        word[0].isupper() for word in words.written[first:last]
    )
    return named or head in DETERMINERS or end.endswith("s")
