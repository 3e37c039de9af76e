from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.clean import decided
from kazreader.model import CleanArticle, HandSpan, Span, Standing
from tests.clean.pages import FOOTER, HEADLINE, MENU, REPORT, cleaned, kept, page

TEXT = page(MENU, (HEADLINE,), REPORT, FOOTER)


def _of(words: str, *, kept: bool, text: str = TEXT) -> HandSpan:
    start = text.index(words)
    return HandSpan(Span(start, start + len(words)), kept, words)


def _shown(article: CleanArticle) -> list[str]:
    return [" ".join(block.span.of(article.prose).split()) for block in article.reading()]


def test_a_removed_line_that_is_kept_by_hand_is_read() -> None:
    article = decided(cleaned(TEXT), [_of(FOOTER[1], kept=True)])
    assert kept(article) == [HEADLINE, *REPORT, FOOTER[1]]
    block = next(b for b in article.blocks if b.span.of(TEXT) == FOOTER[1])
    assert (block.rule, block.standing, block.reason) == ("user.keep", Standing.KEPT, "")


def test_a_paragraph_removed_by_hand_is_not_read_and_says_who_removed_it() -> None:
    article = decided(cleaned(TEXT), [_of(REPORT[2], kept=False)])
    assert kept(article) == [HEADLINE, *REPORT[:2], *REPORT[3:]]
    removal = next(r for r in article.removed() if r.span.of(TEXT) == REPORT[2])
    assert (removal.rule, removal.reason) == ("user.remove", "you removed it")


def test_words_removed_by_hand_leave_the_rest_of_their_sentence_in_its_paragraph() -> None:
    article = decided(cleaned(TEXT), [_of("in a storm ", kept=False)])
    assert _shown(article)[1].startswith("The ferry to Oxley sank on Monday evening")
    assert len(article.blocks) == len(cleaned(TEXT).blocks)


def test_words_kept_by_hand_leave_the_rest_of_their_line_removed() -> None:
    article = decided(cleaned(TEXT), [_of("Harbour Media.", kept=True)])
    assert _shown(article)[-1] == "Harbour Media."
    assert "All rights reserved" not in article.prose


def test_debris_inside_a_sentence_is_read_again_when_it_is_kept_by_hand() -> None:
    credit = "(Photo: Nora Quist/AFP)"
    text = page(REPORT[:1], (f"They waited on the pier {credit} until the morning came.",), REPORT[1:])
    assert credit not in cleaned(text).prose
    assert credit in decided(cleaned(text), [_of(credit, kept=True, text=text)]).prose


def test_of_two_decisions_about_the_same_words_the_later_one_holds() -> None:
    remove, keep = (_of(REPORT[1], kept=kept) for kept in (False, True))
    assert REPORT[1] in kept(decided(cleaned(TEXT), [remove, keep]))
    assert REPORT[1] not in kept(decided(cleaned(TEXT), [keep, remove]))


def test_a_decision_over_several_paragraphs_decides_each_of_them() -> None:
    start, end = TEXT.index(REPORT[1]), TEXT.index(REPORT[4])
    article = decided(cleaned(TEXT), [HandSpan(Span(start, end), False, TEXT[start:end])])
    assert kept(article) == [HEADLINE, REPORT[0], REPORT[4]]


def test_a_decision_is_found_again_where_the_page_around_it_has_changed() -> None:
    decision = _of(FOOTER[1], kept=True)
    changed = page(("Advertisement", *MENU), (HEADLINE,), REPORT, FOOTER)
    assert FOOTER[1] in kept(decided(cleaned(changed), [decision]))


def test_of_the_places_where_the_words_stand_the_nearest_is_decided() -> None:
    text = page(("Share",), REPORT[:2], ("Share",), REPORT[2:], ("Share",))
    middle = text.index("Share", 10)
    near = HandSpan(Span(middle + 4, middle + 9), True, "Share")
    article = decided(cleaned(text), [near])
    assert [b.span.start for b in article.blocks if b.rule == "user.keep"] == [middle]


def test_a_decision_about_words_that_are_gone_changes_nothing() -> None:
    article = cleaned(TEXT)
    assert decided(article, [HandSpan(Span(0, 9), False, "no such words")]) == article


def test_nothing_decided_leaves_the_article_as_it_is() -> None:
    article = cleaned(TEXT)
    assert decided(article, []) is article


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(1, 300), st.booleans()), min_size=1, max_size=5)
)
def test_decisions_leave_a_file_that_blocks_tile_and_show_what_the_last_one_wants(
    drawn: list[tuple[int, int, bool]],
) -> None:
    decisions = [HandSpan(Span(s, min(s + n, len(TEXT))), kept) for s, n, kept in drawn]
    article = decided(cleaned(TEXT), decisions)
    at = 0
    for block in article.blocks:
        assert TEXT[at : block.span.start].strip() == ""
        assert block.span.of(TEXT).strip() == block.span.of(TEXT) != ""
        at = block.span.end
    assert TEXT[at:].strip() == ""
    ends = [0]
    for removal in article.removals:
        assert any(b.span.covers(removal.span) for b in article.reading())
        assert ends[-1] <= removal.span.start
        ends.append(removal.span.end)
    last = decisions[-1]
    wanted = last.span.of(TEXT) if last.kept else ""
    assert "".join(last.span.of(article.prose).split()) == "".join(wanted.split())
