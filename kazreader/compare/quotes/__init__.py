"""Quotes: one utterance in other words, or in another mouth."""
