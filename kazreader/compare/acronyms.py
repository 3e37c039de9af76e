"""Judge acronyms: one body under several acronyms, and one acronym for several bodies.

Two acronyms are one body's when a report explains both by the same words, or when one that nobody explains
has the letters of an explained one in another order, or all but one of them and the same matter around it;
also when neighbouring letters of two unexplained ones have changed places. The same letters in other capitals
(the MoD, the MOD) are shown softly: that is how a house writes.
Refuses acronyms that everybody knows, and suffixes that separate bodies (SPLA, SPLA-N).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.long_forms import Kinship, kinship, words_of
from kazreader.compare.sides import articles_of, one_an_article, topic_of
from kazreader.compare.surroundings import Surroundings
from kazreader.lexicon.acronyms import acronym_words
from kazreader.model import Acronym, Claim, Discrepancy, Kind, PairRelation, Relation, Side, Span
from kazreader.model.topics import ShortFor

_NEAR = 20
"Bodies that an acronym is compared with for each of its keys, so that the cost stays linear."
_MOST_BODIES = 8
"Bodies under one acronym that are told apart."
_LEFT = 3
"Words of a long form at least, of which another body's would hardly begin and end with the same ones."
_SHARED = 3
"Telling words around both that make an acronym with one letter changed the same."


@dataclass(slots=True)
class Use:
    """One acronym, everywhere it stands."""

    letters: str
    claims: list[Claim] = field(default_factory=list)
    long_forms: list[str] = field(default_factory=list)
    "What it is said to stand for, in the order of the claims."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each body with several acronyms, and for each acronym with several bodies."""
    uses = _uses(claims)
    for body in _bodies(uses, Surroundings(context)):
        if len(body) > 1:
            yield _several_acronyms(body, context)
    for use in uses:
        yield from _several_bodies(use, context)


def _uses(claims: Sequence[Claim]) -> list[Use]:
    """Return the acronyms, the most used first, ties in the order of the alphabet."""
    uses: dict[str, Use] = {}
    for claim in claims:
        letters, value = topic_of(claim, ShortFor).letters, claim.mention.value
        use = uses.setdefault(letters, Use(letters))
        use.claims.append(claim)
        long = value.expansion if isinstance(value, Acronym) else None
        if long and len(use.long_forms) < _NEAR and long not in use.long_forms:
            use.long_forms.append(long)
    return sorted(uses.values(), key=lambda use: (-len(use.claims), use.letters))


def _bodies(uses: Sequence[Use], around: Surroundings) -> list[list[Use]]:
    """Put the acronyms of one body together, around the most used one."""
    bodies: list[list[Use]] = []
    explained: dict[tuple[str, ...], list[list[Use]]] = defaultdict(list)
    bare: dict[tuple[str, ...], list[list[Use]]] = defaultdict(list)
    for use in uses:
        keys = sorted(_keys(use))
        near = [b for key in keys for b in explained[key][:_NEAR]]
        near += [b for key in keys for b in bare[key][:_NEAR]]
        body = next((b for b in near if _one_body(b[0], use, around)), None)
        if body is None:
            body = []
            bodies.append(body)
        body.append(use)
        for key in keys:
            (explained if use.long_forms else bare)[key].append(body)
    return bodies


def _keys(use: Use) -> set[tuple[str, ...]]:
    """Return keys of which two acronyms share one when their long forms or letters are nearly the same."""
    ordered = sorted(use.letters.upper())
    keys = {tuple(ordered), *(tuple(ordered[:n] + ordered[n + 1 :]) for n in range(len(ordered)))}
    for form in use.long_forms:
        words = words_of(form)
        keys |= {("begins", *words[:2]), ("ends", *words[-2:])}
    return keys


def _one_body(a: Use, b: Use, around: Surroundings) -> bool:
    if _other_capitals(a, b):
        return True
    if _tail(a.letters) != _tail(b.letters):
        return False
    if a.long_forms and b.long_forms:
        kin = {kinship(x, y) for x in a.long_forms for y in b.long_forms}
        if Kinship.SAME in kin or Kinship.RESPELLED in kin:
            return True
        shortened = Kinship.SHORTENED in kin or (Kinship.AKIN in kin and _left_out(a, b))
        shortened = shortened and not (_spelled_out(a) and _spelled_out(b))
        return shortened or (Kinship.AKIN in kin and _swapped(a, b, 3))
    if _is_known(a) or _is_known(b) or _side_by_side(a, b):
        return False
    if not (a.long_forms or b.long_forms):
        return _swapped(a, b) and not articles_of(a.claims) & articles_of(b.claims)
    if sorted(a.letters) == sorted(b.letters):
        return _swapped(a, b) or _same_matter(a, b, around)
    return (
        min(len(a.letters), len(b.letters)) > 3
        and _one_letter(a.letters, b.letters)
        and _same_matter(a, b, around)
    )


def _other_capitals(a: Use, b: Use) -> bool:
    """Whether two acronyms differ in their capitals only: the MoD and the MOD."""
    return a.letters.upper() == b.letters.upper()


def _left_out(a: Use, b: Use) -> bool:
    """Whether one long form leaves out words in the middle: the Council for (the Defence of) Democracy."""
    forms = ((words_of(x), words_of(y)) for x in a.long_forms for y in b.long_forms)
    for short, long in (sorted(pair, key=len) for pair in forms):
        ends = short[:2] == long[:2] and short[-1] == long[-1]
        if len(short) >= _LEFT and ends and set(short) <= set(long):
            return True
    return False


def _spelled_out(use: Use) -> bool:
    """Whether a long form gives each letter: SDP is the Social Democratic Party, not the Democratic one."""
    letters = use.letters.casefold()
    return any("".join(word[0] for word in words_of(form)) == letters for form in use.long_forms)


def _swapped(a: Use, b: Use, shortest: int = 4) -> bool:
    """Whether two neighbouring letters have changed places in an acronym that is not too short."""
    same = sorted(a.letters) == sorted(b.letters)
    return same and len(a.letters) >= shortest and _one_letter(a.letters, b.letters)


def _is_known(use: Use) -> bool:
    return use.letters in acronym_words().known or use.letters in acronym_words().agencies


def _tail(letters: str) -> str:
    return letters.partition("-")[2]


def _one_letter(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA

    return OSA.distance(a, b, score_cutoff=1) == 1


def _side_by_side(a: Use, b: Use) -> bool:
    sentences_of_a = {(c.mention.article, c.sentence) for c in a.claims}
    return any((c.mention.article, c.sentence) in sentences_of_a for c in b.claims)


def _same_matter(a: Use, b: Use, around: Surroundings) -> bool:
    few = ((x, y) for x in a.claims[:4] for y in b.claims[:4])
    return any(len(around.shared_words(x, y)) >= _SHARED for x, y in few)


def _why_one_body(a: Use, b: Use) -> tuple[str, str]:
    """Return the rule by which two acronyms are one body's, and what is said of them; {} is its name."""
    if _other_capitals(a, b):
        return "acronym.other_capitals", "are one acronym with other capitals."
    if a.long_forms and b.long_forms:
        return "acronym.one_long_form", "both stand for {}."
    return "acronym.letters_moved", "differ in the order of their letters or in one of them."


def _several_acronyms(body: Sequence[Use], context: Context) -> Discrepancy:
    long = next((form for use in body for form in use.long_forms), body[0].letters)
    relations = []
    for (n, a), (m, b) in combinations(enumerate(body), 2):
        rule, told = _why_one_body(a, b)
        why = f"{a.letters} and {b.letters} {told.format(long)}"
        relation = Relation.COMPATIBLE if _other_capitals(a, b) else Relation.SPELLING
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
