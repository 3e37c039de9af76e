"""The parts of the reading view: its panes and its actions.

- `panes`, `room`, `titles`: list, text and evidence; focus and sizes; titles
- `keys`, `actions`, `part`: all keys, their actions, and the base class of the parts that implement them
- `jumps`, `hand_spans`, `clipboard`: navigation; debris and decisions; copying and opening
"""
