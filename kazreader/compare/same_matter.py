"""Whether two claims of different articles stand in the same matter: the words around them tell.

Counts the telling words that both surroundings hold: words that neither article uses often, so that
what the whole event is about proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kazreader.compare.context import Context
from kazreader.lexicon.names import name_words
from kazreader.model import Claim

_WORD = re.compile(r"[a-z]{4,}")
_BEFORE = re.compile(r"(?P<word>[a-z]{3,}),? $")
_REACH = 250
"Characters read on either side; a paragraph of up to four times as many is read whole."
_RARE = 3
"Times that an article may use a word that still tells one matter from another."


def shared_words(a: Claim, b: Claim, context: Context) -> frozenset[str]:
    """Return the telling words around both claims."""
    return _telling(a, context) & _telling(b, context)


def role_before(claim: Claim, context: Context) -> str | None:
    """Return the title or family tie in small letters right before the name, or None."""
    prose = context.articles[claim.mention.article].prose
    start = claim.mention.span.start
    before = _BEFORE.search(prose, max(0, start - 20), start)
    return before.group("word") if before and before.group("word") in name_words().titles else None


def is_common_word(token: str, claims: Sequence[Claim], context: Context) -> bool:
    """Whether one of the claims' articles also uses the token as an ordinary word in small letters."""
    word = re.compile(rf"(?<!\w){re.escape(token)}(?!\w)")
    return any(word.search(context.articles[name].prose) for name in {c.mention.article for c in claims})


def _telling(claim: Claim, context: Context) -> frozenset[str]:
    article = context.articles[claim.mention.article]
    prose, at = article.prose, claim.mention.span
    start = max(prose.rfind("\n", max(0, at.start - 4 * _REACH), at.start) + 1, at.start - 4 * _REACH, 0)
    end = prose.find("\n", at.end, at.end + 4 * _REACH)
    end = at.end + 4 * _REACH if end < 0 else end
    if end - start > 4 * _REACH:
        start, end = max(start, at.start - _REACH), min(end, at.end + _REACH)
    stops = name_words().stops
    words = set(_WORD.findall(prose, start, end)) - stops
    return frozenset(w for w in words if prose.count(w) <= _RARE)
