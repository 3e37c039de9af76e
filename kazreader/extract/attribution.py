"""Who says so: the speaker whom a sentence cites.

Decides by the speech verbs of the lexicon: the name before the verb ("The mayor said"), after it ("said
the mayor"), after "according to", and the last named speaker for "he said". A speaker is returned as the
report writes it, without its apposition. Refuses to guess: a sentence in which nobody is cited in one of
these ways belongs to the outlet itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.function_words import function_words
from kazreader.lexicon.speech import Speech, speech
from kazreader.model import Span

_TOKEN = re.compile(r"[^\W_]+(?:[’'.&\-][^\W_]+)*|[^\w\s]")
_LOWER = re.compile(r"[a-z]+")
QUOTE_MARKS = frozenset("“”\"‘’'«»„`")
_STOPS = frozenset(".,;:!?()[]–—|…") | QUOTE_MARKS
_PERSON = frozenset(("he", "she", "i"))
_GROUP = frozenset(("it", "they", "we"))
_LONGEST_NAME = 14
"Words; what is longer is a clause that was not understood."


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker and the stretch of the sentence for which he or she is cited."""

    name: str
    "As written; for a pronoun, the name of the last speaker who fits it."
    span: Span
    "Where the speaker and the speech verb stand, in the article."
    reach: Span
    "What the citation covers; a sentence with one citation is covered whole."
    rule: str
    "`attribution.subject`, `.inverted`, `.according`, `.participle` or `.carried`."


@dataclass(frozen=True, slots=True)
class Speakers:
    """The citations of one article, by sentence number in the reading."""

    by_sentence: dict[int, tuple[Attribution, ...]]

    def of(self, sentence: int) -> Attribution | None:
        """Return the first citation of the sentence with this number, or None: the outlet itself speaks."""
        return next(iter(self.by_sentence.get(sentence, ())), None)

    def at(self, sentence: int, offset: int) -> Attribution | None:
        """Return the citation that covers this offset of the article, or None."""
        return next(
            (a for a in self.by_sentence.get(sentence, ()) if a.reach.start <= offset < a.reach.end), None
        )

    def name_at(self, sentence: int, offset: int) -> str | None:
        """Return the cited speaker for this offset of the article: what `Claim.attribution` holds."""
        found = self.at(sentence, offset)
        return None if found is None else found.name


@lru_cache(maxsize=1)
def speakers(reading: Reading) -> Speakers:
    """Return who is cited in which sentence of the article.

    In a finder: `speakers(reading).name_at(number, mention.start)`, where `number` counts
    `reading.sentences` from 0. The finders ask one after the other for the same article; it is read once.
    """
    found: dict[int, tuple[Attribution, ...]] = {}
    memory = _Memory()
    for number, sentence in enumerate(reading.sentences):
        citations = _citations(sentence, memory)
        if citations:
            found[number] = citations
    return Speakers(found)


@dataclass(slots=True)
class _Memory:
    """The last speakers, for the pronouns of later sentences."""

    person: str | None = None
    any: str | None = None
    cited: bool = False
    "Whether the sentence being read has a citation already."

    def resolve(self, pronoun: str) -> str | None:
        return (self.person or self.any) if pronoun in _PERSON else self.any

    def keep(self, name: str, *, named: bool) -> None:
        self.any = name
        if named:
            self.person = name


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    low: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A citation before its reach is known; token numbers, half-open."""

    name: str
    first: int
    last: int
    rule: str
    trailing: bool
    "Whether the words cited stand before it."


def _citations(sentence: Sentence, memory: _Memory) -> tuple[Attribution, ...]:
    words = speech()
    text = sentence.text
    if not _cites(text, words):
        return ()
    tokens = [_Token(m.group(), m.group().casefold(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    found: list[_Found] = []
    memory.cited = False
    for at, token in enumerate(tokens):
        if found and at < found[-1].last:
            continue
        citation = None
        if token.low in words.verbs:
            citation = _by_verb(tokens, at, words, memory)
        elif token.low == "according" and at + 1 < len(tokens) and tokens[at + 1].low == "to":
            citation = _according(tokens, at, words)
        if citation is not None:
            found.append(citation)
            memory.cited = True
            memory.keep(citation.name, named=_is_person(citation.name))
    return tuple(_reaching(found, tokens, sentence.span))


def _cites(text: str, words: Speech) -> bool:
    return "ccording to" in text or any(word in words.verbs for word in _LOWER.findall(text))


def _is_person(name: str) -> bool:
    return any(word[:1].isupper() for word in name.split()[1:]) or (
        name[:1].isupper() and " " not in name and name.casefold() not in speech().collectives
    )


def _by_verb(tokens: Sequence[_Token], at: int, words: Speech, memory: _Memory) -> _Found | None:
    verb = tokens[at]
    if not verb.text[0].islower() or not _cites_here(tokens, at, words):
        return None
    before = at - 1
    while before >= 0 and (tokens[before].low in words.before_verb or _is_adverb(tokens[before])):
        before -= 1
    if before >= 0 and tokens[before].text == ")":
        before = next((n - 1 for n in range(before, -1, -1) if tokens[n].text == "("), -1)
    if before >= 0 and tokens[before].low in words.passive | {"as"}:
        return _quoted_as(tokens, at, words)
    if verb.low.endswith("ing"):
        return None if memory.cited else _participle(tokens, at, words, memory)
    if before < 0 or tokens[before].text in _STOPS:
        return _beside_stop(tokens, before, at, words, memory)
    return _before_verb(tokens, before, at, words, memory)


def _beside_stop(
    tokens: Sequence[_Token], before: int, at: int, words: Speech, memory: _Memory
) -> _Found | None:
    """A comma or a quotation mark stands before the verb: a name behind it, or an apposition before it."""
    behind = None if tokens[at].low in ("told", "tells") else _after_verb(tokens, at, words, memory)
    apposed = _apposed(tokens, before, at, words) if before > 0 else None
    if apposed is None or behind is None:
        return apposed or behind
    named = behind.name.casefold() != behind.name and _stops_at(tokens, behind.last)
    return behind if named or tokens[before - 1].text in QUOTE_MARKS else apposed


def _stops_at(tokens: Sequence[_Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].text in _STOPS


def _is_adverb(token: _Token) -> bool:
    return token.text[0].islower() and token.text.endswith("ly")


def _cites_here(tokens: Sequence[_Token], at: int, words: Speech) -> bool:
    """Whether the verb at this place cites, and does not merely name a deed."""
    match words.verbs[tokens[at].low]:
        case "speech.label":
            return any(t.text in QUOTE_MARKS for t in tokens[at + 1 : at + 12])
        case "speech.that":
            return _followed_by_that(tokens, at) or _beside_quote(tokens, at)
        case "speech.beside_quote":
            ends = at + 1 >= len(tokens) or tokens[at + 1].text == "."
            return ends or _followed_by_that(tokens, at) or _beside_quote(tokens, at)
        case _:
            return True


def _beside_quote(tokens: Sequence[_Token], at: int) -> bool:
    """Whether a quotation mark stands just before the speaker or just behind the verb."""
    if any(t.text in QUOTE_MARKS for t in tokens[max(0, at - 2) : at + 4]):
        return True
    clause = at
    while clause > 0 and at - clause < _LONGEST_NAME and tokens[clause - 1].text not in _STOPS:
        clause -= 1
    return clause > 0 and tokens[clause - 1].text in QUOTE_MARKS and not _opens(tokens, clause - 1)


def _followed_by_that(tokens: Sequence[_Token], at: int) -> bool:
    return any(t.low == "that" for t in tokens[at + 1 : at + 3])


def _before_verb(
    tokens: Sequence[_Token], last: int, verb: int, words: Speech, memory: _Memory
) -> _Found | None:
    trailing = _ends_clause(tokens, verb + 1, words)
    if tokens[last].low in _PERSON | _GROUP:
        name = memory.resolve(tokens[last].low)
        return _Found(name, last, verb + 1, "attribution.carried", trailing) if name else None
    if tokens[last].low in ("and", "but", "or"):
        return None if memory.cited else _participle(tokens, verb - 1, words, memory)
    if tokens[last].low in ("who", "which"):
        last -= 2 if last and tokens[last - 1].text == "," else 1
        if last < 0:
            return None
    first = last
    while first > 0 and not _breaks(tokens, first - 1, words):
        first -= 1
    return _named(tokens, first, last + 1, first, verb + 1, words, "attribution.subject", trailing)


def _breaks(tokens: Sequence[_Token], at: int, words: Speech) -> bool:
    token = tokens[at]
    if token.text == ".":
        return not (at and (len(tokens[at - 1].text) == 1 or tokens[at - 1].text.istitle()))
    if token.text in _STOPS:
        return token.text not in "’'" or not (at and tokens[at - 1].low.endswith("s"))
    return token.low in words.boundaries or token.low in words.verbs or (token.low == "and" and at > 3)


def _named(
    tokens: Sequence[_Token],
    first: int,
    last: int,
    cited_from: int,
    cited_to: int,
    words: Speech,
    rule: str,
    trailing: bool,
) -> _Found | None:
    """Return the citation when the tokens first:last are a speaker once times and openers are taken off."""
    first = _after_openers(tokens, first, last, words)
    cut = next((n for n in range(first + 1, last) if tokens[n].low in ("who", "which", "whose")), last)
    last = _without_time(tokens, first, cut, words)
    if any(tokens[n].low in words.auxiliaries for n in range(first, last)):
        first = _name_at_end(tokens, first, last)
    if not 0 < last - first <= _LONGEST_NAME or not _may_speak(tokens, first, last, words):
        return None
    name = _written(tokens, first, last)
    return _Found(name, cited_from, cited_to, rule, trailing)


def _after_openers(tokens: Sequence[_Token], first: int, last: int, words: Speech) -> int:
    while first < last and (tokens[first].low in words.openers or tokens[first].text in _STOPS):
        first += 1
    if first < last and tokens[first].low in words.prepositions:
        times = [n for n in range(first, last) if tokens[n].low in words.times or tokens[n].text.isdigit()]
        if times and times[-1] + 1 < last:
            return times[-1] + 1
        lower = [n for n in range(first + 1, last) if tokens[n].text[:1].islower()]
        return next((n for n in lower if n > first + 1 and tokens[n - 1].text[:1].isupper()), last)
    return first


def _without_time(tokens: Sequence[_Token], first: int, last: int, words: Speech) -> int:
    if last - first > 1 and tokens[last - 1].low in words.times:
        last -= 1
        if last - first > 1 and tokens[last - 1].low in words.prepositions:
            last -= 1
    return last


def _name_at_end(tokens: Sequence[_Token], first: int, last: int) -> int:
    """Return where the capitalised words begin with which a clause without a comma ends."""
    start = last
    while start > first and tokens[start - 1].text[:1].isupper():
        start -= 1
    return start


def _may_speak(tokens: Sequence[_Token], first: int, last: int, words: Speech) -> bool:
    head, end = tokens[first], tokens[last - 1]
    if head.low in _PERSON | _GROUP or head.low in words.times or end.low in words.times:
        return False
    if head.low in ("there", "which", "who", "that", "this", "these", "and", "you") and last - first == 1:
        return False
    article = head.low in ("the", "a", "an", "his", "her", "its", "their", "our", "my", "no")
    return (
        article
        or head.text[:1].isupper()
        or any(t.low in words.collectives or t.text[:1].isupper() for t in tokens[first:last])
        or end.low.endswith("s")
    ) and (not article or last - first > 1)


def _written(tokens: Sequence[_Token], first: int, last: int) -> str:
    pieces: list[str] = []
    for n in range(first, last):
        if n > first and tokens[n].start > tokens[n - 1].end:
            pieces.append(" ")
        pieces.append(tokens[n].text)
    return "".join(pieces)


def _apposed(tokens: Sequence[_Token], comma: int, verb: int, words: Speech) -> _Found | None:
    """The verb follows a comma: the speaker stands before the appositions that the comma ends."""
    trailing = _ends_clause(tokens, verb + 1, words)
    apposed, end = False, comma
    for _ in range(5):
        start = end
        while start > 0 and tokens[start - 1].text not in ",;:—–":
            start -= 1
        if sum(tokens[n].text in QUOTE_MARKS for n in range(start, end)) % 2:
            start = max(n for n in range(start, end) if tokens[n].text in QUOTE_MARKS) + 1
        opener = tokens[start] if start < end else tokens[comma]
        if end == comma and _is_full_name(tokens, start, end):
            return _named(tokens, start, end, start, verb + 1, words, "attribution.subject", trailing)
        apposition = opener.low in words.appositions | words.openers | words.collectives
        apposition = apposition or opener.text.isdigit()
        if apposed and not (apposition and start > 0 and tokens[start - 1].text == ","):
            first = end
            while first > start and not _breaks(tokens, first - 1, words):
                first -= 1
            return _named(tokens, first, end, first, verb + 1, words, "attribution.subject", trailing)
        apposed = apposed or apposition
        if start == 0 or tokens[start - 1].text != ",":
            return None
        end = start - 1
    return None


def _is_full_name(tokens: Sequence[_Token], first: int, last: int) -> bool:
    """Whether the tokens are two or more capitalised words, with initials and shortened titles."""
    return sum(t.text[:1].isupper() for t in tokens[first:last]) > 1 and all(
        t.text[:1].isupper() or t.text == "." for t in tokens[first:last]
    )


def _after_verb(tokens: Sequence[_Token], verb: int, words: Speech, memory: _Memory) -> _Found | None:
    """ "… said Ilse Koh, a teacher": the speaker follows the verb and ends the clause."""
    first = verb + 1
    if first >= len(tokens):
        return None
    if tokens[first].low in _PERSON and _ends_clause(tokens, first + 1, words):
        name = memory.resolve(tokens[first].low)
        return _Found(name, verb, first + 1, "attribution.carried", True) if name else None
    last = _name_end(tokens, first, words)
    if any(tokens[n].low in words.auxiliaries for n in range(first, last)):
        return None
    if last == first or not _ends_clause(tokens, last, words):
        return None
    return _named(tokens, first, last, verb, last, words, "attribution.inverted", True)


def _name_end(tokens: Sequence[_Token], first: int, words: Speech) -> int:
    at = first
    while at < len(tokens) and at - first < _LONGEST_NAME:
        token = tokens[at]
        dash = token.text in "–-" and at + 1 < len(tokens) and tokens[at + 1].text[:1].isupper()
        initial = token.text == "." and len(tokens[at - 1].text) == 1
        if token.text == "." and not initial and tokens[at - 1].text.istitle() and at + 1 < len(tokens):
            initial = tokens[at + 1].text[:1].isupper() and len(tokens[at - 1].text) < 5
        if (token.text in _STOPS or token.text == "-") and not (dash or initial):
            break
        if token.low in words.boundaries or token.low in words.prepositions or token.low in words.verbs:
            break
        at += 1
    return at


def _ends_clause(tokens: Sequence[_Token], at: int, words: Speech) -> bool:
    if at >= len(tokens) or tokens[at].text in _STOPS:
        return at >= len(tokens) or not (tokens[at].text in ":([" or _opens(tokens, at))
    return (
        tokens[at].low in words.prepositions
        or tokens[at].low in words.times
        or tokens[at].low in ("as", "when", "while", "after", "before", "of")
    )


def _opens(tokens: Sequence[_Token], at: int) -> bool:
    """Whether the token is a quotation mark that opens: curly by its form, straight by the spaces."""
    mark = tokens[at].text
    if mark in "\"'`":
        before = at == 0 or tokens[at - 1].end < tokens[at].start
        return before and at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].end
    return mark in "“‘«„"


def _participle(tokens: Sequence[_Token], verb: int, words: Speech, memory: _Memory) -> _Found | None:
    """ "The mayor spoke with the crews, saying …": the speaker is the sentence's subject."""
    first = verb
    while first > 0 and not (
        tokens[first - 1].text in QUOTE_MARKS | {".", "?", "!"} and tokens[first].text[:1].isupper()
    ):
        first -= 1
    if tokens[first].low in words.prepositions | words.boundaries | words.openers:
        comma = next((n for n in range(first, verb) if tokens[n].text == ","), first - 1)
        first = comma + 1
    last = first
    while last < verb and (last == first or _in_name(tokens, last)):
        last += 1
    while last - first < 5 and tokens[first].low in ("the", "a", "an") and _may_go_on(tokens[last], words):
        last += 1
    if tokens[first].low in _PERSON | _GROUP:
        name = memory.resolve(tokens[first].low)
        return _Found(name, verb, verb + 1, "attribution.carried", False) if name else None
    if last - first < 2 and tokens[first].low in function_words():
        return None
    return _named(tokens, first, last, verb, verb + 1, words, "attribution.participle", False)


def _in_name(tokens: Sequence[_Token], at: int) -> bool:
    """Whether a capitalised word, or the full stop of an initial, stands here."""
    return tokens[at].text[:1].isupper() or (tokens[at].text == "." and len(tokens[at - 1].text) == 1)


def _may_go_on(token: _Token, words: Speech) -> bool:
    """Whether a word may be part of a noun phrase, as far as its form tells."""
    ends = words.auxiliaries | words.prepositions | words.boundaries | words.before_verb
    return token.text not in _STOPS and not token.low.endswith("ed") and token.low not in ends


def _quoted_as(tokens: Sequence[_Token], verb: int, words: Speech) -> _Found | None:
    """ "X was quoted by a paper as saying": the speaker stands before "was quoted"."""
    if tokens[verb].low != "saying":
        return None
    quoted = next((n for n in range(verb - 1, -1, -1) if tokens[n].low == "quoted"), None)
    if quoted is None:
        return None
    last = quoted
    while last and tokens[last - 1].low in words.passive | words.before_verb:
        last -= 1
    if last == quoted:
        end = _name_end(tokens, quoted + 1, words)
        return _named(tokens, quoted + 1, end, quoted, verb + 1, words, "attribution.subject", False)
    first = last
    while first > 0 and not _breaks(tokens, first - 1, words):
        first -= 1
    trailing = _ends_clause(tokens, verb + 1, words)
    return _named(tokens, first, last, first, verb + 1, words, "attribution.subject", trailing)


def _according(tokens: Sequence[_Token], at: int, words: Speech) -> _Found | None:
    first = at + 2
    last = _name_end(tokens, first, words)
    trailing = at > 0
    return _named(tokens, first, last, at, last, words, "attribution.according", trailing)


def _reaching(found: Sequence[_Found], tokens: Sequence[_Token], sentence: Span) -> list[Attribution]:
    """Give each citation its reach: trailing ones look back, the others forward, alone the whole sentence."""
    edges = [sentence.start]
    for one, other in pairwise(found):
        edges.append(
            sentence.start + (tokens[one.last - 1].end if one.trailing else tokens[other.first].start)
        )
    edges.append(sentence.end)
    return [
        Attribution(
            citation.name,
            Span(
                sentence.start + tokens[citation.first].start, sentence.start + tokens[citation.last - 1].end
            ),
            Span(edges[n], edges[n + 1]),
            citation.rule,
        )
        for n, citation in enumerate(found)
    ]
