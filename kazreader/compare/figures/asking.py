"""Group figures by the question they answer: a topic within a scope.

Figures are matched by key only: what is counted, what happened to it, the sub-group, another place, an
earlier event. A figure of an unnamed agent joins that of the only named one. "Bodies found" joins "killed"
unless one report gives different numbers for both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kazreader.compare.context import Context
from kazreader.compare.figures.main_group import join_main_groups
from kazreader.compare.figures.owners import LASTING, owners
from kazreader.compare.figures.pair import ratio
from kazreader.compare.figures.question import Question
from kazreader.compare.figures.scopes import join_scopes
from kazreader.compare.figures.values import give_both, order
from kazreader.compare.sides import quantity
from kazreader.lexicon.nations import nations
from kazreader.lexicon.predicates import predicates
from kazreader.model import Claim, SubGroup
from kazreader.model.topics import Count, Figure, Measure, OpenFigure, Topic

_OF_NO_PLACE = frozenset({"move", "daily_move", "distance", "landmark_distance"})
"Measures that do not depend on a place."
_STANDS_IN = 2
"The largest ratio of a stand-in to a figure that it stands for."
_UNNAMED = SubGroup("of", "")


def questions(claims: Sequence[Claim], context: Context) -> dict[Question, list[Claim]]:
    """Return the claims by question, in their order."""
    event = context.event
    found: dict[Question, list[Claim]] = defaultdict(list)
    places = _join_places([(claim, event.elsewhere(claim.mention.article, claim.scope)) for claim in claims])
    owned = owners(map(figure_of, claims))
    parts = _of_one_place(claims)
    for claim, elsewhere, is_part in zip(claims, places, parts, strict=True):
        topic = owned.get(figure_of(claim), figure_of(claim))
        if topic is not None:
            groups = claim.scope.groups | _unit(claim)
            groups |= {SubGroup("place", _place(claim))} if is_part else frozenset()
            if isinstance(topic, Measure) and topic.name in LASTING:
                question = Question(topic, groups)
            elif _is_lasting(topic):
                question = Question(topic, groups, past=event.names_old_time(claim))
            else:
                past = not isinstance(topic, OpenFigure) and event.is_past(claim)
                question = Question(topic, groups, _where(claim, elsewhere), past)
            found[question].append(claim)
    return join_scopes(join_stand_ins(join_main_groups(join_unnamed(found))), context)


def figure_of(claim: Claim) -> Figure:
    """Return a figure's topic; TypeError for a claim that is not a figure."""
    if not isinstance(claim.topic, Figure):
        raise TypeError(f"{claim.mention.rule}: not a figure")
    return claim.topic


def _is_lasting(topic: Figure) -> bool:
    return isinstance(topic, Count) and predicates().groups[topic.predicate].lasting


def _unit(claim: Claim) -> frozenset[SubGroup]:
    """Return a measure's unit as a sub-group, so that two currencies, or days and hours, are not compared."""
    unit = quantity(claim).unit
    return frozenset({SubGroup("unit", unit)}) if unit and isinstance(claim.topic, Measure) else frozenset()


def _where(claim: Claim, elsewhere: frozenset[str]) -> frozenset[str]:
    """Return the places of the question; none for money, distances and changes in per cent."""
    nowhere = isinstance(claim.topic, Measure) and claim.topic.name in _OF_NO_PLACE
    return frozenset() if nowhere or quantity(claim).unit.isupper() else elsewhere


def _of_one_place(claims: Sequence[Claim]) -> list[bool]:
    """Return for each figure whether it is a place's share of a larger figure in its article."""
    largest: dict[tuple[object, ...], float] = {}
    for claim in claims:
        if _is_of_all(claim) and isinstance(claim.topic, Count):
            key = (claim.mention.article, claim.topic, claim.scope.groups)
            largest[key] = max(largest.get(key, 0.0), order(quantity(claim))[0])
    return [
        not _is_of_all(claim)
        and order(quantity(claim))[0]
        < largest.get((claim.mention.article, claim.topic, claim.scope.groups), 0.0)
        for claim in claims
    ]


def _place(claim: Claim) -> str:
    """Return the places below country level as one name: the dead of two towns are two questions."""
    return " ".join(sorted(claim.scope.places - nations().folded))


def _is_of_all(claim: Claim) -> bool:
    """Whether a figure names no place, or only countries."""
    return claim.scope.places <= nations().folded


def _join_places(claims: Sequence[tuple[Claim, frozenset[str]]]) -> list[frozenset[str]]:
    """Return the places of each claim, merged within a topic where two claims share a place."""
    groups: dict[Topic, dict[str, frozenset[str]]] = defaultdict(dict)
    for claim, names in claims:
        known = groups[claim.topic]
        joined = names.union(*(known[name] for name in names if name in known))
        known.update(dict.fromkeys(joined, joined))
    return [groups[claim.topic][min(names)] if names else names for claim, names in claims]


def join_stand_ins(answers: dict[Question, list[Claim]]) -> dict[Question, list[Claim]]:
    """Return the answers, with stand-in questions (bodies found) merged into the ones they stand for."""
    found = dict(answers)
    for question in answers:
        meant = _meant(question)
        if meant in found and not give_both(found[question], found[meant]):
            near = [claim for claim in found[question] if _is_near(claim, found[meant])]
            found[meant] = [*found[meant], *near]
            found[question] = [claim for claim in found[question] if claim not in near]
    return found


def _is_near(claim: Claim, told: Sequence[Claim]) -> bool:
    """Whether some figure lies within a factor: of 114 dead, 29 bodies have been found so far."""
    return any(ratio(quantity(claim).interval, quantity(one).interval) <= _STANDS_IN for one in told)


def _meant(question: Question) -> Question | None:
    topic = question.topic
    if not isinstance(topic, Count) or not (other := predicates().groups[topic.predicate].stands_for):
        return None
    return question._replace(topic=Count(other, topic.root))


def join_unnamed(answers: Mapping[Question, Sequence[Claim]]) -> dict[Question, list[Claim]]:
    """Return the answers, with those of an unnamed agent merged into the only named agent's."""
    known: dict[Question, list[Question]] = defaultdict(list)
    for question in answers:
        doers = question.of_kind("of") - {_UNNAMED}
        if doers:
            known[question._replace(groups=(question.groups - doers) | {_UNNAMED})].append(question)
    found = {question: list(claims) for question, claims in answers.items()}
    for unnamed, named in known.items():
        if unnamed in found and len(named) == 1:
            found[named[0]] += found.pop(unnamed)
    return found
