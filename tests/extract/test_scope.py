"""What a figure of a sentence is limited to: the year it is of."""

from datetime import date

import pytest

from kazreader.extract.figures.finding import find
from kazreader.model import Period
from tests.extract.telling import reading_of


def years(sentence: str) -> list[tuple[str, int | None]]:
    """Return the figures of a report without a date, each with its year; 0 for one that looks back."""
    reading = reading_of(f"Harbour news\n\n{sentence}")
    prose = reading.article.prose
    found: list[tuple[str, int | None]] = []
    for claim in find(reading):
        year = next((time.start.year for time in claim.scope.times if isinstance(time, Period)), None)
        found.append((claim.mention.span.of(prose), 0 if claim.scope.background else year))
    return found


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("It was worse than the storm of 1999, in which 43 died.", [("43", 1999)]),
        ("He had read of a wreck off Moss in 1999, where 13 people drowned.", [("13 people", 1999)]),
        ("It recalls the 2004 attack, which killed 13 people.", [("13 people", 2004)]),
        (
            "In 1970 at Moss 236 people died, and in 1978 some 55 lost their lives at Lund.",
            [("236 people", 1970), ("some 55", 1978)],
        ),
        ("It follows a 2004 bombing that killed 13 people.", [("13 people", 2004)]),
        (
            "Two weeks before that, a bus crashed there, killing 13 people.",
            [("13 people", 0), ("Two weeks", None)],
        ),
        ("Two hours earlier police shot 13 people.", [("13 people", None), ("Two hours", None)]),
        ("Some 179 were aboard the jet that crashed at Moss in 2000.", [("Some 179", 2000)]),
        ("His 2004 attack killed 13 people.", [("13 people", 2004)]),
        ("The club spent $131 million on Quist four years ago.", [("$131 million", 0)]),
        (
            "He signed a five-year deal with the club, which four years ago spent $131 million on Quist.",
            [("five-year", None), ("$131 million", 0)],
        ),
        # of the year of a ride's opening is not how fast it runs
        (
            "The £18m ride, which opened in 2011, reaches 50mph.",
            [("The £18m", None), ("50mph", None)],
        ),
        ("In 2004 some 2004 people were killed.", [("some 2004 people", 2004)]),
    ],
)
def test_a_figure_is_of_the_year_that_its_own_part_names(
    sentence: str, told: list[tuple[str, int | None]]
) -> None:
    assert years(sentence) == told


def test_a_decade_limits_once() -> None:
    (claim,) = find(reading_of("Harbour news\n\nThe 1990s war killed 13 people."))
    assert claim.scope.times == {Period(date(1990, 1, 1), date(2000, 1, 1))}


def test_a_part_of_a_day_is_of_that_day() -> None:
    text = "Harbour news\n\nOn 3 May 2031 in the afternoon 43 people drowned. On 3 May 2031 some 20 died."
    times = [time for claim in find(reading_of(text)) for time in claim.scope.times]
    assert all(time.start < time.end for time in times if isinstance(time, Period))


def test_a_place_ends_before_the_words_of_citing() -> None:
    prose = "At least 20 people were killed in Lund, said Nora Quist, a doctor there."
    (claim,) = find(reading_of(f"Harbour news\n\n{prose}"))
    assert claim.scope.places == {"lund"}


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("Some 300 homes were lost, said Ana Lund, a clerk in Moss.", frozenset()),
        ("Some 300 homes were lost, she said, in Moss.", frozenset({"moss"})),
    ],
)
def test_where_a_speaker_works_limits_no_figure(sentence: str, places: frozenset[str]) -> None:
    (claim,) = find(reading_of(f"Harbour news\n\n{sentence}"))
    assert places == claim.scope.places
