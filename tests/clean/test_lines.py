from kazreader.clean.lines import lines


def _texts(text: str) -> list[str]:
    return [line.text for line in lines(text)]


def test_a_line_break_of_any_kind_ends_a_line() -> None:
    assert _texts("One.\nTwo.\r\nThree.\rFour.\u2028Five.") == ["One.", "Two.", "Three.", "Four.", "Five."]


def test_a_sentence_torn_at_a_link_is_one_line() -> None:
    torn = (
        "The ministry told reporters that\nNorthern Rail\nwould repay every passenger\n, and said so twice."
    )
    assert _texts(torn + "\nNobody believed it.") == [torn, "Nobody believed it."]


def test_a_link_in_the_middle_of_a_sentence_is_joined_on_both_sides() -> None:
    torn = "The committee had asked a lawyer, who met\nAnna Berg\nin the harbour office for an hour."
    assert _texts(torn) == [torn]


def test_a_paragraph_wrapped_at_one_width_is_one_line() -> None:
    wrapped = (
        "The council met on Monday evening in the old town hall of\n"
        "Oxley and decided, after three hours, that the bridge will\n"
        "stay closed to the north, which nobody had asked for yet.\n"
        "It reopens in May."
    )
    assert _texts(wrapped + "\n\nNext.") == [wrapped, "Next."]


def test_menu_entries_stay_apart() -> None:
    assert _texts("Home\nWorld\nSport\nLog in") == ["Home", "World", "Sport", "Log in"]


def test_a_headline_is_not_joined_with_the_name_below_it() -> None:
    assert _texts("Bridge to the island closes for a year\nAnna Berg\nThe bridge is old.") == [
        "Bridge to the island closes for a year",
        "Anna Berg",
        "The bridge is old.",
    ]


def test_a_blank_line_always_parts() -> None:
    assert _texts("It belongs to the\n\nowner of the boat.") == ["It belongs to the", "owner of the boat."]


def test_offsets_are_those_of_the_file() -> None:
    text = "  One of\r\n\r\n Two "
    assert [(line.start, line.end, line.gap) for line in lines(text)] == [(2, 8, 0), (13, 16, 2)]
