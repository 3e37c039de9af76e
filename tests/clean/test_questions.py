import pytest

from kazreader.clean.questions import BIT, LINES_LEFT, QUESTIONS, SHARED, WORD_COUNT
from kazreader.clean.traits import own


def test_no_question_is_asked_twice() -> None:
    assert len(BIT) == len(QUESTIONS)


@pytest.mark.parametrize(
    ("bit", "question"),
    [
        (WORD_COUNT.ask(0), "no word"),
        (WORD_COUNT.ask(3), "two or three words"),
        (WORD_COUNT.ask(4), "four to seven words"),
        (WORD_COUNT.ask(9_000), "sixty words or more"),
        (LINES_LEFT.ask(20), "left out in a run of 20 lines"),
        (LINES_LEFT.ask(21), "left out in a run of 60 lines"),
        (SHARED.ask(0.0), "no word of the main block"),
        (SHARED.ask(1.0), "most words of the main block"),
    ],
)
def test_a_value_falls_into_the_first_step_whose_limit_it_does_not_pass(bit: int, question: str) -> None:
    assert bit == 1 << QUESTIONS.index(question)


def _answers(line: str) -> set[str]:
    bits = own(line).bits
    return {question for question, bit in BIT.items() if bits & bit}


def test_a_page_that_talks_to_its_reader_is_told_from_a_quotation_that_does() -> None:
    assert "speaks as the site to the reader" in _answers("We hope that you will visit our shop by the lake.")
    quoted = _answers("“Now you can go home,” the judge told him.")
    assert "speaks to the reader" in quoted
    assert "speaks to the reader outside quotations" not in quoted


def test_an_order_is_told_by_its_first_word() -> None:
    assert "begins with an order" in _answers("Read about the storm of last year here")
    assert "begins with an order" not in _answers("They read about the storm of last year.")


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("SEE ALSO: The bridge that nobody wanted", "begins with a label in capitals"),
        ("More on this: The bridge that nobody wanted", "begins with a label"),
        ("• The bridge that nobody wanted", "begins with a bullet"),
        ("(Here is what to know about bridges.)", "stands in brackets"),
        ("ByNora Quist", "begins with By"),
    ],
)
def test_the_beginning_of_a_line_is_told(line: str, question: str) -> None:
    assert question in _answers(line)
    assert question not in _answers("The bridge, nobody said (so far): is wanted by By-Laws • Quist")
