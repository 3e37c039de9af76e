"""Which words cite a speaker: one rule for each way in which English news does it."""

from __future__ import annotations

from dataclasses import dataclass

from kazreader.extract.attribution.names import (
    LONGEST_NAME,
    is_full_name,
    is_person,
    name_end,
    speaker_name,
    subject_end,
)
from kazreader.extract.attribution.reach import Citation, Way
from kazreader.extract.attribution.tokens import (
    GROUP,
    PERSON,
    QUOTE_MARKS,
    STOPS,
    Token,
    Tokens,
    clause_start,
    ends_clause,
    is_adverb,
    opens,
    stops_at,
)
from kazreader.lexicon.function_words import function_words
from kazreader.lexicon.speech import speech

_FARTHEST = 80
"Tokens looked back for a comma or the subject of a sentence; hostile text has neither."
_LONGEST_TIE = 8
_TIES = frozenset(("his", "her", "its", "their"))
_APPOSITIONS = 5
"Parts between commas that are followed back from the verb to the speaker."


@dataclass(slots=True)
class Memory:
    """The last speakers, for the pronouns of later sentences."""

    person: str | None = None
    any: str | None = None
    cited: bool = False
    "Whether the sentence being read has a citation already."
    surnames: frozenset[str] = frozenset()
    "The last words of the article's names of people."
    subject: tuple[int, str] | None = None
    "Where the sentence being read names a person first, and the name."

    def resolve(self, pronoun: str, at: int) -> str | None:
        """Return whom a pronoun at this place means, or None when nobody was named yet."""
        if pronoun in PERSON and self.subject is not None and self.subject[0] < at and not self.cited:
            return self.subject[1]
        return (self.person or self.any) if pronoun in PERSON else self.any

    def keep(self, name: str, way: Way) -> None:
        """Remember who spoke last; behind "according to" a word that ends nobody's name is a paper's."""
        self.any, self.cited = name, True
        if is_person(name) and not (way == "according" and " " not in name and name not in self.surnames):
            self.person = name


def citations(tokens: Tokens, memory: Memory) -> list[Citation]:
    """Return the citations of a sentence in order; `memory` is carried from sentence to sentence."""
    verbs = speech().verbs
    found: list[Citation] = []
    memory.cited = False
    for at, token in enumerate(tokens):
        if found and at < found[-1].last:
            continue
        citation = None
        if token.low in verbs:
            citation = _by_verb(tokens, at, memory)
        elif token.low == "according" and at + 1 < len(tokens) and tokens[at + 1].low == "to":
            citation = _according(tokens, at)
        if citation is not None:
            found.append(citation)
            memory.keep(citation.name, citation.way)
    return found


def _by_verb(tokens: Tokens, at: int, memory: Memory) -> Citation | None:
    words, verb = speech(), tokens[at]
    if not verb.text[0].islower() or not _cites_here(tokens, at):
        return None
    before = at - 1
    while before >= 0 and (tokens[before].low in words.before_verb or is_adverb(tokens[before])):
        before -= 1
    if before >= 0 and tokens[before].text == ")":
        least = max(-1, before - LONGEST_NAME)
        before = next((n - 1 for n in range(before, least, -1) if tokens[n].text == "("), -1)
    if before >= 0 and tokens[before].low in words.passive | {"as"}:
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
            return named and any(t.text in QUOTE_MARKS for t in tokens[at + 2 : at + 8])
        case "speech.that":
            return _followed_by_that(tokens, at) or _beside_quote(tokens, at)
        case "speech.beside_quote":
            ends = at + 1 >= len(tokens) or tokens[at + 1].text == "."
            return ends or _followed_by_that(tokens, at) or _beside_quote(tokens, at)
        case _:
            return True


def _followed_by_that(tokens: Tokens, at: int) -> bool:
    return any(t.low == "that" for t in tokens[at + 1 : at + 3])


def _beside_quote(tokens: Tokens, at: int) -> bool:
    """Whether a quotation mark stands just before the speaker or just behind the verb."""
    if any(t.text in QUOTE_MARKS for t in tokens[max(0, at - 2) : at + 4]):
        return True
    clause = at
    while clause > 0 and at - clause < LONGEST_NAME and tokens[clause - 1].text not in STOPS:
        clause -= 1
    return clause > 0 and tokens[clause - 1].text in QUOTE_MARKS and not opens(tokens, clause - 1)


def _cited(tokens: Tokens, name: tuple[int, int], words: tuple[int, int], way: Way) -> Citation | None:
    """Return the citation by these words when the tokens of the name are a speaker."""
    speaker = speaker_name(tokens, *name)
    if speaker is None:
        return None
    return Citation(speaker, *words, way, ends_clause(tokens, words[1]))


def _carried(pronoun: Token, words: tuple[int, int], memory: Memory, *, trailing: bool) -> Citation | None:
    name = memory.resolve(pronoun.low, pronoun.start)
    return Citation(name, *words, "carried", trailing) if name else None


def _before_verb(tokens: Tokens, last: int, verb: int, memory: Memory) -> Citation | None:
    """ "The mayor said …": the speaker is the clause before the verb."""
    if tokens[last].low in PERSON | GROUP:
        trailing = ends_clause(tokens, verb + 1)
        return _carried(tokens[last], (last, verb + 1), memory, trailing=trailing)
    if tokens[last].low in ("and", "but", "or"):
        return None if memory.cited else _participle(tokens, verb - 1, memory)
    if tokens[last].low in ("who", "which"):
        last -= 2 if last and tokens[last - 1].text == "," else 1
        if last < 0:
            return None
    first = clause_start(tokens, last)
    return _cited(tokens, (first, last + 1), (first, verb + 1), "subject")


def _beside_stop(tokens: Tokens, before: int, at: int, memory: Memory) -> Citation | None:
    """A comma or a quotation mark stands before the verb: a name behind it, or an apposition before it."""
    behind = None if tokens[at].low in ("told", "tells") else _after_verb(tokens, at, memory)
    apposed = _apposed(tokens, before, at) if before > 0 else None
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
    first, last = _apposed_name(tokens, first, last)
    return _cited(tokens, (first, last), (verb, last), "inverted")


def _apposed_name(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """Return where the name stands in "said his lawyer, Ilse Koh": behind an office without a name."""
    named = any(token.text[:1].isupper() for token in tokens[first:last])
    if named or last >= len(tokens) or tokens[last].text != ",":
        return first, last
    end = name_end(tokens, last + 1)
    if not is_full_name(tokens, last + 1, end) or not stops_at(tokens, end):
        return first, last
    return last + 1, end


def _apposed(tokens: Tokens, comma: int, verb: int) -> Citation | None:
    """ "Ilse Koh, a teacher from Hull, said …": the speaker stands before what the commas divide."""
    words = speech()
    openers = words.appositions | words.openers | words.collectives
    apposed, end = False, comma
    for _ in range(_APPOSITIONS):
        start, least = end, max(0, end - _FARTHEST)
        while start > least and tokens[start - 1].text not in ",;:—–":
            start -= 1
        marks = [n for n in range(start, end) if tokens[n].text in QUOTE_MARKS]
        start = marks[-1] + 1 if len(marks) % 2 else start
        if end == comma and tokens[start].text[:1].isupper():
            tie = _tie_before(tokens, start)
            if is_full_name(tokens, start, end) or (tie is not None and end == start + 1):
                first = start if tie is None else tie
                return _cited(tokens, (start, end), (first, verb + 1), "subject")
        opener = tokens[start] if start < end else tokens[comma]
        apposition = opener.low in openers or opener.text.isdigit()
        follows = start > 0 and tokens[start - 1].text == ","
        if apposed and not (apposition and follows):
            first = clause_start(tokens, end, start)
            return _cited(tokens, (first, end), (first, verb + 1), "subject")
        if not follows:
            return None
        apposed, end = apposed or apposition, start - 1
    return None


def _tie_before(tokens: Tokens, name: int) -> int | None:
    """Return where "her brother," begins that stands right before a name, or None."""
    if name < 2 or tokens[name - 1].text != ",":
        return None
    for first in range(name - 2, max(-1, name - _LONGEST_TIE), -1):
        if tokens[first].low in _TIES and tokens[name - 2].low not in _TIES:
            return first
        if tokens[first].text in STOPS:
            break
    return None


def _participle(tokens: Tokens, verb: int, memory: Memory) -> Citation | None:
    """ "The mayor spoke with the crews, saying …": the speaker is the sentence's subject."""
    words, first = speech(), _sentence_start(tokens, verb)
    if tokens[first].low in words.prepositions | words.boundaries | words.openers:
        comma = next((n for n in range(first, verb) if tokens[n].text == ","), first - 1)
        first = comma + 1
    if tokens[first].low in PERSON | GROUP:
        return _carried(tokens[first], (verb, verb + 1), memory, trailing=False)
    last = subject_end(tokens, first, verb)
    if last - first < 2 and tokens[first].low in function_words():
        return None
    found = speaker_name(tokens, first, last)
    return Citation(found, verb, verb + 1, "participle", False) if found else None


def _sentence_start(tokens: Tokens, verb: int) -> int:
    first, least = verb, max(0, verb - _FARTHEST)
    while first > least:
        mark = tokens[first - 1].text in QUOTE_MARKS | {".", "?", "!"}
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
    while last and tokens[last - 1].low in words.passive | words.before_verb:
        last -= 1
    if last == quoted:
        return _cited(tokens, (quoted + 1, name_end(tokens, quoted + 1)), (quoted, verb + 1), "subject")
    first = clause_start(tokens, last)
    return _cited(tokens, (first, last), (first, verb + 1), "subject")


def _according(tokens: Tokens, at: int) -> Citation | None:
    """ "According to the mayor, …"."""
    last = name_end(tokens, at + 2)
    found = speaker_name(tokens, at + 2, last)
    return Citation(found, at, last, "according", at > 0) if found else None
