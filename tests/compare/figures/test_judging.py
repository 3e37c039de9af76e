"""Discrepancies of figures between small reports written for these tests."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from string import ascii_lowercase

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader import extract
from kazreader.compare.figures.amounts import bounds
from kazreader.compare.figures.pair import slipped
from kazreader.compare.wording import between
from kazreader.model import Discrepancy, Interval, Relation
from tests.compare.telling import of_articles
from tests.drawn import article_of

_PRICES = (range(10, 30), range(12, 32))
"More prices of one thing than are compared."


def compared(*texts: str) -> tuple[Discrepancy, ...]:
    articles = [article_of(text, name) for name, text in zip(ascii_lowercase, texts, strict=False)]
    return of_articles(articles).discrepancies


def found_over_days(*texts: str) -> tuple[Discrepancy, ...]:
    """Compare reports of which each appeared a day after the one before."""
    articles = []
    for day, (name, text) in enumerate(zip("abcd", texts, strict=False), 3):
        article = article_of(text, name)
        articles.append(article._replace(metadata=article.metadata._replace(published=date(2031, 1, day))))
    return of_articles(articles).discrepancies


def over_days(*texts: str) -> list[tuple[str, Relation]]:
    return [(d.topic, d.relation) for d in found_over_days(*texts)]


def relations(*texts: str) -> list[tuple[str, Relation]]:
    return [(d.topic, d.relation) for d in compared(*texts)]


def test_two_exact_death_tolls_are_a_conflict() -> None:
    assert relations(
        "A ferry sank off the coast, killing 38 people.", "The sinking of the ferry left 41 people dead."
    ) == [("people killed", Relation.CONFLICT)]


def test_overlapping_ranges_are_compatible() -> None:
    assert relations("At least 38 people were killed.", "A ferry sank, killing 41 people.") == [
        ("people killed", Relation.COMPATIBLE)
    ]


def test_equal_values_are_no_discrepancy() -> None:
    assert relations("Police arrested 12 people.", "Twelve people were arrested.") == []


def test_another_question_is_not_compared() -> None:
    assert relations("A bus crash killed 12 people.", "A bus crash injured 15 people.") == []


def test_a_sub_group_is_not_compared_with_the_whole() -> None:
    assert relations("A bus crash killed 12 people.", "A bus crash killed four children.") == []


def test_another_place_is_not_compared() -> None:
    lead = "A bus crash on the coast road killed 12 people. " + "The road was closed for hours. " * 30
    assert relations(lead, lead + "A second crash killed 14 people in Northfield on the same day.") == []


def test_an_earlier_event_is_not_compared() -> None:
    assert relations("A bus crash killed 12 people.", "In 2004, a bus crash killed 14 people.") == []


def test_counts_far_apart_are_not_compared() -> None:
    assert relations("The quake killed 5 people.", "Quakes there have killed 90,000 people.") == []


def test_the_explanation_gives_both_strings_both_sources_and_the_arithmetic() -> None:
    (found,) = compared("The ferry sank, killing 38 people.", "The sinking left 41 people dead.")
    assert found.explanation == "a gives “38 people”; b gives “41 people”. 38 against 41: 3 apart."
    assert found.rule == "figure.disjoint"


def test_the_explanation_tells_how_every_other_answer_stands() -> None:
    two = ("A ferry sank off the coast, killing 38 people.", "The sinking of the ferry left 41 people dead.")
    third = "The ferry disaster killed 45 people, the owner of the line told us."
    told = [
        compared(*two, third)[0].explanation,
        compared(*two, "At least 38 people died when the vessel went down.")[0].explanation,
        found_over_days(*two, third)[0].explanation,
    ]
    assert [each.split(". ", 2)[-1] for each in told] == [
        "In conflict too: 45.",
        "These may hold as well: at least 38.",
        "Later: 45.",
    ]


def test_a_side_shows_the_number_itself_before_the_hedged_one_of_its_report() -> None:
    hedged = (
        "At least 20 people were killed at a wedding, officials said. The police said 20 people were killed."
    )
    (found,) = compared(hedged, "The shooting at the wedding killed 21 people.")
    assert [claim.mention.span.of(hedged) for claim in found.sides[0].claims] == [
        "20 people",
        "At least 20 people",
    ]
    assert found.explanation.startswith("a gives “20 people”; b gives “21 people”.")


@pytest.mark.parametrize(
    ("headline", "told", "sides"),
    [
        ("Nearly 40 die as ferry sinks", "38 people", ["38", "41"]),
        ("Dozens die as ferry sinks", "at least 38 people", ["at least 38", "41"]),
        ("38 die as ferry sinks", "at least 38 people", ["38", "41"]),
        ("More than 14 die as ferry sinks", "at least 23 people", ["more than 14", "at least 23", "41"]),
    ],
)
def test_a_headline_stands_with_the_number_that_it_shortens(
    headline: str, told: str, sides: list[str]
) -> None:
    report = f"{headline}\n\nThe sinking of the ferry off Halvern killed {told}."
    (found,) = compared(report, "Ferry lost\n\nThe ferry sank and killed 41 people.")
    assert [side.label for side in found.sides] == sides


def test_a_bare_number_of_a_headline_is_quoted_with_the_hedged_one_below() -> None:
    report = "35 die as ferry sinks\n\nThe sinking of the ferry off Halvern killed at least 35 people."
    (found,) = compared(report, "Ferry lost\n\nThe ferry sank and killed 41 people.")
    assert found.explanation.startswith(
        "a gives “35” in the headline and “at least 35 people” below; b gives"
    )


def test_what_differs_in_a_hedge_only_was_not_told_at_another_time() -> None:
    told = [f"{number} people are missing, the coastguard said." for number in ("Fifteen", "Up to 33", "20")]
    (found,) = compared(*told)
    assert found.explanation.endswith("5 apart. These may hold as well: up to 33.")


def test_a_measure_that_was_converted_is_no_range_in_words() -> None:
    ranges = (("2292.87", "2292.93"), ("2", "3"))
    told = [bounds(Interval(Decimal(low), Decimal(high)), "mass") for low, high in ranges]
    assert told == ["about 2.29 t", "2 kg to 3 kg"]


def test_a_rounded_number_is_compatible_with_the_exact_one() -> None:
    assert relations("The flood displaced 14,000 people.", "The flood displaced 13,863 people.") == [
        ("people displaced or evacuated", Relation.COMPATIBLE)
    ]


def test_an_article_and_its_copy_disagree_on_nothing() -> None:
    text = "The quake killed 5 people, injured 40 and destroyed 800 homes."
    assert relations(text, text) == []


def test_the_order_of_the_articles_changes_nothing() -> None:
    texts = ["The ferry sank, killing 38 people.", "41 people died.", "Dozens were killed."]
    articles = [article_of(text, name) for name, text in zip("abc", texts, strict=True)]
    assert of_articles(articles) == of_articles(articles[::-1])


def test_growth_from_one_day_to_the_next_is_an_update() -> None:
    assert over_days("The ferry sank, killing 38 people.", "The sinking left 41 people dead.") == [
        ("people killed", Relation.UPDATE)
    ]


def test_a_count_that_shrinks_is_a_conflict() -> None:
    assert over_days("The ferry sank, killing 41 people.", "The sinking left 38 people dead.") == [
        ("people killed", Relation.CONFLICT)
    ]


def test_growth_past_a_bound_is_an_update() -> None:
    assert over_days("At least 14 people were killed.", "The death toll rose to 23.") == [
        ("people killed", Relation.UPDATE)
    ]


def test_a_swinging_count_is_an_update_either_way() -> None:
    assert over_days("Forty people are missing.", "Twelve people are missing.") == [
        ("people missing", Relation.UPDATE)
    ]


def test_three_victims_and_the_gunman_are_four_dead() -> None:
    assert relations(
        "The shooting left three people dead.", "Four people, including the gunman, were killed."
    ) == [("people killed", Relation.COMPATIBLE)]


def test_a_part_larger_than_its_whole_is_a_conflict() -> None:
    (found,) = compared("The crash killed four people.", "The crash killed seven children.")
    assert found.rule == "figure.part_exceeds_whole"


def test_a_part_is_not_set_against_another_whole_where_its_own_article_has_one() -> None:
    found = compared(
        "The crash killed four people.", "The crash killed nine people. Seven children were killed."
    )
    assert [d.topic for d in found] == ["people killed"]


def test_a_plan_and_the_deed_are_compatible() -> None:
    (found,) = compared("The alliance sent 2,030 soldiers.", "About 2,600 soldiers would be sent.")
    assert (found.relation, found.rule) == (Relation.COMPATIBLE, "figure.planned")


def test_a_further_report_silences_no_question() -> None:
    told = "At the mill of Brae near Lund, Ada Hult said the crash had killed {} people."
    articles = [told.format(number) for number in range(20, 34)]
    (found,) = compared(*articles)
    assert len(found.sides) == 14


def test_a_plan_that_another_report_gives_as_done_is_no_second_answer() -> None:
    assert relations("The alliance sent 2,600 soldiers.", "The alliance would send 2,600 soldiers.") == []


def test_what_went_down_is_told_in_the_order_of_time() -> None:
    (found,) = found_over_days("Thirty people are missing.", "Twelve people are missing.")
    assert (found.rule, [side.label for side in found.sides]) == ("figure.swung", ["30", "12"])


def test_values_that_one_article_tells_apart_are_not_set_against_each_other() -> None:
    both = "Quakes of magnitude 7.6 and magnitude 7.3 struck."
    assert relations(both, both) == []


def test_two_cited_magnitudes_of_one_article_are_rivals() -> None:
    both = "The national agency gave a magnitude of 6.5. The survey put the magnitude at 6.1, said Ana Lund."
    one = "A magnitude 6.5 earthquake struck the valley."
    assert ("magnitude", Relation.CONFLICT) in relations(one, both)


def test_a_million_for_a_billion_is_matched_before_nearer_sums() -> None:
    both = "Norvia buys Tarn for $28 billion. Norvia bought the shop chain Ulm for $40 million last year."
    other = "The deal, in which Norvia buys Tarn, is worth $28 million."
    found = [(d.topic, [side.label for side in d.sides]) for d in compared(both, other)]
    assert found == [("price of the deal", ["$28 million", "$28 billion"])]


def test_the_people_of_a_town_that_nobody_names_are_those_of_a_named_one_of_like_size() -> None:
    named = "The fire broke out in Fenby, a town of some 2,700 people, on Monday."
    unnamed = "All had to leave the town of about 2,100. It has a Czech heritage and a population of 2,100."
    assert relations(named, unnamed) == [("population of Fenby", Relation.CONFLICT)]
    two = f"{named} Smoke reached Ostry, a town of 9,000 people."
    assert relations(two, unnamed) == [("population of Fenby", Relation.CONFLICT)]


def test_a_ferry_and_a_boat_may_be_of_one_size() -> None:
    assert relations(
        "Why the 36-ton ferry capsized is not known.", "The 29-ton boat capsized on Monday."
    ) == [("size of the ferry", Relation.CONFLICT)]


def test_the_critically_hurt_are_not_the_seriously_hurt() -> None:
    three = "The crash hurt ten. Three people were in critical condition."
    assert relations(three, "Four people were seriously injured in the crash.") == []
    assert relations(three, "Two people were in critical condition.") == [
        ("people critically hurt", Relation.CONFLICT)
    ]


def test_what_a_measure_is_of_has_its_article_in_the_question() -> None:
    assert relations(
        "A 15-year-old boy was among the wounded, police said.",
        "The wounded include a 16-year-old boy, the hospital said.",
    ) == [("age of the boy", Relation.CONFLICT)]


def test_what_two_reports_give_first_is_compared_whatever_they_give_further_down() -> None:
    first = (
        "The storm left 23 people missing. Officials spoke of 27 missing. By evening 45 people were missing."
    )
    found = [d for d in compared(first, "The storm left 37 people missing.") if d.topic == "people missing"]
    assert {"23", "37"} <= {side.label for d in found for side in d.sides}


def test_exchanged_digits_are_no_sign_of_another_question() -> None:
    one = "Intruders copied the records of 3.8 million customers, passport numbers included."
    other = "Hackers made off with the records of 8.3 million customers, passport numbers among them."
    assert [relation for _, relation in relations(one, other)] == [Relation.CONFLICT]


def test_the_nearest_magnitudes_are_matched() -> None:
    (found,) = compared(
        "Two quakes struck, measuring 7.6 and 7.4.", "Two quakes struck, measuring 7.6 and 7.3."
    )
    assert [side.label for side in found.sides] == ["7.3", "7.4"]


def test_two_ages_of_one_person_are_a_conflict() -> None:
    (found,) = compared("Ana Lund, 52, won.", "Ana Lund, 53, won.")
    assert Relation.CONFLICT is found.relation


@pytest.mark.parametrize(
    ("one", "other", "topic"),
    [
        ("The slide killed two miners.", "The slide killed three miners.", "miners killed"),
        ("The slide killed two miners.", "The slide killed three workers.", "workers killed"),
        ("The yard recalled 30,000 cars.", "The yard recalled 40,000 cars.", "cars recalled"),
        (
            "A bomb killed a man and hurt two others.",
            "A bomb killed a man and hurt three others.",
            "people injured",
        ),
    ],
)
def test_a_topic_has_the_noun_that_all_reports_count(one: str, other: str, topic: str) -> None:
    assert [d.topic for d in compared(one, other)] == [topic]


def test_ages_of_two_people_of_one_family_name_are_not_compared() -> None:
    assert relations("Ana Lund, 52, won.", "Bo Lund, 53, won.") == []


def test_two_of_one_family_name_have_two_ages() -> None:
    one = "Rod Vance was convicted on Monday. Vance, 54, said nothing."
    assert relations(one, "His wife, Pat Vance, 46, wept.") == []


def test_figures_of_two_countries_are_two_questions() -> None:
    assert relations("Two people died in China.", "Twelve people died in Vietnam.") == []


def test_organisers_and_police_may_differ_widely_over_a_crowd() -> None:
    assert relations("Some 1.6 million people marched.", "Police said 120,000 people marched.") == [
        ("people in the crowd", Relation.CONFLICT)
    ]


def test_some_of_a_smaller_group_are_not_all() -> None:
    tried = "The firm fed 40 cats, and seven of those died. Across the land 12 cats died."
    (found,) = compared(tried, "Exactly 14 cats died.")
    assert [side.label for side in found.sides] == ["12", "14"]
    assert [
        relation for _, relation in relations("Nine cats fell ill, two of which died.", "Five cats died.")
    ] == [Relation.CONFLICT]


def test_a_nought_too_many_is_a_slip() -> None:
    def slip(one: int, other: int) -> bool:
        return slipped(Interval.exactly(Decimal(one)), Interval.exactly(Decimal(other)))

    assert slip(1300, 13000) and slip(4000, 400)
    about_400 = Interval(Decimal(360), Decimal(440))
    assert slipped(about_400, Interval.exactly(Decimal(4000)))
    assert not slipped(about_400, Interval(Decimal(4001), None))
    assert not slip(5, 50) and not slip(1300, 15000)


def test_a_short_given_name_is_the_long_one() -> None:
    told = relations("Joe Hult, 64, swam ashore.", "Joseph Hult, 65, swam ashore.")
    assert Relation.CONFLICT in [relation for _, relation in told]


def test_a_slip_of_scale_is_a_conflict() -> None:
    assert [
        relation
        for _, relation in relations("The takeover cost $28 billion.", "The takeover cost $28 million.")
    ] == [Relation.CONFLICT]


def test_degrees_below_zero_are_compared() -> None:
    assert [
        relation
        for _, relation in relations(
            "The ship froze in at minus 31 degrees Celsius.", "It was -23C where the ship froze in."
        )
    ] == [Relation.CONFLICT]


def test_another_day_is_not_compared() -> None:
    assert (
        relations(
            "On Monday night police arrested 12 people.", "On Wednesday night police arrested 15 people."
        )
        == []
    )


def test_the_day_up_to_which_was_counted_limits_nothing() -> None:
    assert relations(
        "As of Monday police had arrested 12 people.", "By Wednesday police had arrested 15 people."
    ) == [("people arrested", Relation.CONFLICT)]


def test_a_window_of_time_is_not_compared_with_one_night() -> None:
    assert relations("Police arrested 46 people.", "Police arrested 52 people over four nights.") == []


def test_a_hedge_at_the_bound_is_compatible() -> None:
    assert relations(
        "Some 900 people fled. The camp holds 14,000 refugees.", "More than 14,000 people fled."
    ) == [("people displaced or evacuated", Relation.COMPATIBLE)]


def test_a_vague_word_does_not_contradict_a_near_number() -> None:
    assert relations("Thousands of people were arrested.", "Police arrested 12,000 people.") == [
        ("people arrested", Relation.COMPATIBLE)
    ]


def test_two_currencies_are_never_compared() -> None:
    assert relations("The takeover is worth $4 billion.", "The takeover is worth £3 billion.") == []


def test_miles_and_kilometres_meet() -> None:
    assert relations("The wreck lies 85 miles from Brae.", "The wreck lies about 135 km from Brae.") == [
        ("distance from Brae", Relation.COMPATIBLE)
    ]


def test_a_topic_bears_the_name_as_it_is_written() -> None:
    found = compared("Milena Orlova, 49, won.", "Orlowa, 48, won.")
    assert "age of Milena Orlova" in [each.topic for each in found]


def test_a_first_guess_gives_way_to_the_number() -> None:
    assert relations("Up to 20 people were injured.", "The crash injured 14 people.") == [
        ("people injured", Relation.UPDATE)
    ]


def test_a_number_within_its_bound_is_no_news() -> None:
    assert relations("Up to 4 people were killed.", "The crash killed 4 people.") == [
        ("people killed", Relation.COMPATIBLE)
    ]


def test_dozens_may_be_exceeded_by_a_part() -> None:
    one = "The quake injured dozens of people."
    assert relations(one, "In the quake 261 people were slightly injured.") == []


def test_what_was_ruled_out_is_no_toll() -> None:
    one = "Only one person was killed. They ruled out the rumour of several deaths."
    assert Relation.CONFLICT not in dict(relations("One person was killed.", one)).values()


def test_who_speaks_on_another_day_is_not_named_where_one_day_is_meant() -> None:
    texts = (
        "The ferry sank, killing 41 people.",
        "The ferry sank, killing 41 people.",
        "It killed 38 people.",
    )
    articles = [article_of(text, name) for text, name in zip(texts, "abc", strict=True)]
    days = (date(2031, 1, 9), date(2031, 1, 3), date(2031, 1, 3))
    dated = [
        article._replace(metadata=article.metadata._replace(published=day))
        for article, day in zip(articles, days, strict=True)
    ]
    (found,) = of_articles(dated).discrepancies
    assert found.explanation.startswith(("b gives", "c gives"))


def test_a_count_of_long_ago_does_not_grow_between_two_reports() -> None:
    one = "The crash killed 4 people on Sunday. In 1987 a crash on the same line killed 31 people."
    other = "The crash killed 4 people on Sunday. In 1987 a crash on the same line killed 36 people."
    assert over_days(one, other) == [("people killed, earlier event", Relation.CONFLICT)]


def test_two_highest_values_are_a_conflict() -> None:
    assert relations(
        "The storm brought winds of up to 130 kph.", "The storm brought winds of up to 165 kph."
    ) == [("wind speed", Relation.CONFLICT)]


def test_a_highest_value_and_one_below_it_are_compatible() -> None:
    assert relations("The storm brought winds of up to 130 kph.", "The storm brought winds of 110 kph.") == [
        ("wind speed", Relation.COMPATIBLE)
    ]


def test_the_dead_of_a_district_are_no_rival_of_the_whole_country() -> None:
    lead = "The storm struck the coast of Bangladesh. "
    one = lead + "The death toll in Bangladesh rose to 31. In Lakhpur, 16 people were killed."
    assert relations(one, lead + "The storm killed 31 people.") == []


def test_survivors_of_whom_more_is_told_are_not_all_who_were_saved() -> None:
    assert (
        relations("Two farmers pulled 14 people from the wreck.", "Dozens of survivors were being treated.")
        == []
    )


def test_the_dead_of_two_towns_are_two_questions() -> None:
    lead = "The storm killed 73 people in the country. "
    assert relations(lead + "Nine people died in Brae.", lead + "In Karlby 27 people drowned.") == []


def test_a_clause_about_a_town_is_limited_to_it() -> None:
    lead = "The storm struck the coast on Sunday. " + "The road was closed for hours. " * 30
    one = lead + "In Brae, north of the capital, where nine people died, homes fell."
    assert relations(one, lead + "The storm killed 14 people.") == []


def test_the_dead_and_missing_are_no_rival_of_the_dead() -> None:
    assert relations("The storm left 106 dead and missing.", "The storm left 140 dead.") == []


KILLED = "The storm killed 51 people in the valley."


def test_a_time_that_is_only_compared_with_limits_nothing() -> None:
    more = "The storm killed 44 people in the valley, up on last year."
    assert relations(KILLED, more) == [("people killed", Relation.CONFLICT)]
    since = "In the valley, dry since a dam was built in 1974, the storm killed 44 people."
    assert relations(KILLED, since) == [("people killed", Relation.CONFLICT)]


def test_a_clause_about_an_earlier_storm_tells_of_that_one() -> None:
    earlier = "It killed 51 people, on the path of the storm of May 3, 1999, in which 44 died."
    assert relations("The storm killed 51 people.", earlier) == []


def test_a_month_that_may_be_the_next_one_is_not_long_ago() -> None:
    both = "Tourists will pay $70 for a visa to the islands.", "A visa to the islands costs $90 as of June."
    assert [relation for _, relation in over_days(*both)] == [Relation.CONFLICT]


def test_those_aboard_are_the_same_in_every_place() -> None:
    there = "It came down near Castle Hill, Dorn. It had 129 passengers on board."
    assert relations("The plane had 121 passengers on board.", there) == [
        ("passengers on board", Relation.CONFLICT)
    ]


def test_a_clause_about_weeks_before_tells_of_another_event() -> None:
    other = "Two weeks after nine people were killed in the valley, rain returned."
    assert relations(KILLED, other) == []
    assert relations(KILLED, "Two weeks after the rain began, a storm killed 44 people in the valley.") == [
        ("people killed", Relation.CONFLICT)
    ]


def test_the_year_in_which_a_thing_was_made_is_not_that_of_its_figures() -> None:
    one = "The ferry Lund, built in 1989 in Ystad, sank with 280 people on board."
    other = "The ferry Lund sank with 290 people on board."
    assert relations(one, other) == [("people on board", Relation.CONFLICT)]
    assert relations(one.replace("built in 1989 in Ystad,", "in 1989"), other) == []


def test_a_limit_is_no_speed() -> None:
    assert relations("The train was travelling at 190 kph.", "The limit for trains is 80 kph there.") == []


def test_tens_of_thousands_are_no_tens() -> None:
    found = compared("Tens of thousands of people marched.", "The march drew 1.7 million people.")
    assert [{side.label for side in each.sides} for each in found] == [{"tens of thousands", "1,700,000"}]


def test_the_days_between_which_a_count_grew_are_told_once() -> None:
    assert between(date(2031, 6, 3), date(2031, 6, 9)) == "between 3 and 9 June 2031"
    assert between(date(2031, 5, 30), date(2031, 6, 9)) == "between 30 May and 9 June 2031"
    assert between(date(2030, 12, 30), date(2031, 1, 2)) == "between 30 December 2030 and 2 January 2031"


def test_a_dead_attacker_may_be_counted_by_one_report_and_not_by_the_other() -> None:
    without = "A gunman killed five people before he turned the gun on himself."
    alone, told = "Six people died in the shooting.", "Six dead, gunman among them, after a shooting."
    assert [relation for text in (alone, told) for _, relation in relations(without, text)] == [
        Relation.COMPATIBLE,
        Relation.COMPATIBLE,
    ]
    assert [relation for _, relation in relations("A gunman killed five people.", alone)] == [
        Relation.CONFLICT
    ]


SENTENCES = st.sampled_from(
    [
        "A bus crash killed {} people and injured {} others.",
        "At least {} people are missing.",
        "On Monday police arrested {} people in Brae.",
        "The fire burned {} hectares and destroyed about {} homes.",
        "Ana Lund, {}, was among the {} dead.",
        "In 2004, a storm killed {} people.",
        "More than {} soldiers would be sent, {} of them by air.",
    ]
)
TEXTS = st.lists(st.tuples(SENTENCES, st.integers(0, 400), st.integers(0, 400)), min_size=1, max_size=5).map(
    lambda rows: " ".join(sentence.format(one, other) for sentence, one, other in rows)
)


@settings(max_examples=30, deadline=None)
@given(TEXTS)
def test_an_article_and_its_exact_copy_disagree_on_nothing(text: str) -> None:
    assert of_articles([article_of(text, "a"), article_of(text, "b")]).discrepancies == ()


@settings(max_examples=25, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_the_order_of_articles_changes_nothing(texts: list[str]) -> None:
    articles = [article_of(text, f"a{number}") for number, text in enumerate(texts)]
    assert of_articles(articles) == of_articles(articles[::-1])


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=300))
def test_every_figure_stands_where_it_says(text: str) -> None:
    article = article_of(text)
    for claim in extract.claims(article):
        assert claim.sentence.covers(claim.mention.span)
        assert claim.mention.span.of(text)


def test_a_sentence_of_ten_thousand_numbers_gives_no_discrepancy() -> None:
    text = "Killed: " + ", ".join(str(number) for number in range(10_000)) + " people."
    assert of_articles([article_of(text, "a"), article_of(text, "b")]).discrepancies == ()


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (
            "The Oxley bridge is 6-foot-9 high.",
            "The Oxley bridge is 6-foot-11 high.",
            "about 2.06 m against about 2.1 m: 0.051 m apart",
        ),
        (
            "The fund paid about $1.4 billion for the bridge.",
            "The fund paid $1.57 billion for the bridge.",
            "$1.26 billion to $1.54 billion (allowing 10 percent for “about”) against $1.57 billion",
        ),
    ],
)
def test_arithmetic_is_rounded_and_says_what_a_hedge_allows(one: str, other: str, why: str) -> None:
    found = [d.explanation.lower() for d in compared(one, other)]
    assert any(why in explanation for explanation in found), found


def test_long_times_are_told_in_hours_and_years() -> None:
    assert bounds(Interval(Decimal(270), Decimal(300)), "duration") == "4.5 hours to 5 hours"
    assert bounds(Interval(Decimal("22.5"), Decimal(25)), "years") == "22.5 to 25"
    assert bounds(Interval(Decimal("1.5"), Decimal("1.5")), "years") == "18 months"


def test_the_dead_of_another_town_are_not_those_of_the_event() -> None:
    one = "The landslide in Moss killed four people, the mayor said on Tuesday."
    assert relations(one, "A landslide killed 12 people in another town.") == []
    assert relations(one, "In a neighbouring state 12 people were killed by a landslide.") == []


def test_two_price_lists_are_no_topic_and_no_error() -> None:
    lists = ["\n\n".join(f"Get it from Oxley for ${n}.98 today." for n in prices) for prices in _PRICES]
    assert not compared(*lists)
