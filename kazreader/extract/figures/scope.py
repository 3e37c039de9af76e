"""Read what a figure is limited to: when, where, and whether it looks back on something else.

Nearly every false alarm is a figure of another day, another town or another event; so every limit that
a sentence names is kept with the figure it stands beside, and comparing decides which of them matter.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from kazreader.extract.figures.limits import PERIODS, Cue, tells_of_year
from kazreader.extract.figures.named_places import PLACE_WORDS
from kazreader.extract.words import Words
from kazreader.lexicon.predicates import predicates

_BEFORE_WHERE = 9
"Words between a place and the clause about it: in Lund, north of the capital, where nine died."
_TO_WHAT = 3
"Words between a time and what was reached then."
_LONGEST_DATE = 4
"Words of a date and the comma behind it."
_REACH = 80
"Words beyond which nothing limits a figure: no clause is longer."
_DID = frozenset({"left", "hit", "struck", "swept", "has", "had", "was", "were", "have", "took"})
_SAYS, _PAST_SPEECH = frozenset({"said", "says"}), frozenset({",", "”", '"', "''"})
_RELATIVES = frozenset({"which", "when", "where"})
"What ties a figure to the time or the place just before: the storm of 1999, in which 43 died."
_OPENERS = frozenset({"which", "who", "where", "but", "though", "although", "recalling"})

_MAY_OPEN = _OPENERS | {";", "—", "whereas", "while", "since", "after", "before", "that", "when"}
"Only these words begin a part of a sentence, where what stands beside them agrees."


def beside(words: Words, found: Sequence[Cue], anchors: Sequence[int], anchor: int) -> list[Cue]:
    """Return the limits of one of several figures that stand at `anchors`.

    What stands before the first figure limits all, and what stands before the first of a part that part;
    what stands between two limits the one before it, unless a comma or "and" begins it. A relative clause
    and "since ..." speak of something else.
    """
    if not found and "where" not in words.vocabulary:
        return []
    part = _part(words, anchor)
    own = _just_before(words, part.start) if words.lower[part.start] == "where" else frozenset()
    first, here = bisect_left(anchors, part.start), bisect_left(anchors, anchor)
    before = anchors[here - 1] if here else -1
    behind = bisect_right(anchors, anchor)
    after = anchors[behind] if behind < len(anchors) else len(words)
    kept = [Cue(part.start, places=own)] if own else []
    for cue in found:
        if not -_REACH <= cue.at - anchor < _REACH:
            continue
        led = cue.times and (_leads_to(words, cue.at, part.start) or _restricts(words, cue.at, part))
        if cue.at not in part and not led:
            continue
        if cue.long_after:
            if cue.at < anchor and "," not in words.lower[cue.at : anchor]:
                kept.append(cue._replace(background=True))
            continue
        leads = _leads(words, cue.at)
        if cue.at < anchor:
            told_of = not _RELATIVES.isdisjoint(words.lower[cue.at + 1 : anchor]) or (
                bool(cue.times) and _moved_to(words, cue.at, anchor)
            )
            opens = here == first and "," not in words.lower[cue.at : anchor]
            if opens or before < 0 or cue.at < anchors[0] or (cue.at > before and (leads or told_of)):
                kept.append(cue)
        elif cue.at < after and not (leads and after < len(words)) and not _is_of_speaker(words, anchor, cue):
            kept.append(cue)
    return _without_those_left(kept, before)


def _is_of_speaker(words: Words, anchor: int, cue: Cue) -> bool:
    """Whether a place tells where the speaker works: nine died, said Ana Lund, a doctor in Moss."""
    if not cue.places:
        return False
    said = [at for at in words.where(_SAYS) if anchor < at < cue.at and words.lower[at - 1] in _PAST_SPEECH]
    return bool(said) and "," in words.lower[said[0] : cue.at]


def _without_those_left(kept: list[Cue], before: int) -> list[Cue]:
    """Return the limits but for those of the figure before, where this one names a time of its own.

    In 1970 236 died at Moss, and in 1978 some 55: those of 1978 did not die in 1970, nor at Moss.
    """
    own = [cue for cue in kept if cue.at > before]
    if before < 0 or not any(cue.times for cue in own):
        return kept
    return [cue for cue in kept if cue.at > before or not (cue.times or cue.places)]


def _leads_to(words: Words, at: int, opener: int) -> bool:
    """Whether a clause goes on from a time before it: in May that killed 9; in May 2004, where 9 died."""
    return words.lower[opener] == "that" or (
        at < opener <= at + _LONGEST_DATE
        and words.lower[opener] in _OPENERS
        and words.word(opener - 1) == ","
    )


def _restricts(words: Words, at: int, part: range) -> bool:
    """Whether a time stands in what says which one is meant: 179 were aboard a jet that crashed in 2000."""
    clause = _part(words, part.stop) if words.word(part.stop) == "that" else range(0)
    return at in clause and any(len(word) == 4 and word.isdecimal() for word in words.lower[at : at + 3])


def _moved_to(words: Words, at: int, anchor: int) -> bool:
    """Whether only "to" parts a time from what was reached then: fell 6 percent on Monday to $12."""
    between = words.lower[at + 1 : anchor]
    return len(between) <= _TO_WHAT and bool({"to", "at"}.intersection(between)) and "," not in between


def _just_before(words: Words, at: int) -> frozenset[str]:
    """Return the name before ", where": the place that the clause speaks of."""
    found: set[str] = set()
    for back in range(at - 1, max(at - _BEFORE_WHERE, -1), -1):
        if words.capital(back):
            found.add(words.lower[back])
        elif found:
            break
    return frozenset(found)


def _leads(words: Words, at: int) -> bool:
    """Whether a limit begins the next part of a list: ", and on Wednesday 7 ..."."""
    back = at - 1
    if words.word(back) in PLACE_WORDS or words.word(back) in ("on", "by", "during"):
        back -= 1
    return words.word(back) in ("and", ",", ";", "but")


def _part(words: Words, at: int) -> range:
    """Return the part of the sentence that a word belongs to, between relative clauses."""
    near = [here for here in words.where(_MAY_OPEN) if here > 0 and at - _REACH < here < at + _REACH]
    openers = [here for here in near if _opens_part(words, here)]
    behind = bisect_right(openers, at)
    start = openers[behind - 1] if behind else 0
    return range(start, openers[behind] if behind < len(openers) else len(words))


def _opens_part(words: Words, at: int) -> bool:
    word = words.lower[at]
    if word in (";", "—", "whereas", "while") or (word == "since" and at > 1):
        return True
    if word in ("after", "before") and words.lower[at - 1] in PERIODS:
        return True
    if word == "that" and (words.word(at + 1) in _DID or _says_what_happened(words, at + 1)):
        return True
    return words.lower[at - 1] == "," and (word in _OPENERS or tells_of_year(words, at))


def _says_what_happened(words: Words, at: int) -> bool:
    return predicates().words.at(words.lower, at) is not None
