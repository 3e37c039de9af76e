"""Which question each figure answers: its topic within its scope.

Figures meet through keys only: what is counted, what happened to it, the sub-group, another place, an
earlier event. "The company" is the only doer whom anybody names, and bodies found stand for the dead where no
report answers both with other numbers: its author tells them apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kazreader.compare.event import Event
from kazreader.compare.figures.main_group import joined
from kazreader.compare.figures.owners import LASTING, owners
from kazreader.compare.figures.question import Question
from kazreader.compare.figures.values import give_both, order
from kazreader.compare.sides import quantity
from kazreader.lexicon.nations import nations
from kazreader.lexicon.predicates import predicates
from kazreader.model import Claim, SubGroup
from kazreader.model.topics import Count, Figure, Measure, OpenFigure, Topic

_OF_NO_PLACE = frozenset({"move", "daily_move", "distance", "landmark_distance"})
"Measures that are the same everywhere."
_UNNAMED = SubGroup("of", "")


def questions(claims: Sequence[Claim], event: Event) -> dict[Question, list[Claim]]:
    """Return the claims by question, in the order in which they come."""
    found: dict[Question, list[Claim]] = defaultdict(list)
    places = _joined([(claim, event.elsewhere(claim.mention.article, claim.scope)) for claim in claims])
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
    return with_stand_ins(joined(with_doers(found)))


def figure_of(claim: Claim) -> Figure:
    """Return what a figure answers; TypeError when the claim is no figure."""
    if not isinstance(claim.topic, Figure):
        raise TypeError(f"{claim.mention.rule}: not a figure")
    return claim.topic


def _is_lasting(topic: Figure) -> bool:
    return isinstance(topic, Count) and predicates().groups[topic.predicate].lasting


def _unit(claim: Claim) -> frozenset[SubGroup]:
    """Return a measure's unit as a group: no currency meets another one, and no days meet hours."""
    unit = quantity(claim).unit
    return frozenset({SubGroup("unit", unit)}) if unit and isinstance(claim.topic, Measure) else frozenset()


def _where(claim: Claim, elsewhere: frozenset[str]) -> frozenset[str]:
    """Return where the answer holds: money, distances and percentages that moved are the same everywhere."""
    nowhere = isinstance(claim.topic, Measure) and claim.topic.name in _OF_NO_PLACE
    return frozenset() if nowhere or quantity(claim).unit.isupper() else elsewhere


def _of_one_place(claims: Sequence[Claim]) -> list[bool]:
    """Return whether each figure is of one place, beside a larger one of its country in its article."""
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
    """Return the places of a figure of one place as one word: the dead of two towns are two questions."""
    return " ".join(sorted(claim.scope.places - nations().folded))


def _is_of_all(claim: Claim) -> bool:
    """Whether no place narrows a figure down: it names none, or only countries."""
    return claim.scope.places <= nations().folded


def _joined(claims: Sequence[tuple[Claim, frozenset[str]]]) -> list[frozenset[str]]:
    """Return the places of each claim, joined within a topic where two name one place in common."""
    groups: dict[Topic, dict[str, frozenset[str]]] = defaultdict(dict)
    for claim, names in claims:
        known = groups[claim.topic]
        joined = names.union(*(known[name] for name in names if name in known))
        known.update(dict.fromkeys(joined, joined))
    return [groups[claim.topic][min(names)] if names else names for claim, names in claims]


def with_stand_ins(answers: dict[Question, list[Claim]]) -> dict[Question, list[Claim]]:
    """Return the answers, those to a question that stands for another one joined to it."""
    for question in list(answers):
        meant = _meant(question)
        if meant in answers and not give_both(answers[question], answers[meant]):
            answers[meant] = [*answers[meant], *answers.pop(question)]
    return answers


def _meant(question: Question) -> Question | None:
    topic = question.topic
    if not isinstance(topic, Count) or not (other := predicates().groups[topic.predicate].stands_for):
        return None
    return question._replace(topic=Count(other, topic.root))


def with_doers(answers: Mapping[Question, Sequence[Claim]]) -> dict[Question, list[Claim]]:
    """Return the answers, those of nobody joined to the only doer of the same question."""
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
