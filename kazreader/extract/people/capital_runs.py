"""Runs of capitalised words: which of a sentence belong together as one written name.

Joins particles ("van der"), initials, nicknames in brackets or quotes, and "of" after a body's word.
Breaks at other words and at a possessive. Decides nothing about what is named.
"""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.extract.people.capitals import Word, capitals
from kazreader.extract.reading import Sentence
from kazreader.lexicon.names import NameWords, name_words
from kazreader.model import Span
from kazreader.model.record import Record

_LONGEST_GAP, _MOST_SPACES = 20, 4
"Characters between two words of one name, and spaces among them."
_OWNING = ("'s ", "’s ")
_MANY = frozenset(["people", "women", "men", "children"])
"Whose bodies have them in their names: the People's Court, the Women's League."
_FOR_WHAT = frozenset(
    (
        *(
            "agency",
            "alliance",
            "assembly",
            "association",
            "authority",
            "board",
            "bureau",
            "center",
            "centre",
        ),
        *(
            "coalition",
            "commission",
            "committee",
            "council",
            "department",
            "federation",
            "foundation",
            "front",
        ),
        *("fund", "institute", "ministry", "office", "organisation", "organization", "party", "society"),
        *("tribunal", "union", "award", "prize"),
    )
)
"Bodies whose names tell what they are for: the Committee for the Restoration of Order."
_BEHIND_FOR = frozenset(("for", "the", "a", "an"))
"The last small word before what they are for."
_CLOSING = {"(": ")", "“": "”", '"': '"', "‘": "’", "'": "'"}
"What closes a nickname that this opens."


class Run(Record):
    """Capitalised words that belong together."""

    sentence: Sentence
    words: tuple[Word, ...]

    def text(self) -> str:
        """Return the run as written, in one line."""
        return " ".join(self.sentence.text[self.words[0].start : self.words[-1].end].split())

    def span(self) -> Span:
        """Return where the run stands in the article."""
        start = self.sentence.span.start
        return Span(start + self.words[0].start, start + self.words[-1].end)


def runs(sentence: Sentence) -> Iterator[Run]:
    """Yield the runs of the sentence in order."""
    known, text = name_words(), sentence.text
    run: list[Word] = []
    for word in capitals(sentence):
        if (
            word is not None
            and run
            and (text[run[-1].end : word.start] == " " or _belongs(text, run, word, known))
        ):
            run.append(word)
            continue
        if run:
            yield Run(sentence, tuple(run))
        run = [word] if word is not None else []
    if run:
        yield Run(sentence, tuple(run))


def _belongs(text: str, run: list[Word], word: Word, known: NameWords) -> bool:
    """Whether a word goes on with the run before it, of which more than a space parts it."""
    gap = text[run[-1].end : word.start]
    if gap == " of " and " for " in text[run[0].end : run[-1].start]:
        return True  # the Council for the Defence of Order
    return _joined(text, run[-1], word, gap, known)


def _joined(text: str, left: Word, right: Word, gap: str, known: NameWords) -> bool:
    """Whether what stands between two words makes them parts of one name."""
    if len(gap) > _LONGEST_GAP:
        return False
    between = gap.split()
    if not between:
        return True  # a line break
    if between == ["&"]:
        return True
    if between == ["."]:
        return len(left.bare) == 1 or left.bare in known.titles or left.bare in known.shortened
    if gap in _OWNING:
        return left.bare in _MANY
    if gap == ". of ":
        return left.bare in known.legal_forms
    if gap[0] != " ":
        return gap[1:].isspace() and _is_nickname(text, left)
    if gap.count(" ") > _MOST_SPACES:
        return False
    if all(word in known.particles for word in between):
        return True
    if between in (["of"], ["of", "the"]):
        return left.bare in known.bodies or left.bare == "secretary"
    if between[0] == "for" and len(between) < 3 and between[-1] in _BEHIND_FOR:
        return left.bare in _FOR_WHAT
    if between == ["and"]:
        return left.bare in known.halves or (left.bare in known.bodies and right.bare in known.bodies)
    return gap.strip() in _CLOSING and _is_nickname(text, right)


def _is_nickname(text: str, word: Word) -> bool:
    """Whether the word stands alone in brackets or quotes with another name behind it."""
    closing = _CLOSING.get(text[word.start - 1], "")
    after = text[word.end : word.end + 3]
    shouted = len(word.text) > 2 and word.text.isupper() and "." not in word.text
    return bool(closing) and not shouted and after[:2] == closing + " " and after[2:].isupper()
