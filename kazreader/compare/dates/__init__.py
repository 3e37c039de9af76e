"""Dates: when one thing is said to have happened."""
