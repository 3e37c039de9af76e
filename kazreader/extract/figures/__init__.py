"""Figures: amounts, what is counted, what happened to it, and what they are limited to."""

from kazreader.extract.figures.finding import find

__all__ = ["find"]
