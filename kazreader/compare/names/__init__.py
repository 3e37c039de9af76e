"""Names: which spellings are one name, and which of them are misprints."""
