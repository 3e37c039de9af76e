"""The SQLite side of the index: articles with their prose, and an FTS5 word table.

The word table stores no text. It is made for more than a few hundred articles, and never if SQLite lacks
FTS5: then every article is a candidate for every search.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator

from kazreader.index.finder import spellings
from kazreader.index.fold import WORD, fold
from kazreader.index.outlet import names
from kazreader.index.query import Query, Term
from kazreader.model import CleanArticle
from kazreader.model.named_tuple import NamedTuple

_ARTICLES = "CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT, source TEXT, named TEXT, prose BLOB)"
_WORDS = """CREATE VIRTUAL TABLE words USING fts5(folded, content='', tokenize="ascii tokenchars '_\x01'")"""
_ROOM = "INSERT INTO words (words, rank) VALUES ('hashsize', 4194304)"
"Memory for words before they are merged, while articles are added: a quarter less time than with 1 MB."
_VOCABULARY = "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, row)"
_MATCHING = "FROM words CROSS JOIN article a ON a.number = words.rowid WHERE words MATCH ?"
_PARAGRAPH = "\x01"
"A separator word between paragraphs, so that no phrase is found across them."
_SIGN = re.compile(r"[^\w\x00-\x7f]")
"FTS5's ascii tokenizer takes every non-ASCII character for a letter; these are none."


class Row(NamedTuple):
    """One article of the table."""

    number: int
    id: str
    source: str | None
    prose: str


class Tables:
    """A database in memory; one thread at a time, but `interrupt` at any time from any thread."""

    def __init__(self, small: int) -> None:
        """small: the number of articles up to which no word table is made."""
        self._database = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        # A page holds four articles: with the usual 4 kB the tables take nearly twice the memory.
        self._database.execute("PRAGMA page_size = 16384")
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute(_ARTICLES)
        self._small = small
        self._listed = 0
        "The number of articles, from the first on, in the word table; 0: there is none."
        self.count = 0
        self.interrupt = self._database.interrupt

    def add(self, articles: Iterable[CleanArticle]) -> None:
        """Append articles."""
        self._database.execute("BEGIN")
        self._database.executemany("INSERT INTO article VALUES (?, ?, ?, ?, ?)", self._rows(articles))
        if self.count > self._small and (self._listed or self._made_word_table()):
            new = self._database.execute(
                "SELECT number, prose FROM article WHERE number > ?", (self._listed,)
            )
            self._database.executemany(
                "INSERT INTO words (rowid, folded) VALUES (?, ?)",
                ((number, _listing(_text(prose))) for number, prose in new),
            )
            self._listed = self.count
        self._database.execute("COMMIT")

    def candidates(self, query: Query, vocabulary: tuple[str, ...], *, scan: bool = False) -> Iterator[Row]:
        """Yield, in order, a superset of the matching articles; all of them where words cannot exclude any.

        With `scan`, a prefix of one or two letters is not looked up: nearly every article contains it, and
        FTS5 would gather them all before it returns the first.
        """
        match = "" if scan and _is_short(query) else self._match(query, vocabulary)
        sources, named = _source_filter(query)
        columns = "SELECT a.number, a.id, a.source, a.prose"
        if match:
            sql = f"{columns} {_MATCHING}{sources} ORDER BY words.rowid"
            rows = self._database.execute(sql, (match, *named))
        else:
            rows = self._database.execute(
                f"{columns} FROM article a WHERE true{sources} ORDER BY number", named
            )
        return (Row(number, name, source, _text(prose)) for number, name, source, prose in rows)

    def counts(self, query: Query, vocabulary: tuple[str, ...]) -> dict[str | None, int] | None:
        """Return the number of matching articles of each source; None where FTS5 alone cannot decide."""
        match = self._match(query, vocabulary)
        if not match or query.exact or query.excluded or not _is_decided_by_words(query, vocabulary):
            return None
        sources, named = _source_filter(query)
        sql = f"SELECT a.source, count(*) {_MATCHING}{sources} GROUP BY a.source"
        return dict(self._database.execute(sql, (match, *named)))

    def vocabulary(self) -> tuple[str, ...] | None:
        """Return every folded word of the articles; None where there is no word table."""
        if not self._listed:
            return None
        words = self._database.execute("SELECT term FROM vocabulary WHERE term <> ?", (_PARAGRAPH,))
        return tuple(word for (word,) in words)

    def _rows(self, articles: Iterable[CleanArticle]) -> Iterator[tuple[int, str, str | None, str, bytes]]:
        for article in articles:
            self.count += 1
            source = article.metadata.source
            prose = article.prose.encode("utf-8", "surrogatepass")
            yield self.count, article.article.id, source, names(article), prose

    def _made_word_table(self) -> bool:
        try:
            self._database.execute(_WORDS)
            self._database.execute(_ROOM)
            self._database.execute(_VOCABULARY)
        except sqlite3.OperationalError:
            self._small = 2**63  # This SQLite has no FTS5: do not try again.
            return False
        return True

    def _match(self, query: Query, vocabulary: tuple[str, ...]) -> str:
        """Return an FTS5 expression that every matching article fulfils; empty where there is none."""
        if not self._listed or query.pattern is not None:
            return ""
        return " AND ".join(_expression(term, vocabulary) for term in _indexed(query))


def _indexed(query: Query) -> Iterator[Term]:
    """Yield the terms for the word table: not those that may begin inside a word."""
    return (term for term in query.terms if not any(each.inside for each in term.alternatives))


def _expression(term: Term, vocabulary: tuple[str, ...]) -> str:
    """Return an expression for articles that contain the term or one of its others."""
    each = [_expression_of_one(each, vocabulary) for each in term.alternatives]
    return each[0] if len(each) == 1 else f"({' OR '.join(f'({one})' for one in each)})"


def _expression_of_one(term: Term, vocabulary: tuple[str, ...]) -> str:
    star = " *" if term.prefix else ""
    spelt = spellings(term, vocabulary)
    if term.apart is None and all(len(alternatives) == 1 for alternatives in spelt):
        return f'"{" ".join(word for (word,) in spelt)}"{star}'
    words = [" OR ".join(f'"{word}"' for word in alternatives) for alternatives in spelt]
    return " AND ".join(
        f"({alternatives}{star if n == len(words) else ''})" for n, alternatives in enumerate(words, 1)
    )


def _is_decided_by_words(query: Query, vocabulary: tuple[str, ...]) -> bool:
    """Whether FTS5's answer is exact: phrases of words in one spelling each, or single words in several."""
    terms = [each for term in query.terms for each in term.alternatives]
    if any(term.inside or term.apart is not None for term in terms):
        return False
    spelt = [spellings(term, vocabulary) for term in terms]
    return all(
        len(words) == 1 or all(len(alternatives) == 1 for alternatives in words) for words in spelt
    ) and all(WORD.fullmatch(word) for words in spelt for alternatives in words for word in alternatives)


def _is_short(query: Query) -> bool:
    terms = (each for term in query.terms for each in term.alternatives)
    return any(term.prefix and len(term.words) == 1 and len(term.words[0]) < 3 for term in terms)


def _source_filter(query: Query) -> tuple[str, tuple[str, ...]]:
    anywhere = " OR ".join("instr(a.named, ?) > 0" for _ in query.sources)
    return (f" AND ({anywhere})" if anywhere else ""), query.sources


def _text(prose: bytes) -> str:
    """Return the prose; stored as bytes, since SQLite's binding caches the UTF-8 form of every string."""
    return prose.decode("utf-8", "surrogatepass")


def _listing(prose: str) -> str:
    """Return the prose for the word table: folded, without symbols and with paragraphs separated."""
    folded = fold(prose).text
    if not folded.isascii():
        folded = _SIGN.sub(" ", folded)
    return folded.replace(_PARAGRAPH, " ").replace("\n", f" {_PARAGRAPH} ")
