"""Find to which body or country a named person belongs: "Ada Quist of the Ulv Institute", "Norway's Dahl".

A body is told by a word for one ("Institute", "the federal police") or by its initials. Refused: "from" that
a verb may need ("they took Ada Quist from the Ulv Clinic in a van"), and names that are no person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazreader.extract.people.named import Named
from kazreader.extract.people.persons import is_person
from kazreader.lexicon.nations import nations
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.roles import role_words
from kazreader.model import Span, topics

WAYS = (" of ", ", of ", " from ", ", from ", " (", ", a")
"What a name has behind it that may belong to something named there."
_NAME = r"[A-Z](?:[\w.&’'-]*\w)?(?:\s(?:(?:of|for|and)\s(?:the\s)?)?[A-Z](?:[\w.&’'-]*\w)?){0,7}"
_BEHIND = rarely(
    r"(?:,?\sof|(?P<loose>,?\sfrom|,\san?(?:\s\d\d-year-old)?)|\s(?P<bracket>\())\s?(?:the\s)?"
    rf"(?P<said>{_NAME}|(?:[a-z-]+\s){{1,3}}[a-z]+)(?P<closed>[,.;)]|\s(?:said|says|told)\b)?"
)
_BEFORE = re.compile(r"(?<![\w.’'-])(?P<said>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)['’]s\s$")
_INITIALS = re.compile(r"[A-Z]{3,6}(?:['’]s)?(?=\s|$)")
_CLOSED = re.compile(r"[,.;)]|\s(?:and|to|in|for|at|on|is|was|has|had|will|said|says|which|by|with|from)\b")
"What shows that a country's firm is all that is named: no plant of it."
_AFFILIATE, _NATIONAL = topics.Office("affiliate", ()), topics.Called("national")
_REACH = 30


def belongs(named: Named, end: int) -> Iterator[tuple[Span, topics.Office | topics.Called]]:
    """Yield the bodies and countries of a person whose name ends here, where they stand in the sentence."""
    text, start = named.name.sentence.text, named.name.words[0].start
    behind = _BEHIND().match(text, end)
    if (
        behind is not None
        and is_person(named)
        and (behind["closed"] or not (behind["loose"] or behind["bracket"]))
    ):
        topic = _topic(behind["said"])
        if topic is not None:
            yield Span(*behind.span("said")), topic
    if named.title and named.title[-1].text in nations().people and is_person(named):
        yield Span(named.title[-1].start, named.title[-1].end), _NATIONAL
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if (
        before is not None
        and before["said"] in nations().countries
        and (is_person(named) or _CLOSED.match(text, end))
    ):
        yield Span(*before.span("said")), _NATIONAL


def _topic(said: str) -> topics.Office | topics.Called | None:
    """Return what somebody is who is of this: a national, or of a body; None for all else."""
    if said in nations().countries or said in nations().people:
        return _NATIONAL
    words = said.lower().split()
    known = role_words().employers
    told = words[-1] in known if said.islower() else not known.isdisjoint(words) or _INITIALS.match(said)
    return _AFFILIATE if told else None
