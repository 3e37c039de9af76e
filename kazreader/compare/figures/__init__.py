"""Figures: who answers the same question, and what it means when the answers differ."""
