from kazreader.model import Span


def test_a_span_covers_itself_and_overlaps_only_where_a_character_is_shared() -> None:
    span = Span(2, 5)
    assert span.covers(span)
    assert span.overlaps(Span(4, 9))
    assert not span.overlaps(Span(5, 9))
    assert span.of("abcdefg") == "cde"


def test_a_span_can_be_changed_and_is_never_false() -> None:
    assert (Span(0, 5), True, 0) == (Span(0, 10)._replace(end=5), bool(Span(3, 3)), Span(3, 3).length)
