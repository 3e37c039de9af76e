"""Figures: who answers the same question, and what it means when the answers differ.

Figures that a word list knows meet by their question, the others by the words around them.

- `judging`, `scores`: the judges: of figures, and of results of games and votes
- `asking`, `question`: which question each figure answers, and which stands for another one
- `owners`, `main_group`: what makes two questions one: one person's age, one class
- `open_figures`: figures of which no list knows the question: they take over one or get one
- `open_claims`, `candidate`, `candidates`: an open figure, and which two of them are looked at
- `slots`, `likelihood`, `told_apart`: what tells that two of them answer one question, or that they do not
- `values`, `matching`: the answers to one question, and which are set against each other
- `relations`, `pair`, `times`, `attackers`: conflict, update, compatible or not comparable
- `parts`, `sums`: figures of two questions: a part and its whole, figures that add up
- `kinds`: how the answers to a question behave
- `wording`, `amounts`: how it is told
"""
