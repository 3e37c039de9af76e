"""Whether two names are one body's: another word for what it is, another order, a country for its people.

Refuses names of parties and armies of which one word is the other's adjective, and universities in another
order: those are two.
"""

from __future__ import annotations

from kazreader.compare.names.forms import Form
from kazreader.compare.names.tokens import DERIVED, tokens_differ
from kazreader.lexicon.names import name_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words

OTHER_ORDER = "name.other_order"
"The Ministry of Justice, the Justice Ministry."
LONGER = "name.longer"
"One adds a word for what it is: the Harbour Front, the Harbour Front Party."
PART_LEFT_OUT = "name.part_left_out"
"One leaves out what stands inside: the Council for the Defence of Order, the Council for Order."
OTHER_BODY = "name.other_body"
"Two names of one body, where no article has both."
_ROOT = 5
"Letters that a noun and its adjective share."
_PARTISAN = frozenset({"party", "front", "movement", "union", "league", "alliance", "army"})
"The National Party and the Nationalist Party are two."
_OF_NATURE = frozenset(
    ("mount", "lake", "river", "cape", "island", "islands", "bay", "gulf", "valley", "peak")
)
"What stands with a name that is no word: Mount Ulvo and Mount Ulvobi are two."
_SEVERAL_OF_ONE_PLACE = frozenset({"university", "college", "school", "bank"})
"The University of Moss and Moss University are two."
SMALL_WORDS = frozenset({"of", "in", "at", "for", "a", "an", "the"})
"Small words inside the name of a body."
_LEAST_OF_BODY = 3
"Words of a body's name of which one may be another word for what it is."
_KIND_OF_BODY = frozenset(
    {"party", "group", "company", "corporation", "organisation", "organization", "movement"}
)


def bodies_differ(a: Form, b: Form) -> str | None:
    """Return how two names of one body differ by a country for its people, or by a small word."""
    words = name_words()
    if words.bodies.isdisjoint((*a.tokens, *b.tokens)):
        return None
    changed = [(x, y) for x, y in zip(a.tokens, b.tokens, strict=True) if x != y]
    if len(changed) != 1 or len(a.tokens) < 2:
        return None
    x, y = changed[0]
    if x in SMALL_WORDS and y in SMALL_WORDS:
        return "name.small_word"
    if x in words.legal_forms and words.legal_forms.get(x) == words.legal_forms.get(y):
        return "name.abbreviated"
    here, there = nation_of(x), nation_of(y)
    if here is not None and here == there:
        return "name.nation_word" if a.tokens[-1] == b.tokens[-1] else None
    alike = len(a.tokens) >= _LEAST_OF_BODY and y in words.bodies_alike.get(x, ())
    alike = alike or (_of_one_root(x, y) and (_PARTISAN | _OF_NATURE).isdisjoint(a.tokens))
    return OTHER_BODY if alike and tokens_differ(x, y, given=False) is None else None


def in_other_order(a: Form, b: Form) -> bool:
    """Whether two names of one body, no university's, hold the same words but for "of" and "in"."""
    words = name_words()
    if words.bodies.isdisjoint(a.tokens) or (len(a.tokens) == 2 and "-" in a.spelled):
        return False
    one, other = ([t for t in name.tokens if t not in SMALL_WORDS] for name in (a, b))
    if len(one) < 2 or sorted(one) != sorted(other) or words.bodies.isdisjoint(one):
        return False
    return one != other and _SEVERAL_OF_ONE_PLACE.isdisjoint(one)


def part_left_out(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether two names of bodies or sites are one but for a word inside that tells no other one."""
    words, places = name_words(), place_words()
    if (words.bodies | places.facilities).isdisjoint(long) or short[0] != long[0] or short[-1] != long[-1]:
        return False
    few, many = ([word for word in name if word not in SMALL_WORDS] for name in (short, long))
    if len(few) < _LEAST_OF_BODY or len(many) != len(few) + 1:
        return False
    at = next((n for n, (x, y) in enumerate(zip(few, many, strict=False)) if x != y), len(few))
    added = many[at]
    apart = words.telling | places.units | places.settlements | places.qualifiers | {"state"}
    return many[:at] + many[at + 1 :] == few and added not in apart and nation_of(added) is None


def for_something_else(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names of one body differ in what it does for one: the defence, the rescue of order."""
    one, other = ([word for word in name if word not in SMALL_WORDS] for name in (a, b))
    if not ("for" in a and "for" in b) or len(one) != len(other) or len(one) <= _LEAST_OF_BODY:
        return False
    changed = [n for n, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
    return len(changed) == 1 and 0 < changed[0] < len(one) - 1


def _of_one_root(one: str, other: str) -> bool:
    """Whether two words are a noun and its adjective: election, electoral."""
    short = min(len(one), len(other))
    root = next((n for n, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), short)
    telling = name_words().telling
    if one.endswith("s") is not other.endswith("s"):
        return False
    if root < _ROOT or 2 * root <= max(len(one), len(other)) or {one, other} & telling:
        return False
    return not any(longer == one[:root] + ending for longer in (one, other) for ending in DERIVED)


def is_longer(added: tuple[str, ...]) -> bool:
    """Whether the words that one name adds behind the other say what it is."""
    return len(added) == 1 and added[0] in _KIND_OF_BODY


def nation_of(token: str) -> str | None:
    """Return the country, or the part of the world, of a small word that names it or its people."""
    word, lists = token.capitalize(), nations()
    return lists.countries.get(word) or lists.people.get(word) or name_words().regions.get(token)
