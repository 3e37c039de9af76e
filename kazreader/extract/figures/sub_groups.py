"""Decide what is counted at its widest, and what sets a count apart from it: class, name, doer, state, part.

A class that means no narrower group in its question (patients in hospital) sets nothing apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.extract.figures.added import is_added
from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.gravity import gravity
from kazreader.extract.figures.happened import Happened, doer, takes_before
from kazreader.extract.figures.head_nouns import is_number
from kazreader.extract.figures.limits import Cue
from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.figures.which_part import which_part
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.nations import nations
from kazreader.lexicon.predicates import Predicate
from kazreader.model.scope import SubGroup

_IN_ALL = frozenset({"all", "total", "altogether", "overall"})
_COPULAS = frozenset({"was", "were", "is", "are", "had", "have"})
_NOT_VERBS = frozenset({"on", "in", "at", "later", "the", "overnight", "since", "after", ".", ",", ";", ""})
"What follows a number that adds to one before it: five on Sunday and two more overnight."
_EVERYBODY = frozenset({"traveller", "crew"})
"Classes that are all together: 189 passengers and crew."


def _kinds(counted: Counted, found: Happened) -> tuple[str, ...]:
    """Return the classes of what is counted, by its noun or by the one before the number."""
    if counted.kinds or found.kinds:
        times = counted.kinds == ("time",) and "time" not in found.predicate.takes
        return () if times else counted.kinds or found.kinds
    return (counted.before,) if not counted.noun and takes_before(found.predicate, counted) else ()


def root_of(counted: Counted, found: Happened) -> str:
    """Return the class of what is counted, as wide as it goes: officers and children are persons."""
    takes = found.predicate.takes
    kind = next(iter(_kinds(counted, found)), takes[0])
    if kind == "*":
        return counted.noun
    if kind in found.predicate.same:
        kind = takes[0]
    return counted_nouns().line(kind)[-1]


def _grave_state(predicate: Predicate, grave: str) -> SubGroup:
    """Return how badly people were hurt: the seriously hurt are in a serious state, not in a critical one."""
    badly = predicate.name == "injured" and grave != "minor"
    return SubGroup("state" if badly else "gravity", grave)


def _widened(kind: str, predicate: Predicate) -> str:
    return next((wide for wide in counted_nouns().line(kind) if wide in predicate.widen), kind)


def _of_a_place(limits: Sequence[Cue]) -> set[SubGroup]:
    """Return what sets a number of one place apart from that of all: 87 of the deaths in Bohol."""
    places = frozenset[str]().union(*(cue.places for cue in limits)) - nations().folded
    return {SubGroup("place", " ".join(sorted(places)))} if places else set()


def _is_told_apart(words: Words, phrase: Phrase, found: Happened) -> bool:
    """Whether the rest of its sentence makes a count a part.

    Sixty at the school and 112 in all; five on Sunday and two more later; 24 on Tuesday alone; both whom the
    sentence names; eleven of the 24 hurt were guards.
    """
    if words.lower[phrase.amount.number] == "both":
        return True
    for at in words.where(_IN_ALL):
        number = at - 1 - (words.word(at - 1) == "in")
        if phrase.amount.end < number and is_number(words.word(number)):
            return True
    for at in words.where({"more"}):
        if phrase.counted.end < at - 1 and is_number(words.word(at - 1)) and words.word(at + 1) in _NOT_VERBS:
            return True
    at = words.lower.index("alone") if "alone" in words.vocabulary else 0
    if phrase.counted.end < at and words.word(at - 1) in grammar().calendar:
        return True
    of_whole = phrase.counted.partitive and found.at == phrase.counted.end
    return of_whole and words.word(found.at + 1) in _COPULAS


def groups_of(
    words: Words, phrase: Phrase, found: Happened, root: str, limits: Sequence[Cue], before: Words | None
) -> frozenset[SubGroup]:
    """Return what sets a count apart; `limits` are those of its sentence, `before` the sentence before."""
    counted, predicate = phrase.counted, found.predicate
    groups: set[SubGroup] = set()
    kinds = {_widened(kind, predicate) for kind in _kinds(counted, found)}
    if root not in kinds and not kinds & predicate.same:
        groups |= {SubGroup("kind", kind) for kind in kinds} if kinds != _EVERYBODY else set()
    groups |= {SubGroup("name", name) for name in counted.names}
    if not counted.kinds and counted.noun and counted.noun != root and found.way not in ("event", "strong"):
        groups.add(SubGroup("kind", counted.noun))
    if predicate.whose:
        groups.add(SubGroup("of", doer(words, found)))
    if predicate.part_of and not found.either:
        groups.add(SubGroup("state", predicate.name))
    if found.planned and not predicate.moodless:
        groups.add(SubGroup("mode", "planned"))
    grave = gravity(words, counted.end, found.at + 2) if found.at >= counted.end else ""
    if grave and root == "person" and not predicate.part_of:
        groups.add(_grave_state(predicate, grave))
    narrower = any(kind in counted_nouns().apart for kind in kinds)
    told_apart = any(group.kind in ("kind", "name") for group in groups)
    included = (words.word(phrase.amount.first - 1) == "including" or found.included) and not (
        narrower or told_apart
    )
    # "Two of the five miners died": of those who died, the two are all.
    told_of = counted.of_them and bool(counted.kinds)
    parted = (found.listed and not (grave or narrower)) if told_of else not counted.kinds
    of_whole = counted.partitive and parted and not any(cue.places for cue in limits)
    added = not grave and is_added(words, phrase, found, before)
    apart = _is_told_apart(words, phrase, found)
    if included or found.part or of_whole or counted.breakdown or added or apart:
        told = which_part(words, max(counted.end, phrase.amount.end)) if root == "person" else None
        if told is not None and told.kind == "kind":
            groups = {group for group in groups if group.kind != "kind"}
        groups.add(told or SubGroup("part", "of"))
    if found.way == "share" and not (found.part or found.included):
        groups |= _of_a_place(limits)
    if counted.others and root != "person":
        groups.add(SubGroup("rest", "other"))
    return frozenset(groups)
