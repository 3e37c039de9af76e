"""People: their names, titles, offices and kin, and what is said of cities in the same words.

- `finding`: names, roles, kin and capitals in one go; each has a finder
- `names`, `named`, `capitals`, `capital_runs`: what capitalised words name, and of what kind
- `role_claims`: the claim of what somebody is
- `persons`: whom a sentence is about
- `roles`, `titles`, `titles_before`, `titles_behind`, `titles_by_verb`: what people are said to be,
  by the titles around their names
- `called`, `belonging`: the same in open words; of which body or country they are
- `kin`, `capital_cities`: whose wife she is, which city is a capital
- `full_names`, `owners`: whom a surname or "his" means
"""

from kazreader.extract.people.finding import find

__all__ = ["find"]
