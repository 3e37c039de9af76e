from tests.compare.telling import compared


def alone(*texts: str) -> dict[str, list[str]]:
    found = compared(*texts)
    cut = {chr(97 + n): text for n, text in enumerate(texts)}
    return {name: [c.mention.span.of(cut[name]) for c in claims] for name, claims in found.only_in}


def test_a_figure_that_nobody_else_touches_stands_alone() -> None:
    one = "The storm killed 12 people. Police arrested 14 looters in Halvern."
    assert alone(one, "The storm killed 13 people.") == {"a": ["14 looters"]}


def test_a_measure_that_another_report_gives_of_the_thing_by_another_name_does_not() -> None:
    one = "The 80-metre ferry sank off Halvern."
    assert alone(one, "The 80-metre vessel went down on Monday.") == {}
    assert {
        name: [text.removeprefix("The ") for text in texts]
        for name, texts in alone(one, "The vessel went down on Monday.").items()
    } == {"a": ["80-metre"]}


def test_a_voice_that_nobody_else_cites_stands_alone() -> None:
    one = "The storm killed 12 people. “I saw the roof of the mill fly over the chapel,” said Ada Lund."
    assert alone(one, "The storm killed 12 people.") == {
        "a": ["I saw the roof of the mill fly over the chapel,"]
    }


def test_a_voice_that_two_articles_cite_does_not() -> None:
    one = "“I saw the roof of the mill fly over the chapel,” said Ada Lund."
    assert alone(one, "“Nobody warned us before the river came,” said Ada Lund.") == {}


def test_one_article_has_nobody_to_be_compared_with() -> None:
    assert alone("The storm killed 12 people.") == {}
