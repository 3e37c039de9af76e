"""What the faces show, without any drawing: view models, wording and exports.

- `exports`: the formats in which a report can be saved, one a module
- `plain`: the articles with their disagreements in words, from top to bottom
- `claim_lines`, `search_hits`, `search_report`: claims and matches, for people and for scripts
- `findings`, `evidence`, `matrix`, `timeline`, `alignment`, `pairing`: what the reader's views show
- `sources`, `events`, `sections`: the articles as columns, the event that each reports, the parts of a report
- `labels`: the letters and numbers by which people refer to articles and discrepancies
- `choice`, `paragraphs`, `notes`, `reviews`: filters, paragraph numbers, and the user's notes and verdicts
- `wording`, `moments`, `units`, `word_diff`: one wording of each thing for all faces
- `display`, `columns`, `ink`, `json_text`: safe characters, widths and colours for a terminal
"""
