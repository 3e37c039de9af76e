"""Acronyms: one body under several, and one for several bodies.

- `judging`: the judge
- `uses`: each acronym, with everywhere it stands and what it is said to stand for
- `one_body`: which of them are one body's
- `long_forms`: how the words behind two of them stand to each other
"""
