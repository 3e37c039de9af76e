import pytest

from kazreader.model import BlockKind, Standing
from tests.clean.pages import FOOTER, HEADLINE, MENU, REPORT, cleaned, kept, page


def _rules(text: str) -> dict[str, str]:
    article = cleaned(text)
    return {block.span.of(text): block.rule for block in article.blocks}


def test_a_dateline_is_a_block_of_its_own_and_the_sentence_stays() -> None:
    text = page((HEADLINE,), ("OXLEY, Jun 3 (AFP).- " + REPORT[0],), REPORT[1:])
    article = cleaned(text)
    dateline, sentence = article.blocks[1:3]
    assert (dateline.kind, dateline.standing) == (BlockKind.DATELINE, Standing.LIFTED)
    assert (dateline.span.of(text), sentence.span.of(text)) == ("OXLEY, Jun 3 (AFP).-", REPORT[0])


def test_a_speaker_of_an_interview_is_no_dateline() -> None:
    text = page((HEADLINE,), ("QUIST: " + REPORT[0], "OLSEN: " + REPORT[2], "QUIST: " + REPORT[3]))
    assert BlockKind.DATELINE not in {block.kind for block in cleaned(text).blocks}


def test_a_signature_behind_the_report_is_removed_with_its_reason() -> None:
    rules = _rules(page(REPORT, ("AFP", "kq-lm/ab/cd", *FOOTER)))
    assert rules["AFP"] == "clean.sign_off"
    assert rules["kq-lm/ab/cd"] == "clean.initials"


def test_an_outlet_that_signs_is_removed_and_one_that_is_named_in_a_sentence_is_not() -> None:
    naming = "A Harbour News reporter in Oxley said that the bakery was the only shop that had opened."
    article = cleaned(page(REPORT, (naming, "Harbour News")))
    assert kept(article) == [*REPORT, naming]


def test_a_caption_with_a_credit_is_dimmed_as_a_caption() -> None:
    caption = "Rescuers look for survivors on the beach [Nora Quist/AFP/Getty Images]"
    article = cleaned(page(REPORT[:2], (caption,), REPORT[2:]))
    block = article.blocks[2]
    assert (block.kind, block.standing) == (BlockKind.CAPTION, Standing.DIMMED)


def test_a_sub_heading_between_paragraphs_is_kept() -> None:
    article = cleaned(page(MENU, (HEADLINE,), REPORT[:3], ("Days of storm",), REPORT[3:], FOOTER))
    assert [b.span.of(article.article.text) for b in article.reading(BlockKind.SUBHEAD)] == ["Days of storm"]


def test_a_byline_is_lifted() -> None:
    article = cleaned(page(MENU, (HEADLINE, "By Nora Quist"), REPORT, FOOTER))
    assert [b.span.of(article.article.text) for b in article.reading(BlockKind.BYLINE)] == ["By Nora Quist"]


def test_prose_outside_the_report_is_dimmed_and_not_removed() -> None:
    teaser = (
        "The museum of the lake will open again in spring, its director told the council on Friday evening."
    )
    links = tuple(f"{kind} of the week" for kind in ("Recipe", "Poem", "Riddle", "Chess", "Walk", "Song"))
    text = page(MENU, (HEADLINE,), REPORT * 3, FOOTER, links, (teaser,), links, FOOTER)
    block = next(b for b in cleaned(text).blocks if b.span.of(text) == teaser)
    assert (block.standing, block.rule) == (Standing.DIMMED, "clean.stray_prose")


def test_a_disclaimer_that_the_report_seems_to_end_with_is_removed() -> None:
    notice = "Not all news on the site is checked by an editor: it was automatically translated from a feed."
    rules = _rules(page((HEADLINE,), REPORT * 2, (notice,)))
    assert rules[notice] != "clean.prose"


def test_leaked_markup_is_cut_out_of_a_sentence_that_stays() -> None:
    leaking = 'The governor” target="_blank”> The governor thanked the divers of the coast guard by name.'
    article = cleaned(page(REPORT, (leaking,)))
    shown = " ".join(article.blocks[-1].span.of(article.prose).split())
    assert shown == "The governor thanked the divers of the coast guard by name."


def test_a_short_last_sentence_is_kept_and_a_line_that_speaks_to_the_reader_is_not() -> None:
    rules = _rules(page((HEADLINE,), REPORT, ("The hearing is set for Nov. 14.",), FOOTER))
    assert rules["The hearing is set for Nov. 14."] in ("clean.last_sentence", "clean.prose")
    rules = _rules(page((HEADLINE,), REPORT, FOOTER[:1], ("We will be back for you on Monday.",), FOOTER[1:]))
    assert rules["We will be back for you on Monday."] not in ("clean.last_sentence", "clean.prose")


def test_a_sentence_that_the_report_has_said_already_is_dimmed_whatever_ends_it() -> None:
    again = REPORT[2].rstrip(".") + "!”"
    text = page(MENU, (HEADLINE,), REPORT[:4], (again,), REPORT[4:], REPORT[:1], FOOTER)
    article = cleaned(text)
    dimmed = [block.span.of(text) for block in article.blocks if block.rule == "clean.said_before"]
    assert dimmed == [again, REPORT[0]]
    assert kept(article) == [HEADLINE, *REPORT]


def test_a_short_line_may_be_said_twice() -> None:
    refrain = "“No,” she said."
    text = page(REPORT[:2], (refrain,), REPORT[2:4], (refrain,), REPORT[4:])
    assert kept(cleaned(text)).count(refrain) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Terms of the deal between the town and the ferry company were not disclosed.",
        "Registered in Panama, the ferry was carrying eleven sailors and a load of timber.",
        "Designed by the engineer Paul Brandt, the boat was the pride of the coast in 1911.",
        "Hosted by the theatre, the evening raised four thousand pounds for the families.",
        "Prices are expected to rise by five percent before the end of the year.",
        "The best of the three bids for a new boat came from Oslo, the clerk said.",
        "Help us before the winter comes, the islanders wrote in a letter to the county.",
        "Courtesy of a late goal, Oxley won the cup on the day the ferry sank.",
        "This video is believed to show the moment when the boat went down.",
        "First published in 1937, the novel made the ferry known far beyond the coast.",
        "If you believe the mayor, the ferry will sail again before Christmas.",
    ],
)
def test_a_sentence_of_the_report_may_begin_like_a_notice_of_the_page(sentence: str) -> None:
    for at in (2, len(REPORT)):
        text = page((HEADLINE,), REPORT[:at], (sentence,), REPORT[at:])
        assert _rules(text)[sentence] == "clean.prose"


@pytest.mark.parametrize("line", ["Powered by Tidemark", "Designed by Harbour Studio", "Terms of use"])
def test_the_same_words_in_a_line_that_states_nothing_are_the_page_s(line: str) -> None:
    assert _rules(page(REPORT, (line,)))[line] == "clean.legal"


def test_a_note_about_the_author_is_dimmed_wherever_it_stands() -> None:
    note = "Nora Quist is a reporter who has written about the harbours of the north for ten years."
    for at in (2, len(REPORT)):
        rules = _rules(page((HEADLINE, "By Nora Quist"), REPORT[:at], (note,), REPORT[at:]))
        assert rules[note] == "clean.author_note"


def test_a_reporter_whom_the_report_is_about_is_not_dimmed() -> None:
    told = "Nora Quist is a reporter who was on the upper deck, and she has not been found since Monday."
    assert _rules(page((HEADLINE, "By Paul Brandt"), REPORT[:2], (told,), REPORT[2:]))[told] == "clean.prose"
