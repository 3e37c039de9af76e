from __future__ import annotations

from kazreader.compare.independence import near_copies
from tests.compare.telling import TANKER, cleaned

WIRE = (
    "A freight train left the rails near the village of Ostby on Monday and blocked the line to the coast. "
    "Nobody was hurt, the railway said, but four wagons with timber lay across the tracks until evening. "
    "A crane from Hamar lifted them away while passengers were taken round the place in buses. "
    "The line was old and had been due for repair in the summer, an engineer told the local paper in Ostby. "
)
OTHER = (
    "A choir from Bruges sang in the hall of Liverpool, and the conductor Paul Weems thanked all of Mersey."
)
LONG = (
    " It was a grey week, and many who live by the sea came down to look at it and to talk of the old days."
)


def test_the_same_wire_copy_with_a_new_opening_is_one_voice() -> None:
    own = WIRE + "A second crane is on its way from Hamar, and the line may open again on Tuesday at noon."

    (copy,) = near_copies(cleaned("From our reporter. " + WIRE, own))

    assert (copy.article, copy.of) == ("0", "1")
    assert copy.share > 0.8


def test_two_reports_with_one_sentence_in_common_are_two_voices() -> None:
    shared = "A freight train left the rails near the village of Ostby on Monday and blocked the main line. "

    assert (
        near_copies(cleaned(shared + TANKER[0] + TANKER[1] + LONG, shared + TANKER[2] + OTHER + LONG)) == ()
    )


def test_of_many_copies_all_repeat_one_original() -> None:
    assert [(copy.article, copy.of) for copy in near_copies(cleaned(*[WIRE] * 4))] == [
        ("1", "0"),
        ("2", "0"),
        ("3", "0"),
    ]


def test_a_line_of_a_few_words_is_nobodys_copy() -> None:
    assert near_copies(cleaned("Train off the rails near Ostby.", WIRE)) == ()


def test_the_order_of_the_articles_changes_nothing() -> None:
    articles = cleaned(WIRE, *(text + LONG for text in (*TANKER, OTHER)), WIRE)

    assert near_copies(articles) == near_copies(articles[::-1])


def test_rows_of_signs_are_nobodys_copy() -> None:
    signs = f"Police said: {'------ ' * 30}"

    assert near_copies(cleaned(signs, signs)) == ()
