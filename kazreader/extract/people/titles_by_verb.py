"""Read the office that a verb behind a name tells: "Quist, who chairs the museum", "in charge of the ward".

A verb must be of a body that has a name, a field or an owner, or that people work in: who "runs the race" has
no office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazreader.extract.people.titles import FORMER, Title
from kazreader.extract.people.titles_behind import REACH, phrase_at
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.patterns import CuedPattern, rarely
from kazreader.lexicon.roles import role_words

_DOES = CuedPattern(
    "who ing of",
    r",\s(?:\d{1,3},\s)?(?:(?:who\s(?:is|was|has\sbeen)\s)?(?P<post>(?:in|at\sthe)\s[a-z]+\sof)"
    r"|who\s(?:(?:has|had|is|was|has\sbeen|also|now|(?P<once>once|previously|used\sto))\s)?(?P<does>[a-z-]+(?:\sfor)?)"
    r"|(?P<doing>[a-z-]+ing(?:\sfor)?)(?=\s(?:the|an?|his|her|its|their|[A-Z])))\s(?!for\s)",
)
"Ada Quist, who chairs the museum; heading the museum, in charge of the ward."
_OWNED = rarely(r"[a-z](?:['’]s|s['’])\s")
"The state's unit: a body of somebody."
_OF_ANYTHING = frozenset(("tenant", "teacher", "driver", "lawyer", "owner", "pilot", "spokesman"))
"Offices by verb that nobody holds in a body: she rents the vault, he taught the boy."
_CONSTITUENCIES = frozenset(
    ("area", "district", "town", "city", "county", "state", "region", "province", "country", "ward", "seat")
)
"Who represents one of these is no lawyer."
_ARTICLES = ("the ", "a ", "an ", "his ", "her ", "its ", "their ")


def title_by_verb(text: str, end: int) -> Iterator[tuple[Title, str]]:
    """Yield the office of somebody who "chairs" a body that has a name, or is in charge of any."""
    match = _DOES.match(text[end : end + REACH]) if text.startswith(", ", end) else None
    verb = match[match.lastgroup or 0] if match is not None else ""
    office = role_words().verbs.get(verb)
    phrase = phrase_at(text, end + match.end()) if match is not None and office is not None else None
    if match is None or office is None or phrase is None:
        return
    if text[phrase.start : phrase.end].split()[0] in number_words().words:
        return  # "who led two coups"
    if match["post"] is None and (_is_base(match) or _of_any_body(text[phrase.start : phrase.end], office)):
        return
    start = end + match.start(match.lastgroup or 0)
    yield Title(start, phrase.end, office, FORMER if match["once"] else frozenset()), "role.verb"


def _is_base(match: re.Match[str]) -> bool:
    """Whether a verb is another word in its base form: who "found" it; "used to run" is a verb."""
    used = match["once"] is not None and match["once"].startswith("used")
    return match["does"] is not None and not used and f"{match['does']}s" in role_words().verbs


def _of_any_body(phrase: str, office: str) -> bool:
    """Whether a phrase names neither a body nor a field nor whose it is, "the group"."""
    if office in _OF_ANYTHING:
        of_voters = office == "lawyer" and not _CONSTITUENCIES.isdisjoint(phrase.split())
        return of_voters or not (phrase.startswith(_ARTICLES) or " at " in phrase)
    if _OWNED().search(phrase) is not None:
        return False
    lists = role_words()
    return phrase.islower() and (lists.portfolios | lists.employers).isdisjoint(phrase.split())
