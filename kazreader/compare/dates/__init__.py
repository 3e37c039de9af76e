"""Dates: when one thing is said to have happened."""

from kazreader.compare.dates.judging import judge

__all__ = ["judge"]
