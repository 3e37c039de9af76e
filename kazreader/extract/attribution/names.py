"""Where the name of a speaker begins and ends, and whether it can be one."""

from __future__ import annotations

import re

from kazreader.extract.attribution.tokens import PRONOUNS, STOPS, Token, Tokens, written
from kazreader.extract.people.persons import is_of_people
from kazreader.lexicon.grammar import ARTICLES
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
        *("nobody", "somebody", "someone", "anybody", "anyone", "everybody", "everyone", "none"),
    )
)
DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "our", "my", "no"))


def speaker_name(tokens: Tokens, first: int, last: int) -> str | None:
    """Return the speaker in these tokens without times, openers and relative clauses, or None."""
    first = _after_openers(tokens, first, last)
    cut = next((n for n in range(first + 1, last) if tokens[n].low in ("who", "which", "whose")), last)
    if cut + 1 < last and tokens[cut - 1].low in speech().prepositions:
        # Of "protests in which the police say" those who say it stand behind.
        first, cut = cut + 1, last
    last = _without_time(tokens, first, cut)
    if not speech().auxiliaries.isdisjoint([token.low for token in tokens[first:last]]):
        first = _capitals_at_end(tokens, first, last)
    if not 0 < last - first <= LONGEST_NAME or not _may_speak(tokens, first, last):
        return None
    return written(tokens, first, last)


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


def is_full_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the tokens are two or more capitalised words, with initials and shortened titles."""
    return sum(t.text[:1].isupper() for t in tokens[first:last]) > 1 and all(
        t.text[:1].isupper() or t.text == "." for t in tokens[first:last]
    )


def name_end(tokens: Tokens, first: int) -> int:
    """Return where a name that begins here ends."""
    words, at = speech(), first
    while at < len(tokens) and at - first < LONGEST_NAME:
        token = tokens[at]
        if (token.text in STOPS or token.text == "-") and not _inside_name(tokens, at):
            break
        if token.low in words.boundaries or token.low in words.prepositions:
            break
        if token.low in words.verbs and not is_surname(tokens, at):
            break
        at += 1
    return at


def is_surname(tokens: Tokens, at: int) -> bool:
    """Whether a speech verb is the end of a name: "Munira Abdallah Said"."""
    return at > 0 and all(token.text[:1].isupper() for token in tokens[at - 1 : at + 1])


def subject_end(tokens: Tokens, first: int, verb: int) -> int:
    """Return where the subject of a sentence ends that begins here: capitals, or an article and a noun."""
    last = first
    while last < verb and (last == first or _in_capitals(tokens, last)):
        last += 1
    while last - first < 5 and tokens[first].low in ARTICLES and _may_go_on(tokens[last]):
        last += 1
    return last


def _inside_name(tokens: Tokens, at: int) -> bool:
    """Whether a dash or the full stop of an initial or a shortened title stands here."""
    mark, capital = tokens[at].text, at + 1 < len(tokens) and tokens[at + 1].text[:1].isupper()
    if mark in "–-":
        return capital
    before = tokens[at - 1].text if at else ""
    return mark == "." and (len(before) == 1 or (capital and before.istitle() and len(before) < 5))


def _in_capitals(tokens: Tokens, at: int) -> bool:
    return tokens[at].text[:1].isupper() or (tokens[at].text == "." and len(tokens[at - 1].text) == 1)


def _may_go_on(token: Token) -> bool:
    words, low = speech(), token.low
    ends = low in words.auxiliaries or low in words.prepositions or low in words.boundaries
    return not (ends or low in words.before_verb or low.endswith("ed") or token.text in STOPS)


def _after_openers(tokens: Tokens, first: int, last: int) -> int:
    words = speech()
    while first < last and (tokens[first].low in words.openers or tokens[first].text in STOPS):
        first += 1
    if first + 2 < last and tokens[first].low in ("last", "this") and tokens[first + 1].low in words.times:
        first += 2
    if first < last and tokens[first].low in words.prepositions:
        times = [n for n in range(first, last) if tokens[n].low in words.times or tokens[n].text.isdigit()]
        if times and times[-1] + 1 < last:
            return times[-1] + 1
        return _behind_adverbial(tokens, first, last)
    return first


def _behind_adverbial(tokens: Tokens, first: int, last: int) -> int:
    """Return where the speaker begins behind "In a statement to the press", or the last place.

    Behind a name in it small letters begin the speaker; behind small letters, capitals or an article.
    """
    words = speech()
    for n in range(first + 2, last):
        if tokens[n].text[:1].islower() and tokens[n - 1].text[:1].isupper():
            return n
    start = _capitals_at_end(tokens, first, last)
    before = tokens[start - 1].low
    if first + 1 < start < last and before not in words.prepositions and before not in DETERMINERS:
        return start
    articles = [n for n in range(first + 2, last) if tokens[n].low in DETERMINERS]
    at = articles[-1] if articles else last
    return at if tokens[at - 1].low not in words.prepositions else last


def _without_time(tokens: Tokens, first: int, last: int) -> int:
    if last - first > 1 and tokens[last - 1].low in speech().times:
        last -= 1
        if last - first > 1 and tokens[last - 1].low in speech().prepositions:
            last -= 1
    return last


def _capitals_at_end(tokens: Tokens, first: int, last: int) -> int:
    """Return where the capitalised words begin with which a clause without a comma ends."""
    start = last
    while start > first and tokens[start - 1].text[:1].isupper():
        start -= 1
    return start


def _may_speak(tokens: Tokens, first: int, last: int) -> bool:
    words = speech()
    head, end = tokens[first], tokens[last - 1]
    if head.low in PRONOUNS or head.low in words.times or end.low in words.times:
        return False
    if last - first == 1 and head.low in _NOBODY | DETERMINERS:
        return False
    if head.low == "to" or any(token.low == "that" for token in tokens[first:last]):
        return False
    named = any(t.low in words.collectives or t.text[:1].isupper() for t in tokens[first:last])
    return named or head.low in DETERMINERS or end.low.endswith("s")
