"""Topics as plain strings, for ids and scripts: the question, then the answer that the topic holds.

No two kinds of topic share a key, while topics themselves are tuples: two of different kinds can be equal.
How a date or a quotation is written is not part of a key.
"""

from __future__ import annotations

from typing import TypeAlias, assert_never

from kazreader.model import topics

Key: TypeAlias = tuple[str, ...]
_Parts: TypeAlias = tuple[Key, Key]
"A question and its answer."


def key_of(topic: topics.Topic) -> Key:
    """Return the topic as strings, the same in every run: the question, then the answer it holds."""
    question, answer = _parts(topic)
    return question + answer


def question_of(topic: topics.Topic) -> Key:
    """Return the part of a topic's key that says what is asked, without the answer."""
    return _parts(topic)[0]


def _parts(topic: topics.Topic) -> _Parts:
    """Return the question and the answer of a topic; most topics hold no answer."""
    match topic:
        case topics.SpelledName(of):  # first, since nearly half of all claims are names
            return ("name", of), ()
        case topics.Count() | topics.Measure() | topics.OpenFigure() | topics.Score():
            return _of_figure(topic), ()
        case topics.When(group, noun):
            return ("when", group, noun), ()
        case topics.OpenDate():
            return ("when", "open", ""), ()
        case topics.Compound(closed):
            return ("compound", closed), ()
        case topics.ShortFor(letters):
            return ("acronym", letters), ()
        case topics.Quoted():
            return ("quote",), ()
        case topics.Bearing() | topics.Inside() | topics.District():
            return _of_location(topic)
        case topics.OpenSite() | topics.Home():
            return _of_location(topic)
        case _:
            return _of_role(topic)


def _of_figure(topic: topics.Figure | topics.Score) -> Key:
    match topic:
        case topics.Count(predicate, root):
            return "count", predicate, root
        case topics.Measure(name, owner, by_noun, unit):
            return "measure", f"{name}:{unit}" if unit else name, f"noun:{owner}" if by_noun else owner
        case topics.OpenFigure(counted, words):
            return "open", counted, *words
        case topics.Score(of, one, other):
            return "score", of, f"{one}-{other}"
        case _:
            assert_never(topic)


def _of_location(topic: topics.Location) -> _Parts:
    match topic:
        case topics.Bearing(landmark, degrees, metres):
            return ("bearing", landmark), (str(degrees), "" if metres is None else str(metres))
        case topics.Inside(place, sort, name):
            return ("inside", place), (sort, name)
        case topics.District(unit, name):
            return ("unit", unit), (name,)
        case topics.OpenSite(way, sort, name, deed):
            return ("where", way, sort, name, deed), ()
        case topics.Home(who, tie, sort, name):
            return ("home", who, tie, sort), (name,)
        case _:
            assert_never(topic)


def _of_role(
    topic: topics.Title | topics.Kin | topics.Capital | topics.Trait | topics.Description,
) -> _Parts:
    match topic:
        case topics.Office(office, statuses):
            return ("person", "office", office, *statuses), ()
        case topics.Called(noun):
            return ("person", "called", noun), ()
        case topics.Rank(rank):
            return ("person", "rank"), (rank,)
        case topics.Kin(kind, ended, word, owner):
            return ("kin", kind, "ex" if ended else "", word, owner), ()
        case topics.Capital(country):
            return ("capital", country), ()
        case topics.Trait(of, answer):
            return ("trait", of), (answer,)
        case topics.Young(number, who):
            return ("young", str(number)), (who,)
        case topics.Weapons(None, kinds):
            return ("weapons", "carried"), kinds
        case topics.Weapons(number, kinds):
            return ("weapons", str(number)), kinds
        case _:
            assert_never(topic)
