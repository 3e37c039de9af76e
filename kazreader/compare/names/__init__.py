"""Names: which spellings are one name, and which of them are misprints."""

from kazreader.compare.names.judging import judge

__all__ = ["judge"]
