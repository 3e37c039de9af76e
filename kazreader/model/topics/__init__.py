"""Topics: the questions that claims answer. They connect the finders of extract/ with the judges of compare/.

A finder gives each claim its topic; the judge of that topic, listed in kazreader.compare.judges, compares the
claims. Beside the question, a topic holds the parts of the answer that a value has no field for (the nations
of a group).

    topic                    judged by compare.    made by extract.
    Count, Measure           figures.judging       figures.finding
    OpenFigure               figures.judging       figures.finding
    Score                    figures.scores        figures.finding
    When, OpenDate           dates.judging         when
    SpelledName              names.judging         people.finding
    Compound                 names.compounds       compounds
    ShortFor                 acronyms.judging      acronyms
    Bearing, Inside          places.judging        places.lying
    District                 places.judging        places.lying
    OpenSite                 places.judging        places.open_sites
    Home                     places.homes          places.homes
    Office, Rank, Called     roles.people          people.finding
    Kin                      roles.kin             people.finding
    Capital                  roles.capital_cities  people.finding
    Trait                    facts.traits          facts.traits, .agents
    Young, Weapons           facts.described       facts.described
    Quoted                   quotes.judging        quotes
"""

from __future__ import annotations

from typing import TypeAlias

from kazreader.model.topics.dates import OpenDate, When
from kazreader.model.topics.facts import (
    Description,
    Trait,
    Weapons,
    Young,
)
from kazreader.model.topics.figures import BARE, Count, Figure, Measure, OpenFigure, Score
from kazreader.model.topics.names import Compound, ShortFor, SpelledName
from kazreader.model.topics.people import Called, Capital, Kin, Office, Rank, Title
from kazreader.model.topics.places import (
    Bearing,
    District,
    Home,
    Inside,
    Location,
    OpenSite,
    Tie,
    Way,
)
from kazreader.model.topics.quotes import Quoted

__all__ = [
    "BARE",
    "Bearing",
    "Called",
    "Capital",
    "Compound",
    "Count",
    "Description",
    "District",
    "Figure",
    "Home",
    "Inside",
    "Kin",
    "Location",
    "Measure",
    "Office",
    "OpenDate",
    "OpenFigure",
    "OpenSite",
    "Quoted",
    "Rank",
    "Score",
    "ShortFor",
    "SpelledName",
    "Tie",
    "Title",
    "Topic",
    "Trait",
    "Way",
    "Weapons",
    "When",
    "Young",
]

Topic: TypeAlias = (
    Figure
    | Score
    | When
    | OpenDate
    | SpelledName
    | Compound
    | ShortFor
    | Location
    | Title
    | Kin
    | Capital
    | Trait
    | Description
    | Quoted
)
