"""Read how far something rose or fell, and to what: shares up 7.4 percent at $61.20; profit fell 12 percent.

The question is the thing and the direction, so a rise never meets a fall. Refuses moves of things that
are not listed: a bare "rose 5 percent" says nothing that can be compared.
"""

from __future__ import annotations

from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.lexicon.moves import Moves, moves
from kazreader.model.topics import Measure

_BEFORE, _BEHIND = 4, 3
"Words before and behind an amount among which its direction is looked for."
_REACH = 14
"Words before and behind a direction among which its subject is looked for."
_FAR = 24
"The same before a verb that only prices have."
_WHEN = frozenset({"the", "its", "day", "session", "week", "month", "trading"})
_STOPS = frozenset({";", ":", "while", "but", "whereas"})
_PERCENT = frozenset({"percent", "%", "cent", "pct"})
_GAP = 7
"Words between a percentage and the amount reached: up 5.9 per cent in New York at $60."
_ADVERBS = frozenset({"up", "down", "off", "higher", "lower"})
"Directions that a bid has as well: went from $65 a share up to $70."
_TO = frozenset({"to", "at"})


def move(words: Words, amount: Amount) -> Measured | None:
    """Return the rise or fall that a percentage is; "rose to 7 percent" tells what was reached."""
    if amount.quantity.unit != "percent" or words.word(amount.first - 1) == "to":
        return None
    found = _moved(words, amount.first, amount.end)
    if found is None:
        return None
    subject, direction = found
    moved = moves().subjects[subject]
    name = "daily_move" if moved.daily else "move"
    question = Measure(name, f"{direction} of {moved.words}", by_noun=True)
    return Measured(amount, amount.quantity, question, amount.end, "move")


def moved_to(words: Words, amount: Amount) -> Measured | None:
    """Return what was reached by a rise or fall: up 7.4 percent at $61.20; the shares ended at $51.70."""
    at = amount.first - 1
    if not amount.quantity.unit.isupper() or words.word(at) not in _TO:
        return None
    percent = next(
        (back for back in range(at - 1, max(at - _GAP, 0), -1) if words.lower[back] in _PERCENT), None
    )
    found = _moved(words, percent, percent + 1) if percent is not None else None
    subject = found[0] if found is not None else _closing(words, at) or _moving(words, at)
    question = moves().subjects[subject].price if subject else ""
    return Measured(amount, amount.quantity, Measure(question), amount.end, "moved") if question else None


def _moved(words: Words, first: int, end: int) -> tuple[str, str] | None:
    known = moves()
    near = [*range(first - 1, first - 1 - _BEFORE, -1), *range(end, end + _BEHIND)]
    for at in near:
        direction = known.directions.get(words.word(at))
        if direction is not None:
            subject = _subject(words, at, known)
            return (subject, direction) if subject else None
        if at == end and words.word(at) in (",", ".", ";"):
            break
    return None


def _subject(words: Words, at: int, known: Moves, reach: int = _REACH) -> str:
    """Return what moved: the nearest listed thing before the direction, else one just behind "in"."""
    for back in range(at - 1, max(at - 1 - reach, -1), -1):
        if words.lower[back] in _STOPS:
            break
        if words.lower[back] in known.nouns:
            share = words.word(back - 1) in known.nouns and words.lower[back].startswith("price")
            return known.nouns[words.lower[back - share]]
    for ahead in range(at + 1, min(at + 5, len(words))):
        if words.lower[ahead] in known.nouns and words.word(at + 1) in ("in", "of"):
            return known.nouns[words.lower[ahead]]
    return ""


def _moving(words: Words, at: int) -> str:
    """Return what moved to a price: the shares soared before the bell to $50.05."""
    known = moves()
    near = range(at - 1, max(at - _GAP, 0), -1) if words.lower[at] == "to" else ()
    moved = (back for back in near if words.lower[back] in known.directions)
    verb = next((back for back in moved if words.lower[back] not in _ADVERBS), None)
    return _subject(words, verb, known) if verb is not None else ""


def _closing(words: Words, at: int) -> str:
    """Return what closed or ended at a price: ended the day at $12; gave back its gains, to close at $12."""
    known, verb = moves(), at - 1
    while words.word(verb) in _WHEN:
        verb -= 1
    return _subject(words, verb, known, _FAR) if words.word(verb) in known.closes else ""
