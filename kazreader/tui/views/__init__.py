"""What the keys 1 to 6 show: each view in its own file, with its styles beside it.

- `view`, `registry`: what a screen may ask of each of them, and which there are
- `list_view`: what those of a list and the words behind its line have in common
- `read`, `compare`, `matrix`, `timeline`, `search`, `notes`: the views
- `reading`, `comparing`: what the first two are made of
"""
