from kazreader.model import Span
from kazreader.present.paragraphs import number_at, numbers, paragraphs
from tests.flood import ARTICLES


def test_what_is_read_as_running_text_is_numbered_and_nothing_else() -> None:
    article = ARTICLES["a"]
    numbered = [(number, block.kind.value) for block, number in numbers(article) if number]
    assert numbered == [(n, "body") for n in range(1, len(numbered) + 1)]
    assert {block.kind.value for block, number in numbers(article) if not number} >= {"headline", "byline"}


def test_an_offset_has_the_number_of_its_paragraph_or_none() -> None:
    listed = (Span(10, 20), Span(30, 40))
    assert [number_at(at, listed) for at in (0, 10, 19, 20, 35, 40)] == [0, 1, 1, 0, 2, 0]
    assert number_at(3, ()) == 0


def test_the_numbered_paragraphs_are_spans_of_the_text() -> None:
    article = ARTICLES["a"]
    first = paragraphs(article)[0].of(article.article.text)
    assert first.startswith("The dam above Oxley")
