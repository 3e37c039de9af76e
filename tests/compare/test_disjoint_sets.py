"""What belongs together, joined pair by pair."""

from kazreader.compare.disjoint_sets import DisjointSets, connected


def test_members_are_parted_set_by_set_as_they_come() -> None:
    sets = DisjointSets(5)
    sets.join(3, 1)
    sets.join(4, 3)
    assert sets.partition("abcde") == [["a"], ["b", "d", "e"], ["c"]]


def test_pairs_that_hang_together_stand_together_as_they_come() -> None:
    assert connected([(4, 2), (0, 1), (2, 7)]) == [[(4, 2), (2, 7)], [(0, 1)]]
    assert connected([]) == []
