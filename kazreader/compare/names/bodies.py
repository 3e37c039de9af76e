"""Whether two names are of the same body: in another order, a part left out, a word in another form.

Universities in another order are two.
"""

from __future__ import annotations

from kazreader.compare.names.forms import Form
from kazreader.lexicon.names import name_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words

_SEVERAL_OF_ONE_PLACE = frozenset({"university", "college", "school", "bank"})
"The University of Moss and Moss University are two."
SMALL_WORDS = frozenset({"of", "in", "at", "for", "a", "an", "the"})
"Small words inside the name of a body."
_LEAST_OF_WORD = 3
"The least letters that two forms of a word begin with."
_LEAST_OF_BODY = 3
"The least words of a body's name that may leave one out."


def in_other_order(a: Form, b: Form) -> bool:
    """Whether two names of a body, but no university, have the same words apart from "of" and "in"."""
    words = name_words()
    if words.bodies.isdisjoint(a.tokens) or (len(a.tokens) == 2 and "-" in a.spelled):
        return False
    one, other = ([t for t in name.tokens if t not in SMALL_WORDS] for name in (a, b))
    if len(one) < 2 or sorted(one) != sorted(other) or words.bodies.isdisjoint(one):
        return False
    return one != other and _SEVERAL_OF_ONE_PLACE.isdisjoint(one)


def part_left_out(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether two names of bodies or sites differ by one word that does not distinguish bodies.

    It is an inner word, or "Club" at the end.
    """
    words, places = name_words(), place_words()
    if (words.bodies | places.facilities).isdisjoint(long) or short[0] != long[0]:
        return False
    if short[-1] != long[-1] and long[-1] not in words.bodies:
        return False
    few, many = ([word for word in name if word not in SMALL_WORDS] for name in (short, long))
    if len(few) < _LEAST_OF_BODY or len(many) != len(few) + 1:
        return False
    at = next((n for n, (x, y) in enumerate(zip(few, many, strict=False)) if x != y), len(few))
    added = many[at]
    apart = words.telling | places.units | places.settlements | places.qualifiers | {"state"}
    return many[:at] + many[at + 1 :] == few and added not in apart and nation_of(added) is None


def other_head(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of a body differ in the word for what it is: Moss Emergency Service, Department.

    What distinguishes it are two words at least: the Federal Bureau, the Federal Agency are two.
    """
    (name, head), (other_name, head_of_other) = _apart(one), _apart(other)
    if head == head_of_other or name != other_name:
        return False
    heads = name_words().heads
    alike = head in heads and heads[head] == heads.get(head_of_other)
    return alike and len(name) - len(SMALL_WORDS.intersection(name)) > 1


def _apart(tokens: tuple[str, ...]) -> tuple[list[str], str]:
    """Return the words of a name without plural endings, and the last one or two if they say what it is."""
    heads = ((size, " ".join(tokens[-size:])) for size in (2, 1))
    size, head = next((told for told in heads if told[1] in name_words().heads), (0, ""))
    return [word.removesuffix("s") for word in tokens[: len(tokens) - size]], head


def word_differs(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of a body differ in the form of one word: the Naval, the Navy Systems Command."""
    pairs = [(x, y) for x, y in zip(one, other, strict=False) if x != y]
    if len(one) != len(other) or len(one) < _LEAST_OF_BODY or len(pairs) != 1:
        return False
    if name_words().bodies.isdisjoint({*one} & {*other}) or not name_words().telling.isdisjoint(pairs[0]):
        return False
    short, long = sorted(pairs[0], key=len)
    begins = short[: max(_LEAST_OF_WORD, len(short) - 2)]
    return long.startswith(begins) and len(long) <= len(short) + 4 and not any(map(nation_of, pairs[0]))


def nation_of(token: str) -> str | None:
    """Return the country or region that a lower-case word names, also by its people; None for other words."""
    word, lists = token.capitalize(), nations()
    return lists.countries.get(word) or lists.people.get(word) or name_words().regions.get(token)
