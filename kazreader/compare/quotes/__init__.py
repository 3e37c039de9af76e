"""Quotations: one utterance in other words, or by another speaker.

- `judging`: the judge
- `groups`, `reported`: which quotations, and clauses that report one, are the same utterance
- `one_utterance`, `likelihood`: whether two wordings are
- `voices`: one wording with its speakers
- `utterance`: the normalised words of a quotation
- `speakers`, `mouths`: whether two outlets cite the same speaker, and the speakers of equal words
- `wording`: labels, phrases and explanations
"""
