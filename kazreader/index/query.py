"""What a searcher typed, as a frozen query.

    dead wounded      both words, AND between or not       "tear gas"     the words in a row
    dead OR killed    that hold one of them, or both       "police shot"~5  within five other words
    evacu*            words that begin so                  -drill         articles without the word
    killed~           the word in all its forms: killing
    source:EFE        of this source                       kind:figure    in claims of this kind
    is:conflict       in claims that disagree so           num:20..30     in claims whose figure may lie there
    name:tokayev      where a name stands that anybody spells so; with ~ behind it, or nearly so

Case and accents count as soon as the words (not the filters) hold an upper-case letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Literal, TypeVar

from kazreader.index.fold import WORD, bare, fold
from kazreader.model import Interval, Kind, QueryError, Relation
from kazreader.model.named_tuple import NamedTuple

_PIECE = re.compile(
    r"""
    (?P<minus>-)?
    (?: (?P<field>source|kind|is|num|name): )?
    (?: ["“”] (?P<phrase>[^"“”]*) (?: ["“”] | $ ) | (?P<plain>\S+) )
    (?P<star>\*)?
    (?: (?<=["“”*]) ~(?P<apart>\d{0,3}) (?!\w) )?
    """,
    re.VERBOSE,
)
_FILTERS = ("source", "kind", "is", "num", "name")
_BARE = frozenset(f"{name}:" for name in _FILTERS)
_OR, _AND, _NOT = "OR", "AND", "NOT"
_UNKNOWN_FIELD = re.compile(r"-?(?P<field>[a-z]{2,}):(?=[^/\s])")
_INNER_STAR = re.compile(r"\*+(?=[^\W_])|\*+(?=\s+\S)")
_OPERATOR = re.compile(r"[\"“”*]|\w~(?:\s|$)|(?:^|\s)(?:-\w|(?:source|kind|is|num|name):\S)|\S\s+OR\s+\S")
_ESCAPE = re.compile(r"\\(?:[pPNgk]\{[^}]*\}|.)", re.DOTALL)
_RANGE = re.compile(r"(?P<low>\d[\d,]*(?:\.\d+)?)?(?P<dots>\.\.)?(?P<high>\d[\d,]*(?:\.\d+)?)?")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"A letter of a script without spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese."
_LONGEST = 1000
_Filter = TypeVar("_Filter", bound=StrEnum)


class Term(NamedTuple):
    """Consecutive words, with only punctuation and white space between them; or words near each other."""

    words: tuple[str, ...]
    "As typed if case matters, else folded; never empty."
    prefix: bool = False
    "Whether the last word is a prefix."
    inside: bool = False
    "Whether the first word may begin inside a word of the text, as in a pager's search."
    apart: int | None = None
    "The maximum number of other words between them, in any order; None: they are consecutive."
    spelt: Literal["as asked", "in its forms", "nearly"] = "as asked"
    "Which words of the articles match its own; those are folded then."
    others: tuple[Term, ...] = ()
    "Alternative terms, which have no others of their own."

    @property
    def alternatives(self) -> tuple[Term, ...]:
        """The term itself and the others."""
        return (self, *self.others)


class WantedName(NamedTuple):
    """A name that is searched in all its spellings."""

    words: tuple[str, ...]
    "Folded; never empty."
    nearly: bool
    "Whether typing errors are allowed."


class Query(NamedTuple):
    """One search; an article matches when it contains every term and no excluded one."""

    text: str
    "As typed."
    terms: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()
    sources: tuple[str, ...] = ()
    "Folded; a source matches when its name or the article's id contains one of them."
    kinds: frozenset[Kind] = frozenset()
    relations: frozenset[Relation] = frozenset()
    numbers: tuple[Interval, ...] = ()
    names: tuple[WantedName, ...] = ()
    exact: bool = False
    "Whether case and accents matter."
    pattern: str | None = None
    "A regular expression instead of terms."

    @property
    def asks_vocabulary(self) -> bool:
        """Whether other words of the articles may match those that are typed."""
        terms = (*self.terms, *self.excluded)
        return any(each.spelt != "as asked" for term in terms for each in term.alternatives)

    @property
    def asks_claims(self) -> bool:
        """Whether the query is about claims, so that it needs a report."""
        return bool(self.kinds or self.relations or self.numbers or self.names)


def parse(text: str, *, regex: bool = False, fuzzy: bool = False) -> Query:
    """Return the parsed query; with `regex`, the whole text is one pattern.

    Raises QueryError when there is nothing to search for, or a filter has an invalid value.
    """
    if len(text) > _LONGEST:
        raise QueryError(f"the query has more than {_LONGEST:,} characters. Search for less.")
    if regex:
        if not text:
            raise QueryError("the pattern is empty. Type what to search for.")
        return Query(text, exact=_has_upper(_ESCAPE.sub("", text)), pattern=text)
    typed = list(_PIECE.finditer(text))
    _refuse_misread([match.group() for match in typed])
    inner = range(1, len(typed) - 1)
    pieces = [_Piece.of(match) for n, match in enumerate(typed) if not (n in inner and match.group() == _AND)]
    groups = [group for group in _joined(pieces) if group[0].field is None]
    filters = {name: [p.content for p in pieces if p.field == name] for name in _FILTERS}
    exact = not fuzzy and any(_has_upper(p.content) for group in groups for p in group if not p.forms)
    query = Query(
        text,
        terms=_terms((group for group in groups if not group[0].minus), exact=exact, fuzzy=fuzzy),
        excluded=_terms((group for group in groups if group[0].minus), exact=exact),
        sources=tuple(fold(content).text for content in filters["source"]),
        kinds=frozenset(_named(Kind, content, "kind") for content in filters["kind"]),
        relations=frozenset(_named(Relation, content, "is") for content in filters["is"]),
        numbers=tuple(map(_interval, filters["num"])),
        names=tuple(map(_wanted_name, filters["name"])),
        exact=exact,
    )
    if not (query.terms or query.excluded or query.sources or query.asks_claims):
        raise QueryError(f"there is no word in {text!r}. Type a word, or search for symbols with --regex.")
    return query


def _refuse_misread(typed: Sequence[str]) -> None:
    """Raise QueryError for what another search engine would understand otherwise."""
    ends = [word for word in (typed[0], typed[-1]) if word in (_OR, _AND)] if len(typed) > 1 else []
    for word in ends:
        raise QueryError(
            f'{word} needs a word on each side: dead {word} wounded. Write "{word}" in quotation marks'
            " to search for the word."
        )
    for word, following in pairwise(typed):
        if word == _NOT:
            raise QueryError(
                f"NOT is no operator. Write -{following} to exclude a word,"
                ' or "NOT" in quotation marks to search for it.'
            )
    for word in typed:
        unknown = _UNKNOWN_FIELD.match(word)
        if unknown and unknown["field"] not in _FILTERS:
            raise QueryError(
                f"{unknown['field']}: is no filter. The filters are {', '.join(_FILTERS)};"
                f' write "{word}" in quotation marks to search for the words.'
            )


def parse_find(text: str, *, regex: bool = False, fuzzy: bool = False) -> Query:
    """Return the query of a search in the open article, as in a pager: a literal text, while it is typed.

    Quotes, filters and stars mean the same as in `parse`. Raises QueryError as `parse` does.
    """
    if regex or fuzzy or _OPERATOR.search(text):
        return parse(text, regex=regex, fuzzy=fuzzy)
    exact = _has_upper(text)
    words = _words(text, exact=exact)
    if not words:
        raise QueryError(f"there is no word in {text!r}. Type a word, or search for symbols as a pattern.")
    return Query(text, terms=(Term(words, prefix=not text[-1].isspace(), inside=True),), exact=exact)


class _Piece(NamedTuple):
    """A word, a phrase or a filter as typed."""

    content: str
    field: str | None
    minus: bool
    star: bool
    forms: bool
    "Whether its other forms match too."
    apart: int | None
    joins: bool
    "Whether it is an OR between its neighbours, if they are words."

    @property
    def wanted(self) -> bool:
        """Whether it is text to search for."""
        return self.field is None and not self.minus

    @classmethod
    def of(cls, match: re.Match[str]) -> _Piece:
        content = match["plain"] if match["phrase"] is None else match["phrase"]
        if match["plain"] in _BARE:
            raise QueryError(
                f"{content} has no value. Write it without a space, such as source:EFE or num:20..30."
            )
        field, minus = match["field"], match["minus"] is not None
        if field is not None and minus:
            raise QueryError(f"{match.group()}: a filter cannot be excluded. Name what you want.")
        if field is None and _INNER_STAR.search(content):
            raise QueryError(f"{content}: a * is allowed at the end only. Use --regex for patterns.")
        star = content.endswith("*") or match["star"] is not None
        forms = field is None and (content.endswith("~") or match["apart"] == "")
        apart = int(match["apart"]) if match["apart"] else None
        return cls(content.rstrip("*"), field, minus, star, forms, apart, match.group() == _OR)


def _joined(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Yield groups of pieces joined by OR; at an end or beside a filter, OR is a word."""
    at = 0
    while at < len(pieces):
        group = [pieces[at]]
        at += 1
        while group[0].wanted and at + 1 < len(pieces) and pieces[at].joins and pieces[at + 1].wanted:
            group.append(pieces[at + 1])
            at += 2
        yield group


def _terms(groups: Iterable[Sequence[_Piece]], *, exact: bool, fuzzy: bool = False) -> tuple[Term, ...]:
    found = []
    for group in groups:
        terms = [term for piece in group if (term := _term(piece, exact=exact, fuzzy=fuzzy)).words]
        found += [terms[0]._replace(others=tuple(terms[1:]))] if terms else []
    return tuple(found)


def _term(piece: _Piece, *, exact: bool, fuzzy: bool) -> Term:
    words = _words(piece.content, exact=exact and not piece.forms)
    if any(map(_UNSPACED.search, words)):
        return Term(words, prefix=True, inside=True)
    apart = piece.apart if len(words) > 1 else None
    return Term(
        words, piece.star, False, apart, "in its forms" if piece.forms else "nearly" if fuzzy else "as asked"
    )


def _words(content: str, *, exact: bool) -> tuple[str, ...]:
    return tuple(WORD.findall(bare(content) if exact else fold(content).text))


def _has_upper(text: str) -> bool:
    return any(c.isupper() for c in text)


def _named(names: type[_Filter], content: str, field: str) -> _Filter:
    try:
        return names(content.casefold())
    except ValueError as error:
        known = ", ".join(name.value for name in names)
        raise QueryError(f"{field}:{content} is not known. Use one of: {known}.") from error


def _wanted_name(content: str) -> WantedName:
    words = tuple(WORD.findall(fold(content).text))
    if not words:
        raise QueryError(
            f"name:{content} is not a name. Write name:tokayev, or name:tokayev~ for similar ones."
        )
    return WantedName(words, content.endswith("~"))


def _interval(content: str) -> Interval:
    match = _RANGE.fullmatch(content)
    if match is None or not (match["low"] or match["high"]):
        raise QueryError(
            f"num:{content} is not a valid number or range. Write num:2030, num:2000..2600 or num:100.. ."
        )
    low, high = (Decimal(match[end].replace(",", "")) if match[end] else None for end in ("low", "high"))
    if low is not None and high is not None and high < low:
        raise QueryError(f"num:{content} ends before it begins. Write num:{high}..{low}.")
    return Interval(low, high if match["dots"] else low)
