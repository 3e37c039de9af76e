"""Quotes: one utterance in other words, or in another mouth."""

from kazreader.compare.quotes.judging import judge

__all__ = ["judge"]
