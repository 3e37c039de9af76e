"""What two claims are both about: the words named with each, whatever their case."""

from __future__ import annotations

from kazreader.model import Claim


def shared_words(a: Claim, b: Claim) -> frozenset[str]:
    """Return the words of both, in lower case: a sentence begins with a capital anyway."""
    return frozenset(word.lower() for word in a.about) & frozenset(word.lower() for word in b.about)


def shared_names(a: Claim, b: Claim) -> frozenset[str]:
    """Return the words with a capital that stand with both."""
    return frozenset(word for word in a.about & b.about if word[0].isupper())
