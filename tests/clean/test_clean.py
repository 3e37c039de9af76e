from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.clean import clean
from kazreader.model import Article, BlockKind, Standing
from tests.clean.pages import FOOTER, HEADLINE, MENU, REPORT, cleaned, kept, page

_PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            [*REPORT, HEADLINE, *MENU, *FOOTER, "", "\x00", "By admin", "…", "12", "\x0c", "\u2028"]
        ),
        st.text(max_size=40),
    ),
    max_size=30,
)


@settings(max_examples=120, deadline=None)
@given(_PIECES, st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\r\n\r\n"]))
def test_blocks_tile_the_file_with_white_space_between_them(pieces: list[str], line_end: str) -> None:
    text = line_end.join(pieces)
    article = cleaned(text)
    at = 0
    for block in article.blocks:
        assert text[at : block.span.start].strip() == ""
        assert block.span.of(text).strip() == block.span.of(text) != ""
        at = block.span.end
    assert text[at:].strip() == ""
    assert all(any(b.span.covers(r.span) for b in article.blocks) for r in article.removals)


@settings(max_examples=80, deadline=None)
@given(_PIECES, st.sampled_from(["\n", "\n\n", "\r"]))
def test_prose_has_the_length_of_the_text_and_shows_only_what_is_read(
    pieces: list[str], line_end: str
) -> None:
    text = line_end.join(pieces)
    article = cleaned(text)
    assert len(article.prose) == len(text)
    hidden = [b.span for b in article.blocks if b.standing in (Standing.REMOVED, Standing.DIMMED)]
    hidden += [r.span for r in article.removals]
    assert all(span.of(article.prose).strip() == "" for span in hidden)


def test_a_report_between_menu_and_footer_is_kept_whole_and_alone() -> None:
    article = cleaned(page(MENU, (HEADLINE,), REPORT, FOOTER))
    assert kept(article) == [HEADLINE, *REPORT]
    assert article.blocks[len(MENU)].kind is BlockKind.HEADLINE


def test_pure_prose_loses_nothing() -> None:
    assert kept(cleaned(page(REPORT))) == list(REPORT)
    assert kept(cleaned(page(REPORT[:1]))) == list(REPORT[:1])


def test_everything_that_is_removed_has_a_rule_and_a_reason() -> None:
    article = cleaned(page(MENU, REPORT, FOOTER))
    removed = list(article.removed())
    assert len(removed) == len(MENU) + len(FOOTER)
    assert all(r.rule.startswith("clean.") and r.reason for r in removed)


def test_the_result_keeps_the_order_of_the_articles() -> None:
    articles = [Article(str(n), f"{n}.txt", page(REPORT[: n + 1])) for n in range(3)]
    assert [a.article.id for a in clean(articles)] == ["0", "1", "2"]


def test_an_empty_file_has_no_blocks() -> None:
    assert cleaned("").blocks == ()
    assert cleaned(" \n\t\r\n ").blocks == ()


def test_a_file_of_a_few_lines_keeps_what_no_phrase_speaks_against() -> None:
    assert kept(cleaned("They met in Oxley.\n\nMap of the harbour\n\nSource link")) == [
        "They met in Oxley.",
        "Map of the harbour",
    ]
