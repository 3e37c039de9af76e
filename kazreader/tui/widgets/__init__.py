"""Widgets that draw lines: one a file, each with its styles beside it."""
