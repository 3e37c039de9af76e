"""The titles of the panes of the reading view, and its status line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from kazreader.model import Relation
from kazreader.present.events import OWN
from kazreader.present.sources import Source, letters
from kazreader.present.wording import counted
from kazreader.tui.state.hits import Hits
from kazreader.tui.state.searching import more_may_come
from kazreader.tui.state.session import Session
from kazreader.tui.widgets.line_pane import Run


def title(pane: str, session: Session, focused: str, narrowed: str) -> Sequence[Run]:
    """Return the title of a pane; `narrowed`: the filter of its paragraphs, empty without one."""
    ink = "accent" if pane == focused else "muted"
    if session.article is None:
        return [(f" {pane.capitalize()}", ink)]
    if pane == "list":
        return [(f" Sources {session.number + 1}/{len(session.articles)}", ink)]
    if pane == "text":
        source = session.sources.listed[session.number]
        only = [(f"  only {narrowed}", "update")] if narrowed else []
        return [(f"  {source.cited}", ink), *only, (f"  {_file_name(source)}", "muted")]
    kind = f"  {session.kind_words()}" if session.kind else ""
    judging = focused == "text" and session.anchor is not None
    judge = f"; {session.keys.label('panes.next')}: judge it" if judging else ""
    return [("  Evidence", ink), (kind, "update"), (f"  {_evidence(session)}{judge}", "muted")]


def status(session: Session, share: str | None, *, counted_here: bool) -> tuple[Sequence[Run], Sequence[Run]]:
    """Return the status line: the current claim, and the scroll position.

    counted_here: with its index among those of the article.
    """
    if session.article is None:
        return [(" waiting for reports" if session.compared else f" {session.waiting()}", "muted")], ()
    counts = (_place(session) if counted_here else "", session.walk.status())
    right = [(f"{count}  ", "accent") for count in counts if count]
    return looked_at(session), [*right, (f"{share} ", "muted")] if share else right


def hits_summary(session: Session, hits: Hits) -> str:
    """Return the index and number of matches; without any, the number in other sources."""
    more = more_may_come(session.searching)
    if hits.spans or hits.problem or not hits.query:
        return hits.status() + more
    counts = session.searching.elsewhere(session.articles)
    letters = (f"{session.sources.by_article[each].letter} {count}" for each, count in counts.items())
    return (f"no match here; {'  '.join(letters)}" if counts else hits.status()) + more


def chosen(session: Session, narrowed: str) -> Sequence[str]:
    """Return the filters and options of the text."""
    only = [f"only paragraphs {narrowed}"] if narrowed else []
    return [*only, "debris shown"] if session.debris else only


def looked_at(session: Session) -> Sequence[Run]:
    """Return the question of the current claim and its answers; empty without one."""
    if session.anchor is None:
        return ()
    topic = session.anchor.discrepancy
    sign = session.findings.sign(topic.id, topic.relation)
    runs: list[Run] = [(f" {sign} ", f"mark-{topic.relation.value}"), (topic.topic, "strong")]
    for number, side in enumerate(topic.sides):
        runs += [(f"  |  {side.label} " if number else f"  {side.label} ", "")]
        runs += [(letters(session.sources.of(side.claims)), "accent")]
    return runs


def _evidence(session: Session) -> str:
    if not session.compared:
        return session.waiting()
    if len(session.articles) < 2:
        return "only one article: nothing to compare"
    number = len(_walked(session))
    compatible = len(session.topics()) - number
    also = f" and {compatible} compatible" if compatible else ""
    following = f": {session.keys.label('read.next')} goes to the next" if number else ""
    here = f"{counted(number, 'discrepancy')}{also} here{following}"
    if session.sources.listed[session.number].event == OWN:
        here = "no other report covers this event"
    place = _place(session)
    return f"{place} in {_letter(session)}" if place else f"{_silent(session)}{here}"


def _letter(session: Session) -> str:
    """Return the letter of the open article."""
    return session.sources.listed[session.number].letter


def _silent(session: Session) -> str:
    """Return a remark if the open article does not answer the current question; else empty."""
    if session.anchor is None or session.article is None or session.anchor_here() is not None:
        return ""
    topic = session.anchor.discrepancy
    return f"{session.findings.sign(topic.id, topic.relation)} is not in {_letter(session)}; "


def _place(session: Session) -> str:
    """Return the position such as "2 of 11" of the current discrepancy in the open article; or empty."""
    ids = _walked(session)
    anchor = session.anchor_here()
    if anchor is None or anchor.discrepancy.id not in ids:
        return ""
    return f"{ids.index(anchor.discrepancy.id) + 1} of {len(ids)}"


def _walked(session: Session) -> Sequence[str]:
    """Return the ids of the discrepancies to stop at: compatible ones are skipped."""
    return [topic.id for topic in session.topics() if topic.relation is not Relation.COMPATIBLE]


def _file_name(source: Source) -> str:
    """Return the file's name without folders, unless it is the source's name already."""
    name = PurePosixPath(source.path).name
    return "" if PurePosixPath(name).stem == source.name else name
