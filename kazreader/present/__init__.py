"""What the faces show, without any drawing: view models, wording and exports.

- `exports`: the formats in which a report is taken away, one a module
- `plain`: the articles with their disagreements in words, from top to bottom
- `claim_lines`, `search_hits`, `search_report`: claims and matches, for people and for scripts
- `findings`, `evidence`, `matrix`, `timeline`, `alignment`, `pairing`: what the reader's views show
- `sources`, `events`: the articles as columns, and which event each tells of
- `choice`, `paragraphs`, `notes`, `reviews`: what is shown, and what the user left
- `wording`, `moments`, `units`, `word_diff`: one wording of each thing for all faces
- `display`, `columns`, `ink`, `json_text`: what may reach a terminal, how wide it is, its colour
"""
