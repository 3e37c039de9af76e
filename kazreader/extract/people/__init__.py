"""People: their names, titles, offices and kin, and what is said of cities in the same words.

- `finding`: names, roles, kin, capitals and affiliations in one go; each has a finder
- `names`, `capitals`, `capital_runs`: what the capitalised words of a sentence name
- `roles`, `titles`, `titles_behind`, `ranks`: what people are said to be, by the titles around their names
- `called`: the same in open words
- `affiliations`, `kin`, `capital_cities`: in which body somebody works, whose wife she is, which city is a
  capital
- `pronouns`, `stand_ins`: roles behind "she is", and "the senator" for a name
- `full_names`, `owners`: whom a surname or "his" means
"""

from kazreader.extract.people.finding import find

__all__ = ["find"]
