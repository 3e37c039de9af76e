"""Who may have done what is done once, and the patterns that tell it: data/agents.toml."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.patterns import either, rarely
from kazreader.model.record import Record

_STOPS = r"who|which|that|when|while|as|after|before|but|by"
"Words that no participle reaches beyond to its agent."
_OTHERWISE = r"in|at|on|near|from|with|inside|after|before|who|and"
"What stands behind no name or noun of an agent."
_BETWEEN = r"(?:,?\s(?:who|had|has|have|later|then|first|finally|reportedly|allegedly)){0,3}"
_NAMED = r"(?:,?\s(?:[a-z]+\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})?"
"The name of the agent: housekeeper Ada Quist; his friend, playwright Omar Rashid."
_BODY = r"(?:lifeless\s)?(?:body|corpse)"
_ALONE = r"(?=[.,;]|\s(?:dead|alive|un\w+|lying|in|at|on|inside|and|to|with|from)\b)"
"What shows that a pronoun is no owner: her car."


class AgentWords(Record):
    """The lists in lower case, and the patterns made of them."""

    did: Mapping[str, str]
    "A past form to the word that represents its deed."
    agents: Mapping[str, str]
    "A word for people to what sort they are: staff/cleaner."
    passive: Callable[[], re.Pattern[str]]
    "What was done by whom."
    active: Callable[[], re.Pattern[str]]
    "Who did what to whom."


@cache
def agent_words() -> AgentWords:
    """Return the shipped words with the user's; raises LexiconError for a wrong name or word."""
    for file in files.tables("agents"):
        file.only(("did", "things", "agents"))
        file.table("things").only(("nouns",))
    did, agents = _by_word("did"), _by_word("agents")
    thing, agent, verb = map(either, (files.words("agents", "things", "nouns"), agents, did))
    return AgentWords(
        did,
        agents,
        rarely(
            rf"(?<![\w-])(?:(?P<thing>{thing})\s(?:(?:was|is|had\sbeen|has\sbeen)\s(?:[a-z]+\s){{0,2}}?)?)?"
            rf"(?P<did>{verb})(?P<gap>(?:,?\s(?!(?:{_STOPS})\b)(?:[ap]\.m\.|[\w’'.:-]*\w)){{0,15}}?),?\sby\s"
            rf"(?P<said>(?:(?!(?:{_OTHERWISE})\b)[\w’'.-]+\s){{0,5}}?(?P<agent>{agent}))"
            r"(?![\w-]|['’]s\b|\s(?:and|or|of)\b)",
            re.IGNORECASE,
        ),
        rarely(
            rf"(?<![\w’'-])(?P<said>(?i:(?P<agent>{agent})){_NAMED}){_BETWEEN}\s(?P<did>{verb})\s"
            rf"(?P<whom>(?P<pronoun>him\b|her{_ALONE}|(?:his|her)\s{_BODY})|(?=[A-Z])"
            rf"|(?:the|an?|his|her)\s(?:[\w’'.-]+\s){{0,3}}?(?:(?P<thing>{thing})|(?P<body>{_BODY}(?:\sof)?))\b)"
        ),
    )


def _by_word(section: str) -> dict[str, str]:
    """Return the words of a section, each with the name of its list."""
    tables = [file.table(section) for file in files.tables("agents")]
    return {word: name for table in tables for name in table for word in table.words(name)}
