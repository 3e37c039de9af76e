"""Dates: when one thing is said to have happened.

- `judging`: the judge
- `agreed`, `wording`: the days on which reports agree, and what is asked
- `likelihood`, `year_rules`: which dates of one sort are of one event, by all that is at hand, or by a rule
- `pool`, `pair`: the dates of one sort, and two of them
- `sequels`, `told_apart`: what tells that they are of two
- `times`: equal, overlapping, apart, or not to be compared
"""
