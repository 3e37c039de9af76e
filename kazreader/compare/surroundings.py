"""The words around claims, which tell whether two claims of different articles are of the same matter.

Counts the telling words that both surroundings hold: words that neither article uses often, so that
what the whole event is about proves nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kazreader.compare.context import Context
from kazreader.compare.phonetics import plain
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.names import name_words
from kazreader.lexicon.telling import tells
from kazreader.model import Claim, Mention

_WORD = re.compile(r"[a-z]{2,}")
_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:[-’'][^\W\d_]+)*")
_BEFORE = re.compile(r"(?P<word>[a-z]{3,}),? $")
_TWO_BEFORE = re.compile(r"(?P<word>[a-z]{3,}) (?P<small>[a-z]+) $")
_REACH = 250
"Characters read on either side; a paragraph of up to four times as many is read whole."
_RARE = 3
"Times that an article may use a word that still tells one matter from another."
_SHORTEST = 4


@dataclass(slots=True)
class Surroundings:
    """The words of the articles and around their claims, each read once."""

    context: Context
    _words: dict[str, Counter[str]] = field(default_factory=dict)
    _names: dict[str, Counter[str]] = field(default_factory=dict)
    _around: dict[Mention, frozenset[str]] = field(default_factory=dict)

    def shared_words(self, a: Claim, b: Claim) -> frozenset[str]:
        """Return the telling words around both claims."""
        return self._telling(a.mention) & self._telling(b.mention)

    def is_common_word(self, token: str, claims: Iterable[Claim]) -> bool:
        """Whether one of the claims' articles also uses the token as a word in small letters."""
        return any(token in self._vocabulary(c.mention.article) for c in claims)

    def uses(self, token: str, article: str) -> int:
        """Return how often an article writes a word with a capital."""
        if article not in self._names:
            self._names[article] = Counter(map(plain, _NAME.findall(self.context.articles[article].prose)))
        return self._names[article][token]

    def role_before(self, claim: Claim) -> str | None:
        """Return the title or family tie in small letters right before the name, or None."""
        prose = self.context.articles[claim.mention.article].prose
        start = claim.mention.span.start
        before = _BEFORE.search(prose[max(0, start - 20) : start])
        return before.group("word") if before and before.group("word") in name_words().titles else None

    def words_before(self, claim: Claim) -> tuple[str, str] | None:
        """Return the preposition right before a name and the telling word before it: plant in Moss."""
        prose = self.context.articles[claim.mention.article].prose
        start = claim.mention.span.start
        before = _TWO_BEFORE.search(prose[max(0, start - 40) : start])
        if before is None or before["small"] not in clause_words().prepositions or not tells(before["word"]):
            return None
        return before["word"], before["small"]

    def _vocabulary(self, article: str) -> Counter[str]:
        if article not in self._words:
            self._words[article] = Counter(_WORD.findall(self.context.articles[article].prose))
        return self._words[article]

    def _telling(self, mention: Mention) -> frozenset[str]:
        if mention not in self._around:
            self._around[mention] = self._read_around(mention)
        return self._around[mention]

    def _read_around(self, mention: Mention) -> frozenset[str]:
        prose, at = self.context.articles[mention.article].prose, mention.span
        start = max(0, at.start - 4 * _REACH)
        start = max(start, prose.rfind("\n", start, at.start) + 1)
        end = prose.find("\n", at.end, at.end + 4 * _REACH)
        end = at.end + 4 * _REACH if end < 0 else end
        if end - start > 4 * _REACH:
            start, end = max(start, at.start - _REACH), min(end, at.end + _REACH)
        counts, stops = self._vocabulary(mention.article), name_words().stops
        words = {word for word in _WORD.findall(prose, start, end) if len(word) >= _SHORTEST}
        return frozenset(word for word in words - stops if counts[word] <= _RARE)
