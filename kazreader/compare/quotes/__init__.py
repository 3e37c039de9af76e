"""Quotes: one utterance in other words, or in another mouth.

- `judging`: the judge
- `groups`, `reported`: which quotations, and clauses that report one, are one utterance
- `one_utterance`, `likelihood`: whether two wordings are
- `voices`: one wording with those who say it
- `utterance`: the words of a quotation, ready to be compared
- `speakers`, `mouths`: whether two outlets cite one speaker, and who says the same words
- `wording`: how it is told
"""
