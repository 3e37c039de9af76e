"""kazreader reads several reports of one event and shows where they disagree, and why."""

__version__ = "0.1.0"
