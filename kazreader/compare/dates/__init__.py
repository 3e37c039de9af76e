"""Dates: when one thing is said to have happened.

- `judging`: the judge
- `agreed`, `wording`: the days on which reports agree, and what is asked
- `likelihood`: which dates of one sort are of one event, by all that is at hand
- `pool`: the dates of one sort
- `told_apart`: what the words beside two tell that they are of two
- `times`: equal, overlapping, apart, or not to be compared
"""
