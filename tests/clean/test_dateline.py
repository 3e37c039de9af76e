import pytest

from kazreader.clean.dateline import dateline


@pytest.mark.parametrize(
    ("line", "rest", "place", "agency"),
    [
        ("Oxley, Jun 3 (AFP).- The ferry sank.", "The ferry sank.", "Oxley", "AFP"),
        ("OXLEY, Norland — The ferry sank.", "The ferry sank.", "OXLEY, Norland", None),
        ("OXLEY (Harbour Wire) - The ferry sank.", "The ferry sank.", "OXLEY", "Harbour Wire"),
        ("NEW OXLEY, June 3, 2031 (Reuters) - The ferry sank.", "The ferry sank.", "NEW OXLEY", "Reuters"),
        ("NEW OXLEY: The ferry sank.", "The ferry sank.", "NEW OXLEY", None),
        ("Oxley, 3 June 2031: The ferry sank.", "The ferry sank.", "Oxley", None),
        ("(CNN) The ferry sank.", "The ferry sank.", None, "CNN"),
        ("PORT OXLEY, N.L.—The ferry sank.", "The ferry sank.", "PORT OXLEY, N.L", None),
    ],
)
def test_a_dateline_gives_place_and_agency(
    line: str, rest: str, place: str | None, agency: str | None
) -> None:
    found = dateline(line)
    assert found is not None
    assert (line[found.end :], found.place, found.agency) == (rest, place, agency)


@pytest.mark.parametrize(
    "line",
    [
        "Oxley — the town, not the river — was flooded.",
        "WATCH: The ferry sinks.",
        "On Monday, 3 June 2031: A day to remember.",
        "The ferry sank on June 3 - a Monday.",
        "(In the evening) The ferry sank.",
        "THE FERRY SANK",
        "",
    ],
)
def test_a_sentence_is_no_dateline(line: str) -> None:
    assert dateline(line) is None
