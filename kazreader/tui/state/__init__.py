"""The state of the reader, without any drawing.

- `session`: the state of one sitting; it owns all that follows
- `standing`: the current position: articles, open article, claim, and what can be looked up from there
- `walk`, `mentions`, `history`, `places`: navigation forward and back, and the last reading positions
- `review_desk`, `by_hand`, `facts_draft`: the user's decisions: on discrepancies, on the text, on a report's
  date, source and title
- `searching`, `claim_search`, `hits`, `column_hits`: the search, in claims too, and its matches
- `changes`, `newness`, `numbering`, `lettering`: what has changed during and since the last sitting; stable
  numbers of discrepancies and letters of reports
- `collation`: the articles compared side by side
- `actions`, `tour`: actions; the lessons of `--demo`
"""
