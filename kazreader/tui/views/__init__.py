"""The views of the keys 1 to 6, each in its own file with its styles beside it.

- `view`, `registry`: the interface of a view, and the list of all views
- `list_view`: the base of views with a list and the words behind its line
- `read`, `compare`, `matrix`, `timeline`, `search`, `notes`: the views
- `reading`, `comparing`: the parts of the first two
"""
