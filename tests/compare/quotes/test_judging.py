import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.model import Discrepancy, Kind, Relation
from tests.compare.telling import compared, discrepancies


def judged(*texts: str) -> list[Discrepancy]:
    return discrepancies(Kind.QUOTE, *texts)


def relations(*texts: str) -> list[tuple[Relation, str]]:
    return [(d.relation, d.rule) for d in judged(*texts)]


REWORDED = (Relation.REWORDING, "quote.reworded")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“The loss of the mill would have broken the valley,” Ada Lund said.",
            "“Losing the mill would have broken the entire valley,” Lund said.",
        ),
        ("“We, quite simply, are ruined,” said Ada Lund.", "“Quite simply, we are ruined,” said Ada Lund."),
        (
            "“Nobody answered our radio calls for two hours,” said Ada Lund.",
            "“For two hours nobody answered our calls on the radio,” said Lund.",
        ),
        (
            "“The river came over the wall, and we ran to the chapel,” Ada Lund said.",
            "“The river came over the wall. We ran up to the chapel,” Ada Lund said.",
        ),
        (
            "“The farmers of this valley have no money, no seed corn.”",
            "“The farmers of this valley have no money, no seed.”",
        ),
        (
            "“The harbour has been ruined by careless dredging,” said Ada Lund.",
            "Ada Lund said the “harbour has been wrecked by reckless dredging.”",
        ),
        (
            "Ada Lund spoke of “undeniable radar evidence” on Friday.",
            "Ada Lund said there was “unquestionable radar evidence” of it.",
        ),
        (
            "Ada Lund, from Hull, compared the pier to a “battleship after bombardment.”",
            "Ada Lund said the pier looked like a “battleship after a bombardment” now.",
        ),
        (
            "“The town has slowly refused to trust me,” said Ada Lund.",
            "“The town has stopped trusting in us slowly,” said Ada Lund.",
        ),
        (
            "“We apologise for the delay this has caused,” said Ada Lund.",
            "“We are sorry for any delay,” Ada Lund said.",
        ),
        (
            "“I never saw that lighthouse in the fog,” said Ada Lund.",
            "“I did not see the lighthouse in the fog,” Lund said.",
        ),
        (
            "“We were awful today,” Ada Lund said.",
            "Ada Lund, the coach, was quiet. “We were terrible today,” she said.",
        ),
        (
            "“We are aware of reports” of smoke, said a spokesman for the Harbour Office.",
            "“We are aware of the reports,” the Harbour Office said in a statement.",
        ),
        (
            "“Weil is a wonderful sailor,” Ada Lund said.",
            "“He is an absolutely wonderful sailor,” said Ada Lund.",
        ),
        (
            "“A harbour must be neither too broad nor too long,” said the judge.",
            "Ada Lund said a harbour “must neither be too broad, nor too long”.",
        ),
        (
            "“No lamp on this coast can match the old lighthouse,” said Ada Lund.",
            "“The old lighthouse is better than any lamp we have on the coast,” said Ada Lund.",
        ),
        (
            "“I wanted it to look as if the tide had made it,” its Norvik builder said.",
            "“It should look as though it had been made by the tide,” said Ada Lund.",
        ),
        (
            "Mayor Ada Lund hailed “a total success” in the chapel.",
            "Mayor Ada Lund hailed “a resounding success” in the chapel.",
        ),
        (
            "“The ferry was an old and leaking vessel.” said Ada Lund.",
            "“The ferry was an old and leaking vessel that had no lifeboat on board,” said Ada Lund.",
        ),
        (
            "“It has been our firm plan to dredge the harbour,” Ada Lund said.",
            "“Since the flood, it has been our firm plan to dredge the harbour,” Ada Lund said.",
        ),
        (
            "“Why learn for a harbour that you are taking away from us,” Ada Lund said.",
            "A girl stood up. “Why should we study for a harbour you are stealing from us?”",
        ),
    ],
)
def test_one_utterance_in_other_words_is_a_rewording(one: str, other: str) -> None:
    assert relations(one, other) == [REWORDED]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“Of course we understand that the mill is old,” Ada Lund said.",
            "“Of course we understand that people want bread on Sundays,” Ada Lund said.",
        ),
        (
            "“We must never forget the men of the lifeboat,” Ada Lund said.",
            "“The harbour will get new lamps before winter,” Ada Lund said.",
        ),
        (
            "Ada Lund spoke of “undeniable radar evidence” on Friday.",
            "Petra Holm said there was “unquestionable radar evidence” of it.",
        ),
        (
            "“Whoever left the gate open will pay for it,” said Ada Lund.",
            "“Whoever left the gate open must answer to the town,” said Petra Lund.",
        ),
        (
            "“We knew the match would be hard, but we knew we could win it,” said Ada Brandt.",
            "“We knew the match would be hard and that the keeper was ill,” said Jonas Weil.",
        ),
        (
            "“The storm was forecast,” Ada Brandt said. “Whoever left the old gate open will answer for it.”",
            "“It is sad,” Petra Lund said. “Whoever left the old gate open must answer to the town.”",
        ),
        (
            "“We will mend the wall before the autumn storms,” Ada Lund said. “I sold my boat.”",
            "“We have no money for a boat,” said Ada Lund. “The council will not help us.”",
        ),
    ],
)
def test_a_common_opening_or_subject_makes_no_rewording(one: str, other: str) -> None:
    assert relations(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We don't have the boats we need,” Lund said.", "“We do not have the boats we need,” said Lund."),
        ("“We don ’ t have the boats,” Lund said.", '"We don\'t have the boats", Lund said.'),
        ("“And the boats are rotten,” Lund said.", "“The boats are rotten,” Lund said."),
        ("“The boats are rotten and old,” Lund said.", "‘The boats are rotten and old, ’ Lund said."),
    ],
)
def test_shortened_forms_marks_and_a_leading_and_are_no_other_wording(one: str, other: str) -> None:
    assert relations(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“I leave with a calm heart. I only wish the boats had come before the winter,” Ada Lund said.",
            "“I go with my heart calm. I only wish the boats had come before the winter,” said Lund.",
        ),
        (
            "“We should have rung sooner, and the whole blame for that is mine,” said clerk Ada Renn.",
            "“We should have rung the bell sooner. The whole blame is with me,” said clerk Ada Wren.",
        ),
        (
            "The owner posted a picture with the words “same nets, bigger harbour.”",
            "“It's the same nets and a bigger harbour,” Ada Lund said.",
        ),
        (
            "“We came with our daughters. They answered with water,” union president Giorgos Lund said.",
            "“We brought our daughters, and their answer was water,” said Yiorgos Lund.",
        ),
        (
            "“Petra is the bravest sailor I know, and we will find her,” Ada Lund said.",
            "“She was the bravest sailor I knew,” said Lund.",
        ),
    ],
)
def test_what_stands_beside_or_runs_through_both_makes_one_utterance(one: str, other: str) -> None:
    assert relations(one, other) == [REWORDED]


def test_he_is_the_person_named_last() -> None:
    one = (
        "Keeper Ada Lund, 41, said the pier was shut. Jonas Weil, 29, slept below. "
        "“I heard the ice come,” he said."
    )
    found = compared(one, "“I heard the ice come,” said Weil.").agreements
    assert [d.sides[0].claims[0].attribution for d in found if d.kind is Kind.QUOTE] == ["Jonas Weil"]


def test_quoting_less_of_a_sentence_is_no_other_wording() -> None:
    full = "“The boats are rotten, the nets are torn and the pier is gone,” Lund said."
    assert relations(full, "“The boats are rotten, the nets are torn,” Lund said.") == []


def test_the_same_words_in_two_articles_are_an_agreement() -> None:
    found = compared("“The boats are rotten,” Lund said.", "“The boats are rotten,” Lund said.").agreements
    assert [(d.rule, len(d.sides), len(d.sides[0].claims)) for d in found if d.kind is Kind.QUOTE] == [
        ("quote.same", 1, 2)
    ]


def test_a_figure_that_differs_inside_a_quotation_is_a_conflict() -> None:
    one = "“We pulled 14 sailors out of the cold water that night,” Ada Lund said."
    other = "“We pulled 17 sailors out of the cold water that night,” Ada Lund said."
    assert relations(one, other) == [(Relation.CONFLICT, "quote.other_figure")]


SAID = "“The harbour lights went out before the storm came over the hill,” said {}."


def test_the_same_words_from_two_people_are_a_conflict() -> None:
    found = judged(SAID.format("Ada Brandt"), SAID.format("Jonas Weil"))
    assert [(d.relation, d.rule) for d in found] == [(Relation.CONFLICT, "quote.other_speaker")]
    assert [side.label for side in found[0].sides] == ["Ada Brandt", "Jonas Weil"]


def test_nearly_the_same_words_from_two_people_are_a_conflict() -> None:
    found = judged(
        "“The lamps went out, and I am grateful that no sailor drowned in the harbour,” said Ada Brandt.",
        "“The lamps went out. I am thankful that not one sailor drowned in our harbour,” said Jonas Weil.",
    )

    assert [(d.relation, d.rule) for d in found] == [(Relation.CONFLICT, "quote.other_speaker")]
    assert "Jonas Weil: “" in found[0].explanation
    assert found[0].topic.startswith("who said “")


@pytest.mark.parametrize("other", ["Brandt", "a fisherman", "harbour master Ada Brandt", "police"])
def test_a_shorter_name_or_an_office_is_no_other_speaker(other: str) -> None:
    assert relations(SAID.format("Ada Brandt"), SAID.format(other)) == []


def test_a_slogan_may_be_anybodys() -> None:
    assert (
        relations("“Bread and boats now,” said Ada Brandt.", "“Bread and boats now,” said Jonas Weil.") == []
    )


def test_sentences_that_follow_each_other_in_both_articles_are_one_discrepancy() -> None:
    one = "“The lamps failed at nine o'clock sharp. The bell rope broke a minute later,” Ada Lund said."
    other = "“The lamps had failed at nine o'clock. A minute later the bell rope broke off,” Lund said."
    found = judged(one, other)
    assert [[len(side.claims) for side in d.sides] for d in found] == [[2, 2]]


def test_a_fragment_meets_the_quotation_that_it_was_lifted_from() -> None:
    one = "Ada Lund said the closing of the old mill by the bank was “pure greed” in a poor valley."
    other = "“This is pure greed: a rich bank is closing the old mill of a poor valley,” Lund said."
    assert relations(one, other) == [(Relation.REWORDING, "quote.retold")]


def test_a_fragment_alone_proves_nothing() -> None:
    one = "Ada Lund said the rent was “pure greed” by the landlord."
    other = "“It is pure greed to sell the pier,” said Ada Lund."
    assert relations(one, other) == []


def test_an_explanation_names_both_outlets_both_wordings_and_the_words_that_differ() -> None:
    one = "“The loss of the mill would have broken the valley,” Ada Lund said."
    other = "“Losing the mill would have broken the entire valley,” Lund said."
    explanation = judged(one, other)[0].explanation
    for part in (
        "a quotes “The loss of",
        "b quotes “Losing the mill",
        "“the loss of” / “losing”",
        "“entire” in one only",
    ):
        assert part in explanation


def test_a_word_that_only_moved_is_told_once() -> None:
    one = "“Mr Lund is accused of a serious crime, but there is also no doubt that he is ill,” Ada Weil said."
    other = "“Mr Lund is accused of a serious crime but there is no doubt that he is also ill,” Weil said."
    assert "They differ in “also” elsewhere." in judged(one, other)[0].explanation


@given(st.lists(st.sampled_from([*SAID.split()[:9], "rope", "bell", "lamp"]), min_size=1, max_size=14))
@settings(max_examples=25, deadline=None)
def test_an_article_and_its_exact_copy_disagree_on_no_quotation(words: list[str]) -> None:
    text = f"“{' '.join(words)},” said Ada Brandt. She called it “{words[0]} {words[-1]}” again."
    assert judged(text, text) == []


def test_the_order_of_the_articles_changes_nothing() -> None:
    texts = [
        "“The loss of the mill would have broken the valley,” Ada Lund said.",
        "“Losing the mill would have broken the entire valley,” Lund said.",
        "“The loss of our mill would have broken this valley,” Lund said.",
    ]
    assert len(judged(*texts)) == 1
    assert len(judged(*texts)[0].sides) == len(judged(*reversed(texts))[0].sides)


def test_one_named_speaker_and_a_word_of_content_are_enough() -> None:
    assert relations(
        "“Nobody in this valley will be forgotten by the government,” Ada Lund said.",
        "“The government forgets nobody who lives here,” Ada Lund said.",
    ) == [(Relation.REWORDING, "quote.reworded")]


def test_what_an_unknown_speaker_says_needs_half_of_the_content() -> None:
    assert (
        relations(
            "“No farmer, smith or son of this valley will be forgotten by the government,” a spokesman said.",
            "“The government sends lamps, blankets, soup and doctors to this valley,” an official said.",
        )
        == []
    )


def test_figures_that_one_wording_leaves_out_are_no_other_figures() -> None:
    one = "“We sold 30 ships this year, 4 of them new, and we are proud of it,” said owner Ada Quist."
    other = "“In 2005 we sold 30 ships this year, and we are proud of it,” said owner Ada Quist."
    assert relations(one, other) == [(Relation.REWORDING, "quote.reworded")]


def test_other_figures_in_one_speakers_words_are_a_conflict() -> None:
    assert relations(
        "“We have 20 boats at the pier,” said Ada Lund.",
        "“We have 30 boats at this pier,” said Ada Lund.",
    ) == [(Relation.CONFLICT, "quote.other_figure")]


def test_quotations_with_words_between_them_are_not_made_one() -> None:
    (found,) = judged(
        "“The quay is a ruin,” said Ada Lund. “The cranes lie all over the harbour, and two of them burn.”",
        "“The quay is a wreck,” said Ada Lund. “There were cranes all over the harbour, two of them burned.”",
    )
    assert [side.label for side in found.sides] == [
        "“The quay is a ruin” … “The cranes lie all over the harbour, and two of them burn.”",
        "“The quay is a wreck” … “There were cranes all over the harbour, two of them burned.”",
    ]
    assert "“The quay is a ruin” … “The cranes" in found.explanation
    assert "“ruin” / “wreck”" in found.explanation
    assert "““" not in found.explanation
    assert found.topic.endswith("“The quay is a ruin …”")
