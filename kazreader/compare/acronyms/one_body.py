"""Which acronyms belong to the same body: by their long forms or by their letters.

Two acronyms do if reports explain both by the same words, or if two neighbouring letters are swapped.
Suffixes separate bodies (SPLA, SPLA-N).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kazreader.compare.acronyms.long_forms import Kinship, kinship, words_of
from kazreader.compare.acronyms.uses import MOST_NEAR, Use
from kazreader.compare.sides import articles_of, in_one_sentence


def bodies(uses: Sequence[Use]) -> list[list[Use]]:
    """Return the acronyms grouped by body, the most used one first."""
    bodies: list[list[Use]] = []
    explained: dict[tuple[str, ...], list[list[Use]]] = defaultdict(list)
    bare: dict[tuple[str, ...], list[list[Use]]] = defaultdict(list)
    for use in uses:
        keys = sorted(_keys(use))
        near = [b for key in keys for b in explained[key][:MOST_NEAR]]
        near += [b for key in keys for b in bare[key][:MOST_NEAR]]
        body = next((b for b in near if _one_body(b[0], use)), None)
        if body is None:
            body = []
            bodies.append(body)
        body.append(use)
        for key in keys:
            (explained if use.long_forms else bare)[key].append(body)
    return bodies


def _keys(use: Use) -> set[tuple[str, ...]]:
    """Return keys, of which acronyms with similar letters or long forms share one."""
    ordered = sorted(use.letters.upper())
    keys = {tuple(ordered), *(tuple(ordered[:n] + ordered[n + 1 :]) for n in range(len(ordered)))}
    for form in use.long_forms:
        words = words_of(form)
        keys |= {("begins", *words[:2]), ("ends", *words[-2:])}
    return keys


def _one_body(a: Use, b: Use) -> bool:
    if other_capitals(a, b):
        return True
    if _tail(a.letters) != _tail(b.letters):
        return False
    if a.long_forms and b.long_forms:
        kin = {kinship(x, y) for x in a.long_forms for y in b.long_forms}
        if Kinship.SAME in kin or Kinship.RESPELLED in kin:
            return True
        shortened = Kinship.SHORTENED in kin and not (_spelled_out(a) and _spelled_out(b))
        return shortened or (Kinship.AKIN in kin and _swapped(a, b, 3))
    if not _swapped(a, b) or in_one_sentence(a.claims, b.claims):
        return False
    return bool(a.long_forms or b.long_forms) or not articles_of(a.claims) & articles_of(b.claims)


def other_capitals(a: Use, b: Use) -> bool:
    """Whether two acronyms differ only in case: the MoD, the MOD."""
    return a.letters.upper() == b.letters.upper()


def _spelled_out(use: Use) -> bool:
    """Whether a long form gives each letter: SDP is the Social Democratic Party, not the Democratic Party."""
    letters = use.letters.casefold()
    return any("".join(word[0] for word in words_of(form)) == letters for form in use.long_forms)


def _swapped(a: Use, b: Use, shortest: int = 4) -> bool:
    """Whether two neighbouring letters are swapped in an acronym that is not too short."""
    from rapidfuzz.distance import OSA

    same = sorted(a.letters) == sorted(b.letters)
    return same and len(a.letters) >= shortest and OSA.distance(a.letters, b.letters, score_cutoff=1) == 1


def _tail(letters: str) -> str:
    return letters.partition("-")[2]
