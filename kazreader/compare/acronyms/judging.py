"""Judge acronyms: one body under several acronyms, and one acronym for several bodies.

The same letters in other capitals (the MoD, the MOD) are shown softly: that is how a house writes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.acronyms.long_forms import Kinship, kinship
from kazreader.compare.acronyms.one_body import bodies, other_capitals
from kazreader.compare.acronyms.uses import Use, uses_of
from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.sides import one_an_article
from kazreader.model import Acronym, Claim, Discrepancy, Kind, PairRelation, Relation, Side, Span

_MOST_BODIES = 8
"Bodies under one acronym that are told apart."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each body with several acronyms, and for each acronym with several bodies."""
    uses = uses_of(claims)
    for body in bodies(uses):
        if len(body) > 1:
            yield _several_acronyms(body, context)
    for use in uses:
        yield from _several_bodies(use, context)


def _why_one_body(a: Use, b: Use) -> tuple[str, str]:
    """Return the rule by which two acronyms are one body's, and what is said of them; {} is its name."""
    if other_capitals(a, b):
        return "acronym.other_capitals", "are one acronym with other capitals."
    if a.long_forms and b.long_forms:
        return "acronym.one_long_form", "both stand for {}."
    return "acronym.letters_moved", "differ in the order of their letters or in one of them."


def _several_acronyms(body: Sequence[Use], context: Context) -> Discrepancy:
    long = next((form for use in body for form in use.long_forms), body[0].letters)
    relations = []
    for (n, a), (m, b) in combinations(enumerate(body), 2):
        rule, reason = _why_one_body(a, b)
        why = f"{a.letters} and {b.letters} {reason.format(long)}"
        relation = Relation.COMPATIBLE if other_capitals(a, b) else Relation.SPELLING
        relations.append(PairRelation(n, m, relation, why, rule))
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
        value = claim.mention.value
        if not isinstance(value, Acronym) or value.expansion is None:
            continue
        form = value.expansion
        same = next((c for f, c in by_form if kinship(f, form) in (Kinship.SAME, Kinship.SHORTENED)), None)
        if same is not None:
            same.append(claim)
        elif len(by_form) < _MOST_BODIES:
            by_form.append((form, [claim]))
    if len(by_form) == 1 and len({c.mention.article for c in by_form[0][1]}) > 1:
        form, claims = by_form[0]
        side = _side(use, form, form, claims, context)
        yield _topic(f"what {use.letters} stands for", [side], [], context)
    if len(by_form) < 2:
        return
    relations = [
        _between(n, m, a, b, use) for (n, (a, _)), (m, (b, _)) in combinations(enumerate(by_form), 2)
    ]
    sides = [
        _side(use, form, form, [_with_long_form(claim, context) for claim in claims], context)
        for form, claims in by_form
    ]
    yield _topic(f"what {use.letters} stands for", sides, relations, context)


def _side(use: Use, long: str | None, label: str, claims: Sequence[Claim], context: Context) -> Side:
    return Side(Acronym(use.letters, long), label, one_an_article(claims, context))


def _with_long_form(claim: Claim, context: Context) -> Claim:
    """Return the claim with the long form in its span, as far as its sentence writes it in one piece."""
    value, span = claim.mention.value, claim.mention.span
    if not isinstance(value, Acronym) or value.expansion is None:
        return claim
    text = context.sentence_of(claim).replace("-", " ")
    at = text.find(value.expansion)
    if at < 0:
        return claim
    start = claim.sentence.start + at
    whole = Span(min(start, span.start), max(start + len(value.expansion), span.end))
    return claim._replace(mention=claim.mention._replace(span=whole))


def _between(n: int, m: int, a: str, b: str, use: Use) -> PairRelation:
    kin = kinship(a, b)
    if kin is Kinship.RESPELLED:
        why = "One spells it the British way, the other the American."
        return PairRelation(n, m, Relation.SPELLING, why, "acronym.respelled_long_form")
    if kin is Kinship.AKIN:
        why = f"Both explain {use.letters}, in other words."
        return PairRelation(n, m, Relation.REWORDING, why, "acronym.reworded_long_form")
    return PairRelation(
        n, m, Relation.CONFLICT, f"They are two bodies under {use.letters}.", "acronym.two_bodies"
    )


def _topic(
    phrase: str, sides: Sequence[Side], relations: Sequence[PairRelation], context: Context
) -> Discrepancy:
    heading = Heading(Kind.ACRONYM, (phrase,), phrase)
    return built(heading, sides, relations, said_by(sides, context), agreed="acronym.same", reasons=2)
