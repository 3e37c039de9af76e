from kazreader.clean.judge import look
from kazreader.lexicon.line_weights import Weights


def _labels(scores: list[float], enter: float = -2.0, leave: float = -2.0) -> list[bool]:
    """Label lines of which line i answers question i only."""
    table = Weights(0.0, enter, leave, tuple(scores), (0.0,) * len(scores))
    column = [1 << n for n in range(len(scores))]
    return look(table, [column], [False] * len(scores), frozenset())[1]


def test_a_weak_line_inside_the_report_stays() -> None:
    assert _labels([3, 3, -1, 3, 3]) == [True] * 5


def test_a_weak_sentence_inside_a_menu_goes() -> None:
    assert _labels([-3, -3, 1, -3, -3]) == [False] * 5


def test_a_long_gap_ends_the_report() -> None:
    assert _labels([3, 3, -2, -2, -2, -2]) == [True, True, False, False, False, False]


def test_a_line_of_the_site_is_never_the_report() -> None:
    table = Weights(1.0, 0.0, 0.0, (0.0,) * 3, (0.0,) * 3)
    assert look(table, [[1, 2, 4]], [False] * 3, frozenset({1}))[1] == [True, False, True]


def test_scores_do_not_depend_on_what_was_asked_before() -> None:
    weights = tuple(n / 8 for n in range(70))
    table = Weights(0.5, 0.0, 0.0, weights, (0.0,) * 70)
    column = [(1 << 69) | 1, (1 << 69) | (1 << 20) | 2, 0, (1 << 40) | (1 << 21)]
    expected = [
        0.5 + weights[69] + weights[0],
        0.5 + weights[69] + weights[20] + weights[1],
        0.5,
        0.5 + weights[40] + weights[21],
    ]
    assert table.scores([column], [False] * 4) == expected
    assert table.scores([column[::-1]], [False] * 4) == expected[::-1]


def test_an_answer_about_a_sentence_weighs_beside_what_it_weighs_about_any_line() -> None:
    table = Weights(0.0, 0.0, 0.0, (1.0, 2.0), (0.25, -4.0))
    assert table.scores([[1, 3], [2, 0]], [False, True]) == [3.0, 3.0 + 0.25 - 4.0]
