"""Topics: the questions that claims answer. Here the finders of extract/ and the judges of compare/ meet.

A finder gives each claim its topic; the judge of that topic, named in kazreader.compare.judges, sets the
claims against each other. Beside what is asked, a topic holds the parts of the answer that a value cannot
tell (the colour of a vehicle, the words of a cause).

    topic                              made by extract.                    judged by compare.
    Count, Measure, OpenFigure         figures.finding                     figures.judging
    Score                              figures.finding                     figures.scores
    When, OpenDate                     when                                dates.judging
    SpelledName                        people.names                        names.judging
    Compound                           compounds                           names.compounds
    ShortFor                           acronyms                            acronyms.judging
    Bearing, Inside, District, Part    places.lying                        places.lying
    Site                               places.sites                        places.sites
    OpenSite                           places.open_sites, .plain_sites     places.open_sites
    Home                               places.homes                        places.homes
    Office, Rank                       people.roles, people.stand_ins      roles.people
    Called                             people.called, people.stand_ins     roles.people
    Kin                                people.kin                          roles.kin
    Capital                            people.capital_cities               roles.capital_cities
    Cause, Injury, Vehicle             facts.causes, .injuries, .vehicles  facts.single_facts
    Trait                              facts.traits                        facts.traits
    Superlative                        facts.superlatives                  facts.superlatives
    Peoples, Young, Weapons            facts.described                     facts.described
    Quoted                             quotes                              quotes.judging
"""

from __future__ import annotations

from typing import TypeAlias

from kazreader.model.topics.dates import OpenDate, When
from kazreader.model.topics.facts import (
    EVENT,
    Cause,
    Description,
    Fact,
    Injury,
    Peoples,
    Superlative,
    Trait,
    Vehicle,
    Weapons,
    Young,
)
from kazreader.model.topics.figures import Count, Figure, Measure, OpenFigure, Score
from kazreader.model.topics.names import Compound, ShortFor, SpelledName
from kazreader.model.topics.people import STAND_IN, Called, Capital, Kin, Office, Rank, Title
from kazreader.model.topics.places import (
    DEED,
    HERE,
    Bearing,
    District,
    Home,
    Inside,
    Location,
    OpenSite,
    Part,
    Site,
    Way,
)
from kazreader.model.topics.quotes import Quoted

__all__ = [
    "DEED",
    "EVENT",
    "HERE",
    "STAND_IN",
    "Bearing",
    "Called",
    "Capital",
    "Cause",
    "Compound",
    "Count",
    "Description",
    "District",
    "Fact",
    "Figure",
    "Home",
    "Injury",
    "Inside",
    "Kin",
    "Location",
    "Measure",
    "Office",
    "OpenDate",
    "OpenFigure",
    "OpenSite",
    "Part",
    "Peoples",
    "Quoted",
    "Rank",
    "Score",
    "ShortFor",
    "Site",
    "SpelledName",
    "Superlative",
    "Title",
    "Topic",
    "Trait",
    "Vehicle",
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
    | Fact
    | Description
    | Quoted
)
