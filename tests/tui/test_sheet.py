import re

from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.clean import clean
from kazreader.clean.prose import prose
from kazreader.model import Article, Block, BlockKind, CleanArticle, Span, Standing
from kazreader.tui.layout.article_sheet import Inset, article_sheet
from kazreader.tui.layout.sheet import Place, Sheet
from tests.flood import ARTICLES


def _kept(text: str) -> Sheet:
    """Return the sheet of an article of which every line is kept."""
    blocks = tuple(
        Block(Span(*line.span()), BlockKind.BODY, Standing.KEPT, "test")
        for line in re.finditer(r"\S.*", text)
    )
    article = Article("x", "x.txt", text)
    return article_sheet(CleanArticle(article, blocks, (), article.declared, prose(text, blocks, ())))


def _sheet(text: str, *insets: Inset) -> Sheet:
    return article_sheet(clean([Article("x", "x.txt", text)])[0], insets)


def test_a_place_leads_back_to_its_offset_past_hidden_characters() -> None:
    text = "The \x1b[31mred\u200b  flag\twaved"
    sheet = _sheet(text)
    assert sheet.paragraphs[-1].text == "The [31mred flag waved"
    place = sheet.place(text.index("flag"))
    assert place == Place(0, 12)
    assert sheet.origin(place) == text.index("flag")


def test_a_mark_is_on_the_screen_and_not_in_the_copy() -> None:
    text = "Some 14 people died."
    paragraph = _sheet(text, Inset(14, "≠", "mark-conflict")).paragraphs[-1]
    assert paragraph.text == "Some 14 people≠ died."
    assert paragraph.copied(0, len(paragraph.text)) == text


def test_a_span_across_hidden_characters_is_drawn_in_stretches() -> None:
    text = "14\u200b people"
    sheet = _sheet(text)
    drawn = "".join(sheet.paragraphs[p].text[a:b] for p, a, b in sheet.stretches(Span(0, len(text))))
    assert drawn == "14 people"


def test_removed_text_is_hidden_and_on_request_stands_in_place_with_its_reason() -> None:
    hidden = "\n".join(p.text for p in article_sheet(ARTICLES["a"]).paragraphs)
    assert "Write a reply" not in hidden
    assert "Photo: Herald" not in hidden
    shown = [p.text for p in article_sheet(ARTICLES["a"], debris=True).paragraphs]
    assert shown[0] == "[removed: a navigation bar] Home | Weather | Sport | Log in"
    assert any("[removed: a picture credit] Photo: Herald" in p for p in shown)
    assert any(p.startswith("[dimmed: probably a caption] A crew repairs") for p in shown)


def test_an_article_without_a_title_begins_with_its_text() -> None:
    assert _sheet("Rain fell all week over the hills.").paragraphs[0].text.startswith("Rain fell all week")


@settings(max_examples=60, deadline=None)
@given(st.text("ab \n\t\x1b\u200b\u0301\u2028é日\ud800", max_size=80))
def test_a_sheet_shows_every_visible_character_and_no_control_character(text: str) -> None:
    sheet = _kept(text)
    shown = "".join(p.copied(0, len(p.text)) for p in sheet.paragraphs)
    assert all(c not in shown for c in "\x1b\u200b\u2028\ud800\n\t")
    visible = [c for c in text if c in "abé日"]
    assert [c for c in shown if c in "abé日"] == visible
    for offset, character in enumerate(text):
        if character in "abé日":
            place = sheet.place(offset)
            assert place is not None
            assert sheet.paragraphs[place.paragraph].text[place.column] == character
            assert sheet.origin(place) == offset
