import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.extract.quote_marks import stretches
from kazreader.model import Span


def quoted(text: str) -> list[str]:
    return [s.of(text) for s in stretches(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“We swam,” he said.", ["We swam,"]),
        ('"We swam," he said. "It was cold."', ["We swam,", "It was cold."]),
        ("‘We swam,’ he said.", ["We swam,"]),
        ("'We swam,' he said.", ["We swam,"]),
        ("„We swam“ and «we ran»", ["We swam", "we ran"]),
        ("``We swam,'' he said.", ["We swam,"]),
        ("“ We swam, ” he said.", ["We swam,"]),
        ("‘ We don ’ t swim, ’ he said.", ["We don ’ t swim,"]),
        ('She said: "It sank.""Nobody came," he said.', ["It sank.", "Nobody came,"]),
        ('She called it "too late, ” and left.', ["too late,"]),
    ],
)
def test_marks_of_any_form_hold_a_quotation(text: str, inside: list[str]) -> None:
    assert quoted(text) == inside


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“We saw the mast go, “Lund said.", ["We saw the mast go,"]),
        ("“We saw the mast go, ”Lund said.", ["We saw the mast go,"]),
        ("“The mast went. “Then the hull went,” Lund said.", ["The mast went. “Then the hull went,"]),
        ("They called it “over“, and left.", ["over"]),
        ("Lund said: “The mast went and nobody came.", ["The mast went and nobody came."]),
        ("We swam for an hour and nobody came.” - Ada, cook", ["We swam for an hour and nobody came."]),
    ],
)
def test_turned_or_missing_marks_are_read_as_they_are_meant(text: str, inside: list[str]) -> None:
    assert quoted(text) == inside


@pytest.mark.parametrize(
    "text",
    [
        "The captain's and the sailors' boats weren't found.",
        'A mast of 6" and a rope of 9" were found.',
        "Rock 'n roll in the '90s wasn't loud.",
        "The ship’s owner hasn’t spoken; the crews’ families wait.",
        "They left. “",
    ],
)
def test_apostrophes_and_inches_quote_nothing(text: str) -> None:
    assert quoted(text) == []


def test_a_quote_inside_a_quote_belongs_to_the_outer_one() -> None:
    assert quoted("“I said, ‘Oh no!’ and ran,” she said.") == ["I said, ‘Oh no!’ and ran,"]


@given(st.text(alphabet="“”\"'‘’«»` ab.,\n", max_size=200))
@settings(max_examples=60)
def test_stretches_of_any_text_lie_in_it_in_order_and_apart(text: str) -> None:
    found = stretches(text, Span(0, len(text)))
    edges = [edge for s in found for edge in (s.start, s.end)]
    assert sorted(edges) == edges
    assert all(0 <= s.start < s.end <= len(text) for s in found)


@given(st.integers(1, 400))
@settings(max_examples=15)
def test_nested_quotes_of_any_depth_are_read_in_one_pass(depth: int) -> None:
    text = "“a ‘b " * depth + "c" + "’ d” " * depth
    assert len(stretches(text, Span(0, len(text)))) <= 2 * depth
