"""Dates: when things happened.

- `judging`: the judge
- `agreed`, `wording`: the days on which reports agree; phrases and explanations
- `likelihood`: which dates of one sort are of the same event
- `pool`: the dates of one sort
- `contrasts`: words beside two dates that show two events
- `times`: equal, overlapping, near, apart, or not to be compared
"""
