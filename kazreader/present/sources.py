"""The articles as columns: a letter each, the outlet's name, the day, and the original of a copy."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import PurePath
from types import MappingProxyType

from kazreader.compare.outlets import cited_names, in_words
from kazreader.model import Basis, Claim, CleanArticle, Report, Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.display import one_line
from kazreader.present.events import labels
from kazreader.present.paragraphs import paragraphs
from kazreader.present.wording import counted, dated

_NO_NOTES: Mapping[str, str] = MappingProxyType({})
_LETTERS = 4
"Letters that are listed; of more only the first ones are."


class Source(NamedTuple):
    """One article as cited; every string is safe to print."""

    article: str
    "The article's id."
    letter: str
    '"A" for the first article, "AA" for the twenty-seventh; in the reader it stays when others arrive.'
    name: str
    "The outlet, with what distinguishes it from the outlet's other reports; the id if it is unknown."
    title: str
    path: str
    file: str
    "The path below the folder that all articles share: what an export cites."
    published: date | None
    basis: Basis | None
    copy_of: str | None
    "The letter of the article that it copies; None if it is no copy."
    share: float
    "The share of its text that the original contains, 0 to 1."
    text: str
    "The article's text as loaded: spans refer to it."
    paragraphs: tuple[Span, ...] = ()
    "Its numbered paragraphs."
    event: str = ""
    'Which of several events it covers: "event 2", "own event"; empty for the main one.'
    note: str = ""
    "The user's note on it, where notes are asked for."

    @property
    def cited(self) -> str:
        """Return the letter and the name, such as "A Herald"."""
        return f"{self.letter} {self.name}"

    @property
    def credited(self) -> str:
        """Return how it is cited, with the original of a copy: "C Wire (copy of A)"."""
        return f"{self.cited} (copy of {self.copy_of})" if self.copy_of else self.cited


class Sources(NamedTuple):
    """All articles of a report, in its order."""

    listed: tuple[Source, ...]
    by_article: dict[str, Source]
    folder: str = ""
    "The name of the folder that all share; empty where there is none."

    @property
    def cited(self) -> dict[str, str]:
        """Return the letter and the name of each, by article id."""
        return {article: source.cited for article, source in self.by_article.items()}

    @property
    def independent(self) -> int:
        """Return how many of them are no copies."""
        return sum(source.copy_of is None for source in self.listed)

    def of(self, claims: Iterable[Claim]) -> tuple[Source, ...]:
        """Return the sources that make these claims, each once."""
        return tuple(self.by_article[a] for a in dict.fromkeys(claim.mention.article for claim in claims))

    @property
    def tally(self) -> str:
        """Return "5 reports (4 independent)"; the second number only where there are copies."""
        reports = counted(len(self.listed), "report")
        copies = self.independent < len(self.listed)
        return f"{reports} ({self.independent} independent)" if copies else reports

    @property
    def title(self) -> str:
        """Return the tally with the folder: "5 reports in ferry"."""
        return f"{self.tally} in {self.folder}" if self.folder else self.tally


def letters_of(articles: Iterable[CleanArticle]) -> dict[str, str]:
    """Return a letter for each article id, in the order of the alphabet."""
    return {article.article.id: letter(number) for number, article in enumerate(articles)}


def sources_of(
    report: Report, letters: Mapping[str, str] | None = None, notes: Mapping[str, str] = _NO_NOTES
) -> Sources:
    """Return the report's articles as sources, with notes on them.

    `letters` and `notes` are by article id; letters are by default in alphabetical order.
    """
    letters = letters_of(report.articles) if letters is None else letters
    copies = {copy.article: copy for copy in report.comparison.copies}
    names = cited_names(report.articles)
    events, folder = labels(report.comparison), _shared_folder(report)
    listed: list[Source] = []
    for article in report.articles:
        meta, copy = article.metadata, copies.get(article.article.id)
        listed.append(
            Source(
                article=article.article.id,
                letter=letters[article.article.id],
                name=one_line(names[article.article.id]),
                title=title_of(article),
                path=one_line(in_words(article.article.path)),
                file=one_line(in_words(article.article.path.removeprefix(folder))),
                published=meta.published,
                basis=meta.published_basis,
                copy_of=letters.get(copy.of) if copy else None,
                share=copy.share if copy else 0.0,
                text=article.article.text,
                paragraphs=paragraphs(article),
                event=events.get(article.article.id, ""),
                note=one_line(notes.get(article.article.id, "")),
            )
        )
    by_article = {source.article: source for source in listed}
    return Sources(tuple(listed), by_article, one_line(PurePath(folder).name))


def _shared_folder(report: Report) -> str:
    """Return the folder of all articles, ending in a separator; empty where they share none."""
    firsts, *others = [PurePath(article.article.path).parents for article in report.articles] or [()]
    held = [set(parents) for parents in others]
    found = next(
        (str(p) for p in firsts if p.name not in ("", "..") and all(p in parents for parents in held)), ""
    )
    return f"{found}{os.sep}" if found else ""


def rows_of(sources: Sources) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield the rows of a table: letter, name, day, title, file."""
    for source in sources.listed:
        copied = f" (copy of {source.copy_of}, {source.share:.0%})" if source.copy_of else ""
        published = dated(source.published, source.basis)
        yield source.letter, source.name + copied, published, source.title, source.file


def read_in_part(report: Report) -> frozenset[str]:
    """Return the paths of files that were read only in part."""
    read = {article.article.path for article in report.articles}
    return frozenset(file.path for file in report.unreadable if file.path in read)


def unread_in_words(report: Report) -> tuple[str, Iterator[tuple[str, str]]]:
    """Return how many files were unreadable, or read in part, and each file with the reason; printable."""
    in_part = read_in_part(report)
    part, whole = len(in_part), sum(file.path not in in_part for file in report.unreadable)
    counts = [f"Not read: {counted(whole, 'file')}"] if whole else []
    counts += [f"{'read' if counts else 'Read'} in part: {counted(part, 'file')}"] if part else []
    files = ((one_line(in_words(file.path)), one_line(file.reason)) for file in report.unreadable)
    return "; ".join(counts), files


def letter(number: int) -> str:
    """Return the letter of the article with this number, counted from 0."""
    head, last = divmod(number, 26)
    return (letter(head - 1) if head else "") + chr(ord("A") + last)


def title_of(article: CleanArticle, *, words: int = 8) -> str:
    """Return the title, or "untitled: " and its first words."""
    if article.metadata.title:
        return one_line(article.metadata.title)
    first = next(
        (b for b in article.reading() if not article.prose[b.span.start : b.span.end].isspace()), None
    )
    if first is None:
        return "untitled: no text"
    start = one_line(first.span.of(article.prose)[:400]).split()
    return f"untitled: {' '.join(start[:words])}{'…' if len(start) > words else ''}"


def letters(sources: Sequence[Source]) -> str:
    """Return the letters of the sources: "A B"; of many, the first ones and the number of the others."""
    listed = [source.letter for source in sources]
    return " ".join(listed) if len(listed) <= _LETTERS else f"{' '.join(listed[:2])} +{len(listed) - 2}"
