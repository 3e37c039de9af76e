"""Read the office that a verb behind a name tells: "Quist, who chairs the museum", "in charge of the ward".

A verb must be of a body that has a name, a field or an owner: who "runs the race" has no office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazreader.extract.people.titles import Title
from kazreader.extract.people.titles_behind import REACH, phrase_at
from kazreader.lexicon.patterns import CuedPattern, rarely
from kazreader.lexicon.roles import role_words

_LEADS = CuedPattern(
    "who",
    r",\s(?:\d{1,3},\s)?who\s(?:(?:has|had|also|now|once|(?P<used>used\sto))\s)?(?P<does>[a-z-]+(?:\sfor)?)\s(?!for\s)",
)
"Ada Quist, who chairs the museum: the verb tells the office."
_IN_CHARGE = CuedPattern(
    "charge head helm wheel speaking",
    r",\s(?:\d{1,3},\s)?(?:who\s(?:is|was|has\sbeen)\s)?"
    r"(?P<does>in\scharge\sof|at\sthe\s(?:head|helm|wheel)\sof|speaking\sfor)\s",
)
"The same without a verb."
_OWNED = rarely(r"[a-z](?:['’]s|s['’])\s")
"The state's unit: a body of somebody."
_OF_ANYTHING = frozenset(("tenant", "teacher", "driver"))
"Offices by verb that nobody holds in a body: she rents the vault, he taught the boy."
_ARTICLES = ("the ", "a ", "an ", "his ", "her ", "its ", "their ")


def title_by_verb(text: str, end: int) -> Iterator[tuple[Title, str]]:
    """Yield the office of somebody who "chairs" a body that has a name, or is in charge of any."""
    if not text.startswith(", ", end):
        return
    behind = text[end : end + REACH]
    sure = _IN_CHARGE.match(behind)
    match = sure or _LEADS.match(behind)
    office = role_words().verbs.get(match["does"]) if match is not None else None
    phrase = phrase_at(text, end + match.end()) if match is not None and office is not None else None
    if match is None or office is None or phrase is None:
        return
    if sure is None and (_is_base(match) or _of_any_body(text[phrase.start : phrase.end], office)):
        return
    yield Title(end + match.start("does"), phrase.end, office, frozenset()), "role.verb"


def _is_base(match: re.Match[str]) -> bool:
    """Whether a verb is another word in its base form: who "found" it; "used to run" is a verb."""
    return match["used"] is None and f"{match['does']}s" in role_words().verbs


def _of_any_body(phrase: str, office: str) -> bool:
    """Whether a phrase names neither a body nor a field nor whose it is, "the group"."""
    if office in _OF_ANYTHING:
        return not phrase.startswith(_ARTICLES)
    if _OWNED().search(phrase) is not None:
        return False
    return phrase.islower() and role_words().portfolios.isdisjoint(phrase.split())
