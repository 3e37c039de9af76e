from kazreader.model.grouped import gathered, grouped, sets


def test_values_come_together_in_their_order() -> None:
    assert list(grouped([("b", 2), ("a", 1), ("b", 1)]).items()) == [("b", [2, 1]), ("a", [1])]


def test_a_repeated_value_counts_once_in_a_set() -> None:
    assert sets([("a", 1), ("a", 1), ("a", 2)]) == {"a": {1, 2}}


def test_a_thing_joins_the_first_group_that_it_fits() -> None:
    assert gathered([4, 9, 7, 2, 3], lambda n, group: group[0] - n in (1, 2)) == [[4, 2, 3], [9, 7]]
