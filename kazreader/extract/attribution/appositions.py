"""Find the speaker beside an apposition: "Ilse Koh, a teacher, said", "said his lawyer, Ilse Koh"."""

from __future__ import annotations

from kazreader.extract.attribution.edges import (
    QUOTE_MARKS,
    clause_start,
    stops_at,
)
from kazreader.extract.attribution.names import is_full_name, name_end
from kazreader.extract.attribution.reach import Citation, cited
from kazreader.extract.people.persons import is_of_people
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import ARTICLES
from kazreader.lexicon.speech import speech

FARTHEST = 80
"Words looked back for a comma or the subject of a sentence; hostile text has neither."
_OF_SOMEBODY = frozenset(("who", "whose"))
_TRADE = 3
"Words before a name: Slovak diplomat."
_APPOSITIONS = 5
"Parts between commas that are followed back from the verb to the speaker."


def apposed_name(words: Words, first: int, last: int) -> tuple[int, int]:
    """Return where the name stands in "said his lawyer, Ilse Koh": behind an office without a name."""
    named = any(map(words.capital, range(first, last)))
    if named or last >= len(words) or words.written[last] != ",":
        return first, last
    end = name_end(words, last + 1)
    start = last + 1
    # "its chairman, retired Lieutenant General Ilse Koh"
    while start < end and words.written[start].islower() and words.lower[start] not in ARTICLES:
        start += 1
    if not is_full_name(words, start, end) or not stops_at(words, end):
        return first, last
    return start, end


def before_apposition(words: Words, comma: int, verb: int) -> Citation | None:
    """ "Ilse Koh, a teacher from Hull, said …": the speaker stands before what the commas divide."""
    lists = speech()
    apposed, end = False, comma
    for _ in range(_APPOSITIONS):
        start = _part_start(words, end)
        marks = [n for n in range(start, end) if words.written[n] in QUOTE_MARKS]
        start = marks[-1] + 1 if len(marks) % 2 else start
        opener = words.lower[start if start < end else comma]
        follows = start > 0 and words.written[start - 1] == ","
        # "Ilse Koh, who represents the victim, Ada Lund, 50, said": the name is of the clause
        of_clause = follows and words.lower[_part_start(words, start - 1)] in _OF_SOMEBODY
        if (end == comma or (apposed and not of_clause)) and _ends_in_name(words, start, end):
            return cited(words, (start, end), (start, verb + 1), "subject")
        apposition = (
            of_clause
            or opener in lists.appositions
            or opener in lists.openers
            or opener in lists.collectives
            or opener.isdigit()
        )
        if apposed and not (apposition and follows):
            first = clause_start(words, end, start)
            return cited(words, (first, end), (first, verb + 1), "subject")
        if not follows:
            return None
        apposed, end = apposed or apposition, start - 1
    return None


def _ends_in_name(words: Words, start: int, end: int) -> bool:
    """Whether a part is a name, behind nothing or a trade: "Ilse Koh", "Slovak diplomat Ilse Koh"."""
    name = end
    while name > start and (words.capital(name - 1) or words.written[name - 1] == "."):
        name -= 1
    trade = words.lower[start:name]
    if not is_full_name(words, name, end) or len(trade) > _TRADE:
        return False
    return not trade or (is_of_people(trade[-1]) and speech().prepositions.isdisjoint(trade))


def _part_start(words: Words, end: int) -> int:
    """Return where the part between commas begins that ends here."""
    start, least = end, max(0, end - FARTHEST)
    while start > least and words.written[start - 1] not in ",;:—–":
        start -= 1
    return start
