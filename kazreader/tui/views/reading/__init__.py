"""What the reading view is made of: its panes, and what its keys do with them.

- `panes`, `room`, `titles`: list, text and evidence; which has the keys, how much room; what stands over them
- `keys`, `part`: all of its keys; what the parts that do what they say have in common
- `jumps`, `mark_keys`: from claim to claim and back; marked places
- `verdict_keys`, `hand_spans`, `clipboard`: verdicts; debris; what is copied and opened
"""
