import pytest

from kazreader.extract.quotes import find
from kazreader.model import Claim
from tests.extract.telling import reading_of


def claims(text: str) -> list[Claim]:
    return list(find(reading_of(text)))


def told(text: str) -> list[tuple[str | None, str]]:
    return [
        (c.attribution, c.mention.span.of(text)) for c in claims(text) if c.mention.rule != "quote.reported"
    ]


def test_each_sentence_of_a_quotation_is_a_claim_of_its_speaker() -> None:
    text = "“The mast went first. Then the hull broke in two,” said Captain Ada Lund."
    assert told(text) == [
        ("Captain Ada Lund", "The mast went first."),
        ("Captain Ada Lund", "Then the hull broke in two,"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Lund told reporters: “We lost the mast in the storm.”", "Ada Lund"),
        ("“We lost the mast in the storm,” the captain said.", "the captain"),
        ("“We lost the mast in the storm, “Lund said at the pier.", "Lund"),
        ("We lost the mast in the storm and nobody came.” - Ada Lund, captain", "Ada Lund"),
        ("They want “two harbours side by side at the pier” - a plan that would cost the town more.", None),
        ("The mast went first, Ada Lund said. “We lost it in the storm.”", "Ada Lund"),
        ("The captain, Ada Lund, was short: “We lost the mast in the storm.”", "Ada Lund"),
        ("The mast was old: “We lost the mast in the storm.”", None),
        ("“We lost the mast in the storm.”", None),
        ("“We lost the mast in the storm.” The owner told a paper that he was sorry.", None),
        ("Ada Lund, the harbour's pilot: “We lost the mast in the storm.”", "Ada Lund"),
        ("Mayor Pål Åsen says the port will not close. “We lost the mast in the storm.”", "Mayor Pål Åsen"),
        (
            "The navy said it sank at noon. “We lost the mast in the storm,” said cook Mona Said, 27.",
            "cook Mona Said",
        ),
        ("“We lost the mast in the storm,” said Mona Said.", "Mona Said"),
    ],
)
def test_the_speaker_is_the_one_cited_beside_the_quotation(text: str, speaker: str | None) -> None:
    assert [speaker] == [c.attribution for c in claims(text)]


def test_a_quotation_goes_on_behind_the_words_that_cite() -> None:
    text = "“We lost the mast in the storm,” Lund said. “Nobody came to help us.”"
    assert [(c.attribution, c.mention.rule) for c in claims(text)] == [
        ("Lund", "quote.direct"),
        ("Lund", "quote.carried"),
    ]


def test_someone_cited_inside_a_quotation_is_not_its_speaker() -> None:
    text = "“The mate said the mast was rotten and the owner knew,” Lund told the court."
    assert told(text) == [("Lund", "The mate said the mast was rotten and the owner knew,")]


def test_a_lifted_word_gives_the_clause_that_reports_it() -> None:
    text = "Lund said the rescue was a “complete farce” from the first hour."
    found = {c.mention.rule: c.mention.span.of(text) for c in claims(text)}
    assert found == {
        "quote.fragment": "complete farce",
        "quote.reported": "the rescue was a “complete farce” from the first hour",
    }


def test_a_nickname_in_quotes_reports_nothing() -> None:
    assert [c.mention.rule for c in claims("Ada “Mast” Lund sailed at noon.")] == ["quote.fragment"]


@pytest.mark.parametrize(
    "unit",
    ["“a ‘b ", "x, saying ", "x, said ", "( said ) ", "Bob said “x y” is z, ", "“", "'a ", "according to "],
)
def test_hostile_repetition_is_read_to_the_end(unit: str) -> None:
    text = unit * 2000
    assert all(c.mention.span.end <= len(text) for c in claims(text))


def test_a_fragment_belongs_to_who_was_quoted_just_before() -> None:
    text = "“We lost the mast in the storm,” said Ada Lund. There was a “broken old boom” as well."
    assert [speaker for speaker, _ in told(text)] == ["Ada Lund", "Ada Lund"]


def test_who_was_cited_behind_the_first_sentence_says_the_next_one_too() -> None:
    text = (
        "“The mast went first,” Mr. Lund had told them, according to the daily Bugle. “It fell on the boats.”"
    )
    assert told(text) == [("Mr. Lund", "The mast went first,"), ("Mr. Lund", "It fell on the boats.")]


@pytest.mark.parametrize(
    "text",
    [
        "The singer of “The Glass Sea” was hurt in the crash, officials said.",
        "Lund, who played a pilot in “North of the Pier,” was hurt, officials said.",
    ],
)
def test_what_a_work_is_called_is_said_by_nobody(text: str) -> None:
    assert [speaker for speaker, _ in told(text)] == [None]
    assert [claim.mention.rule for claim in claims(text)] == ["quote.carried"]


def test_a_short_cry_in_large_letters_is_said() -> None:
    assert told("“Bring Back The Boats!” the crowd chanted.") == [("the crowd", "Bring Back The Boats!")]


def test_whoever_names_a_thing_with_quoted_words_says_them() -> None:
    text = "The club's president Per Aas named her “one of the great voices of our islands”."
    assert told(text) == [("The club's president Per Aas", "one of the great voices of our islands")]
