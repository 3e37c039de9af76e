"""Places: where things are, and where they happened."""
