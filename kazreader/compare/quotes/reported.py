"""Match reported clauses with what other outlets quote: both take words from one utterance.

A clause matches a quotation of the same speaker if it contains the clause's quoted fragment and shares
further content words. Two clauses match if each contains the other's fragment and the fragments differ.
Clauses without quoted words are left out: two summaries of one speech prove nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kazreader.compare.disjoint_sets import DisjointSets
from kazreader.compare.quotes.speakers import Sameness, same_speaker
from kazreader.compare.quotes.utterance import Words, words_of
from kazreader.compare.quotes.voices import Wording
from kazreader.compare.sides import quote_of
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim
from kazreader.model.grouped import grouped
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import Quoted

_REPORTED = Quoted("reported")
_LEAST_SHARED = 4
"The least content words a clause and a quotation share, with those of the fragment."
_MOST_TELLINGS = 40
"Clauses and quotations with a word above which the word pairs none."


class Telling(NamedTuple):
    """A quotation, or a clause that reports one around a quoted fragment."""

    claims: tuple[Claim, ...]
    words: Words
    fragments: tuple[Words, ...] = ()
    "The quoted words inside a clause; empty for a quotation."

    @property
    def articles(self) -> frozenset[str]:
        """The ids of its articles."""
        return frozenset(claim.mention.article for claim in self.claims)

    def cites_with(self, other: Telling) -> bool:
        """Whether two tellings are of different articles and the same speaker."""
        return not self.articles & other.articles and any(
            same_speaker(a.attribution, b.attribution) is Sameness.SAME
            for a in self.claims
            for b in other.claims
        )


class Retelling(NamedTuple):
    """Tellings of one utterance; `pairs` are the matching ones, by number, with the fragment they share."""

    tellings: tuple[Telling, ...]
    pairs: tuple[tuple[int, int, str], ...]


class _Meeting(NamedTuple):
    """A clause and another telling that match, by number."""

    clause: int
    other: int
    shared: int
    "How many content words both have."
    fragment: str


def retellings(claims: Sequence[Claim], spoken: Sequence[Wording]) -> Iterator[Retelling]:
    """Yield the utterances that at least one article reports around a quoted fragment."""
    clauses = list(_clauses(claims))
    tellings = [*clauses, *(Telling(w.claims, w.words) for w in spoken)]
    index = grouped((word, number) for number, told in enumerate(tellings) for word in told.words.content)
    pairs = [
        _Meeting(number, other, shared, fragment)
        for number, clause in enumerate(clauses)
        for other, shared, fragment in _meeting(clause, number, tellings, index)
    ]
    groups = DisjointSets(len(tellings))
    for pair in pairs:
        groups.join(pair.clause, pair.other)
    for found in grouped((groups.root(pair.clause), pair) for pair in pairs).values():
        yield _retelling(_nearest(found, tellings), tellings)


def _nearest(pairs: Sequence[_Meeting], tellings: Sequence[Telling]) -> Iterable[_Meeting]:
    """Return one pair for every two articles: the one with most shared words, the later of equals.

    An article's lead sums up, and details follow further down.
    """
    best: dict[frozenset[str], _Meeting] = {}
    for pair in pairs:
        articles = tellings[pair.clause].articles | tellings[pair.other].articles
        if articles not in best or best[articles].shared <= pair.shared:
            best[articles] = pair
    return best.values()


def _retelling(pairs: Iterable[_Meeting], tellings: Sequence[Telling]) -> Retelling:
    numbers = sorted({number for pair in pairs for number in (pair.clause, pair.other)})
    place = {number: n for n, number in enumerate(numbers)}
    ends = [(place[pair.clause], place[pair.other], pair.fragment) for pair in pairs]
    met = sorted((min(a, b), max(a, b), line) for a, b, line in ends)
    return Retelling(tuple(tellings[n] for n in numbers), tuple(met))


def _clauses(claims: Sequence[Claim]) -> Iterator[Telling]:
    quoted = grouped((c.mention.article, c) for c in claims if c.topic != _REPORTED)
    reported = (c for c in claims if c.topic == _REPORTED and not c.headline)
    for found in grouped((words_of(quote_of(c).text).line, c) for c in reported).values():
        first = found[0].mention
        inside = [c for c in quoted.get(first.article, ()) if first.span.covers(c.mention.span)]
        fragments = tuple(f for c in inside if (f := words_of(quote_of(c).text)).content)
        if fragments:
            yield Telling(tuple(found), words_of(quote_of(found[0]).text), fragments)


def _meeting(
    clause: Telling, number: int, tellings: Sequence[Telling], index: dict[str, list[int]]
) -> Iterator[tuple[int, int, str]]:
    """Yield the best match of a clause in each other article, with the shared words and the fragment.

    Clauses come before quotations, then more shared words before fewer.
    """
    best: dict[str, tuple[bool, int, int, str]] = {}
    for fragment in clause.fragments:
        rarest = min((index.get(word, []) for word in fragment.content), key=len)
        for other in rarest if len(rarest) <= _MOST_TELLINGS else ():
            telling = tellings[other]
            if other == number or not fragment.content <= telling.words.content:
                continue
            if telling.fragments and not _other_form(fragment, clause, telling):
                continue
            shared = len(_shared(clause, telling))
            if shared >= _LEAST_SHARED and clause.cites_with(telling):
                article = telling.claims[0].mention.article
                found = (bool(telling.fragments), shared, -other, fragment.line)
                best[article] = max(best.get(article, found), found)
    for is_clause, shared, other, line in best.values():
        if not (is_clause and -other < number):
            yield -other, shared, line


def _other_form(fragment: Words, clause: Telling, other: Telling) -> bool:
    """Whether another clause quotes words of this one, and no fragment is equal in both."""
    ours, theirs = {f.line for f in clause.fragments}, {f.line for f in other.fragments}
    met = any(f.content & fragment.content and f.content <= clause.words.content for f in other.fragments)
    return met and not ours & theirs


def _shared(clause: Telling, other: Telling) -> frozenset[str]:
    cited = {meaning(w) for c in (*clause.claims, *other.claims) for w in (c.attribution or "").split()}
    return (clause.words.content & other.words.content) - cited
