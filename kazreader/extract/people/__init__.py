"""People: their names, titles, offices and kin, and what is said of cities in the same words."""

from kazreader.extract.people.finding import find

__all__ = ["find"]
