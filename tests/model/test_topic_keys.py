from typing import get_args

from kazreader.model import topics
from kazreader.model.topic_keys import key_of, question_of
from kazreader.model.topics import Topic

EXAMPLES: tuple[Topic, ...] = (
    topics.Count("killed", "person"),
    topics.Measure("age", "ada quist"),
    topics.OpenFigure("guard", ("duty",)),
    topics.Score("result", 2, 1),
    topics.When("began", "fire"),
    topics.OpenDate(),
    topics.SpelledName("person"),
    topics.Compound("counterterrorism"),
    topics.ShortFor("NWA"),
    topics.Bearing("aden", 90, None),
    topics.Inside("lyon", "country", "France"),
    topics.District("province", "west moss"),
    topics.OpenSite("at", "", "moss", "factory"),
    topics.Home("quist", "from", "", "moss"),
    topics.Office("mayor", ("deputy",)),
    topics.Rank("colonel"),
    topics.Called("cartoonist"),
    topics.Kin("partner", False, "wife", "his"),
    topics.Capital("Norway"),
    topics.Trait("plea", "guilty"),
    topics.Young(2, "boys"),
    topics.Weapons(None, ("rifle",)),
    topics.Quoted("direct"),
)


def test_there_is_an_example_of_every_topic() -> None:
    assert set(get_args(Topic)) == {type(topic) for topic in EXAMPLES}


def test_topics_of_several_kinds_have_keys_of_their_own() -> None:
    assert len(EXAMPLES) == len({key_of(topic) for topic in EXAMPLES})


def test_equal_fields_do_not_make_two_kinds_of_topics_one_key() -> None:
    named = (topics.Compound("x"), topics.ShortFor("x"), topics.SpelledName("x"), topics.Capital("x"))
    assert len(named) == len({key_of(topic) for topic in named})


def test_figures_of_several_kinds_are_never_equal() -> None:
    figures = (topics.Count("x", "y"), topics.Measure("x", "y"), topics.OpenFigure("x", ("y",)))
    assert len(figures) == len(set(figures))


def test_the_key_tells_the_size_of_a_thing_by_its_unit() -> None:
    assert key_of(topics.Measure("size", "boat", unit="length")) == ("measure", "size:length", "boat")


def test_the_key_tells_a_noun_from_a_name() -> None:
    assert key_of(topics.Measure("age", "sergeant", by_noun=True)) == ("measure", "age", "noun:sergeant")


def test_how_a_date_or_a_quotation_is_written_is_no_part_of_the_key() -> None:
    assert key_of(topics.When("began", "fire")) == key_of(topics.When("began", "fire", by_calendar=True))
    assert key_of(topics.Quoted("direct")) == key_of(topics.Quoted("reported"))


def test_two_answers_to_one_question_differ_behind_what_is_asked() -> None:
    pairs = (
        (topics.Bearing("aden", 90, None), topics.Bearing("aden", 270, 240)),
        (topics.Rank("colonel"), topics.Rank("captain")),
        (topics.Weapons(None, ("rifle",)), topics.Weapons(None, ("pistol",))),
    )
    for one, other in pairs:
        assert question_of(one) == question_of(other)
        assert key_of(one) != key_of(other)


def test_an_office_is_asked_for_with_what_changes_it() -> None:
    assert question_of(topics.Office("mayor", ("deputy",))) == ("person", "office", "mayor", "deputy")
