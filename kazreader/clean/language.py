"""The language of a text, by a vote of its function words; none where the vote is weak."""

from __future__ import annotations

from kazreader.lexicon.word_lists import small_words

_READ = 6000
"Characters of the text that are counted."
_LEAST_WORDS = 8
_LEAST_SHARE = 0.08
"Minimum share of function words of the language; running English has about 0.3."
_CLEAR_SHARE = 0.2
"Share of English function words from which no other language is tried."


def language(prose: str) -> str | None:
    """Return the ISO 639-1 code of the language; None on a tie or without evidence."""
    words = prose[:_READ].lower().split()
    if len(words) < _LEAST_WORDS:
        return None
    small = small_words()
    english = sum(map(small["en"].__contains__, words))
    if english >= _CLEAR_SHARE * len(words):
        return "en"
    votes = sorted(
        ((sum(map(known.__contains__, words)), code) for code, known in small.items()), reverse=True
    )
    (best, code), (second, _) = votes[:2]
    return code if best > second and best >= _LEAST_SHARE * len(words) else None
