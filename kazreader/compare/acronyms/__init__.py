"""Acronyms: one body with several, and several bodies with one.

- `judging`: the judge
- `uses`: each acronym with its claims and its long forms
- `one_body`: which acronyms belong to the same body
- `long_forms`: how two long forms relate
"""
