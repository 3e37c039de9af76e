"""Judge names: one discrepancy for each name with several spellings.

A shortened name ("Putin" after "Vladimir Putin") is no discrepancy, nor are case and full stops; names
that differ only in accents are compatible, except those of people. `variants` and `misspelt` decide which
spellings are the same name.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.names import one_place
from kazreader.compare.names.circle import Circle, Spelling
from kazreader.compare.names.forms import form
from kazreader.compare.names.rules import (
    ACCENTS,
    ACCENTS_OF_PERSON,
    HYPHEN,
    MISPLACED_ACCENTS,
    OTHER_LETTER,
    OTHER_NAME,
    PART_LEFT_OUT,
    SAME,
    SAME_OFFICE,
    SINGLE,
)
from kazreader.compare.names.spellings import circles
from kazreader.compare.names.variants import given_names_differ, names_differ
from kazreader.compare.names.written import written_forms, written_name
from kazreader.compare.phonetics import plain, sound
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, one_an_article
from kazreader.lexicon.given_names import pronoun_of
from kazreader.model import Claim, Discrepancy, Kind, Name, Relation, Severity, Side
from kazreader.model.grouped import grouped

_STROKES = frozenset("øłđıßæœþ")
"Letters that are more than a letter with an accent."
_MOST_NAMESAKES = 3
"The most namesakes listed as not merged."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each name with several spellings, or with one spelling in several articles."""
    found = circles(written_forms(claims), context)
    yield from one_place.judge(found, context)
    families = _families(found)
    for circle in found:
        spellings = sorted(circle.spellings, key=_commonest_first)
        if len(spellings) > 1:
            pairs = combinations(enumerate(spellings), 2)
            ruled = [(n, m, _rule(a, b, spellings)) for (n, a), (m, b) in pairs]
            beside = _namesakes(circle, families.get(_family(circle), ()))[:_MOST_NAMESAKES]
            yield _topic(spellings, ruled, context)._replace(
                not_merged=tuple(_other_given_name(other, context) for other in beside)
            )
        elif apart := _by_accents(spellings[0], circle):
            yield _topic(apart, [(0, 1, apart[1].rule)], context)
        elif spellings[0].form.full and len(articles_of(spellings[0].claims)) > 1:
            yield _topic(spellings, [], context)


def _families(found: Sequence[Circle]) -> dict[str, list[Circle]]:
    """Return the people with names of several words, by the sound of the last one."""
    several = (circle for circle in found if len(circle.spellings[0].form.tokens) > 1)
    people = (c for c in several if _is_person(c) and not c.kinds & {"body", "ship", "country"})
    return grouped((_family(circle), circle) for circle in people)


def _family(circle: Circle) -> str:
    return sound(circle.spellings[0].form.tokens[-1])


def _namesakes(circle: Circle, family: Sequence[Circle]) -> list[Circle]:
    """Return the others of a person's family; a name that leaves words of this one out is none of them."""
    ours = [{*spelling.form.tokens} for spelling in circle.spellings] if circle in family else []
    named = [(other, {*other.spellings[0].form.tokens}) for other in family if ours]
    return [other for other, name in named if not any(name <= one or one <= name for one in ours)]


def _other_given_name(circle: Circle, context: Context) -> str:
    claim = circle.spellings[0].claims[0]
    name = context.quoted(claim.mention)
    return f"{context.outlet(claim.mention.article)}: “{name}” has another given name."


def _by_accents(spelling: Spelling, circle: Circle) -> list[Spelling]:
    """Return a spelling split in two by its accents, the commoner first; [] if they never differ."""
    named = [(written_name(claim), claim) for claim in spelling.claims]
    if len({name for name, _ in named}) == 1:
        return []
    letters = "".join(spelling.form.tokens)
    written = grouped((_accents(name), claim) for name, claim in named if plain(name) == letters)
    for (one, ours), (other, theirs) in combinations(written.items(), 2):
        if not articles_of(ours) & articles_of(theirs):
            rule = ACCENTS if one <= other or other <= one else MISPLACED_ACCENTS
            if rule is ACCENTS and any(letter in _STROKES for _, letter in one ^ other):
                rule = OTHER_LETTER
            elif rule is ACCENTS and _is_person(circle):
                rule = ACCENTS_OF_PERSON
            parts = [Spelling(form(written_name(side[0])), side, rule) for side in (ours, theirs)]
            return sorted(parts, key=_commonest_first)
    return []


def _is_person(circle: Circle) -> bool:
    """Whether a name is a person's, by a title, an office or a known given name."""
    name = circle.spellings[0]
    titled = "person" in circle.kinds or any(claim.about for claim in name.claims)
    return titled or (name.form.full and pronoun_of(name.form.written) is not None)


def _accents(name: str) -> frozenset[tuple[int, str]]:
    """Return the non-ASCII letters of a name with their positions."""
    letters = filter(str.isalnum, unicodedata.normalize("NFC", name.casefold()))
    return frozenset((at, letter) for at, letter in enumerate(letters) if not letter.isascii())


def _commonest_first(spelling: Spelling) -> tuple[int, int, str]:
    articles = articles_of(spelling.claims)
    return (-len(articles), -len(spelling.claims), spelling.form.written)


def _rule(a: Spelling, b: Spelling, known: Sequence[Spelling]) -> Rule:
    """Return the rule that applies to two of the spellings of a name."""
    for rule in (SINGLE, OTHER_NAME):
        if rule in (a.rule, b.rule):
            return rule
    differ = names_differ(a.form, b.form)
    if differ is None and a.form.full and b.form.full:
        short, long = sorted((a.form.tokens, b.form.tokens), key=len)
        if len(short) > 1 and set(short) < set(long):
            return PART_LEFT_OUT
        linked = any(names_differ(a.form, s.form) and names_differ(b.form, s.form) for s in known)
        return (None if linked else given_names_differ(a.form, b.form)) or SAME_OFFICE
    return next((rule for rule in (differ, b.rule, a.rule) if rule and rule is not SAME), HYPHEN)


def _topic(
    spellings: Sequence[Spelling], ruled: Sequence[tuple[int, int, Rule]], context: Context
) -> Discrepancy:
    """Return the topic; the first rule that is not slight speaks for the whole."""
    sides = [_side(spelling, context) for spelling in spellings]
    name = sides[0].label
    leading = next((one for one in ruled if not one[2].slight), ruled[0] if ruled else None)
    lead = leading[2].between(*leading[:2]) if leading else None
    slight = leading is None or leading[2].slight
    other_words = lead is not None and lead.relation is not Relation.SPELLING
    return build(
        Heading(Kind.NAME, (name,), f"{'name' if other_words else 'spelling'} of {name}"),
        sides,
        [rule.between(n, m) for n, m, rule in ruled],
        said_by(sides, context),
        lead=lead,
        severity=Severity.LOW if slight else Severity.MEDIUM,
        agreed=SAME,
    )


def _side(spelling: Spelling, context: Context) -> Side:
    claims = one_an_article(spelling.claims, context)
    written = Counter(context.quoted(c.mention) for c in claims)
    full = [text for text in written if text.replace("’", "'") == spelling.form.written]
    label = max(full or written, key=lambda text: (written[text], text))
    return Side(Name(label), label, claims)
