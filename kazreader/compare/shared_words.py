"""What two claims are both about: the words named with each, whatever their case."""

from __future__ import annotations

from kazreader.model import Claim


def shared_words(a: Claim, b: Claim) -> frozenset[str]:
    """Return the words of both, in lower case: a sentence begins with a capital anyway."""
    return frozenset(word.lower() for word in a.about) & frozenset(word.lower() for word in b.about)


def share_a_name(a: Claim, b: Claim) -> bool:
    """Whether a word with a capital stands with both."""
    return any(word[0].isupper() for word in a.about & b.about)
