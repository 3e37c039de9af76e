"""How grave an injury is said to be: critically, seriously, slightly injured."""

from __future__ import annotations

from kazreader.extract.words import Words

_GRAVE = {
    "critically": "critical",
    "critical": "critical",
    "seriously": "serious",
    "serious": "serious",
    "severely": "serious",
    "gravely": "critical",
    "badly": "serious",
    "slightly": "minor",
    "lightly": "minor",
    "minor": "minor",
    "outpatient": "minor",
    "outpatients": "minor",
}


def gravity(words: Words, start: int, end: int) -> str:
    """Return how grave the words between two places say it is, or nothing."""
    for at in range(max(start, 0), min(end, len(words))):
        if words.lower[at] in _GRAVE:
            return _GRAVE[words.lower[at]]
    return ""
