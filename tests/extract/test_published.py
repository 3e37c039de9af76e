"""Small articles are cleaned as the pipeline cleans them; only what tells their day is written out."""

from __future__ import annotations

from datetime import date

import pytest

from kazreader.clean import clean
from kazreader.extract.published import resolve
from kazreader.model import Article, Basis, CleanArticle, Metadata


def articles(*texts: str) -> tuple[CleanArticle, ...]:
    return clean([Article(f"{n:03}", f"{n:03}.txt", text) for n, text in enumerate(texts)])


def days(*texts: str) -> list[tuple[date | None, Basis | None]]:
    return [(a.metadata.published, a.metadata.published_basis) for a in resolve(articles(*texts))]


BODY = (
    "The ferry Sigrun ran aground on a reef outside the harbour on Tuesday with 212 passengers and 14 crew "
    "on board, the coast guard said on Wednesday, and all of them were taken off by fishing boats."
)


def test_a_full_dateline_tells_the_day() -> None:
    assert [(date(2019, 6, 5), Basis.DATELINE)] == days(f"BERGEN, June 5, 2019 (NTB) — {BODY}")


@pytest.mark.parametrize("opening", ["June 5, 2019 (NTB) - ", "Wednesday, June 5, 2019 (Harbour Wire) -- "])
def test_a_dateline_needs_no_place_before_an_agency(opening: str) -> None:
    assert [(date(2019, 6, 5), Basis.DATELINE)] == days(opening + BODY)


def test_a_stamp_tells_the_day_of_first_publication() -> None:
    text = f"Ferry aground off the harbour\nPublished: 5 June 2019 | Updated: 7 June 2019\n{BODY}"

    assert [(date(2019, 6, 5), Basis.DATELINE)] == days(text)


def test_a_date_below_the_headline_tells_the_day() -> None:
    assert [(date(2019, 6, 5), Basis.DATELINE)] == days(
        f"Ferry aground off the harbour\nJune 5, 2019\n{BODY}"
    )


@pytest.mark.parametrize(
    "line",
    [
        "The Harbour Times, June 5, 2019",
        "Bergen Post / NTB, Wednesday, June 5, 2019",
        "harbour.example.com / AP, 5 June 2019",
        "Coast News in English (translated), 5 June 2019",
    ],
)
def test_a_masthead_below_the_headline_tells_the_day(line: str) -> None:
    assert [(date(2019, 6, 5), Basis.DATELINE)] == days(f"Ferry aground off the harbour\n{line}\n{BODY}")


def test_a_line_about_another_day_is_no_masthead() -> None:
    line = "Ferry had been inspected on June 5, 2018"

    assert days(f"Ferry aground off the harbour\n{line}\n{BODY}") == [(None, None)]


def test_a_theme_header_above_the_article_is_the_day_of_the_page() -> None:
    assert days(f"Sat. Jun 22nd, 2019\n\nFerry aground off the harbour\n{BODY}") == [(None, None)]


def test_a_date_of_history_in_the_text_is_no_day_of_publication() -> None:
    assert days(f"{BODY}\nThe old Sigrun sank on June 5, 1919, with all hands.") == [(None, None)]


def test_a_dateline_without_a_year_takes_the_year_from_the_text() -> None:
    text = f"BERGEN, June 5 (NTB) — {BODY}\nThe ship was built on 3 May 2019 in Gdansk."

    assert [(date(2019, 6, 5), Basis.DATELINE)] == days(text)


def test_a_dateline_without_a_year_refuses_a_year_whose_weekdays_differ() -> None:
    text = f"BERGEN, June 5 (NTB) — {BODY}\nThe ship was built on 3 May 2017 in Gdansk."

    assert days(text) == [(None, None)]


def test_a_dateline_without_a_year_stands_in_the_year_of_the_other_reports() -> None:
    late = f"BERGEN, June 10 (NTB) — {BODY}"

    found = days(late, f"Ferry aground off the harbour\nJune 6, 2019\n{BODY}")

    assert (date(2019, 6, 10), Basis.DATELINE) == found[0]


def test_a_dateline_far_from_the_other_reports_tells_no_year() -> None:
    found = days(f"BERGEN, Jan 12 (NTB) — {BODY}", f"Ferry aground off the harbour\nJune 6, 2019\n{BODY}")

    assert Basis.DATELINE is not found[0][1]


def test_a_dated_caption_and_the_weekdays_of_the_text_agree_on_one_day() -> None:
    caption = "The Sigrun on the reef on June 4, 2019 [Kari Moe/NTB via AFP]"

    assert [(date(2019, 6, 5), Basis.TEXT)] == days(f"{BODY}\n{caption}")


def test_a_dated_caption_whose_weekday_the_text_never_names_tells_nothing() -> None:
    caption = "The Sigrun in better days, June 8, 2018 [Kari Moe/NTB via AFP]"

    assert days(f"{BODY}\n{caption}") == [(None, None)]


def test_an_undated_article_takes_its_day_from_a_neighbour_that_tells_of_the_same_weekday() -> None:
    neighbour = f"BERGEN, June 5, 2019 (NTB) — {BODY}"
    undated = "All passengers of the ferry Sigrun are safe, the coast guard said on Wednesday."

    assert (date(2019, 6, 5), Basis.ORDER) == days(neighbour, undated)[1]


def test_a_weekday_of_the_event_alone_does_not_date_the_report() -> None:
    neighbour = f"BERGEN, June 5, 2019 (NTB) — {BODY}"
    undated = "All passengers of the ferry Sigrun that ran aground on a reef on Tuesday are safe."

    assert days(neighbour, undated)[1] == (None, None)


def test_a_neighbour_with_another_story_dates_nothing() -> None:
    neighbour = f"BERGEN, June 5, 2019 (NTB) — {BODY}"
    undated = "Wheat prices fell for the third month, the bank said on Wednesday."

    assert days(neighbour, undated)[1] == (None, None)


def test_what_the_file_declares_goes_before_everything() -> None:
    (article,) = articles(f"BERGEN, June 5, 2019 (NTB) — {BODY}")
    declared = article._replace(metadata=Metadata(published=date(2019, 6, 6)))

    (dated,) = resolve([declared])

    assert (date(2019, 6, 6), Basis.METADATA) == (dated.metadata.published, dated.metadata.published_basis)


def test_the_order_of_the_articles_changes_no_day() -> None:
    texts = (
        f"BERGEN, June 5, 2019 (NTB) — {BODY}",
        "The ferry's passengers are safe, the coast guard said Wednesday.",
    )

    assert days(*texts) == days(*reversed(texts))[::-1]


def test_a_stamp_goes_before_the_clock_of_the_page() -> None:
    page = "Sunday, Jun 9th 2019 11PM 9°C 5-Day Forecast\nFerry aground off the harbour\n"

    assert [(date(2019, 6, 5), Basis.DATELINE)] == days(f"{page}Published: 01:46 GMT, 5 June 2019\n{BODY}")


def test_a_stamp_may_be_glued_to_the_byline() -> None:
    text = f"Ferry aground off the harbour\nBy Kari MoePublished: Jun 5, 2019 10:55 AM EST\n{BODY}"

    assert [(date(2019, 6, 5), Basis.DATELINE)] == days(text)


def test_an_update_alone_is_better_than_nothing() -> None:
    text = f"Ferry aground off the harbour\n{BODY}\nThis story was updated June 7, 2019."

    assert [(date(2019, 6, 7), Basis.DATELINE)] == days(text)


@pytest.mark.parametrize(
    "line",
    [
        "From wire reports, June 5",
        "Our Correspondent in Bergen, 5 June",
        "Bergen, Wednesday, June 5",
        "By our coast reporter, June 5",
        "Posted: June 5",
        "Coast Weekly, June 5",
    ],
)
def test_a_credit_without_a_year_stands_in_the_year_of_the_other_reports(line: str) -> None:
    early = f"Ferry aground off the harbour\n\nJune 4, 2019\n\n{BODY}"
    found = days(f"Ferry still on the reef\n\n{line}\n\n{BODY}", early)

    assert (date(2019, 6, 5), Basis.DATELINE) == found[0]


def test_the_year_of_the_other_reports_goes_before_one_that_the_text_names() -> None:
    late = f"BERGEN, June 10 (NTB) — {BODY} It was built on March 4, 2003."

    found = days(late, f"Ferry aground off the harbour\nJune 6, 2019\n{BODY}")

    assert (date(2019, 6, 10), Basis.DATELINE) == found[0]


def test_a_full_credit_tells_the_day() -> None:
    text = f"Ferry aground off the harbour\n\nFrom wire reports, June 5, 2019\n\n{BODY}"

    assert [(date(2019, 6, 5), Basis.DATELINE)] == days(text)
