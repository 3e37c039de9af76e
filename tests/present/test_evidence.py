"""One discrepancy as the evidence pane shows it."""

from __future__ import annotations

from datetime import date

from kazreader.model import Span
from kazreader.present.evidence import Excerpt, evidence_of, excerpt
from kazreader.present.sources import letter, sources_of
from tests.flood import DEATHS, FLOOD, HOMELESS, THUNDER

SOURCES = sources_of(FLOOD)


def test_each_side_says_who_says_it_when_and_in_which_sentence() -> None:
    side = evidence_of(DEATHS, SOURCES).sides[2]
    statement = side.statements[0]
    assert side.label == "at least 19"
    assert statement.source.cited == "B Courier"
    assert statement.speaker == "the governor's office"
    assert statement.hedge == "At least"
    assert statement.said_on == date(2024, 6, 4)
    assert statement.excerpt.marked().startswith("OXLEY, June 4 (Courier) – «At least 19 people» died when")


def test_a_copy_is_a_source_but_no_voice() -> None:
    side = evidence_of(DEATHS, SOURCES).sides[1]
    assert [source.letter for source in side.sources] == ["A", "C"]
    assert side.voices == 1


def test_pairs_are_told_where_there_are_more_than_two_sides() -> None:
    assert [(p.ours, p.theirs, p.relation.value) for p in evidence_of(DEATHS, SOURCES).pairs] == [
        ("12", "14", "conflict"),
        ("12", "at least 19", "conflict"),
        ("14", "at least 19", "update"),
    ]
    assert evidence_of(HOMELESS, SOURCES).pairs == ()


def test_near_misses_come_with_their_reason() -> None:
    assert evidence_of(DEATHS, SOURCES).near_misses[0].endswith("not the whole count.")


def test_quotes_are_compared_word_by_word() -> None:
    (wording,) = evidence_of(THUNDER, SOURCES).wordings
    assert (wording.ours, wording.theirs) == ("A, C", "B")
    assert [p.change for p in wording.pieces if p.change == "same"]
    assert evidence_of(HOMELESS, SOURCES).wordings == ()


def test_control_characters_of_the_article_are_not_in_the_excerpt() -> None:
    assert excerpt("Up to \x1b]0;x\x0714\r\ndead here.", Span(0, 26), Span(6, 14)) == Excerpt(
        "Up to ", "]0;x14", " dead here."
    )


def test_a_sentence_beyond_all_measure_is_cut_at_a_word() -> None:
    text = "word " * 50_000
    shown = excerpt(text, Span(0, len(text)), Span(100_000, 100_004)).marked()
    assert len(shown) < 700
    assert shown.startswith("… word ")
    assert shown.endswith("word …")


def test_explanations_and_labels_are_made_safe_to_print() -> None:
    hostile = DEATHS._replace(topic="dead\x1b[2J", explanation="a\u202eb\nc")
    evidence = evidence_of(hostile, SOURCES)
    assert (evidence.topic, evidence.why) == ("dead[2J", "ab c")


def test_letters_go_on_after_z() -> None:
    assert [letter(n) for n in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_an_article_without_a_title_shows_its_first_words() -> None:
    article = FLOOD.articles[3]
    bare = article._replace(metadata=article.metadata._replace(title=None), blocks=article.blocks[1:])
    report = FLOOD._replace(articles=(bare,))
    assert sources_of(report).listed[0].title == "untitled: The wall broke on Sunday night, people in…"
