from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.index.fold import fold, fold_character
from kazreader.model import Span

ANY = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("aZé’“ßﬁİıſΣσς½²Å\u0301\u0308\u00ad\u200b\ufeff각ａ١'-— \n"),
    )
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Café", "cafe"),
        ("Cafe\u0301", "cafe"),
        ("“It’s”", '"it\'s"'),
        ("a–b—c", "a-b-c"),
        ("Straße", "strasse"),
        ("ﬁre", "fire"),
        ("Kazakh\u00adstan", "kazakhstan"),
        ("Ångström Łódź", "angstrom łodz"),
        ("Токаев Ё", "токаев е"),
        ("ＡＢ１２", "ab12"),
        ("2½ km²", "2½ km2"),
        ("ΣΑΣ", "σασ"),
        ("ŉ 10⁻³ a﹘b", "'n 10-3 a-b"),
    ],
)
def test_case_accents_and_signs_are_folded(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_a_span_of_the_folded_text_leads_to_the_original_with_its_marks() -> None:
    text = "Cafe\u0301 Stra\u00dfe ﬁre"
    folded = fold(text)
    for word, original in [("cafe", "Cafe\u0301"), ("strasse", "Straße"), ("fire", "ﬁre"), ("re", "re")]:
        at = folded.text.index(word) if word != "re" else folded.text.rindex(word)
        assert folded.span(at, at + len(word)).of(text) == original


def test_a_text_without_uneven_characters_keeps_its_offsets() -> None:
    assert fold("“Çay” — it’s é").origin is None


@settings(max_examples=300, deadline=None)
@given(ANY)
def test_folding_goes_character_by_character_and_its_map_is_true(text: str) -> None:
    folded = fold(text)
    by_character = [(c.lower() if c.isascii() else fold_character(c), n) for n, c in enumerate(text)]
    assert folded.text == "".join(one for one, _ in by_character)
    origin = [n for one, n in by_character for _ in one]
    for start in range(len(origin)):
        span = folded.span(start, start + 1)
        assert span.start == origin[start]
        assert span.start < span.end <= len(text)
        assert (
            fold(span.of(text)).text.startswith(folded.text[start : start + 1])
            or len(fold_character(text[origin[start]])) > 1
        )
    if folded.text:
        assert folded.span(0, len(folded.text)) == Span(origin[0], folded.span(0, len(folded.text)).end)


@settings(max_examples=200, deadline=None)
@given(ANY)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text).text).text == fold(text).text


def test_no_character_folds_to_what_folds_further() -> None:
    further = [c for c in map(chr, range(0xD800)) if fold(fold(c).text).text != fold(c).text]
    assert further == []
