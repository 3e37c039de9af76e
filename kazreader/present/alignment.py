"""Articles side by side: which paragraphs are aligned because they state the same.

Paragraphs are numbers here, so that any pane can be aligned. Crossing links cannot all hold: the heaviest
chain of links that do not cross is kept; one link, the claim under the cursor, can be forced to hold.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from kazreader.model.named_tuple import NamedTuple


class Link(NamedTuple):
    """A paragraph on the left and one on the right that share something."""

    left: int
    right: int
    weight: int = 1
    "How much they share."
    lower: int = 0
    "How many rows further down the shared text is on the right: paragraphs may be long."


def anchors(links: Iterable[Link], pivot: Link | None = None) -> tuple[Link, ...]:
    """Return the heaviest chain of links that do not cross, in order; the pivot is always in it.

    Links between the same paragraphs are added up, at the position of the first. Takes n log n time.
    """
    together: dict[tuple[int, int], Link] = {}
    for link in links:
        known = together.get((link.left, link.right))
        together[link.left, link.right] = (
            link if known is None else known._replace(weight=known.weight + link.weight)
        )
    merged = list(together.values())
    if pivot is None:
        return _heaviest_chain(merged)
    before = [n for n in merged if n.left < pivot.left and n.right < pivot.right]
    after = [n for n in merged if n.left > pivot.left and n.right > pivot.right]
    return (*_heaviest_chain(before), pivot, *_heaviest_chain(after))


def spaces(columns: Sequence[Sequence[int]], chains: Sequence[Sequence[Link]]) -> list[list[int]]:
    """Return, by column, the blank rows before each paragraph that align linked ones.

    `columns` are the heights of the paragraphs in rows; each chain links the first column to one of the
    others, in order. One blank row is between any two paragraphs, none before the first unless its partner
    comes later. A link with `lower` aligns the shared rows: that paragraph begins that many rows earlier.
    """
    blanks = [_blanks(len(heights)) for heights in columns]
    rows, done = [0] * len(columns), [0] * len(columns)
    ties: dict[int, list[tuple[int, int, int]]] = {}
    for column, chain in enumerate(chains, 1):
        for link in chain:
            ties.setdefault(link.left, [(0, link.left, 0)]).append((column, link.right, link.lower))
    for left in sorted(ties):
        for column, to, _ in ties[left]:
            for number in range(done[column], to):
                rows[column] += blanks[column][number] + columns[column][number]
            rows[column] += blanks[column][to]
            done[column] = to + 1
        late = max(rows[column] + lower for column, _, lower in ties[left])
        for column, number, lower in ties[left]:
            blanks[column][number] += late - lower - rows[column]
            rows[column] = late - lower + columns[column][number]
    return blanks


def _blanks(paragraphs: int) -> list[int]:
    return [0, *[1] * (paragraphs - 1)] if paragraphs else []


def _heaviest_chain(links: list[Link]) -> tuple[Link, ...]:
    """Return the heaviest chain whose left and right numbers both rise strictly."""
    best: dict[Link, tuple[int, Link | None]] = {}
    rights = sorted({link.right for link in links})
    tree = _Greatest(len(rights))
    last: tuple[int, Link] | None = None
    for group in _by_left(links):
        for link in group:
            reached = tree.before(bisect_left(rights, link.right))
            best[link] = (link.weight + (reached[0] if reached else 0), reached[1] if reached else None)
        for link in group:
            total = (best[link][0], link)
            tree.put(bisect_left(rights, link.right), total)
            if last is None or total[0] > last[0]:
                last = total
    chain: list[Link] = []
    at = last[1] if last else None
    while at is not None:
        chain.append(at)
        at = best[at][1]
    return tuple(reversed(chain))


def _by_left(links: list[Link]) -> Iterable[list[Link]]:
    """Yield the links of each left paragraph together: a chain has at most one of them."""
    groups: dict[int, list[Link]] = {}
    for link in sorted(links):
        groups.setdefault(link.left, []).append(link)
    return groups.values()


class _Greatest:
    """A Fenwick tree of the heaviest chains that end before a given right paragraph."""

    def __init__(self, size: int) -> None:
        self._tree: list[tuple[int, Link] | None] = [None] * (size + 1)

    def put(self, at: int, chain: tuple[int, Link]) -> None:
        at += 1
        while at < len(self._tree):
            held = self._tree[at]
            if held is None or chain[0] > held[0]:
                self._tree[at] = chain
            at += at & -at

    def before(self, at: int) -> tuple[int, Link] | None:
        found: tuple[int, Link] | None = None
        while at > 0:
            held = self._tree[at]
            if held is not None and (found is None or held[0] > found[0]):
                found = held
            at -= at & -at
        return found
