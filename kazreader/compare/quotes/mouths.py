"""The speakers of equal words: two people, or spellings and offices of one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kazreader.compare.quotes.speakers import Sameness, person, same_speaker
from kazreader.compare.quotes.voices import Wording
from kazreader.compare.sides import articles_of
from kazreader.model import Claim, Side
from kazreader.model.topics import Quoted

_DIRECT = Quoted("direct")
_LONG = ((6, 2), (10, 1))
"Least words, and content words among them, that two people do not share by chance."


def mouths(wording: Wording) -> Mapping[str, Sequence[Claim]]:
    """Return the claims by speaker if the words are too long for chance; {} for one speaker."""
    words = wording.words
    if not any(len(words.all) >= least and len(words.content) >= content for least, content in _LONG):
        return {}
    found: dict[str, list[Claim]] = {}
    for claim in wording.claims:
        speaker = claim.attribution
        if claim.topic != _DIRECT or speaker is None or not person(speaker):
            continue
        known = next((name for name in found if same_speaker(name, speaker) is Sameness.SAME), speaker)
        found.setdefault(known, []).append(claim)
    articles = [articles_of(claims) for claims in found.values()]
    return found if len(found) > 1 and len(set().union(*articles)) > 1 else {}


def two_speakers(one: Side, other: Side) -> bool:
    """Whether two sides attribute their words, directly beside them, to two people."""
    cited = [
        [c.attribution for c in side.claims if c.topic == _DIRECT and person(c.attribution)]
        for side in (one, other)
    ]
    return all(cited) and all(same_speaker(a, b) is Sameness.OTHER for a in cited[0] for b in cited[1])
