from kazreader.present.plain import plain_text
from tests.flood import FLOOD


def test_the_disagreements_stand_in_words_behind_the_claims() -> None:
    lines = list(plain_text(FLOOD))
    assert lines[0] == "Source A Herald, 3 Jun 2024."
    counted = next(line for line in lines if line.startswith("Rescuers counted 14 dead"))
    assert counted.startswith(
        "Rescuers counted 14 dead [conflict: people killed by the flood; 12 in D, at least 19 in B] by"
    )


def test_a_copy_is_said_to_be_one_and_debris_is_left_out() -> None:
    text = "\n".join(plain_text(FLOOD))
    assert "Source C Wire, 3 Jun 2024, a copy of A." in text
    assert "Write a reply" not in text
