"""Judge acronyms: one body with several acronyms, and one acronym for several bodies.

The same letters in other capitals (the MoD, the MOD) are compatible: a matter of house style.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.acronyms.long_forms import Kinship, kinship
from kazreader.compare.acronyms.one_body import bodies, other_capitals
from kazreader.compare.acronyms.uses import Use, acronym_of, uses_of
from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, one_an_article, reaching_to
from kazreader.model import Acronym, Claim, Discrepancy, Kind, PairRelation, Relation, Side

_OTHER_CAPITALS = Rule(
    "acronym.other_capitals", Relation.COMPATIBLE, "{one} and {other} are one acronym with other capitals."
)
_ONE_LONG_FORM = Rule("acronym.one_long_form", Relation.SPELLING, "{one} and {other} both stand for {body}.")
_LETTERS_MOVED = Rule(
    "acronym.letters_moved",
    Relation.SPELLING,
    "{one} and {other} differ in the order of their letters or in one of them.",
)
_RESPELLED = Rule(
    "acronym.respelled_long_form", Relation.SPELLING, "One spells it the British way, the other the American."
)
_REWORDED = Rule("acronym.reworded_long_form", Relation.REWORDING, "Both explain {letters}, in other words.")
_TWO_BODIES = Rule("acronym.two_bodies", Relation.CONFLICT, "They are two bodies under {letters}.")
_SAME = Rule("acronym.same", Relation.AGREEMENT)
_MOST_BODIES = 8
"Bodies under one acronym that are distinguished."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each body with several acronyms, and for each acronym with several bodies."""
    uses = uses_of(claims)
    for body in bodies(uses):
        if len(body) > 1:
            yield _several_acronyms(body, context)
    for use in uses:
        yield from _several_bodies(use, context)


def _rule(a: Use, b: Use) -> Rule:
    """Return the rule that applies to two acronyms of one body."""
    if other_capitals(a, b):
        return _OTHER_CAPITALS
    return _ONE_LONG_FORM if a.long_forms and b.long_forms else _LETTERS_MOVED


def _several_acronyms(body: Sequence[Use], context: Context) -> Discrepancy:
    long = next((form for use in body for form in use.long_forms), body[0].letters)
    relations = [
        _rule(a, b).between(n, m, one=a.letters, other=b.letters, body=long)
        for (n, a), (m, b) in combinations(enumerate(body), 2)
    ]
    sides = [
        Side(
            Acronym(use.letters, next(iter(use.long_forms), None)),
            use.letters,
            one_an_article(use.claims, context),
        )
        for use in body
    ]
    return _topic(f"acronym of {long}", sides, relations, context)


def _several_bodies(use: Use, context: Context) -> Iterator[Discrepancy]:
    by_form: list[tuple[str, list[Claim]]] = []
    for claim in use.claims:
        form = acronym_of(claim).expansion
        if form is None:
            continue
        same = next((c for f, c in by_form if kinship(f, form) in (Kinship.SAME, Kinship.SHORTENED)), None)
        if same is not None:
            same.append(claim)
        elif len(by_form) < _MOST_BODIES:
            by_form.append((form, [claim]))
    if len(by_form) == 1 and len(articles_of(by_form[0][1])) > 1:
        form, claims = by_form[0]
        side = _side(use, form, form, claims, context)
        yield _topic(f"what {use.letters} stands for", [side], [], context)
    if len(by_form) < 2:
        return
    relations = [
        _rule_of_forms(a, b).between(n, m, letters=use.letters)
        for (n, (a, _)), (m, (b, _)) in combinations(enumerate(by_form), 2)
    ]
    sides = [
        _side(use, form, form, [_with_long_form(claim, context) for claim in claims], context)
        for form, claims in by_form
    ]
    yield _topic(f"what {use.letters} stands for", sides, relations, context)


def _side(use: Use, long: str | None, label: str, claims: Sequence[Claim], context: Context) -> Side:
    return Side(Acronym(use.letters, long), label, one_an_article(claims, context))


def _with_long_form(claim: Claim, context: Context) -> Claim:
    """Return the claim with the long form in its span, if its sentence has it in one piece."""
    form = acronym_of(claim).expansion or ""
    at = context.sentence_of(claim).replace("-", " ").find(form)
    return reaching_to(claim, form, at) if form and at >= 0 else claim


def _rule_of_forms(a: str, b: str) -> Rule:
    """Return the rule that applies to two long forms of one acronym."""
    return {Kinship.RESPELLED: _RESPELLED, Kinship.AKIN: _REWORDED}.get(kinship(a, b), _TWO_BODIES)


def _topic(
    phrase: str, sides: Sequence[Side], relations: Sequence[PairRelation], context: Context
) -> Discrepancy:
    heading = Heading(Kind.ACRONYM, (phrase,), phrase)
    return build(heading, sides, relations, said_by(sides, context), agreed=_SAME, reasons=2)
