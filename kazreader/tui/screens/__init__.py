"""Screens: each in its own file, with its styles beside it."""
