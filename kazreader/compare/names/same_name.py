"""Which written forms are the same name, also by how the reports use them.

Candidate pairs share a key of sound or letters. Forms in the same sentence, or side by side in two articles,
are two names, and so are two people with nothing in common but the family name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from kazreader.compare.names import transcribed
from kazreader.compare.names.bodies import SMALL_WORDS
from kazreader.compare.names.forms import Form
from kazreader.compare.names.rules import (
    MISPRINT,
    OTHER_HEAD,
    OTHER_ORDER,
    PART_LEFT_OUT,
    SAME_OFFICE,
    SHORT_FORM,
)
from kazreader.compare.names.variants import (
    WITHOUT_MIDDLE_NAME,
    WITHOUT_SURNAME,
    given_names_differ,
    names_differ,
    sound_the_same,
    surnames_alike,
    without_articles,
)
from kazreader.compare.names.written import Written
from kazreader.compare.phonetics import by_ear, sound
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import in_one_sentence
from kazreader.lexicon.names import name_words
from kazreader.model.grouped import grouped

_MOST_OF_KEY = 60
"The most forms compared within one key, the commonest first: the cost stays linear."
_IF_NO_ARTICLE_HAS_BOTH = (OTHER_HEAD, OTHER_ORDER, PART_LEFT_OUT, *WITHOUT_SURNAME.values(), SHORT_FORM)
_INITIAL_LETTERS = 4
"Initial letters by which misprinted surnames are looked up."


def alike_forms(full: Sequence[Written], single: Mapping[str, frozenset[str]]) -> dict[str, dict[str, Rule]]:
    """Return for each form the forms of the same name, with the rule.

    single: the single-token forms, with their articles.
    """
    alike: dict[str, dict[str, Rule]] = {w.form.written: {} for w in full}
    if len(full) < 2:
        return alike
    blocks = grouped((key, written) for written in full for key in _keys(written))
    pairs = (pair for block in blocks.values() for pair in combinations(block[:_MOST_OF_KEY], 2))
    for a, b in dict.fromkeys(pairs):
        rule = names_differ(a.form, b.form) or _same_office(a, b) or _one_surname(a, b)
        if rule is not None and not _are_two(a, b, rule, single):
            alike[a.form.written][b.form.written] = rule
            alike[b.form.written][a.form.written] = rule
    return alike


def _keys(written: Written) -> Iterator[tuple[str, ...]]:
    yield from keys(written.form)
    for office in written.offices:
        yield "office", office, written.form.tokens[0]


def _are_two(a: Written, b: Written, rule: Rule, single: Mapping[str, frozenset[str]]) -> bool:
    """Whether the reports' use of two names shows that they are two, although a rule matches them."""
    if _side_by_side(a, b) or _other_given_name(a, b, single):
        return True
    if rule in _IF_NO_ARTICLE_HAS_BOTH and a.articles & b.articles:
        return True
    if rule in WITHOUT_SURNAME.values():
        return not (a.offices or b.offices or "person" in a.kinds | b.kinds)
    return rule in WITHOUT_MIDDLE_NAME.values() and not _one_person(a, b, single)


def _same_office(a: Written, b: Written) -> Rule | None:
    """Return the rule for names with one office that look or sound alike; else None."""
    if not a.offices & b.offices:
        return None
    return SAME_OFFICE if surnames_alike(a.form, b.form) or sound_the_same(a.form, b.form) else None


def _one_surname(a: Written, b: Written) -> Rule | None:
    """Return the rule for people of one surname whom no report has both; unlike names need one office."""
    if a.articles & b.articles or {"body", "ship", "country"} & (a.kinds | b.kinds):
        return None
    rule = given_names_differ(a.form, b.form)
    offices = {office for office in a.offices & b.offices if not office.startswith("kin:")}
    return rule if rule is MISPRINT or offices else None


def _other_given_name(a: Written, b: Written, single: Mapping[str, frozenset[str]]) -> bool:
    """Whether a report with one name also has the other's given name alone: her twin Katrin."""
    if all({"body", "ship"} & written.kinds for written in (a, b)):
        return False
    for one, other in ((a, b), (b, a)):
        given = one.form.tokens[0]
        alone = single.get(given, frozenset()) & other.articles
        if given not in other.form.tokens and alone - one.articles:
            return True
    return False


def _one_person(a: Written, b: Written, single: Mapping[str, frozenset[str]]) -> bool:
    """Whether two names are of a person, so that a middle name may be left out.

    A surname that occurs alone shows it as well, unless one article has both forms: two products of one firm.
    """
    if _is_person(a) or _is_person(b):
        return True
    return a.form.tokens[-1] in single and not a.articles & b.articles


def _is_person(written: Written) -> bool:
    tokens, words = written.form.tokens, name_words()
    if "person" in written.kinds or written.offices or tokens[0] in words.given or tokens[0] in words.apart:
        return True
    return any(len(token) == 1 or token in words.particles for token in tokens[1:-1])


def _side_by_side(a: Written, b: Written) -> bool:
    """Whether reports use both forms as for two people: in one sentence, two articles, or over and over."""
    if in_one_sentence(a.claims, b.claims):
        return True
    both = a.articles & b.articles
    return len(both) > 1 or any(min(_uses(a, name), _uses(b, name)) > 1 for name in both)


def _uses(written: Written, article: str) -> int:
    return sum(c.mention.article == article for c in written.claims)


def keys(name: Form) -> Iterator[tuple[str, ...]]:
    """Yield the lookup keys of a name."""
    first, last = name.tokens[0], name.tokens[-1]
    yield ("letters", "".join(name.tokens))
    yield ("sounds", sound(without_articles(name.tokens)))
    yield ("sound", sound(first), sound(last))
    if not name_words().bodies.isdisjoint(name.tokens):
        yield ("words", *sorted(set(name.tokens) - SMALL_WORDS))
        yield ("ends", first, last)
        yield ("words", *sorted(set(name.tokens[:-1]) - SMALL_WORDS))
        yield ("beginning", *(token[:_INITIAL_LETTERS] for token in name.tokens[:2]))
    if len(name.tokens) > 1:
        yield ("both", *sorted(name.tokens))
    if len(name.tokens) > 2:
        yield ("both", *sorted(name.tokens[:2]))
        yield ("sound", sound(first), sound(name.tokens[1]))
    if len(name.tokens) == 2 and first not in name_words().apart and first not in name_words().given:
        yield ("rare", first)
    if len(name.tokens) > 1:
        yield ("first", first, sound(last)[:1])
        yield ("ear", by_ear(first), by_ear(last))
        yield transcribed.key(first, name.spelled.replace("-", " ").split()[-1])
        yield ("family", sound(last))
        yield ("but the first letter", first, last[1:])
        yield ("beginnings", first[:_INITIAL_LETTERS], last[:_INITIAL_LETTERS])
