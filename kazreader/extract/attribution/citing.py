"""Which words cite a speaker: one rule for each way in which English news does it."""

from __future__ import annotations

from kazreader.extract.attribution.appositions import FARTHEST, apposed_name, before_apposition
from kazreader.extract.attribution.edges import (
    ACCOUNTS,
    PERSON,
    PRONOUNS,
    QUOTE_MARKS,
    STOPS,
    citing_words,
    clause_start,
    ends_clause,
    is_adverb,
    opens,
    stops_at,
)
from kazreader.extract.attribution.memory import Memory
from kazreader.extract.attribution.names import (
    DETERMINERS,
    LONGEST_NAME,
    name_end,
    speaker_name,
    subject_end,
)
from kazreader.extract.attribution.reach import Citation, cited
from kazreader.extract.words import Words, where
from kazreader.lexicon.grammar import ARTICLES
from kazreader.lexicon.speech import speech
from kazreader.lexicon.word_lists import function_words

_SENTENCE_ENDS = QUOTE_MARKS | {".", "?", "!"}
_PARTICIPLES = frozenset(("confirmed", "reported", "estimated", "feared"))
"Behind a number they tell of it: 222 confirmed dead."
_SET = frozenset(("toll", "number", "figure", "total", "count", "cost", "damage", "price", "death", "size"))
"What is put at a number."
_JOINS = frozenset(("of", "and", "or", "&"))
_LONGEST_TIME = 8
'Words of a time and a place between a verb and its "that".'


def citations(words: Words, memory: Memory) -> list[Citation]:
    """Return the citations of a sentence in order; `memory` is carried from sentence to sentence."""
    verbs, citing = speech().verbs, citing_words()
    found: list[Citation] = []
    memory.cited = False
    for at in where(words.lower, citing):
        low = words.lower[at]
        if found and at < found[-1].last:
            continue
        citation = None
        if low in verbs:
            citation = _by_verb(words, at, memory)
        elif low == "according" and words.word(at + 1) == "to":
            citation = _according(words, at)
        if citation is not None:
            meant = memory.meant(citation.name, words.starts[citation.first])
            found.append(citation if meant is None else citation._replace(name=meant, way="carried"))
            memory.keep(found[-1].name, citation.way)
    return found


def _by_verb(words: Words, at: int, memory: Memory) -> Citation | None:
    lists = speech()
    if words.capital(at) or not _cites_here(words, at):
        return None
    before = at - 1
    if before >= 0 and words.lower[before] in DETERMINERS:
        return None
    while before >= 0 and (words.lower[before] in lists.before_verb or is_adverb(words, before)):
        before -= 1
    if before >= 0 and words.written[before] == ")":
        least = max(-1, before - LONGEST_NAME)
        before = next((n - 1 for n in range(before, least, -1) if words.written[n] == "("), -1)
    if before >= 0 and (words.lower[before] in lists.passive or words.lower[before] == "as"):
        return _quoted_as(words, at)
    if before >= 0 and words.written[before].isdigit() and words.lower[at] in _PARTICIPLES:
        return None
    if words.lower[at].endswith("ing"):
        divided = before >= 0 and (words.written[before] in STOPS or words.lower[before] == "and")
        return _participle(words, at, memory) if divided and not memory.cited else None
    if before < 0 or words.written[before] in STOPS:
        return _beside_stop(words, before, at, memory)
    return _before_verb(words, before, at, memory)


def _cites_here(words: Words, at: int) -> bool:
    """Whether the verb at this place cites, and does not merely name a deed."""
    match speech().verbs[words.lower[at]]:
        case "speech.label":
            return not QUOTE_MARKS.isdisjoint(words.lower[at + 1 : at + 12])
        case "speech.of":
            named = words.word(at + 1) in ("of", "about")
            return named and not QUOTE_MARKS.isdisjoint(words.lower[at + 2 : at + 12])
        case "speech.of_things":
            return not (words.word(at + 1)[:1].isdigit() or words.word(at + 1) in speech().counts)
        case "speech.at_number":
            return _sets_number(words, at)
        case "speech.that":
            return _followed_by_that(words, at) or _beside_quote(words, at)
        case "speech.beside_quote":
            ends = at + 1 >= len(words) or words.written[at + 1] == "."
            return ends or _followed_by_that(words, at) or _beside_quote(words, at)
        case _:
            return True


def _sets_number(words: Words, verb: int) -> bool:
    """Whether a verb sets a number: "put the toll at 45", "put the number of the dead at more than 45"."""
    if words.word(verb + 1) not in DETERMINERS or words.word(verb + 2) not in _SET:
        return False
    return "at" in words.lower[verb + 3 : verb + LONGEST_NAME]


def _followed_by_that(words: Words, at: int) -> bool:
    """Whether "that" stands behind the verb, or behind the time and place that follow it."""
    if "that" in words.lower[at + 1 : at + 3]:
        return True
    there = words.word(at + 1) in speech().prepositions
    return there and "that" in words.lower[at + 3 : at + _LONGEST_TIME]


def _beside_quote(words: Words, at: int) -> bool:
    """Whether a quotation mark stands just before the speaker or just behind the verb."""
    if not QUOTE_MARKS.isdisjoint(words.lower[max(0, at - 2) : at + 4]) or _opens_quote(words, at):
        return True
    clause = at
    while clause > 0 and at - clause < LONGEST_NAME and words.written[clause - 1] not in STOPS:
        clause -= 1
    return clause > 0 and words.written[clause - 1] in QUOTE_MARKS and not opens(words, clause - 1)


def _opens_quote(words: Words, verb: int) -> bool:
    """Whether the verb's clause ends in a colon and a quotation mark: "wrote in a letter to them: “"."""
    ends = range(verb + 1, min(len(words) - 1, verb + LONGEST_NAME))
    stop = next((n for n in ends if words.written[n] in STOPS), None)
    return stop is not None and words.written[stop] == ":" and words.written[stop + 1] in QUOTE_MARKS


def _carried(
    words: Words, pronoun: int, memory: Memory, citing: tuple[int, int], *, trailing: bool
) -> Citation | None:
    name = memory.resolve(words.lower[pronoun], words.starts[pronoun])
    return Citation(name, *citing, "carried", trailing) if name else None


def _before_verb(words: Words, last: int, verb: int, memory: Memory) -> Citation | None:
    """ "The mayor said …": the speaker is the clause before the verb."""
    if words.lower[last] in PRONOUNS:
        trailing = ends_clause(words, verb + 1)
        return _carried(words, last, memory, (last, verb + 1), trailing=trailing)
    if words.lower[last] in ("and", "but", "or"):
        return None if memory.cited else _participle(words, verb - 1, memory)
    if words.lower[last] in ("who", "which"):
        last -= 2 if last and words.written[last - 1] == "," else 1
        if last < 0:
            return None
    first = clause_start(words, last)
    return cited(words, (first, last + 1), (first, verb + 1), "subject")


def _beside_stop(words: Words, before: int, at: int, memory: Memory) -> Citation | None:
    """A comma or a quotation mark stands before the verb: a name behind it, or an apposition before it."""
    low = words.lower[at]
    needs_object = low in ("told", "tells") or speech().verbs[low] == "speech.at_number"
    behind = None if needs_object else _after_verb(words, at, memory)
    apposed = before_apposition(words, before, at) if before > 0 else None
    if apposed is None or behind is None:
        return apposed or behind
    if words.written[before] in QUOTE_MARKS and not opens(words, before):
        return behind
    named = behind.name.casefold() != behind.name and stops_at(words, behind.last)
    return behind if named or words.written[before - 1] in QUOTE_MARKS else apposed


def _after_verb(words: Words, verb: int, memory: Memory) -> Citation | None:
    """ "… said Ilse Koh, a teacher": the speaker follows the verb and ends the clause."""
    first = verb + 1
    if first >= len(words):
        return None
    if words.lower[first] in PERSON and ends_clause(words, first + 1):
        return _carried(words, first, memory, (verb, first + 1), trailing=True)
    last = name_end(words, first)
    clause = any(words.lower[n] in speech().auxiliaries for n in range(first, last))
    if clause or last == first or not ends_clause(words, last):
        return None
    first, last = apposed_name(words, first, last)
    return cited(words, (first, last), (verb, last), "inverted")


def _participle(words: Words, verb: int, memory: Memory) -> Citation | None:
    """ "The mayor spoke with the crews, saying …": the speaker is the sentence's subject."""
    lists, first = speech(), _sentence_start(words, verb)
    low = words.lower[first]
    if low in lists.prepositions or low in lists.boundaries or low in lists.openers:
        comma = next((n for n in range(first, verb) if words.written[n] == ","), first - 1)
        first = comma + 1
    if words.lower[first] in PRONOUNS:
        return _carried(words, first, memory, (verb, verb + 1), trailing=False)
    last = subject_end(words, first, verb)
    if last - first < 2 and words.lower[first] in function_words():
        return None
    found = speaker_name(words, first, last)
    return Citation(found, verb, verb + 1, "participle", False) if found else None


def _sentence_start(words: Words, verb: int) -> int:
    first, least = verb, max(0, verb - FARTHEST)
    while first > least:
        mark = words.written[first - 1] in _SENTENCE_ENDS
        if mark and words.capital(first):
            break
        first -= 1
    return first


def _quoted_as(words: Words, verb: int) -> Citation | None:
    """ "X was quoted by a paper as saying", "quoted X as saying"."""
    if words.lower[verb] != "saying":
        return None
    lists, least = speech(), max(-1, verb - LONGEST_NAME)
    quoted = next((n for n in range(verb - 1, least, -1) if words.lower[n] == "quoted"), None)
    if quoted is None:
        return None
    last = quoted
    while last and (words.lower[last - 1] in lists.passive or words.lower[last - 1] in lists.before_verb):
        last -= 1
    if last == quoted:
        return cited(words, (quoted + 1, name_end(words, quoted + 1)), (quoted, verb + 1), "subject")
    first = clause_start(words, last)
    return cited(words, (first, last), (first, verb + 1), "subject")


def _according(words: Words, at: int) -> Citation | None:
    """ "According to the mayor, …"."""
    first = at + 2
    last = name_end(words, first)
    # "the minister's account the guard": the clause begins
    clause = (
        n for n in range(first + 2, last) if words.lower[n] in ARTICLES and words.lower[n - 1] not in _JOINS
    )
    last = next(clause, last)
    if words.word(last) in ACCOUNTS and words.lower[last - 1] not in DETERMINERS:
        last += 1
    first, last = apposed_name(words, first, last)
    found = speaker_name(words, first, last)
    return Citation(found, at, last, "according", at > 0) if found else None
