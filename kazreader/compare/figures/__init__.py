"""Figures: which of them answer the same question, and how different answers relate.

Figures that a word list covers are matched by their question, open figures by the words around them.

- `judging`, `scores`: the judges: of figures, and of results of games and votes
- `asking`, `question`: the question of each figure
- `owners`, `main_group`, `scopes`: which questions are the same: one person's age, one class of people, a
  place or a day that is not the figure's own
- `open_figures`: the inferred question of open figures
- `open_claims`, `candidate`, `candidates`: open figures, their features, and the pairs that are scored
- `slots`, `likelihood`, `two_questions`: whether two figures answer the same question: by a rare word, by
  score, and what rules it out
- `values`, `matching`: the answers to one question, and which are compared
- `relations`, `pair`, `times`, `attackers`: conflict, update, compatible or not comparable
- `parts`, `sums`: figures of two questions: a part and its whole, figures that add up
- `kinds`: how the answers to a question behave
- `wording`, `amounts`: labels, phrases and explanations
"""
