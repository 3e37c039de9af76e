"""Where the verb stands when something stands between it and its subject: insertions, places, participles."""

from __future__ import annotations

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.verbs import HAVE, did
from kazreader.extract.figures.head_nouns import is_number
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import predicates

LONGEST_CLAUSE = 10
ENDS_CLAUSE = frozenset((",", ";", ".", ":", "(", ")", "and", "but"))
BEFORE_SUBJECT = frozenset(
    (
        *(",", ".", ":", ";", "—", "“", '"'),
        *("and", "but", "that", "as", "when", "while", "after", "where", "said", "says"),
        *("the", "all", "least"),
    )
)
OF_ONE = frozenset({"is", "was", "has"})
"Verbs of one only."
_PLACING = frozenset({"in", "at", "on", "from", "of", "near", "along", "inside", "outside", "aboard"})
_LONGEST_APPOSITION = 12
_INSERTED = frozenset(
    (
        *("including", "among", "all", "most", "mostly", "some", "many", "one", "both", "from", "aged", "in"),
        *("of", "according", "he", "she", "police", "officials", "authorities", "reports"),
    )
)
_DAYTIMES = frozenset(
    {"noon", "midday", "midnight", "dawn", "morning", "afternoon", "evening", "night", "nightfall", "dusk"}
)
"What ends the words about the time that open a sentence: by Saturday noon."
_AROUND = frozenset({"around", "near", "off", "outside"})
_DASHES = frozenset({"-", "–", "—"})
_WHERE = frozenset({"aboard", "inside"})
"Questions of where people were, when more may be told of them."
_LONGEST_OWNER = 6
"Words before a count among which its clause opens with of."
_SINGLE = frozenset({"a", "an", "one", "the", "his", "her", "its"})
_FAR = 3
"Words behind the article in which the single one stands."


def past_insertion(words: Words, at: int) -> int:
    """Step over ", including two children," or "(eight men, six women)" between a subject and its verb."""
    word = words.word(at)
    if word == "(":
        closing = (
            far for far in range(at, min(at + _LONGEST_APPOSITION, len(words))) if words.lower[far] == ")"
        )
        return next(closing, at - 1) + 1
    if word in _DASHES:
        reach = range(at + 1, min(at + _LONGEST_APPOSITION, len(words)))
        return next((far for far in reach if words.lower[far] in _DASHES), at - 1) + 1
    if word == "and" and (end := one_more(words, at)):
        return end
    if word == "more" and (words.word(at + 1) in grammar().auxiliaries or did(words, at + 1)):
        return at + 1
    if word == "and" and words.word(at + 1) in ("their", "its", "his", "her"):
        return at + 3
    if word == "," and (words.word(at + 1) in grammar().determiners or is_number(words.word(at + 1))):
        return _behind_comma(words, at)
    inner = at + 1 if word == "," else at
    if words.word(inner) not in _INSERTED or (inner == at and word != "including"):
        return at
    for ahead in range(inner + 1, min(inner + 14, len(words))):
        if words.lower[ahead] == ",":
            return ahead + 1
    return at


def _behind_comma(words: Words, at: int) -> int:
    """Step over ", the manager among them," or ", two guards," where a form of be or have follows it."""
    for ahead in range(at + 2, min(at + _LONGEST_APPOSITION, len(words))):
        if words.lower[ahead] == ",":
            return ahead + 1 if words.word(ahead + 1) in grammar().auxiliaries else at
    return at


def past_place(words: Words, phrase: Phrase) -> int:
    """Return where the verb stands behind a place: six miners at the plant were killed; 0 where none does.

    Only of a count that opens its clause, and of a verb that can have several doers: of "a bus with 40
    people in the back was hit" the bus was.
    """
    first, at = phrase.amount.first, phrase.counted.end
    before = words.word(first - 1)
    opens = first == 0 or before in BEFORE_SUBJECT or before in _DAYTIMES or before in grammar().calendar
    if not opens or words.word(at) not in _PLACING or not phrase.counted.kinds:
        return 0
    at += 2 * is_around(words, at)
    for ahead in range(at + 2, min(at + LONGEST_CLAUSE, len(words))):
        word = words.lower[ahead]
        if word in ENDS_CLAUSE or word in grammar().relatives or word in OF_ONE:
            return 0
        if word in grammar().forms_of_be or word in HAVE or did(words, ahead):
            return ahead
    return 0


def is_around(words: Words, at: int) -> bool:
    """Whether two prepositions place the counted: homes in and around the town."""
    return words.word(at + 1) == "and" and words.word(at + 2) in _AROUND


def past_participle(words: Words, at: int) -> int:
    """Return where a participle or a place right behind the counted ends; 0 where none stands."""
    if words.word(at) in ("who", "that") and words.word(at + 1) in grammar().forms_of_be:
        at += 2
    found = predicates().words.at(words.lower, at)
    if found is not None and any(sense.predicate.name in _WHERE for sense in found[1]):
        return found[0]
    if words.word(at).endswith("ing") and words.word(at + 1) != "-":
        return found[0] if found is not None else at + 1
    if found is None or words.word(found[0]) not in grammar().prepositions:
        return 0
    return found[0] if all(sense.form == "past" for sense in found[1]) else 0


def is_whole_before(words: Words, phrase: Phrase) -> bool:
    """Whether a count only tells of how many the next are: of its 650 employees, 550 had to go."""
    if words.word(phrase.counted.end) != ",":
        return False
    for back in range(phrase.amount.first - 1, max(phrase.amount.first - _LONGEST_OWNER, -1), -1):
        if words.lower[back] == "of":
            return back == 0 or not words.word(back - 1)[:1].isalnum()
        if not words.lower[back][:1].isalpha():
            return False
    return False


def one_more(words: Words, at: int) -> int:
    """Return where a single person behind "and" ends: and a pilot, and the gunman; 0 where none is told."""
    if words.word(at) != "and" or words.word(at + 1) not in _SINGLE:
        return 0
    for here in range(at + 2, min(at + 2 + _FAR, len(words))):
        known = counted_nouns().words.at(words.lower, here)
        if known is not None:
            person = counted_nouns().line(known[1].kind)[-1] == "person" and not known[1].plural
            return known[0] if person else 0
        if not words.lower[here][0].isalpha() or words.lower[here] in grammar().ends_phrase:
            return 0
    return 0
