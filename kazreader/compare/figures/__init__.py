"""Figures: who answers the same question, and what it means when the answers differ."""

from kazreader.compare.figures.judging import judge

__all__ = ["judge"]
