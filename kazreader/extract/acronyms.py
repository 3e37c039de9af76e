"""Find acronyms, and what the sentence says that they stand for.

A definition is "Long Form (LF)", "LF (Long Form)", "Long Form, the LF," or "LF, the Long Form,". The letters
may be those of the long form in order, those letters with one wrong or out of order, or, behind a body's
full name, those of another language. Refuses agencies behind a place, and sentences all in capitals.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import filterfalse
from string import ascii_uppercase

from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.acronyms import AcronymWords, acronym_words
from kazreader.lexicon.names import name_words
from kazreader.model import Acronym, Claim, Kind, Mention, Span, topics
from kazreader.model.record import Record

_MIXED = r"[A-Z][a-z][A-Z]{1,3}|[A-Z]{2}[a-z][A-Z]{1,2}"
"Capitals around one small letter: the MoD, the MdTA."
_ACRONYM = re.compile(
    rf"(?<![\w.’'&/@#-])(?:[A-Z]{{2,8}}(?:-[A-Z]{{1,3}})?|(?:[A-Z]\.){{2,5}}|{_MIXED})(?![\w@&/]|-\w)"
)
_LETTERS = re.compile(r"[A-Z](?:[A-Z]|\.[A-Z]\.|[a-z][A-Z])")
"What every acronym holds: a quick answer for most sentences."
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+|[’'](?=\s))?")
_BREAK = re.compile(r"[.,;:!?()\[\]“”\"]|\s[-–—]\s")
_INITIALS = frozenset(ascii_uppercase)
_SMALL = frozenset(
    ["a", "an", "and", "at", "for", "in", "of", "on", "the", "to", "de", "la", "du", "des", "&"]
)
_CLOSING = " \"”’'"
"Between a name and the bracket behind it: the “Harbour Workers Union” (HWU)."
_ASIDE = re.compile(r", (?:the |or |known as |or the |known as the )$")
_REACH = 120
"Characters before or behind an acronym in which its long form stands."


class LongForm(Record):
    """What an acronym is said to stand for, and the rule that read it."""

    text: str
    rule: str


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every acronym of the article in the order of the text."""
    words = acronym_words()
    in_capitals = frozenset(filterfalse(str.istitle, reading.with_capitals)) | (_INITIALS & reading.written)
    for sentence in (reading.sentences[number] for number in reading.holding(in_capitals)):
        if _LETTERS.search(sentence.text) is None or sentence.text.isupper():
            continue
        for match in _ACRONYM.finditer(sentence.text):
            letters = match.group().replace(".", "")
            if letters in words.no_acronyms:
                continue
            long = long_form(sentence, match.start(), match.end(), letters.upper(), words)
            if long is None and len(letters) < 3:
                continue
            start = sentence.span.start
            value = Acronym(letters, long.text if long else None)
            span = Span(start + match.start(), start + match.end())
            rule = long.rule if long else "acr.bare"
            mention = Mention(reading.article.article.id, span, value, rule)
            yield Claim(Kind.ACRONYM, mention, sentence.span, topics.ShortFor(letters))


def long_form(sentence: Sentence, start: int, end: int, letters: str, words: AcronymWords) -> LongForm | None:
    """Return what the acronym at this place of the sentence is said to stand for, or None."""
    text = sentence.text
    letters = letters.replace("-", "")
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        if letters in words.agencies:
            return None
        return _before(text, len(text[: start - 1].rstrip(_CLOSING)), letters, bracketed=True)
    aside = _ASIDE.search(text, max(0, start - 20), start)
    if aside is not None and text[end : end + 1] in (",", ".", ";", ")", ""):
        return _before(text, aside.start(), letters, bracketed=False)
    if text[end : end + 2] == " (":
        inside = text[end + 2 : end + 2 + _REACH].partition(")")[0]
        return _exact(_words(inside), letters, "acr.bracket_behind")
    if text[end : end + 6] == ", the ":
        behind = text[end + 6 : end + 6 + _REACH]
        return _exact(_words(_BREAK.split(behind, maxsplit=1)[0]), letters, "acr.aside_behind")
    if text[start - 1 : start] == " ":
        return _tail(_words_before(text, start), letters, "acr.side_by_side") if len(letters) > 2 else None
    return None


def _before(text: str, end: int, letters: str, *, bracketed: bool) -> LongForm | None:
    before = _words_before(text, end)
    exact = _tail(before, letters, "acr.letters")
    if exact is not None or not (bracketed or len(letters) > 3):
        return exact
    return _near(before, letters) or (
        _translated(before) or _list_of_duties(text, end) if bracketed else None
    )


def _words_before(text: str, end: int) -> list[str]:
    near = text[max(0, end - _REACH) : end]
    breaks = [m.end() for m in _BREAK.finditer(near)]
    return _words(near[breaks[-1] :] if breaks else near)


def _list_of_duties(text: str, end: int) -> LongForm | None:
    """Take a body's name with commas: "Office of Coasts, Rivers and Lakes"."""
    near = text[max(0, end - _REACH) : end].rstrip()
    parts = near.split(", ")
    first = len(parts) - 1
    while first > 0 and all(w[0].isupper() or w in _SMALL for w in _words(parts[first])):
        first -= 1
    if first == len(parts) - 1:
        return None
    return _translated(
        [*_words_before(parts[first], len(parts[first])), *_words(" ".join(parts[first + 1 :]))]
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("-", " "))


def _initials(words: Sequence[str]) -> str:
    return "".join(w[0] for w in words if w.lower() not in _SMALL).upper()


def _exact(words: Sequence[str], letters: str, rule: str) -> LongForm | None:
    spelled = letters in (_initials(words), "".join(w[0] for w in words).upper())
    return LongForm(" ".join(words), rule) if len(words) > 1 and spelled else None


def _tail(words: Sequence[str], letters: str, rule: str) -> LongForm | None:
    """Match the shortest end of the words whose initials are the letters."""
    for size in range(2, min(len(words), 2 * len(letters)) + 1):
        if words[-size].lower() not in _SMALL:
            found = _exact(words[-size:], letters, rule)
            if found is not None:
                return found
    return None


def _near(words: Sequence[str], letters: str) -> LongForm | None:
    """Match the end of the words whose initials are the letters but for their order or one of them."""
    if len(letters) < 2:
        return None
    best: tuple[bool, int, int] | None = None
    for size in range(2, min(len(words), 2 * len(letters)) + 1):
        initials = _initials(words[-size:])
        if words[-size].lower() in _SMALL or abs(len(initials) - len(letters)) > 1:
            continue
        common = (Counter(initials) & Counter(letters)).total()
        allowed = 1 if len(letters) > 2 else 0
        fit = (initials[0] == letters[0], common, -size)
        if common >= len(letters) - allowed and (best is None or fit > best):
            best = fit
    if best is None:
        return None
    return LongForm(" ".join(_whole(words, -best[2])), "acr.letters_changed")


def _whole(words: Sequence[str], size: int) -> Sequence[str]:
    """Take in the capitalised words right before a capitalised long form."""
    while size < len(words) and words[-size][0].isupper() and words[-size - 1][0].isupper():
        if words[-size - 1].lower() in _SMALL:
            break
        size += 1
    return words[-size:]


def _translated(words: Sequence[str]) -> LongForm | None:
    """Take the full name of a body, whatever its initials are."""
    size = 0
    while size < len(words) and (words[-size - 1][0].isupper() or words[-size - 1] in _SMALL):
        if words[-size - 1] == "and" and size and words[-size] == "the":
            break  # another body stands before
        size += 1
    body = list(words[len(words) - size :])
    while body and body[0].lower() in _SMALL:
        del body[0]
    named = len(body) > 1 and any(w.lower() in name_words().bodies and not w.isupper() for w in body)
    return LongForm(" ".join(body), "acr.other_letters") if named else None
