import pytest

from kazreader.compare.quotes.speakers import Sameness, person, same_speaker


@pytest.mark.parametrize(
    ("one", "other", "sameness"),
    [
        ("Ada Lund", "Captain Lund", Sameness.SAME),
        ("Ada Lund", "A. Lund", Sameness.SAME),
        ("Tomas Weil", "Thomas Weill", Sameness.SAME),
        ("Bill Hart", "William Hart", Sameness.SAME),
        ("Bohdan Hrytsak", "Bogdan Grytsak", Sameness.SAME),
        ("the Norvik president", "President Ada Lund", Sameness.SAME),
        ("Ada Weil Lund", "Ada Weil", Sameness.SAME),
        ("Ada Lund-Weil", "Ada Lund Weil", Sameness.SAME),
        ("Dr. Ada Lund of the city's Board for Sea and River Safety", "Ada Lund", Sameness.SAME),
        ("Ada Lund of the Norvik Harbour Union", "Petra Weil of the Norvik Harbour Union", Sameness.OTHER),
        ("Halvard Lund", "Petra Lund", Sameness.OTHER),
        ("Ada Lund", "Jonas Weil", Sameness.OTHER),
        ("police", "Ada Lund", Sameness.UNKNOWN),
        ("a fisherman", "Ada Lund", Sameness.UNKNOWN),
        (None, "Ada Lund", Sameness.UNKNOWN),
        ("the Interior Ministry", "Ada Lund", Sameness.UNKNOWN),
        ("the Interior Ministry", "the Justice Ministry", Sameness.UNKNOWN),
        ("a Norvik official", "a Tarn official", Sameness.UNKNOWN),
        ("a weeping Lund", "Ada Lund", Sameness.SAME),
        ("the farmer", "shepherd Ola Renn", Sameness.UNKNOWN),
    ],
)
def test_two_speakers_are_the_same_as_far_as_their_names_tell(
    one: str | None, other: str | None, sameness: Sameness
) -> None:
    assert sameness is same_speaker(one, other)
    assert sameness is same_speaker(other, one)


def test_an_office_or_a_body_is_nobodys_name() -> None:
    assert person("the Interior Ministry") == ()
    assert person("Captain Ada Lund") == ("ada", "lund")
