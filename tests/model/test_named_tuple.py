"""What a named tuple of ours must do as that of typing does."""

from __future__ import annotations

import pickle

import pytest

from kazreader.model.named_tuple import NamedTuple


class _Side(NamedTuple):
    """One side of a disagreement."""

    letter: str
    said: int = 0
    "Times."
    sources: tuple[str, ...] = ()

    @property
    def twice(self) -> int:
        return 2 * self.said


def test_fields_have_their_order_their_defaults_and_their_words() -> None:
    assert _Side._fields == ("letter", "said", "sources")
    assert _Side("A") == ("A", 0, ())
    assert _Side.__doc__ == "One side of a disagreement."
    assert repr(_Side("A", said=3)) == "_Side(letter='A', said=3, sources=())"
    assert _Side("A", 3).twice == 6


def test_it_is_a_tuple_that_is_replaced_compared_hashed_and_kept() -> None:
    side = _Side("A", 3)
    letter, said, _ = side
    assert (letter, said) == ("A", 3)
    assert _Side("B", 3) == side._replace(letter="B")
    assert {side} == {_Side("A", 3)}
    assert side == pickle.loads(pickle.dumps(side))
    assert _Side is type(pickle.loads(pickle.dumps(side)))


def test_a_field_that_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError, match="letter"):
        _Side()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="whom"):
        _Side("A", whom="B")  # type: ignore[call-arg]
