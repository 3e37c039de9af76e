"""What the keys 1 to 6 show: each view in its own file, with its styles beside it.

- `view`, `registry`: what a screen may ask of each of them, and which there are
- `read`, `compare`, `matrix`, `timeline`, `search`, `notes`: the views
- `reading`, `comparing`: what the first two are made of
"""
