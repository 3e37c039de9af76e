"""Who says so: the speaker whom a sentence cites.

Decides by the speech verbs of the lexicon: the name before the verb ("The mayor said"), after it ("said
the mayor"), after "according to", and the last named speaker for "he said". A speaker is returned as the
report writes it, without its apposition. Refuses to guess: a sentence in which nobody is cited in one of
these ways belongs to the outlet itself.
"""

from kazreader.extract.attribution.by_sentence import Speakers, speakers
from kazreader.extract.attribution.edges import QUOTE_MARKS
from kazreader.extract.attribution.reach import Attribution

__all__ = ["QUOTE_MARKS", "Attribution", "Speakers", "speakers"]
