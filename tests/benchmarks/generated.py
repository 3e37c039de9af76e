"""Articles made from a fixed seed: the benchmarks' own news, of any number, the same in every run.

Word frequencies fall as in English (Zipf), so that there are common, rare and misspelt words to search
for; every sentence has the form of a report, so that the extractors have figures, names and quotes to find.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

_SYLLABLES = "ba co de fi ga ho in ka lu mo ne or pa qui ra so ta um ver wo xe yo zan pre con ter men tion"
_COMMON = """the of and to in a is that for it on was with as he be at by had his but from not are have they
which one were all their there been many some so these would other into has more two than like when made over
did down only after before police officials people government report killed injured said city region minister
president"""
_NAMES = (
    "Ilse Varga",
    "Tomas Brandt",
    "Mira Okafor",
    "Jonas Petrov",
    "Lena Marlow",
    "Samir Haddad",
    "Anna Keel",
)
_PLACES = ("Port Alma", "Westhaven", "Oxley", "Karsund", "Bellmore", "North Reach", "Tarn Valley")


@cache
def words() -> tuple[str, ...]:
    """Return 30,000 made-up words behind the commonest English ones, the most frequent first."""
    draw = random.Random(1)
    made: dict[str, None] = dict.fromkeys(_COMMON.split())
    while len(made) < 30_000:
        made["".join(draw.choices(_SYLLABLES.split(), k=draw.choice((2, 3, 3, 4))))] = None
    return tuple(made)


@cache
def _weights() -> tuple[float, ...]:
    return tuple(accumulate(1 / (rank + 3) for rank in range(len(words()))))


def text(number: int) -> str:
    """Return one report of about 600 words, 3.8 kB."""
    draw = random.Random(number)
    place, name = draw.choice(_PLACES), draw.choice(_NAMES)
    paragraphs = [f"{place} counts its losses after the storm of week {number % 52 + 1}"]
    paragraphs.append(
        f"{place}, March {number % 28 + 1} (Harbour Wire) - {' '.join(_sentence(draw, place, name))}"
    )
    paragraphs += [" ".join(s for _ in range(3) for s in _sentence(draw, place, name)) for _ in range(10)]
    return "\n\n".join(paragraphs) + "\n"


def _sentence(draw: random.Random, place: str, name: str) -> Iterator[str]:
    filler = " ".join(draw.choices(words(), cum_weights=_weights(), k=draw.randint(8, 22)))
    match draw.randrange(5):
        case 0:
            yield f"At least {draw.randint(2, 90)} people were killed in {place}, officials said, {filler}."
        case 1:
            yield f"“{filler.capitalize()},” {name} told reporters on {draw.choice(('Monday', 'Friday'))}."
        case 2:
            yield f"{name}, the head of the agency, said it’s about {draw.randint(3, 80)} km away, {filler}."
        case _:
            yield f"{filler.capitalize()}."
