from __future__ import annotations

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from kazreader import pipeline
from kazreader.compare import compare
from kazreader.compare.stories import stories
from kazreader.extract import claims
from tests.compare.telling import TANKER, cleaned

EVENTS = Path(__file__).parents[1] / "gold" / "events"
CHOIR = (
    "A choir from Bruges sang in Liverpool, and the conductor Paul Weems thanked all of Mersey.",
    "In Liverpool the conductor Paul Weems led a choir from Bruges along the Mersey.",
)
WHEAT = "Wheat prices fell in Chicago, said the broker Lena Stahl of Omaha, who trades for the firm Gorrin."


def parted(*texts: str) -> list[str]:
    return ["".join(story) for story in stories(cleaned(*texts))]


def test_reports_of_one_event_are_one_story() -> None:
    assert parted(*TANKER) == ["0123"]


def test_two_halves_of_one_event_that_name_other_people_are_one_story() -> None:
    cuts = (
        "will shed thousands of workers to lift profit after quarterly sales slumped, and investors cheered."
    )
    halves = (
        f"The maker, led by Ida Renn of Velm and Paul Weems, says Gorrin {cuts}",
        f"From Velm, said Ida Renn and Paul Weems, the maker Gorrin {cuts}",
        f"The boss, Lena Stahl of Omaha, said that Gorrin {cuts}",
        f"In Omaha the boss, Lena Stahl, told staff that Gorrin {cuts}",
    )
    assert parted(*halves) == ["0123"]


def test_annotated_events_in_one_folder_are_told_apart() -> None:
    events = sorted(path for path in EVENTS.iterdir() if path.is_dir())
    articles = pipeline.read(events).articles
    event_of = {article.article.id: Path(article.article.path).parent for article in articles}

    parted = [Counter(event_of[article] for article in story) for story in stories(articles)]
    assert Counter({event: len(list(event.iterdir())) for event in events}) == sum(parted, Counter[Path]())
    assert len(events) == len(parted)
    assert all(len(story) == 1 for story in parted)


def test_a_chain_of_chance_ties_makes_no_event() -> None:
    """Each shares a name or two with the next one, as pages of one week do."""
    links = (
        "In Paris the minister Ada Quist spoke of schools, teachers and a new timetable for pupils.",
        "The minister Ada Quist opened a bridge in Porto, where ferries had carried lorries for a century.",
        "A football club of Porto bought the striker Rui Matos, and its shares rose in early trading.",
        "The striker Rui Matos sold his house by the lake; the buyer, a painter, collects clocks.",
    )
    assert parted(*links) == ["01", "23"]


def test_a_report_with_its_names_in_other_letters_belongs_to_the_event() -> None:
    lone = (
        "On the reef near the cape of Tsorne the pilot Ida Ren saw the tanker Khalvard, wrote Orre of Duvre."
    )
    texts = [text.replace("Cape Sorne", "the cape of Zorne") for text in TANKER]
    assert parted(*texts, lone) == ["01234"]


def test_two_events_in_one_folder_are_two_stories() -> None:
    assert parted(*TANKER, *CHOIR) == ["0123", "45"]


def test_two_events_of_equal_size_are_two_stories() -> None:
    assert parted(*TANKER[:2], *CHOIR) == ["01", "23"]


def test_a_lone_article_is_a_story_of_its_own() -> None:
    assert parted(*TANKER, WHEAT) == ["0123", "4"]


def test_a_short_report_joins_over_the_one_name_that_the_others_use() -> None:
    assert parted(*TANKER, "A crew was taken off the tanker Halvard at night, by helicopter.") == ["01234"]


def test_a_report_without_names_joins_the_largest_story() -> None:
    assert parted(*TANKER, "A ship lies on a reef and leaks oil into the bay.") == ["01234"]


def test_a_country_in_common_is_not_one_event() -> None:
    apart = "A mine in Norway was shut, said the engineer Kai Lund of the firm Torvik in Røros, Norway."

    assert "4" in parted(*(text + " The coast of Norway is long." for text in TANKER), apart)


@pytest.mark.parametrize("chosen", list(combinations(range(4), 3)))
def test_no_part_of_a_story_falls_apart(chosen: tuple[int, ...]) -> None:
    assert parted(*(TANKER[n] for n in chosen), TANKER[0] + " " + TANKER[1]) == ["0123"]


FLASHES = (
    "Four people died in a ferry fire off Bari on Monday.",
    "Five people were killed when a ferry caught fire off Bari on Monday.",
    "At least three people died when a ferry burned off Bari, the coast guard said.",
    "Five dead in ferry fire, the coast guard of Bari said.",
)


@pytest.mark.parametrize(
    "another",
    [
        "Rain is expected in the north on Tuesday.",
        "A ferry burned, and five died.",
        "In Porto a bridge was closed, said the engineer Rui Matos of the firm Douro.",
    ],
)
def test_flashes_that_name_one_place_are_one_story_whatever_comes_beside_them(another: str) -> None:
    articles = cleaned(*FLASHES, another)

    assert stories(articles)[0][:4] == ("0", "1", "2", "3")


def test_flashes_that_name_nothing_stay_together() -> None:
    articles = cleaned(*(text.replace("Bari", "the coast") for text in FLASHES))

    assert stories(articles) == (("0", "1", "2", "3"),)


def test_claims_are_compared_within_one_story_only() -> None:
    riot = "A riot in Bruges began at 8 p.m., and in Liverpool the mayor Paul Weems called it a shame."
    other = "A riot in Velm began at 8:30 p.m. by the quay, said the pilot Ida Renn near Cape Sorne."
    articles = cleaned(*TANKER, other, *CHOIR, riot)
    told = [claim for article in articles for claim in claims(article)]

    comparison = compare(articles, told)

    assert [d.topic for d in comparison.discrepancies if d.kind == "date"] == []


def test_the_order_of_the_articles_changes_no_story() -> None:
    articles = cleaned(*TANKER, *CHOIR, WHEAT)

    assert stories(articles) == stories(articles[::-1])


OUTBREAK = (
    "In Norway the outbreak from tinned herring killed nine people, said Ada Quist of the Orvik clinic.",
    "Doctors in Norway fear more deaths: tinned herring infected hundreds, said Ada Quist of Orvik.",
    "The herring outbreak spread from Orvik across Norway; doctors infected too, said Ada Quist.",
)


def test_a_report_without_the_names_of_the_others_is_known_by_its_words_and_its_country() -> None:
    late = (
        "More people have died in Norway of tinned herring, where doctors said the outbreak had infected"
        " hundreds, among them Bo Lind, Eva Storm and Karl Moe of Hamar."
    )
    assert parted(*OUTBREAK, late) == ["0123"]


def test_two_reports_are_parted_where_they_have_nothing_in_common() -> None:
    choir = (
        "A choir from Bruges sang in Liverpool, where the conductor Paul Weems thanked singers for coming."
    )
    tanker = "The tanker Halvard ran aground off Cape Sorne; the pilot Ida Renn blamed the harbour of Velm."
    alone = cleaned(choir, tanker)
    assert stories(alone) == (("0",), ("1",))
    assert parted(choir, "The pilot slept.") == ["01"]


def test_of_three_reports_the_one_without_anything_in_common_stands_apart() -> None:
    choir = (
        "A choir from Bruges sang in Liverpool, where the conductor Paul Weems thanked singers for coming."
    )
    three = cleaned(*TANKER[:2], choir)
    assert stories(three) == (("0", "1"), ("2",))
