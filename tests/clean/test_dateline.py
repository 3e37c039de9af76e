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
        ("OXLEY ― The ferry sank.", "The ferry sank.", "OXLEY", None),
        ("CNN — The ferry sank.", "The ferry sank.", None, "CNN"),
        ("Oxley CNN — The ferry sank.", "The ferry sank.", "Oxley", "CNN"),
        ("OXLEY — (AP) The ferry sank.", "The ferry sank.", "OXLEY", "AP"),
        ("OXLEY — (Monday) The ferry sank.", "(Monday) The ferry sank.", "OXLEY", None),
        ("OXLEY, N.L. (June 3, 2031) — The ferry sank.", "The ferry sank.", "OXLEY, N.L", None),
        ("OXLEY, June 3. /TASS/. The ferry sank.", "The ferry sank.", "OXLEY", "TASS"),
        ("June 3 (Reuters) - The ferry sank.", "The ferry sank.", None, "Reuters"),
        ("June 3 (Harbour Wire) - The ferry sank.", "The ferry sank.", None, "Harbour Wire"),
        ("Oxley [Norland], June 3 (ANI): The ferry sank.", "The ferry sank.", "Oxley", "ANI"),
        ("Oxley, June 3 (wire24.com) – The ferry sank.", "The ferry sank.", "Oxley", "wire24.com"),
        ("Oxley, Norway – The ferry sank.", "The ferry sank.", "Oxley, Norway", None),
        ("OXLEY (Norway) - The ferry sank.", "The ferry sank.", "OXLEY", None),
        ("OXLEY (Lowmark) - The ferry sank.", "The ferry sank.", "OXLEY", None),
        ("OXLEY (TX) - The ferry sank.", "The ferry sank.", "OXLEY", None),
        ("OXLEY, June 3 (Lowmark) - The ferry sank.", "The ferry sank.", "OXLEY", "Lowmark"),
        ("OXLEY, June 3 (Alaska) - The ferry sank.", "The ferry sank.", "OXLEY", None),
        ("OXLEY, June 3 (Norway) — The ferry sank.", "The ferry sank.", "OXLEY", None),
        ("OXLEY (Norway) (AFP) - The ferry sank.", "The ferry sank.", "OXLEY", "AFP"),
        ("OXLEY (NTB) - The ferry sank.", "The ferry sank.", "OXLEY", "NTB"),
        ("OXLEY (AKIpress) - The ferry sank.", "The ferry sank.", "OXLEY", "AKIpress"),
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
        "Oxley, Port Oxley — The ferry sank.",
        "Norway, Sweden – The ferry sank between them.",
        "Harbour police (AP) said the ferry sank.",
        "WATCH: The ferry sinks.",
        "On Monday, 3 June 2031: A day to remember.",
        "The ferry sank on June 3 - a Monday.",
        "3 June (Monday) - The ferry sank.",
        "3 June (Day 12) - The ferry sank.",
        "3 June (  ) - The ferry sank.",
        "(In the evening) The ferry sank.",
        "THE FERRY SANK",
        "",
    ],
)
def test_a_sentence_is_no_dateline(line: str) -> None:
    assert dateline(line) is None
