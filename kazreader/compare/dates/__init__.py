"""Dates: when one thing is said to have happened.

- `judging`: the judge, which asks the next three in their order
- `known_events`: dates of what a word list knows, by names and words in common
- `deed_day`: the day of the event itself, as other verbs tell it
- `open_dates`: dates of anything else, by the words beside them
- `likelihood`, `open_date_rules`, `alone`: which two dates of one sort are of one event, by all that is at
  hand, by a rule, or as the only ones
- `pool`, `pair`: the dates of one sort, and two of them
- `sequels`, `told_apart`: what tells that they are of two
- `times`: equal, overlapping, apart, or not to be compared
"""
