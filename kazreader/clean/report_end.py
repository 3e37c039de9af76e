"""Where a report is certainly over: above readers' comments, the list of its sources, the foot of the page.

No cut is made where too little prose is above: the same words may be links at the head of a page.
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.clean.main_block import main_block
from kazreader.clean.questions import BIT
from kazreader.clean.traits import Traits

_SENTENCES_ABOVE, _SHARE_ABOVE = 3, 0.2
"""Of the main block. On 323 annotated pages in three renderings, none of the 1,136 sentences of prose behind
such a line that could be attributed was the report's."""
_LOWER = BIT["begins in lower case"]
"A torn link inside a sentence."


def report_over(own_traits: Sequence[Traits]) -> int:
    """Return the number of the first line behind which no report continues, or the number of lines."""
    if not any(_ends(t) for t in own_traits):
        return len(own_traits)
    first, last = main_block(own_traits)
    least = _SHARE_ABOVE * sum(t.words for t in own_traits[first:last] if t.plain_sentence)
    words = sentences = 0
    for number in range(first, len(own_traits)):
        traits = own_traits[number]
        if traits.plain_sentence:
            words += traits.words
            sentences += 1
        elif sentences >= _SENTENCES_ABOVE and words >= least and _ends(traits):
            return number
    return len(own_traits)


def _ends(traits: Traits) -> bool:
    return traits.reason is not None and traits.reason.over and not traits.bits & _LOWER
