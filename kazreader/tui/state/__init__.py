"""What the reader knows and remembers, without any drawing.

- `session`: one reading; it holds all that follows
- `standing`: among which articles the reader stands, at which claim, and what can be looked up from there
- `walk`, `mentions`, `history`, `places`: ways through it, ways back, and where reading stopped last time
- `review_desk`, `by_hand`, `facts_draft`: what the user decides: about discrepancies, about the text, about a
  report's date, source and title
- `searching`, `claim_search`, `hits`, `column_hits`: what is searched for, in claims too, and the matches
- `changes`, `newness`, `numbering`, `lettering`: what has changed while the reader was open, and since it was
  closed last; the numbers of discrepancies and the letters of reports, which stay through it
- `collation`: the articles that are compared side by side
- `actions`, `tour`: what an action is; the lessons of `--demo`
"""
