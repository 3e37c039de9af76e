"""Search over everything loaded."""
