"""What the reading view is made of: its panes, and what its keys do with them.

- `panes`, `room`, `titles`: list, text and evidence; which has the keys, how much room; what stands over them
- `keys`, `actions`, `part`: all of its keys, what they do, and the base of the parts that know how
- `jumps`, `hand_spans`, `clipboard`: from claim to claim and back; debris; what is copied and opened
"""
