"""How two titles of one person relate: the same, one fuller, in other words, of two fields."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from kazreader.compare.phonetics import plain
from kazreader.compare.ruling import Rule
from kazreader.lexicon.nations import nations
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.roles import role_words
from kazreader.model import Relation

OTHER_FIELD = Rule("role.other_field", Relation.CONFLICT, "They are offices of two fields.")
OTHER_COUNTRY = Rule("role.other_country", Relation.CONFLICT, "They are offices of two countries.")
OTHER_NUMBER = Rule("role.other_number", Relation.CONFLICT, "They are offices of two bodies by number.")
OTHER_SEX = Rule("role.other_sex", Relation.REWORDING, "One word is for a man, the other for a woman.")
OTHER_GRADE = Rule("role.other_grade", Relation.CONFLICT, "They are two grades of one office.")
REWORDED = Rule("role.reworded_title", Relation.REWORDING, "They call one office by other words.")
OF_A_PART = Rule("role.of_a_part", Relation.COMPATIBLE, "One office is of a part of the body.")
OTHER_WORD = Rule("role.other_word", Relation.COMPATIBLE, "They are two words for one office.")
FULLER = Rule("role.fuller_title", Relation.COMPATIBLE, "One title says more.")

_WORD = re.compile(r"[^\W\d_]+(?:[’'‐‑-][^\W\d_]+)*")
_INITIAL = re.compile(r"\b([A-Z])\.(?=[A-Z]\b|\s|$)")
"The full stops of U.S."
_OF_A_SEX = re.compile(r"\b([a-z]{4,}?)(wom|m)an\b")
"A spokeswoman, a spokesman; no German."
_GRADES = {"chief": "first", "first": "first", "second": "second", "third": "third"}
"Words that tell which of a crew a mate is."
_COAST_GUARD = re.compile(r"\bcoast[\s-]guard\b", re.IGNORECASE)
_HYPHEN = re.compile(r"[‐‑-]")
_NUMBER = rarely(
    r"\b(?:\d+(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|first(?=\s[a-z]+\s?$)|second(?=\s[a-z]+\s?$))\b"
)
"The number of a body: the Seventh Division, the 6th Precinct."
_ABROAD = frozenset(["ambassador", "envoy", "consul", "attache", "correspondent"])
"Offices of one country in another: the Norwegian ambassador is the ambassador to Denmark."
_HEADS = frozenset({"chief", "head", "boss"})
"Words for whoever leads a body."
_BODIES = frozenset({"airport", "city", "company", "country", "firm", "region", "school", "state", "town"})
_CALLED_BY = frozenset({"army", "guard", "police"})
"Employers that are bodies of their own: a chief of the army is none of the staff."
_SMALL = frozenset(
    ["a", "an", "the", "of", "for", "at", "in", "and", "on", "to", "from", "with", "his", "her", "its"]
)


@lru_cache(maxsize=20_000)
def title_words(title: str) -> frozenset[str]:
    """Return the content words of a title: short forms in full, countries for peoples."""
    found: list[str] = []
    for match in _WORD.finditer(_COAST_GUARD.sub("coastguard", _INITIAL.sub(r"\1", title))):
        word = match.group().removesuffix("’s").removesuffix("'s")
        country = nations().people.get(word) or nations().countries.get(word)
        small = _HYPHEN.sub(" ", word.lower())
        if small in _SMALL:
            continue
        forms = role_words().short_forms
        written_out = country or forms.get(small) or " ".join(forms.get(part, part) for part in small.split())
        found += written_out.lower().split()
    return frozenset(plain(word) for word in found)


def of_one_field(a: str, b: str) -> bool | None:
    """Whether two titles are of one field: home secretary, interior minister; None where one names none.

    A Methodist is no Anglican, and a professor of law none of physics.
    """
    lists, one, other = role_words(), title_words(a), title_words(b)
    slots = [{lists.slots[w] for w in words if w in lists.slots} for words in (one - other, other - one)]
    if slots[0] & slots[1] - {lists.slots.get(word) for word in one & other}:
        return False
    fields = lists.portfolios | lists.services
    here, there = one & fields, other & fields
    near = {alike for word in here for alike in lists.portfolios_alike.get(word, ())}
    return not (here | near).isdisjoint(there) if here and there else None


def titles_relate(a: str, b: str) -> Rule | None:
    """Return the rule that applies to two titles of one office.

    None if they say the same, or if one is only the office: "the president", "the Norwegian president". A
    fuller title and a synonym of the office (its CEO) are compatible.
    """
    if of_one_field(a, b) is False:
        return OTHER_FIELD
    one, other = title_words(a), title_words(b)
    bare = any(_is_office_alone(title) for title in (a, b))
    if one <= other or other <= one or bare:
        if _in_other_words(a, b):
            return OTHER_WORD
        return None if bare or one == other else FULLER
    named = [words & countries() for words in (one, other)]
    if all(named) and named[0].isdisjoint(named[1]):
        return OTHER_COUNTRY if _ABROAD.isdisjoint(one) else OTHER_WORD
    numbers = [frozenset(_NUMBER().findall(title.lower())) for title in (a, b)]
    if all(numbers) and numbers[0].isdisjoint(numbers[1]):
        return OTHER_NUMBER
    if bool(one & role_words().parts) != bool(other & role_words().parts):
        return OF_A_PART
    own = (one - other - _HEADS, other - one - _HEADS)
    if any(words <= role_words().employers - _CALLED_BY | _BODIES for words in own):
        return OTHER_WORD  # the agency's director, ESA's director
    return OTHER_WORD if _abbreviates(a, b) or _abbreviates(b, a) else REWORDED


def jobs_relate(a: str, b: str) -> Rule | None:
    """Return the rule that applies to two titles of one trade; None where one says all of the other.

    They are only set beside each other: a lawyer is an attorney, and somebody may lead a party and a country.
    A lawyer of the defence is none of the victims, and a first mate no second one. Two words of the trade in
    one body are a rewording.
    """
    if of_one_field(a, b) is False:
        return OTHER_FIELD
    one, other = title_words(a), title_words(b)
    if one <= other or other <= one:
        return None
    heads = _office_words(a), _office_words(b)
    grades = [{_GRADES[word] for word in words if word in _GRADES} for words in heads]
    if all(grades):
        return REWORDED if grades[0] == grades[1] else OTHER_GRADE
    apart = heads[0].isdisjoint(heads[1])
    return REWORDED if apart and one & other - countries() - role_words().statuses else OTHER_WORD


def sexes_in(title: str) -> dict[str, str]:
    """Return what a title says of the holder's sex, by its stem: "spokes" to "wom"."""
    return dict(_OF_A_SEX.findall(title.lower()))


@cache
def countries() -> frozenset[str]:
    """Return the countries of one word as titles name them, for their people as well."""
    return frozenset(plain(name) for name in nations().people.values())


@cache
def nation_words() -> frozenset[str]:
    """Return the words in the names of countries."""
    return frozenset(word for name in nations().people.values() for word in name.lower().split())


def _abbreviates(a: str, b: str) -> bool:
    """Whether one title abbreviates words of the other: the CPSC."""
    initials = "".join(word[0] for word in _WORD.findall(b) if word[0].isupper())
    letters = [word for word in _WORD.findall(a) if word.isupper() and len(word) > 2]
    return any(word in initials for word in letters if word not in b)


def synonyms_in(title: str) -> frozenset[str]:
    """Return the synonyms in a title, without shortened words."""
    lists = role_words()
    return frozenset(title.lower().split()) & (lists.short_forms.keys() - lists.spelled_otherwise)


def _in_other_words(a: str, b: str) -> bool:
    """Whether two titles have synonyms of one office, not one word shortened: coach, manager."""
    one, other = _office_words(a), _office_words(b)
    return synonyms_in(a) != synonyms_in(b) or not (one <= other or other <= one)


def _office_words(title: str) -> frozenset[str]:
    """Return the words of a title's office, short forms in full."""
    lists, words = role_words(), [match.group().lower() for match in _WORD.finditer(title)]
    core = next((n for n, word in enumerate(words) if word in _SMALL), len(words))
    office = lists.office_at_end(words[:core])
    return title_words(" ".join(words[core - office[1] : core])) if office else frozenset()


def _is_office_alone(title: str) -> bool:
    """Whether a title is only an office with statuses: "interim chief executive"."""
    words = title.lower().split()
    found = role_words().office_at_end(words)
    return found is not None and role_words().statuses.issuperset(words[: len(words) - found[1]])


def ranks_conflict(a: str, b: str) -> bool:
    """Whether two ranks differ: "general" is short for "major general", not for "colonel"."""
    one, other = a.split(), b.split()
    short, long = sorted((one, other), key=len)
    return short != long[-len(short) :] or ("chief" in one) is not ("chief" in other)
