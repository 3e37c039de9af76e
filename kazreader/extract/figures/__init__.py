"""Figures: amounts, what is counted, what happened to it, and what they are limited to.

- `finding`: the finder: it puts together what the others read
- `quantities`, `amounts`: numbers with their hedges and units
- `counted`, `noun_phrase`, `phrase`, `head_nouns`, `sub_groups`, `which_part`, `added`, `sums`: what is
  counted: nouns, classes, parts, members of a list
- `happened`, `gravity`: what happened to it
- `measures`, `whose`, `antecedent`: ages, distances, prices and the like, and to whom they belong
- `subjects`, `ordinals`: which one of a row something is, and of what
- `repeated`, `singles`, `nth`, `scores`: how often, "a climber was killed", "a ninth died", how a game ended
- `open_figures`: amounts whose question no list knows
- `setting`, `scope`, `limits`, `named_places`, `rates`: days, places and rates that limit a figure, and how a
  claim is made of it
"""

from kazreader.extract.figures.finding import find

__all__ = ["find"]
