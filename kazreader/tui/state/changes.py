"""What changed while the reader was open, in one line: reports added and removed, and the consequences.

A discrepancy that a new report joins is the same one, changed, although its id depends on its answers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from kazreader.model import CleanArticle, Discrepancy, Relation, Span
from kazreader.model.record import Record
from kazreader.present.findings import anchors_of
from kazreader.present.wording import counted
from kazreader.tui.state.lettering import Place, places

_WORDS = 60
"Characters by which a position is found again in a changed text."


class Known(Record):
    """A snapshot of what is known."""

    articles: Sequence[CleanArticle]
    discrepancies: Sequence[Discrepancy]


def what_changed(before: Known, after: Known) -> str:
    """Return a summary such as "2 reports added: 3 new conflicts, 1 update gone"; empty when no report
    changed.
    """
    reports = _reports(before.articles, after.articles)
    return f"{reports}: {_discrepancies(before, after)}" if reports else ""


def same_discrepancy(was: Discrepancy, candidates: Iterable[Discrepancy]) -> Discrepancy | None:
    """Return the candidate that is this discrepancy now: by id, else one of its kind with shared claims."""
    listed = list(candidates)
    earlier = ids_before((was,), listed)
    return next((each for each in listed if each.id in earlier), None)


def ids_before(before: Iterable[Discrepancy], now: Iterable[Discrepancy]) -> dict[str, str]:
    """Map the current id of each surviving discrepancy to its previous id.

    A vanished id is matched with a new discrepancy of its kind that shares a claim with it: preferably of the
    same topic, then of the same relation, then with most shared claims.
    """
    old, new = {each.id: each for each in before}, {each.id: each for each in now}
    found = {id: id for id in new if id in old}
    gone: dict[tuple[str, Span], list[Discrepancy]] = {}
    for was in old.values():
        for place in _places(was) if was.id not in found else ():
            gone.setdefault(place, []).append(was)
    shared = Counter(
        (was.id, each.id)
        for each in new.values()
        if each.id not in found
        for place in _places(each)
        for was in gone.get(place, ())
        if was.kind is each.kind
    )

    def likeness(pair: tuple[str, str]) -> tuple[bool, bool, int]:
        was, each = old[pair[0]], new[pair[1]]
        return was.topic == each.topic, was.relation is each.relation, shared[pair]

    taken: set[str] = set()
    for was_id, id in sorted(shared, key=likeness, reverse=True):
        if was_id not in taken and id not in found:
            found[id] = was_id
            taken.add(was_id)
    return found


def same_article(was: CleanArticle, among: Sequence[CleanArticle]) -> int | None:
    """Return the index of the article that this one is now: by file and ordinal, else by text; None: gone."""
    path, article, text = was.article.path, was.article.id, was.article.text
    listed = [each.article for each in among]
    in_place = (n for n, each in enumerate(listed) if each.path == path and each.id == article)
    of_text = (n for n, each in enumerate(listed) if each.text == text)
    of_file = (n for n, each in enumerate(listed) if each.path == path)
    return next(chain(in_place, of_text, of_file), None)


def words_now(offset: int, before: str, after: str) -> int:
    """Return the offset in the next version of a text of the words at an offset, as near as possible."""
    if not offset:
        return 0
    words = before[offset : offset + _WORDS]
    places = [
        place
        for place in (after.find(words, min(offset, len(after))), after.rfind(words, 0, offset))
        if place >= 0
    ]
    return min(places, key=lambda place: abs(place - offset), default=min(offset, len(after)))


def _reports(before: Sequence[CleanArticle], after: Sequence[CleanArticle]) -> str:
    old, new = _texts(before), _texts(after)
    changed = sum(path in old and old[path] != text for path, text in new.items())
    counts = (
        (len(new.keys() - old.keys()), "added"),
        (changed, "changed"),
        (len(old.keys() - new.keys()), "removed"),
    )
    return ", ".join(f"{counted(number, 'report')} {what}" for number, what in counts if number)


def _texts(articles: Sequence[CleanArticle]) -> dict[Place, str]:
    """Return the texts by path and ordinal in the file: ids may change with the other files."""
    return {place: each.article.text for place, each in zip(places(articles), articles, strict=True)}


def _discrepancies(before: Known, after: Known) -> str:
    """Return how many are new, changed and gone, strongest relations first."""
    earlier = ids_before(before.discrepancies, after.discrepancies)
    stayed = set(earlier.values())
    counts: Counter[tuple[str, Relation]] = Counter()
    for each in after.discrepancies:
        was = earlier.get(each.id)
        if was != each.id:
            counts["new" if was is None else "changed", each.relation] += 1
    counts.update(("gone", each.relation) for each in before.discrepancies if each.id not in stayed)
    parts = [
        f"{counted(counts[what, relation], f'new {relation.value}' if what == 'new' else relation.value)}"
        f"{'' if what == 'new' else f' {what}'}"
        for what in ("new", "changed", "gone")
        for relation in Relation
        if relation is not Relation.COMPATIBLE
        if counts[what, relation]
    ]
    return ", ".join(parts) or "no other disagreement"


def _places(discrepancy: Discrepancy) -> Iterator[tuple[str, Span]]:
    return ((anchor.article, anchor.span) for anchor in anchors_of(discrepancy))
