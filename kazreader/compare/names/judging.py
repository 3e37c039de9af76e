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
from kazreader.compare.names.bodies import LONGER, OTHER_ORDER, PART_LEFT_OUT
from kazreader.compare.names.circle import Circle, Spelling
from kazreader.compare.names.forms import form
from kazreader.compare.names.same_name import OTHER_GIVEN, OTHER_SURNAME, half_a_name
from kazreader.compare.names.spellings import circles
from kazreader.compare.names.variants import FULLER, names_differ, one_letter_apart, surname_misprinted
from kazreader.compare.names.written import written_forms, written_name
from kazreader.compare.phonetics import plain, sound
from kazreader.compare.sides import articles_of, one_an_article
from kazreader.lexicon.names import name_words
from kazreader.model import Claim, Discrepancy, Kind, Name, PairRelation, Relation, Severity, Side

MISPLACED = "name.misplaced_accents"
_WHY = {
    "name.respelled": "They sound alike and differ in a few letters.",
    "name.misprint": "They differ in one or two letters.",
    "name.accents": "They differ in accents only.",
    MISPLACED: "They have their accents on other letters.",
    "name.other_letter": "One has a letter that the other writes without its stroke.",
    "name.abbreviated": "One shortens a word.",
    "name.fuller": "One leaves a name out.",
    "name.surname_left_out": "One leaves a second surname out.",
    "name.hyphen": "They differ in a hyphen or a space.",
    "name.middle_name": "One leaves a middle name out.",
    "name.middle_name_respelled": "One leaves a middle name out, and the others sound alike.",
    "name.middle_name_shortened": "One leaves a middle name out and has another form of the given name.",
    "name.other_order": "They are the same words in another order.",
    "name.family_first": "They are the same words in another order.",
    "name.part_left_out": "One leaves a part of it out.",
    "name.other_given": "One post has one holder, and no report gives both given names.",
    "name.other_surname": "One post has one holder, and no report gives both surnames.",
    "name.longer": "One adds the word for what it is.",
    "name.nickname": "One adds a nickname.",
    "name.short_form": "One has another form of the given name.",
    "name.same_office": "Both are named for one office or as one relative, and look or sound alike.",
    "name.legal_form": "They name two forms of a company.",
    "name.nation_word": "One has the country, the other its people.",
    "name.other_body": "They differ in the word for what it is.",
    "name.other_name": "The place has both names.",
    "name.small_word": "They differ in a small word.",
    "name.article": "One has the article, the other has not.",
    "name.ship_prefix": "They differ in the prefix of the ship.",
    "name.single": "They sound alike and are used of the same matter.",
}
_STROKES = frozenset("øłđıßæœþØŁĐÆŒÞ")
"Letters of their own, which are more than a letter with an accent."
_SHORTEST = 4
"Letters of a name whose accents count."
_NAMESAKES = 3
"People of the same family name that are told apart."
_REWORDED = frozenset({"name.other_body", "name.other_name", PART_LEFT_OUT})
_CONTRADICTING = frozenset({OTHER_GIVEN, OTHER_SURNAME})
_SLIGHT = frozenset(
    {
        *("name.accents", MISPLACED, "name.other_letter", "name.abbreviated", "name.fuller"),
        *("name.middle_name", "name.nickname", "name.short_form", "name.ship_prefix"),
        *("name.hyphen", "name.nation_word", "name.small_word", "name.article"),
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
            yield _discrepancy(circle, spellings, context)._replace(
                not_merged=tuple(_namesake(other, context) for other in beside[:_NAMESAKES]),
            )
        elif apart := _by_letters(spellings[0]) or _by_prefix(spellings[0]):
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


def _by_letters(spelling: Spelling) -> list[Spelling]:
    """Return a spelling parted by how its letters are written, the commonest first; [] where all are alike.

    Parted are forms with accents from those without, and a word written out from one shortened.
    """
    if len({written_name(claim) for claim in spelling.claims}) == 1:
        return []
    for rule, is_odd in _WRITTEN_OTHERWISE:
        odd = [c for c in spelling.claims if is_odd(written_name(c))]
        usual = [c for c in spelling.claims if not is_odd(written_name(c))]
        if not (odd and usual) or articles_of(odd) & articles_of(usual):
            continue
        stroke = rule == "name.accents" and not _STROKES.isdisjoint(written_name(odd[0]))
        told = "name.other_letter" if stroke else rule
        parts = [Spelling(form(written_name(side[0])), side, told) for side in (usual, odd)]
        return sorted(parts, key=_commonest_first)
    return _by_accents(spelling)


def _by_accents(spelling: Spelling) -> list[Spelling]:
    """Return a spelling parted by which of its letters have accents: one has fewer, or others."""
    written: dict[frozenset[tuple[int, str]], list[Claim]] = defaultdict(list)
    for claim in spelling.claims:
        if plain(written_name(claim)) == "".join(spelling.form.tokens):
            written[_accents(written_name(claim))].append(claim)
    for (one, ours), (other, theirs) in combinations(written.items(), 2):
        if not articles_of(ours) & articles_of(theirs):
            rule = "name.accents" if one <= other or other <= one else MISPLACED
            parts = [Spelling(form(written_name(side[0])), side, rule) for side in (ours, theirs)]
            return sorted(parts, key=_commonest_first)
    return []


def _accents(name: str) -> frozenset[tuple[int, str]]:
    """Return the letters of a name that are not of the English alphabet, and where they stand."""
    letters = filter(str.isalnum, unicodedata.normalize("NFC", name.casefold()))
    return frozenset((at, letter) for at, letter in enumerate(letters) if not letter.isascii())


def _by_prefix(spelling: Spelling) -> list[Spelling]:
    """Return the two commonest prefixes of a ship, each with its claims; [] where there is one or none."""
    prefixed: dict[str, list[Claim]] = defaultdict(list)
    for claim in spelling.claims:
        ship = form(written_name(claim)).ship
        if ship is not None:
            prefixed[name_words().ships[ship]].append(claim)
    parts = [Spelling(form(written_name(side[0])), side, "name.ship_prefix") for side in prefixed.values()]
    both = len(parts) > 1 and not articles_of(parts[0].claims) & articles_of(parts[1].claims)
    return sorted(parts, key=_commonest_first)[:2] if both else []


def _has_accents(name: str) -> bool:
    return not name.isascii() and len(name) >= _SHORTEST


def _is_shortened(name: str) -> bool:
    first = plain(name.split()[0])
    return name_words().shortened.get(first, first) != first


_WRITTEN_OTHERWISE = (("name.accents", _has_accents), ("name.abbreviated", _is_shortened))
"How one name may be written otherwise, without another letter that sounds."


def _commonest_first(spelling: Spelling) -> tuple[int, int, str]:
    articles = articles_of(spelling.claims)
    return (-len(articles), -len(spelling.claims), spelling.form.written)


def _discrepancy(circle: Circle, spellings: Sequence[Spelling], context: Context) -> Discrepancy:
    relations = []
    for (n, a), (m, b) in combinations(enumerate(spellings), 2):
        rule = _rule(a, b)
        relations.append(PairRelation(n, m, _relation(rule), _WHY[rule], rule))
    return _topic(spellings, relations, context)


def _relation(rule: str) -> Relation:
    if rule in (LONGER, OTHER_ORDER, FULLER, "name.accents"):
        return Relation.COMPATIBLE
    if rule in _CONTRADICTING:
        return Relation.CONFLICT
    return Relation.REWORDING if rule in _REWORDED else Relation.SPELLING


def _rule(a: Spelling, b: Spelling) -> str:
    for rule in ("name.single", "name.other_name"):
        if rule in (a.rule, b.rule):
            return rule
    differ = names_differ(a.form, b.form)
    if differ is None and a.form.full and b.form.full:
        misprinted = surname_misprinted(a.form, b.form)
        if misprinted or one_letter_apart(a.form, b.form, short=True):
            return "name.misprint"
        short, long = sorted((a.form.tokens, b.form.tokens), key=len)
        if len(short) > 1 and set(short) < set(long):
            return PART_LEFT_OUT
        return half_a_name(a.form, b.form) or "name.same_office"
    return next((told for told in (differ, b.rule, a.rule) if told in _WHY), "name.hyphen")


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
