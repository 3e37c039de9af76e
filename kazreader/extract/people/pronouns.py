"""Find what somebody is behind a pronoun that opens a sentence: "She is president of the guild now".

The pronoun means the one whom the sentence right before names first; behind a sentence without people it
means nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kazreader.extract.people.behind import titles_behind
from kazreader.extract.people.full_names import introduced
from kazreader.extract.people.roles import claim_of
from kazreader.extract.persons import first_named
from kazreader.extract.reading import Reading
from kazreader.model import Claim

_PRONOUN = re.compile(r"(?:He|She)(?=\s(?:is|was|became|becomes|remains)\s)")


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the offices that a copula gives to a pronoun, in the order of the text."""
    for before, sentence in pairwise(reading.sentences):
        pronoun = _PRONOUN.match(sentence.text)
        if pronoun is None:
            continue
        _, name = first_named(reading).get(before.span, (0, ""))
        for title, rule in titles_behind(sentence.text, pronoun.end()) if name else ():
            holder = introduced(reading).get(name.split()[-1], name)
            yield claim_of(reading, sentence, holder, title, rule)
