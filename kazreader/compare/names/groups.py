"""Who is who: put the written forms of one name together, whatever they are called in each article.

Full forms meet through keys of sound and letters, and a form joins a group only when it matches every
full form in it. Forms that stand in one sentence, or side by side in two articles, are two names.
A single token belongs to the full form that holds it, the one of its own article first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from kazreader.compare.names.bodies import LONGER, OTHER_BODY, OTHER_ORDER, PART_LEFT_OUT
from kazreader.compare.names.forms import Form, form
from kazreader.compare.names.keys import keys
from kazreader.compare.names.variants import (
    MIDDLE_NAME,
    given_name_cut,
    names_differ,
    one_letter_apart,
    sound_the_same,
    surname_misprinted,
    surnames_alike,
)
from kazreader.lexicon.names import name_words
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Name, Span
from kazreader.model.once import once
from kazreader.model.topics import Office, Rank, SpelledName

_OF_STATES = frozenset({"president", "prime_minister", "chancellor"})
"Posts of which news hardly knows two holders of one family: a police chief's namesake is another town's."
_MISSPELLED = frozenset({"name.misprint"})
OTHER_GIVEN, OTHER_SURNAME = "name.other_given", "name.other_surname"
_LARGEST_BLOCK = 60
"Forms compared within one key; rarer ones beyond are left alone, so that the cost stays linear."
_OF_BODIES = frozenset({OTHER_BODY, OTHER_ORDER, LONGER, PART_LEFT_OUT})
"Rules by which two names are one body's where no article has both."


@dataclass(frozen=True, eq=False)
class Written:
    """One written form and everywhere it stands."""

    form: Form
    claims: Sequence[Claim]

    @once
    def articles(self) -> frozenset[str]:
        """The articles that write it so."""
        return frozenset(c.mention.article for c in self.claims)

    @once
    def offices(self) -> frozenset[str]:
        """The offices and ties that the articles give to the name."""
        return frozenset().union(*map(_offices, self.claims))

    @once
    def kinds(self) -> frozenset[str]:
        """What the finder took it for."""
        return frozenset(map(_kind, self.claims))


def _offices(claim: Claim) -> frozenset[str]:
    match claim.topic:
        case SpelledName():
            return claim.about
        case Office(office) | Rank(office):
            return frozenset((office,))
        case _:
            return frozenset()


def _kind(claim: Claim) -> str:
    match claim.topic:
        case SpelledName(kind):
            return kind
        case Office() | Rank():
            return "person"
        case _:
            return "name"


@dataclass(slots=True)
class Group:
    """The full forms of one name, the commonest first, and single tokens that stand for them."""

    full: list[Written]
    short: list[tuple[Claim, Written]] = field(default_factory=list)
    "A single token's claim, and the full form that it stands for."


def written_forms(claims: Iterable[Claim]) -> list[Written]:
    """Return the distinct written forms, the commonest first, ties in the order of the alphabet."""
    return by_name((written_name(claim), claim) for claim in claims)


def by_name(named: Iterable[tuple[str, Claim]]) -> list[Written]:
    """Return the names as written with the claims that are of them, in the same order."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for name, claim in named:
        found[name].append(claim)
    forms = [Written(form(name), claims) for name, claims in found.items()]
    return sorted(forms, key=lambda w: (-len(w.claims), w.form.written))


def written_name(claim: Claim) -> str:
    """Return the name as written, with straight apostrophes."""
    assert isinstance(claim.mention.value, Name)
    return claim.mention.value.canonical.replace("’", "'")


def groups_of(forms: Sequence[Written]) -> list[Group]:
    """Return the groups of the full forms, with the single tokens that are exactly a part of them."""
    full = [w for w in forms if w.form.full and w.form.tokens]
    alike = _alike(full, _lone_tokens(forms))
    groups: list[Group] = []
    home: dict[str, Group] = {}
    for written in full:
        name = written.form.written
        near = {id(home[other]): home[other] for other in alike[name] if other in home}
        fit = next((g for g in near.values() if _fits(written, g.full, alike)), None)
        if fit is None:
            fit = Group([])
            groups.append(fit)
        fit.full.append(written)
        home[name] = fit
    _attach_single_tokens([w for w in forms if w.form.tokens and not w.form.full], groups)
    return groups


def _fits(written: Written, group: Sequence[Written], alike: Mapping[str, Mapping[str, str]]) -> bool:
    """Whether a form matches all of a group but for misspellings of its first, and bodies named in short."""
    known, first = alike[written.form.written], group[0]
    if first.form.written not in known and not _is_body_in_short(first, written):
        return False
    return all(
        member.form.written in known
        or _is_body_in_short(member, written)
        or alike[first.form.written].get(member.form.written) in _MISSPELLED
        for member in group
    )


def _is_body_in_short(short: Written, long: Written) -> bool:
    return {"body"} == short.kinds == long.kinds and set(short.form.tokens) < set(long.form.tokens)


def _lone_tokens(forms: Iterable[Written]) -> dict[str, frozenset[str]]:
    """Return the tokens that stand alone somewhere, with the articles where they do."""
    return {w.form.tokens[-1]: w.articles for w in forms if w.form.tokens and not w.form.full}


def _alike(full: Sequence[Written], single: Mapping[str, frozenset[str]]) -> dict[str, dict[str, str]]:
    """Return for each form the forms that are the same name, with the rule, in the order of the argument.

    `single` holds the tokens that stand alone somewhere, with the articles.
    """
    blocks: dict[tuple[str, ...], list[Written]] = defaultdict(list)
    for written in full:
        for key in keys(written.form):
            blocks[key].append(written)
    alike: dict[str, dict[str, str]] = {w.form.written: {} for w in full}
    beside = _beside(full)
    pairs = (pair for block in blocks.values() for pair in combinations(block[:_LARGEST_BLOCK], 2))
    for a, b in dict.fromkeys(pairs):
        rule = names_differ(a.form, b.form) or _same_office(a, b) or _misprinted(a, b, single)
        rule = rule or _beside_the_same(a, b, beside) or _of_one_post(a, b, beside)
        if rule is not None and not _are_two(a, b, rule, single):
            alike[a.form.written][b.form.written] = rule
            alike[b.form.written][a.form.written] = rule
    return alike


def _are_two(a: Written, b: Written, rule: str, single: Mapping[str, frozenset[str]]) -> bool:
    """Whether what the reports do with two names that a rule takes for one shows that they are two."""
    if _side_by_side(a, b) or _other_given_name(a, b, single):
        return True
    if rule in _OF_BODIES and a.articles & b.articles:
        return True
    return rule in MIDDLE_NAME.values() and not _one_person(a, b, single)


def _same_office(a: Written, b: Written) -> str | None:
    """Return the rule for a garbled name: one office, and names alike to the eye or to the ear."""
    if not a.offices & b.offices:
        return None
    alike = surnames_alike(a.form, b.form) or sound_the_same(a.form, b.form)
    alike = alike or given_name_cut(a.form, b.form)
    return "name.same_office" if alike else None


def _other_given_name(a: Written, b: Written, single: Mapping[str, frozenset[str]]) -> bool:
    """Whether a report of the one calls somebody by the given name of the other: her twin Katrin."""
    if all({"body", "ship"} & written.kinds for written in (a, b)):
        return False
    for one, other in ((a, b), (b, a)):
        given = one.form.tokens[0]
        alone = single.get(given, frozenset()) & other.articles
        if given not in other.form.tokens and alone - one.articles:
            return True
    return False


def _misprinted(a: Written, b: Written, single: Mapping[str, frozenset[str]]) -> str | None:
    """Return the rule for a surname that one article misprints: nobody else writes it, alone or in full."""
    one_letter = one_letter_apart(a.form, b.form)
    if not (one_letter or surname_misprinted(a.form, b.form)) or a.articles & b.articles:
        return None
    alone = (a.form.tokens[-1] in single, b.form.tokens[-1] in single)
    odd, usual = (b, a) if alone == (True, False) or len(a.articles) > len(b.articles) else (a, b)
    if odd.form.tokens[-1] in single or len(odd.articles) > 1:
        return None
    return "name.misprint" if one_letter or len(usual.articles) > 1 or any(alone) else None


def _beside(full: Sequence[Written]) -> Mapping[str, frozenset[str]]:
    """Return for each form the other forms with which it shares a sentence."""
    together: dict[tuple[str, Span], set[str]] = defaultdict(set)
    for written in full:
        for claim in written.claims:
            together[claim.mention.article, claim.sentence].add(written.form.written)
    found: dict[str, set[str]] = defaultdict(set)
    for names in together.values():
        for name in names if len(names) > 1 else ():
            found[name] |= names - {name}
    return {name: frozenset(others) for name, others in found.items()}


def _beside_the_same(a: Written, b: Written, beside: Mapping[str, frozenset[str]]) -> str | None:
    """Return the rule for short surnames of one given name but for a letter, named with the same others."""
    if a.articles & b.articles or not one_letter_apart(a.form, b.form, short=True):
        return None
    return "name.misprint" if _meet(a, b, beside) else None


def _meet(a: Written, b: Written, beside: Mapping[str, frozenset[str]]) -> bool:
    """Whether some other name stands in a sentence with either."""
    others = (beside.get(name.form.written, frozenset()) for name in (a, b))
    return bool(frozenset.intersection(*others))


def _of_one_post(a: Written, b: Written, beside: Mapping[str, frozenset[str]]) -> str | None:
    """Return the rule for two people of half a name who hold one post, of whom no article names both."""
    rule = half_a_name(a.form, b.form)
    posts = _posts(a) & _posts(b) if rule is not None and not a.articles & b.articles else frozenset()
    if not posts or (rule == OTHER_GIVEN and posts.isdisjoint(_OF_STATES) and not _meet(a, b, beside)):
        return None
    common = a.form.tokens[0] in name_words().apart | name_words().given.keys()
    return None if rule == OTHER_SURNAME and common else rule


def half_a_name(a: Form, b: Form) -> str | None:
    """Return the rule for names of two words of which one is the same, and the other quite another."""
    if len(a.tokens) != 2 or len(b.tokens) != 2:
        return None
    if surnames_alike(a, b) or given_name_cut(a, b) or sound_the_same(a, b):
        return None
    if a.tokens[1] == b.tokens[1]:
        return OTHER_GIVEN
    return OTHER_SURNAME if a.tokens[0] == b.tokens[0] else None


def _posts(written: Written) -> frozenset[str]:
    """Return the offices of a name that one person holds at a time."""
    lists = role_words()
    return written.offices & (lists.one_holder | lists.one_holder_of_a_field)


def _one_person(a: Written, b: Written, single: Mapping[str, frozenset[str]]) -> bool:
    """Whether a middle name may be left out: a title, an initial, a given name or one office says so.

    So does a surname that stands alone, unless one article has both: the two may be two products of one firm.
    """
    if _is_person(a) or _is_person(b) or a.offices & b.offices:
        return True
    return a.form.tokens[-1] in single and not a.articles & b.articles


def _is_person(written: Written) -> bool:
    tokens, words = written.form.tokens, name_words()
    if "person" in written.kinds or tokens[0] in words.given or tokens[0] in words.apart:
        return True
    return any(len(token) == 1 for token in tokens[1:-1])


def _side_by_side(a: Written, b: Written) -> bool:
    """Whether reports use both forms next to each other, as one does for two people.

    That is in one sentence, in two articles, or over and over in one article.
    """
    if _contains(a.form, b.form):
        return False
    sentences = {(c.mention.article, c.sentence) for c in a.claims}
    if any((c.mention.article, c.sentence) in sentences for c in b.claims):
        return True
    both = a.articles & b.articles
    return len(both) > 1 or any(min(_uses(a, name), _uses(b, name)) > 1 for name in both)


def _uses(written: Written, article: str) -> int:
    return sum(c.mention.article == article for c in written.claims)


def _contains(a: Form, b: Form) -> bool:
    return set(a.tokens) <= set(b.tokens) or set(b.tokens) <= set(a.tokens)


def _attach_single_tokens(single: Iterable[Written], groups: Sequence[Group]) -> None:
    alone = list(single)
    holders: dict[str, list[tuple[Group, Written]]] = {written.form.tokens[0]: [] for written in alone}
    for group in groups:
        for written in group.full:
            held = holders.keys() & written.form.tokens
            if held and "body" not in written.kinds:
                for token in held:
                    holders[token].append((group, written))
    for written in alone:
        fitting = [h for h in holders[written.form.tokens[0]] if _is_part(written.form, h[1].form)]
        if not fitting:
            continue
        holder_in = {article: _holder(article, fitting) for article in written.articles}
        for claim in written.claims:
            holder = holder_in.get(claim.mention.article)
            if holder is not None:
                holder[0].short.append((claim, holder[1]))


def _is_part(single: Form, full: Form) -> bool:
    """Whether the single token is written as in the full form, or is the last one but for a hyphen."""
    return single.spelled in full.spelled.split(" ") or single.tokens[0] == full.tokens[-1]


def _holder(article: str, holders: Sequence[tuple[Group, Written]]) -> tuple[Group, Written] | None:
    """Return the only name that a single token can stand for, one of its own article first."""
    here = [h for h in holders if article in h[1].articles]
    candidates = here or list(holders)
    groups = Counter(id(group) for group, _ in candidates)
    return max(candidates, key=lambda h: len(h[1].claims)) if len(groups) == 1 else None
