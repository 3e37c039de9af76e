"""Judge names: one discrepancy for each name that the articles write in several ways.

A shortened name ("Putin" after "Vladimir Putin") is no discrepancy, nor are case and full stops; names that
differ in accents alone are compatible.
Refuses whatever kazreader.compare.names.variants and kazreader.compare.names.misspelt refuse.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.names import one_place
from kazreader.compare.names.bodies import OTHER_ORDER, PART_LEFT_OUT
from kazreader.compare.names.circle import Circle, Spelling
from kazreader.compare.names.forms import form
from kazreader.compare.names.spellings import circles
from kazreader.compare.names.variants import FULLER, names_differ
from kazreader.compare.names.written import written_forms, written_name
from kazreader.compare.phonetics import plain, sound
from kazreader.compare.sides import articles_of, one_an_article
from kazreader.model import Claim, Discrepancy, Kind, Name, PairRelation, Relation, Severity, Side

MISPLACED = "name.misplaced_accents"
_WHY = {
    "name.respelled": "They sound alike and differ in a few letters.",
    "name.misprint": "They differ in one or two letters.",
    "name.accents": "They differ in accents only.",
    MISPLACED: "They have their accents on other letters.",
    "name.other_letter": "One has a letter that the other writes without its stroke.",
    "name.fuller": "One leaves a name out.",
    "name.surname_left_out": "One leaves a second surname out.",
    "name.hyphen": "They differ in a hyphen or a space.",
    "name.capitals": "One has a capital inside a word.",
    "name.middle_name": "One leaves a middle name out.",
    "name.middle_name_respelled": "One leaves a middle name out, and the others sound alike.",
    "name.middle_name_shortened": "One leaves a middle name out and has another form of the given name.",
    "name.other_order": "They are the same words in another order.",
    "name.family_first": "They are the same words in another order.",
    "name.part_left_out": "One leaves a part of it out.",
    "name.nickname": "One adds a nickname.",
    "name.short_form": "One has another form of the given name.",
    "name.same_office": "Both are named for one office or as one relative, and look or sound alike.",
    "name.legal_form": "They name two forms of a company.",
    "name.other_name": "The place has both names.",
    "name.article": "One has the article, the other has not.",
    "name.ship_prefix": "They differ in the prefix of the ship.",
    "name.single": "They sound alike and are used of the same matter.",
}
_STROKES = frozenset("øłđıßæœþ")
"Letters of their own, which are more than a letter with an accent."
_NAMESAKES = 3
"People of the same family name that are told apart."
_REWORDED = frozenset({"name.other_name", PART_LEFT_OUT})
_SLIGHT = frozenset(
    {
        *("name.accents", MISPLACED, "name.other_letter", "name.fuller"),
        *("name.middle_name", "name.nickname", "name.short_form", "name.ship_prefix"),
        *("name.hyphen", "name.capitals", "name.article"),
    }
)


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each name that is written in several ways, or in one way by several articles."""
    found = circles(written_forms(claims), context)
    yield from one_place.judge(found, context)
    families = _families(found)
    for circle in found:
        spellings = sorted(circle.spellings, key=_commonest_first)
        if len(spellings) > 1:
            beside = [other for other in families[_family(circle)] if other is not circle]
            yield _discrepancy(spellings, context)._replace(
                not_merged=tuple(_namesake(other, context) for other in beside[:_NAMESAKES]),
            )
        elif apart := _by_accents(spellings[0]):
            rule = apart[1].rule
            yield _topic(apart, [PairRelation(0, 1, _relation(rule), _WHY[rule], rule)], context)
        elif spellings[0].form.full and len({c.mention.article for c in spellings[0].claims}) > 1:
            yield _topic(spellings, [], context)


def _families(found: Sequence[Circle]) -> dict[str, list[Circle]]:
    """Return the names of two words and more by the sound of their last one."""
    families: dict[str, list[Circle]] = defaultdict(list)
    for circle in found:
        if len(circle.spellings[0].form.tokens) > 1 and not circle.kinds & {"body", "ship", "country"}:
            families[_family(circle)].append(circle)
    return families


def _family(circle: Circle) -> str:
    return sound(circle.spellings[0].form.tokens[-1])


def _namesake(circle: Circle, context: Context) -> str:
    claim = circle.spellings[0].claims[0]
    name = context.quoted(claim.mention)
    return f"{context.outlet(claim.mention.article)}: “{name}” has another given name."


def _by_accents(spelling: Spelling) -> list[Spelling]:
    """Return a spelling parted by which of its letters have accents, the commonest first; [] for one part."""
    if len({written_name(claim) for claim in spelling.claims}) == 1:
        return []
    written: dict[frozenset[tuple[int, str]], list[Claim]] = defaultdict(list)
    for claim in spelling.claims:
        if plain(written_name(claim)) == "".join(spelling.form.tokens):
            written[_accents(written_name(claim))].append(claim)
    for (one, ours), (other, theirs) in combinations(written.items(), 2):
        if not articles_of(ours) & articles_of(theirs):
            rule = "name.accents" if one <= other or other <= one else MISPLACED
            stroke = rule == "name.accents" and any(letter in _STROKES for _, letter in one ^ other)
            rule = "name.other_letter" if stroke else rule
            parts = [Spelling(form(written_name(side[0])), side, rule) for side in (ours, theirs)]
            return sorted(parts, key=_commonest_first)
    return []


def _accents(name: str) -> frozenset[tuple[int, str]]:
    """Return the letters of a name that are not of the English alphabet, and where they stand."""
    letters = filter(str.isalnum, unicodedata.normalize("NFC", name.casefold()))
    return frozenset((at, letter) for at, letter in enumerate(letters) if not letter.isascii())


def _commonest_first(spelling: Spelling) -> tuple[int, int, str]:
    articles = articles_of(spelling.claims)
    return (-len(articles), -len(spelling.claims), spelling.form.written)


def _discrepancy(spellings: Sequence[Spelling], context: Context) -> Discrepancy:
    relations = []
    for (n, a), (m, b) in combinations(enumerate(spellings), 2):
        rule = _rule(a, b)
        relations.append(PairRelation(n, m, _relation(rule), _WHY[rule], rule))
    return _topic(spellings, relations, context)


def _relation(rule: str) -> Relation:
    if rule in (OTHER_ORDER, FULLER, "name.accents"):
        return Relation.COMPATIBLE
    return Relation.REWORDING if rule in _REWORDED else Relation.SPELLING


def _rule(a: Spelling, b: Spelling) -> str:
    for rule in ("name.single", "name.other_name"):
        if rule in (a.rule, b.rule):
            return rule
    differ = names_differ(a.form, b.form)
    if differ is None and a.form.full and b.form.full:
        short, long = sorted((a.form.tokens, b.form.tokens), key=len)
        if len(short) > 1 and set(short) < set(long):
            return PART_LEFT_OUT
        return "name.same_office"
    return next((rule for rule in (differ, b.rule, a.rule) if rule in _WHY), "name.hyphen")


def _topic(spellings: Sequence[Spelling], relations: Sequence[PairRelation], context: Context) -> Discrepancy:
    """Return the topic; a spelling that is more than slight speaks for the whole."""
    sides = [_side(spelling, context) for spelling in spellings]
    name = sides[0].label
    lead = next((r for r in relations if r.rule not in _SLIGHT), relations[0] if relations else None)
    slight = lead is None or lead.rule in _SLIGHT
    in_other_words = lead is not None and lead.relation is Relation.REWORDING
    return built(
        Heading(Kind.NAME, (name,), f"{'name' if in_other_words else 'spelling'} of {name}"),
        sides,
        relations,
        said_by(sides, context),
        lead=lead,
        severity=Severity.LOW if slight else Severity.MEDIUM,
        agreed="name.same",
    )


def _side(spelling: Spelling, context: Context) -> Side:
    claims = one_an_article(spelling.claims, context)
    written = Counter(context.quoted(c.mention) for c in claims)
    full = [text for text in written if text.replace("’", "'") == spelling.form.written]
    label = max(full or written, key=lambda text: (written[text], text))
    return Side(Name(label), label, claims)
