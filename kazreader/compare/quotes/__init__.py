"""Quotes: one utterance in other words, or in another mouth.

- `judging`: the judge
- `groups`, `reported`, `fragments`: which quotations, reported clauses and few quoted words are one utterance
- `one_utterance`, `alike_wordings`, `frames`: whether two wordings are
- `utterance`: the words of a quotation, ready to be compared
- `speakers`, `mouths`: whether two outlets cite one speaker, and who says the same words
- `wording`: how it is told
"""
