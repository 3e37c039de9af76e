"""Which line is the headline. No headline is better than a wrong one.

All numbers are tuned on the 323 annotated pages in three renderings, in sample; both halves of their sites
agreed.
"""

from __future__ import annotations

import re

from kazreader.clean.credit_line import is_credit_line
from kazreader.clean.lines import Line
from kazreader.clean.page import Page
from kazreader.clean.questions import BIT
from kazreader.clean.traits import Traits
from kazreader.lexicon.agencies import is_outlet
from kazreader.lexicon.boilerplate import normal
from kazreader.lexicon.line_words import words as words_of

_REACH = 25
"Lines above the report in which a headline is searched."
_OPENS_WITHIN, _OPENING_WORDS = 8, 50
"A report opens where this many lines hold this many words of it; a lone sentence far above is a banner's."
_WORD = re.compile(r"[^\W\d_]{4,}")
_LEAD_WORDS = 150
_SAME_BEGINNING = 5
"Words are compared by their first letters: the headline's verb is inflected differently."
_NEVER = (
    BIT["begins with By"]
    | BIT["says how long ago"]
    | BIT["has a copyright sign"]
    | BIT["has a web or mail address"]
)
_SHARED_WORDS = 0.35
"Minimum share of a headline's longer words that the report's beginning repeats."
_SHARED_WORDS_NEXT = 0.15
"The same share, for a line with nothing but bylines, dates and page phrases between it and the report."
_SHARED_WORDS_ABOVE = 0.4
"The same share, for the line right above the best one, which may be the standfirst: that repeats more."
_NEW_WORDS = 1
"Added to the number of words, so that two shared words count less than five of six."
_AWAY, _LONG, _SAID_AGAIN = 0.03, 0.04, 0.6
"Penalties per line of distance and per word above the usual number; bonus for a second copy in the file."
_PER_WORD, _WORDS_COUNTED = 0.03, 10
"Bonus per word: a section's name has few words."
_USUAL_WORDS = 14
_ASKS = BIT["ends with a question or an exclamation mark"]
_DATE_MOST_WORDS = 8
_NEXT_LEAST_WORDS = 5
_TAIL_LEAST_WORDS = 4
_CREDITS = 3
"Lines above and below a headline that tell who reported, where and when."
_FEW_WORDS, _LONG_WORDS_LEAST = 4, 2
'In a short headline that shares none with its report: "At a glance" is none.'


def headline(page: Page) -> int | None:
    """Return the line number of the headline, or None.

    A title declared by the file's own markup decides; else the line above the report that shares most with
    the report's beginning, the nearest one on a tie; else the first line, where a report is all that follows:
    many headlines share no word with their report.
    """
    if page.last < 0:
        return None
    declared = page.article.declared.title
    if declared:
        return _declared(page, normal(declared))
    first = _opening(page)
    lead = _lead(page, first)
    best, best_score = None, 0.0
    for number in range(max(0, first - _REACH), first + (1 if _may_open(page, first) else 0)):
        if page.first < number < first and page.report[number]:
            continue
        least = _SHARED_WORDS_NEXT if _is_next(page, number, first) else _SHARED_WORDS
        share = _share(page, number, lead)
        if share >= least:
            score = _score(page, number, share, first)
            if score >= best_score:
                best, best_score = number, score
    if best and page.traits[best - 1].words >= _NEXT_LEAST_WORDS:
        best = best - 1 if _share(page, best - 1, lead) >= _SHARED_WORDS_ABOVE else best
    return _behind_path(page, best, first) if best is not None else _first_line(page)


def _first_line(page: Page) -> int | None:
    """Return the first line of a file, where only credits stand between it and the report, or None."""
    number = next((n for n in range(_CREDITS) if n < page.last and not _is_credit(page, n)), page.last)
    traits, text = page.traits[number], page.lines[number].text
    short = traits.words < _FEW_WORDS and len(_long_words(text)) < _LONG_WORDS_LEAST
    if short or not _may_be(page.lines[number], traits):
        return None
    names_alone = not is_credit_line(text, names_alone=True)
    for below in range(number + 1, min(number + _CREDITS + 2, page.last + 1)):
        if page.report[below] and page.traits[below].words > traits.words:
            return number if below > number + 1 or not traits.sentence else None
        if not _is_credit(page, below, names_alone=names_alone):
            return None
    return None


def _is_credit(page: Page, number: int, *, names_alone: bool = False) -> bool:
    if page.traits[number].reason is not None or page.traits[number].bits & BIT["begins with By"]:
        return True
    text = page.lines[number].text
    return is_outlet(text) or is_credit_line(text, names_alone=names_alone)


def _behind_path(page: Page, best: int, first: int) -> int:
    """Return a line that the best one only repeats behind a path or a label of the page."""
    line = page.lines[best].text
    for number in range(max(0, best - _REACH), first + 1):
        text = page.lines[number].text
        if page.traits[number].words >= _TAIL_LEAST_WORDS and line != text and line.endswith(text):
            return number
    return best


def _opening(page: Page) -> int:
    """Return the first line of the report that is followed by more of it."""
    prose = [t.words if kept and t.sentence else 0 for t, kept in zip(page.traits, page.report, strict=True)]
    for number in range(page.first, page.last + 1):
        if page.report[number] and sum(prose[number : number + _OPENS_WITHIN]) >= _OPENING_WORDS:
            return number
    return page.first


def _is_said_again(page: Page, number: int) -> bool:
    """Whether the page repeats the line elsewhere: in its title, its path, its links for sharing."""
    if page.traits[number].words < _NEXT_LEAST_WORDS:
        return False
    return page.article.text.count(page.lines[number].text) > 1


def _declared(page: Page, title: str) -> int | None:
    for number in range(min(len(page.lines), page.first + 3)):
        text = normal(page.lines[number].text) if len(page.lines[number].text) < 400 else ""
        if len(text) >= 8 and (text == title or (title.startswith(text) and _is_most(text, title))):
            return number
    return None


def _is_most(text: str, title: str) -> bool:
    return len(text) > 20 or title[len(text) :].lstrip()[:1] in tuple("|-–—·•»")


def _may_open(page: Page, first: int) -> bool:
    """Whether the report's own first line can be its headline: it is no sentence, and prose follows.

    A question may open the prose itself; it is a headline when a line that is no sentence follows.
    """
    if page.last <= first or not page.traits[first].sentence:
        return page.last > first
    return bool(page.traits[first].bits & _ASKS) and not page.traits[first + 1].sentence


def _is_next(page: Page, number: int, first: int) -> bool:
    """Whether only bylines, dates and page phrases stand between a line of some length and the report."""
    return page.traits[number].words >= _NEXT_LEAST_WORDS and all(
        page.traits[n].bits & BIT["has a month"] or _is_credit(page, n) for n in range(number + 1, first)
    )


def _lead(page: Page, first: int) -> frozenset[str]:
    words: list[str] = []
    for number in range(first, page.last + 1):
        if page.report[number] and page.traits[number].sentence:
            words += _long_words(page.lines[number].text[:4000])
        if len(words) > _LEAD_WORDS:
            break
    return frozenset(words)


def _share(page: Page, number: int, lead: frozenset[str]) -> float:
    """Return the share of a line's longer words that the lead contains; 0 for a line that cannot be a
    headline.
    """
    if number in page.shared or not _may_be(page.lines[number], page.traits[number]):
        return 0.0
    if page.lines[number].text.split()[0].casefold() in words_of("pronoun"):
        return 0.0
    words = set(_long_words(page.lines[number].text))
    return len(words & lead) / (len(words) + _NEW_WORDS) if len(words) > 1 else 0.0


def _score(page: Page, number: int, share: float, first: int) -> float:
    words = page.traits[number].words
    score = share + _PER_WORD * min(words, _WORDS_COUNTED)
    score -= _AWAY * (first - number) + _LONG * max(0, words - _USUAL_WORDS)
    return score + _SAID_AGAIN if _is_said_again(page, number) else score


def _may_be(line: Line, traits: Traits) -> bool:
    """Whether a line can be a headline, judged by itself."""
    if not 3 <= traits.words <= 30 or traits.reason is not None or traits.bits & _NEVER:
        return False
    if is_credit_line(line.text) or (traits.bits & BIT["has a month"] and traits.words <= _DATE_MOST_WORDS):
        return False
    ends = line.text.endswith((".", ",", ";", ":", "…"))
    return not ends or line.text.endswith(("...", "U.S.", "U.K.", "U.N."))


def _long_words(text: str) -> list[str]:
    return [word.casefold()[:_SAME_BEGINNING] for word in _WORD.findall(text)]
