"""Paragraphs that say the same stand on one row."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from kazreader.present.alignment import Link, anchors, spaces

LINKS = st.lists(st.builds(Link, st.integers(0, 6), st.integers(0, 6), st.integers(1, 3)), max_size=8)
HEIGHTS = st.lists(st.integers(1, 5), min_size=7, max_size=7)


def starts(heights: list[int], blanks: list[int]) -> list[int]:
    """Return the row on which each paragraph starts."""
    ends = accumulate(h + b for h, b in zip(heights, blanks, strict=True))
    return [end - height for end, height in zip(ends, heights, strict=True)]


def test_links_that_do_not_cross_all_hold() -> None:
    links = (Link(0, 1), Link(2, 2), Link(3, 5))
    assert anchors(links) == links


def test_of_crossing_links_the_heavier_chain_holds() -> None:
    assert anchors((Link(0, 3, 1), Link(1, 0, 1), Link(2, 1, 1))) == (Link(1, 0), Link(2, 1))
    assert anchors((Link(0, 3, 5), Link(1, 0, 1), Link(2, 1, 1))) == (Link(0, 3, 5),)


def test_links_between_the_same_paragraphs_count_together() -> None:
    assert anchors((Link(0, 1), Link(1, 0), Link(0, 1))) == (Link(0, 1, 2),)


def test_the_claim_that_is_looked_at_holds_though_it_crosses_others() -> None:
    links = (Link(0, 0, 9), Link(1, 4, 9), Link(3, 5, 9))
    assert anchors(links, Link(2, 3)) == (Link(0, 0, 9), Link(2, 3), Link(3, 5, 9))


def test_without_links_nothing_is_moved() -> None:
    assert anchors(()) == ()
    assert spaces([[3, 2], [1]], [()]) == [[0, 1], [0]]
    assert spaces([[], []], [()]) == [[], []]


def test_the_shorter_side_waits_for_the_longer_one() -> None:
    assert spaces([[3, 2], [1, 4, 2]], [(Link(1, 2),)]) == [[0, 4], [0, 1, 1]]


def test_what_stands_deep_in_a_long_paragraph_meets_its_partner_there() -> None:
    # The fourth of ten short paragraphs is answered in the seventh row of a long one.
    short = [1] * 10
    assert spaces([short, [30]], [(Link(3, 0, lower=6),)]) == [[0, *[1] * 9], [0]]
    assert spaces([short, [30]], [(Link(3, 0),)]) == [[0, *[1] * 9], [6]]
    assert spaces([short, [30]], [(Link(1, 0, lower=6),)]) == [[0, 5, *[1] * 8], [0]]
    assert spaces([[30], short], [(Link(0, 3, lower=-6),)]) == [[0], [0, *[1] * 9]]


def test_a_third_column_waits_for_the_others_and_they_for_it() -> None:
    chains = [(Link(1, 1),), (Link(1, 1),)]
    assert spaces([[1, 1], [4, 1], [2, 1]], chains) == [[0, 4], [0, 1], [0, 3]]


@given(st.lists(LINKS, min_size=1, max_size=2), st.lists(HEIGHTS, min_size=3, max_size=3))
def test_anchored_paragraphs_start_on_one_row(ties: list[list[Link]], columns: list[list[int]]) -> None:
    chains = [anchors(links) for links in ties]
    columns = columns[: 1 + len(chains)]
    blanks = spaces(columns, chains)
    base, *others = (starts(heights, each) for heights, each in zip(columns, blanks, strict=True))
    for rows, chain in zip(others, chains, strict=True):
        assert all(base[link.left] == rows[link.right] + link.lower for link in chain)
    assert all(min(each[1:]) >= 1 for each in blanks)


@given(LINKS)
def test_no_chain_weighs_more_than_the_one_found(links: list[Link]) -> None:
    def heaviest(rest: list[Link]) -> int:
        if not rest:
            return 0
        first, *others = rest
        following = [n for n in others if n.left > first.left and n.right > first.right]
        return max(heaviest(others), first.weight + heaviest(following))

    merged: dict[tuple[int, int], int] = {}
    for link in links:
        merged[link.left, link.right] = merged.get((link.left, link.right), 0) + link.weight
    expected = heaviest(sorted(Link(*pair, weight) for pair, weight in merged.items()))
    assert sum(link.weight for link in anchors(links)) == expected
