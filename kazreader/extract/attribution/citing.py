"""Which words cite a speaker: one rule for each way in which English news does it."""

from __future__ import annotations

from operator import attrgetter

from kazreader.extract.attribution.appositions import FARTHEST, apposed_name, before_apposition
from kazreader.extract.attribution.memory import Memory
from kazreader.extract.attribution.names import (
    DETERMINERS,
    LONGEST_NAME,
    name_end,
    speaker_name,
    subject_end,
)
from kazreader.extract.attribution.reach import Citation, cited
from kazreader.extract.attribution.tokens import (
    PERSON,
    PRONOUNS,
    QUOTE_MARKS,
    STOPS,
    Token,
    Tokens,
    citing_words,
    clause_start,
    ends_clause,
    is_adverb,
    opens,
    stops_at,
)
from kazreader.extract.pieces import where
from kazreader.lexicon.speech import speech
from kazreader.lexicon.word_lists import function_words

_LOW = attrgetter("low")
_SENTENCE_ENDS = QUOTE_MARKS | {".", "?", "!"}
_LONGEST_TIME = 8
'Tokens of a time and a place between a verb and its "that".'


def citations(tokens: Tokens, memory: Memory) -> list[Citation]:
    """Return the citations of a sentence in order; `memory` is carried from sentence to sentence."""
    verbs, citing = speech().verbs, citing_words()
    found: list[Citation] = []
    memory.cited = False
    for at in where(map(_LOW, tokens), citing):
        token = tokens[at]
        if found and at < found[-1].last:
            continue
        citation = None
        if token.low in verbs:
            citation = _by_verb(tokens, at, memory)
        elif token.low == "according" and at + 1 < len(tokens) and tokens[at + 1].low == "to":
            citation = _according(tokens, at)
        if citation is not None:
            meant = memory.meant(citation.name, tokens[citation.first].start)
            found.append(citation if meant is None else citation._replace(name=meant, way="carried"))
            memory.keep(found[-1].name, citation.way)
    return found


def _by_verb(tokens: Tokens, at: int, memory: Memory) -> Citation | None:
    words, verb = speech(), tokens[at]
    if not verb.text[0].islower() or not _cites_here(tokens, at):
        return None
    before = at - 1
    if before >= 0 and tokens[before].low in DETERMINERS:
        return None
    while before >= 0 and (tokens[before].low in words.before_verb or is_adverb(tokens[before])):
        before -= 1
    if before >= 0 and tokens[before].text == ")":
        least = max(-1, before - LONGEST_NAME)
        before = next((n - 1 for n in range(before, least, -1) if tokens[n].text == "("), -1)
    if before >= 0 and (tokens[before].low in words.passive or tokens[before].low == "as"):
        return _quoted_as(tokens, at)
    if verb.low.endswith("ing"):
        divided = before >= 0 and (tokens[before].text in STOPS or tokens[before].low == "and")
        return _participle(tokens, at, memory) if divided and not memory.cited else None
    if before < 0 or tokens[before].text in STOPS:
        return _beside_stop(tokens, before, at, memory)
    return _before_verb(tokens, before, at, memory)


def _cites_here(tokens: Tokens, at: int) -> bool:
    """Whether the verb at this place cites, and does not merely name a deed."""
    match speech().verbs[tokens[at].low]:
        case "speech.label":
            return any(t.text in QUOTE_MARKS for t in tokens[at + 1 : at + 12])
        case "speech.of":
            named = at + 1 < len(tokens) and tokens[at + 1].low in ("of", "about")
            return named and any(t.text in QUOTE_MARKS for t in tokens[at + 2 : at + 12])
        case "speech.that":
            return _followed_by_that(tokens, at) or _beside_quote(tokens, at)
        case "speech.beside_quote":
            ends = at + 1 >= len(tokens) or tokens[at + 1].text == "."
            return ends or _followed_by_that(tokens, at) or _beside_quote(tokens, at)
        case _:
            return True


def _followed_by_that(tokens: Tokens, at: int) -> bool:
    """Whether "that" stands behind the verb, or behind the time and place that follow it."""
    if any(t.low == "that" for t in tokens[at + 1 : at + 3]):
        return True
    if at + 1 >= len(tokens) or tokens[at + 1].low not in speech().prepositions:
        return False
    return any(t.low == "that" for t in tokens[at + 3 : at + _LONGEST_TIME])


def _beside_quote(tokens: Tokens, at: int) -> bool:
    """Whether a quotation mark stands just before the speaker or just behind the verb."""
    if any(t.text in QUOTE_MARKS for t in tokens[max(0, at - 2) : at + 4]) or _opens_quote(tokens, at):
        return True
    clause = at
    while clause > 0 and at - clause < LONGEST_NAME and tokens[clause - 1].text not in STOPS:
        clause -= 1
    return clause > 0 and tokens[clause - 1].text in QUOTE_MARKS and not opens(tokens, clause - 1)


def _opens_quote(tokens: Tokens, verb: int) -> bool:
    """Whether the verb's clause ends in a colon and a quotation mark: "wrote in a letter to them: “"."""
    ends = range(verb + 1, min(len(tokens) - 1, verb + LONGEST_NAME))
    stop = next((n for n in ends if tokens[n].text in STOPS), None)
    return stop is not None and tokens[stop].text == ":" and tokens[stop + 1].text in QUOTE_MARKS


def _carried(pronoun: Token, words: tuple[int, int], memory: Memory, *, trailing: bool) -> Citation | None:
    name = memory.resolve(pronoun.low, pronoun.start)
    return Citation(name, *words, "carried", trailing) if name else None


def _before_verb(tokens: Tokens, last: int, verb: int, memory: Memory) -> Citation | None:
    """ "The mayor said …": the speaker is the clause before the verb."""
    if tokens[last].low in PRONOUNS:
        trailing = ends_clause(tokens, verb + 1)
        return _carried(tokens[last], (last, verb + 1), memory, trailing=trailing)
    if tokens[last].low in ("and", "but", "or"):
        return None if memory.cited else _participle(tokens, verb - 1, memory)
    if tokens[last].low in ("who", "which"):
        last -= 2 if last and tokens[last - 1].text == "," else 1
        if last < 0:
            return None
    first = clause_start(tokens, last)
    return cited(tokens, (first, last + 1), (first, verb + 1), "subject")


def _beside_stop(tokens: Tokens, before: int, at: int, memory: Memory) -> Citation | None:
    """A comma or a quotation mark stands before the verb: a name behind it, or an apposition before it."""
    behind = None if tokens[at].low in ("told", "tells") else _after_verb(tokens, at, memory)
    apposed = before_apposition(tokens, before, at) if before > 0 else None
    if apposed is None or behind is None:
        return apposed or behind
    if tokens[before].text in QUOTE_MARKS and not opens(tokens, before):
        return behind
    named = behind.name.casefold() != behind.name and stops_at(tokens, behind.last)
    return behind if named or tokens[before - 1].text in QUOTE_MARKS else apposed


def _after_verb(tokens: Tokens, verb: int, memory: Memory) -> Citation | None:
    """ "… said Ilse Koh, a teacher": the speaker follows the verb and ends the clause."""
    first = verb + 1
    if first >= len(tokens):
        return None
    if tokens[first].low in PERSON and ends_clause(tokens, first + 1):
        return _carried(tokens[first], (verb, first + 1), memory, trailing=True)
    last = name_end(tokens, first)
    clause = any(tokens[n].low in speech().auxiliaries for n in range(first, last))
    if clause or last == first or not ends_clause(tokens, last):
        return None
    first, last = apposed_name(tokens, first, last)
    return cited(tokens, (first, last), (verb, last), "inverted")


def _participle(tokens: Tokens, verb: int, memory: Memory) -> Citation | None:
    """ "The mayor spoke with the crews, saying …": the speaker is the sentence's subject."""
    words, first = speech(), _sentence_start(tokens, verb)
    low = tokens[first].low
    if low in words.prepositions or low in words.boundaries or low in words.openers:
        comma = next((n for n in range(first, verb) if tokens[n].text == ","), first - 1)
        first = comma + 1
    if tokens[first].low in PRONOUNS:
        return _carried(tokens[first], (verb, verb + 1), memory, trailing=False)
    last = subject_end(tokens, first, verb)
    if last - first < 2 and tokens[first].low in function_words():
        return None
    found = speaker_name(tokens, first, last)
    return Citation(found, verb, verb + 1, "participle", False) if found else None


def _sentence_start(tokens: Tokens, verb: int) -> int:
    first, least = verb, max(0, verb - FARTHEST)
    while first > least:
        mark = tokens[first - 1].text in _SENTENCE_ENDS
        if mark and tokens[first].text[:1].isupper():
            break
        first -= 1
    return first


def _quoted_as(tokens: Tokens, verb: int) -> Citation | None:
    """ "X was quoted by a paper as saying", "quoted X as saying"."""
    if tokens[verb].low != "saying":
        return None
    words, least = speech(), max(-1, verb - LONGEST_NAME)
    quoted = next((n for n in range(verb - 1, least, -1) if tokens[n].low == "quoted"), None)
    if quoted is None:
        return None
    last = quoted
    while last and (tokens[last - 1].low in words.passive or tokens[last - 1].low in words.before_verb):
        last -= 1
    if last == quoted:
        return cited(tokens, (quoted + 1, name_end(tokens, quoted + 1)), (quoted, verb + 1), "subject")
    first = clause_start(tokens, last)
    return cited(tokens, (first, last), (first, verb + 1), "subject")


def _according(tokens: Tokens, at: int) -> Citation | None:
    """ "According to the mayor, …"."""
    first, last = apposed_name(tokens, at + 2, name_end(tokens, at + 2))
    found = speaker_name(tokens, first, last)
    return Citation(found, at, last, "according", at > 0) if found else None
