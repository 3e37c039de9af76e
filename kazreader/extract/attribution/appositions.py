"""Find the speaker beside an apposition: "Ilse Koh, a teacher, said", "said his lawyer, Ilse Koh"."""

from __future__ import annotations

from kazreader.extract.attribution.names import is_full_name, name_end
from kazreader.extract.attribution.reach import Citation, cited
from kazreader.extract.attribution.tokens import (
    QUOTE_MARKS,
    Tokens,
    clause_start,
    stops_at,
)
from kazreader.lexicon.grammar import ARTICLES
from kazreader.lexicon.speech import speech

FARTHEST = 80
"Tokens looked back for a comma or the subject of a sentence; hostile text has neither."
_OF_SOMEBODY = frozenset(("who", "whose"))
_APPOSITIONS = 5
"Parts between commas that are followed back from the verb to the speaker."


def apposed_name(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """Return where the name stands in "said his lawyer, Ilse Koh": behind an office without a name."""
    named = any(token.text[:1].isupper() for token in tokens[first:last])
    if named or last >= len(tokens) or tokens[last].text != ",":
        return first, last
    end = name_end(tokens, last + 1)
    start = last + 1
    # "its chairman, retired Lieutenant General Ilse Koh"
    while start < end and tokens[start].text.islower() and tokens[start].low not in ARTICLES:
        start += 1
    if not is_full_name(tokens, start, end) or not stops_at(tokens, end):
        return first, last
    return start, end


def before_apposition(tokens: Tokens, comma: int, verb: int) -> Citation | None:
    """ "Ilse Koh, a teacher from Hull, said …": the speaker stands before what the commas divide."""
    words = speech()
    apposed, end = False, comma
    for _ in range(_APPOSITIONS):
        start = _part_start(tokens, end)
        marks = [n for n in range(start, end) if tokens[n].text in QUOTE_MARKS]
        start = marks[-1] + 1 if len(marks) % 2 else start
        if end == comma and is_full_name(tokens, start, end):
            return cited(tokens, (start, end), (start, verb + 1), "subject")
        opener = tokens[start] if start < end else tokens[comma]
        apposition = (
            opener.low in words.appositions
            or opener.low in words.openers
            or opener.low in words.collectives
            or opener.text.isdigit()
        )
        follows = start > 0 and tokens[start - 1].text == ","
        # "Ilse Koh, who represents the victim, Ada Lund, 50, said": the name is of the clause
        apposition = apposition or (follows and tokens[_part_start(tokens, start - 1)].low in _OF_SOMEBODY)
        if apposed and not (apposition and follows):
            first = clause_start(tokens, end, start)
            return cited(tokens, (first, end), (first, verb + 1), "subject")
        if not follows:
            return None
        apposed, end = apposed or apposition, start - 1
    return None


def _part_start(tokens: Tokens, end: int) -> int:
    """Return where the part between commas begins that ends here."""
    start, least = end, max(0, end - FARTHEST)
    while start > least and tokens[start - 1].text not in ",;:—–":
        start -= 1
    return start
