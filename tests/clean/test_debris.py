import pytest

from kazreader.clean.debris import removals, said_twice


def _removed(line: str) -> list[tuple[str, str]]:
    return [(r.rule, r.span.of(line)) for r in removals(line)]


@pytest.mark.parametrize(
    ("line", "rule", "removed"),
    [
        (
            "The bridge stayed shut for a week.MAP- Harbour of Oxley",
            "clean.glued_caption",
            "MAP- Harbour of Oxley",
        ),
        ("Nobody was hurt in the fire, they said.AFP", "clean.glued_agency", "AFP"),
        ("Nobody was hurt in the fire, they said. – AFP", "clean.signature", "– AFP"),
        ("Nobody was hurt in the fire, they said. (Reuters)", "clean.signature", "(Reuters)"),
        (
            "Divers search the wreck [Nora Quist/AFP/Getty Images]",
            "clean.credit",
            "[Nora Quist/AFP/Getty Images]",
        ),
        ("The mayor (Photo: Nora Quist) was asked to leave.", "clean.credit", "(Photo: Nora Quist)"),
        (
            'Her deputy Nora Quist" target="_blank"> Nora Quist told the council.',
            "clean.markup",
            '" target="_blank"> Nora Quist',
        ),
        ('The <a href="x.html">council</a> met.', "clean.markup", '<a href="x.html">'),
        ("Salt&nbsp;water came in.", "clean.markup", "&nbsp;"),
    ],
)
def test_debris_inside_a_line_is_found(line: str, rule: str, removed: str) -> None:
    assert (rule, removed) == _removed(line)[0]


@pytest.mark.parametrize(
    "line",
    [
        "He booked the room on Harbour.Com",
        "The ship was built in the U.S.A",
        "The council met (in the old town hall) on Monday.",
        "The loss was 3 < 5 and profits > 2, the bank said.",
        "Officials told Reuters that nobody was hurt.",
        "She wrote about it for the AP",
        "They said.he left without a word of thanks",
    ],
)
def test_prose_has_no_debris_inside(line: str) -> None:
    assert _removed(line) == []


def test_a_caption_said_twice_is_noticed_and_a_repeated_opening_is_not() -> None:
    caption = "Residents queue for bread in front of the town hall"
    assert said_twice(f"{caption}{caption}, on Monday [A. Person/AFP]") == len(caption)
    assert (
        said_twice("The council said on Monday that it had met. The council said on Tuesday that it had not.")
        == 0
    )
