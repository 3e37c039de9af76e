"""A question that figures answer: what is counted or measured, within one scope."""

from __future__ import annotations

from kazreader.model import SubGroup
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.scope import GroupKind
from kazreader.model.topic_keys import Key, key_of
from kazreader.model.topics import Figure


class Question(NamedTuple):
    """One question: a topic within one scope."""

    topic: Figure
    groups: frozenset[SubGroup]
    elsewhere: frozenset[str] = frozenset()
    "Places that are not the event's own."
    past: bool = False
    "Whether it asks about an earlier event."

    def key(self) -> Key:
        """Return the question as plain strings, the same in every run."""
        groups = sorted(group.key for group in self.groups)
        return (*key_of(self.topic), *groups, *sorted(self.elsewhere), "past" if self.past else "")

    def of_kind(self, kind: GroupKind) -> frozenset[SubGroup]:
        """Return the groups of one kind."""
        return frozenset(group for group in self.groups if group.kind == kind)
