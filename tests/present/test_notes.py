"""What the user left on a set of articles."""

from __future__ import annotations

from kazreader.present.notes import Mark, Reviewed, Undecided, notes_of
from kazreader.present.sources import sources_of
from kazreader.store import Notebook, Review, Verdict
from tests.flood import ARTICLES, DEATHS, FLOOD, HOMELESS, MAYOR, OFFICE, WHEN

SOURCES = sources_of(FLOOD)
HERALD = ARTICLES["a"].article


def test_an_empty_notebook_lists_what_is_to_be_decided() -> None:
    notes = notes_of(FLOOD, SOURCES, Notebook(None))
    assert (notes.reviewed, notes.articles, notes.marks) == ((), (), ())
    assert [line.discrepancy for line in notes.undecided] == [DEATHS, WHEN, OFFICE, HOMELESS]


def test_what_is_judged_is_no_longer_to_be_decided_and_what_is_noted_only_where_it_is_no_conflict() -> None:
    notebook = Notebook(None)
    notebook.set_review(DEATHS.id, [HERALD], Review(Verdict.CONFLICT))
    notebook.set_review(MAYOR.id, [HERALD], Review(note="W is a misprint"))
    notebook.set_review(OFFICE.id, [ARTICLES["b"].article], Review(note="rang"))
    notes = notes_of(FLOOD, SOURCES, notebook)
    assert Undecided(OFFICE, Review(note="rang")) in notes.undecided
    assert notes.reviewed == (
        Reviewed(DEATHS, Review(Verdict.CONFLICT)),
        Reviewed(MAYOR, Review(note="W is a misprint")),
    )
    assert [line.discrepancy for line in notes.undecided] == [WHEN, OFFICE, HOMELESS]


def test_marks_show_the_words_that_they_stand_at_and_no_mark_of_the_reader_itself() -> None:
    notebook = Notebook(None)
    at = HERALD.text.index("Rescuers")
    notebook.set_mark("x", HERALD, at)
    notebook.set_mark("last", HERALD, 3)
    (mark,) = notes_of(FLOOD, SOURCES, notebook).marks
    assert mark == Mark("x", SOURCES.listed[0], at, mark.text)
    assert mark.text.startswith("Rescuers counted 14 dead")


def test_notes_on_articles_are_safe_to_print() -> None:
    notebook = Notebook(None)
    notebook.set_note(HERALD, "ask\x1b[2J\nagain")
    (line,) = notes_of(FLOOD, SOURCES, notebook).articles
    assert (line.source.letter, line.note) == ("A", "ask[2J again")
