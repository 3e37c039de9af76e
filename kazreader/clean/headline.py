"""Which line is the headline. None is better than a wrong one."""

from __future__ import annotations

import re

from kazreader.clean.lines import Line
from kazreader.clean.page import Page
from kazreader.clean.questions import BIT
from kazreader.clean.traits import Traits
from kazreader.lexicon.boilerplate import normal
from kazreader.lexicon.line_words import words as words_of

_REACH = 25
"A headline stands at most so many lines above the report."
_WORD = re.compile(r"[^\W\d_]{4,}")
_LEAD_WORDS = 150
_NEVER = (
    BIT["begins with By"]
    | BIT["says how long ago"]
    | BIT["has a copyright sign"]
    | BIT["has a web or mail address"]
)
_SHARED_WORDS = 0.5
"Share of a headline's longer words that the report's beginning repeats."
_SHARED_WORDS_NEXT = 0.2
"The same, for a line with nothing but bylines, dates and page phrases between it and the report."
_AWAY, _LONG, _SAID_AGAIN = 0.03, 0.04, 0.6
"What a line of distance and a word above the usual number cost, and what a second copy in the file counts."
_PER_WORD, _WORDS_COUNTED = 0.03, 10
"Longer lines are likelier: a section's name has few words. All tuned on the 323 annotated pages, in sample."
_USUAL_WORDS = 14
_ASKS = BIT["ends with a question or an exclamation mark"]
_DATE_MOST_WORDS = 8
_NEXT_LEAST_WORDS = 5


def headline(page: Page) -> int | None:
    """Return the number of the line that is the headline, or None.

    A title that the file's own markup declares decides; else the line above the report that says most of
    what the report's beginning says, the nearest one on a tie.
    """
    if page.last < 0:
        return None
    declared = page.article.declared.title
    if declared:
        return _declared(page, normal(declared))
    lead = _lead(page)
    best, best_score = None, 0.0
    first = page.first
    candidates = range(max(0, first - _REACH), first + (1 if _may_open(page, first) else 0))
    for number in candidates:
        if number in page.shared:
            continue
        least = _SHARED_WORDS_NEXT if _is_next(page, number) else _SHARED_WORDS
        line, traits = page.lines[number], page.traits[number]
        score = _score(line, traits, lead, least)
        if not score:
            continue
        score -= _AWAY * (first - number) + _LONG * max(0, traits.words - _USUAL_WORDS)
        if _is_said_again(page, line, traits):
            score += _SAID_AGAIN
        if score >= best_score:
            best, best_score = number, score
    return best


def _is_said_again(page: Page, line: Line, traits: Traits) -> bool:
    """Whether the page says it elsewhere too: in its title, its path, its links for sharing."""
    return traits.words >= _NEXT_LEAST_WORDS and page.article.text.count(line.text) > 1


def _declared(page: Page, title: str) -> int | None:
    for number in range(min(len(page.lines), page.first + 3)):
        text = normal(page.lines[number].text) if len(page.lines[number].text) < 400 else ""
        if len(text) >= 8 and (text == title or (len(text) > 20 and title.startswith(text))):
            return number
    return None


def _may_open(page: Page, first: int) -> bool:
    """Whether the report's own first line can be its headline: it states nothing, and prose follows.

    A question may open the prose itself; it is a headline when something stands between it and the prose.
    """
    if page.last <= first or not page.traits[first].sentence:
        return page.last > first
    return bool(page.traits[first].bits & _ASKS) and not page.traits[first + 1].sentence


def _is_next(page: Page, number: int) -> bool:
    """Whether only bylines, dates and page phrases stand between a line of some length and the report."""
    between = page.traits[number + 1 : page.first]
    return page.traits[number].words >= _NEXT_LEAST_WORDS and all(
        t.reason is not None or t.bits & (BIT["begins with By"] | BIT["has a month"]) for t in between
    )


def _lead(page: Page) -> frozenset[str]:
    words: list[str] = []
    for number in range(page.first, page.last + 1):
        if page.report[number] and page.traits[number].sentence:
            words += [w.casefold() for w in _WORD.findall(page.lines[number].text[:4000])]
        if len(words) > _LEAD_WORDS:
            break
    return frozenset(_stem(w) for w in words)


def _score(line: Line, traits: Traits, lead: frozenset[str], least: float) -> float:
    if not 3 <= traits.words <= 30 or traits.reason is not None or traits.bits & _NEVER:
        return 0.0
    if traits.bits & BIT["has a month"] and traits.words <= _DATE_MOST_WORDS:
        return 0.0
    if line.text.endswith((".", ",", ";", ":", "…")) and not line.text.endswith(
        ("...", "U.S.", "U.K.", "U.N.")
    ):
        return 0.0
    if line.text.split()[0].casefold() in words_of("pronoun"):
        return 0.0
    words = {_stem(w.casefold()) for w in _WORD.findall(line.text)}
    if len(words) < 2:
        return 0.0
    share = len(words & lead) / len(words)
    return share + _PER_WORD * min(traits.words, _WORDS_COUNTED) if share >= least else 0.0


def _stem(word: str) -> str:
    return word[:5]
