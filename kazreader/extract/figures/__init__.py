"""Figures: amounts, what is counted, what happened to it, and what they are limited to.

`finding` puts them together: `quantities` reads numbers, hedges and units (`amounts`), `measures` ages,
distances, prices and the like, `counted` the things counted, `happened` what happened to them; `limits` and
`scope` tell the days and places.
"""

from kazreader.extract.figures.finding import find

__all__ = ["find"]
