"""Encodings: told by the bytes, with line ends and curly quotes as they were."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.load.encoding import decode
from kazreader.load.refusal import Refusal

ENGLISH = "The mayor’s office said “at least nine” boats were lost — José Núñez, a fisherman, saw two.\r\n"
RUSSIAN = "Глава города сообщил, что паром вышел в море по расписанию, и поблагодарил спасателей за работу. "
FRENCH = "Le préfet a déclaré que les élèves étaient rentrés à l'école après la tempête de février. "
POLISH = "Władze powiedziały, że żaden statek nie zatonął, a ludzie są już bezpieczni w porcie. "


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-8-sig"),
        (ENGLISH, "utf-16"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (ENGLISH, "utf-32"),
        (ENGLISH, "cp1252"),
        (ENGLISH * 30, "cp1252"),
        (FRENCH, "latin-1"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "iso8859-5"),
        ("Officials read the statement aloud on Friday. " * 4 + RUSSIAN, "cp1251"),
        (POLISH * 2, "cp1250"),
    ],
)
def test_the_encoding_is_found_and_nothing_is_changed(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.repaired) == (text, None)


def test_an_encoding_named_by_the_page_goes_before_a_guess_but_not_before_utf8() -> None:
    assert decode("Ärger".encode("cp1250"), declared="cp1250").text == "Ärger"
    assert decode("Ärger".encode(), declared="cp1250").text == "Ärger"
    assert decode(b"plain", declared="no-such-codec").text == "plain"


def test_a_few_stray_bytes_in_utf8_are_read_as_windows_1252_and_said() -> None:
    decoded = decode("“Nine” boats – José’s, ".encode() + b"and the cook\x92s")
    assert decoded.text == "“Nine” boats – José’s, and the cook’s"
    assert decoded.repaired == "1 invalid UTF-8 byte decoded as Windows-1252"


def test_mojibake_is_mended_and_said_and_curly_quotes_stay() -> None:
    spoilt = "The cook’s boat — gone.".encode().decode("cp1252")
    decoded = decode(f"“Nine” boats.\r\n{spoilt}\rLast line".encode())
    assert decoded.text == "“Nine” boats.\r\nThe cook’s boat — gone.\rLast line"
    assert decoded.repaired == "mojibake repaired in 1 line"


@pytest.mark.parametrize(
    "text", ["São Paulo, Ângela and CÂMARA", "“Nine” boats – José’s", "&amp; ﬁne １２ &quot;"]
)
def test_right_text_is_never_repaired(text: str) -> None:
    assert decode(text.encode()).text == text
    assert decode(text.encode()).repaired is None


def test_a_lone_nul_or_an_escape_does_not_make_a_text_binary() -> None:
    text = "A report of some length about the ferry. " * 5 + "\0 \x1b[31mred\x1b[0m"
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("content", [b"", b" \r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0"])
def test_nothing_to_read_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal, match=r"is empty|is binary"):
        decode(content)


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_any_text_in_utf8_is_read_back_unless_a_repair_is_said(text: str) -> None:
    try:
        decoded = decode(text.encode())
    except Refusal:
        assert not text.replace("\ufeff", "").strip()
    else:
        assert decoded.repaired or decoded.text == text.removeprefix("\ufeff")


@pytest.mark.parametrize("declared", ["undefined", "idna", "base64", "utf-16", "UTF-16LE", "unicode_escape"])
def test_what_a_page_cannot_be_in_is_not_believed(declared: str) -> None:
    page = "<p>The ferry left the café on Monday, the operator said.</p>"
    assert decode(page.encode("cp1252"), declared=declared).text == page


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16", "koi8-r", "cp1251", "iso8859-5", "cp866", "mac-cyrillic"]
)
def test_one_line_of_russian_is_read_in_every_encoding_it_is_written_in(encoding: str) -> None:
    line = "Министр подал в отставку."
    assert decode(line.encode(encoding)).text == line


@pytest.mark.parametrize(
    ("line", "encoding"), [("Ελλάδα: δύο νεκροί", "iso8859-7"), ("Élève tué à Orléans", "cp1252")]
)
def test_a_short_line_of_another_alphabet_is_not_taken_for_russian(line: str, encoding: str) -> None:
    assert decode(line.encode(encoding)).text == line


@pytest.mark.parametrize(
    "declared", ["iso-8859-1", "us-ascii", "shift_jis", "gb2312", "windows-1251", "koi8-r"]
)
def test_a_declaration_that_makes_no_words_of_the_bytes_is_not_believed(declared: str) -> None:
    assert decode(ENGLISH.encode("cp1252"), declared=declared).text == ENGLISH
    assert decode(RUSSIAN.encode("cp1251"), declared="iso-8859-1").text == RUSSIAN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "windows-1251"), (RUSSIAN, "koi8-r"), ("Fähre gesunken – 38 Tote", "windows-1252")],
)
def test_a_declaration_that_makes_words_of_the_bytes_is_believed(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), declared=encoding).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN])
def test_wide_text_needs_no_mark_at_its_head(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), declared="utf-8").text == text
    assert decode("\ufeff".encode(encoding) + text.encode(encoding), declared="utf-8").text == text


@pytest.mark.parametrize("content", [b"a\0b", b"\0\1\0", b"\xff\xfe\1", ENGLISH.encode("utf-32-le")])
def test_bytes_of_no_encoding_are_refused(content: bytes) -> None:
    with pytest.raises(Refusal, match="Save it as UTF-8"):
        decode(content)
