"""The language of a text, by a vote of its small words; none where the vote is weak."""

from __future__ import annotations

from kazreader.lexicon.word_lists import small_words

_READ = 6000
"Characters that vote."
_LEAST_WORDS = 8
_LEAST_SHARE = 0.08
"Share of the words that must be small words of the language; running English has about 0.3."
_CLEAR_SHARE = 0.2
"Share of English small words from which no other language is asked."


def language(prose: str) -> str | None:
    """Return the ISO 639-1 code of the language, or None; ties go to none."""
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
