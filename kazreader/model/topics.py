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
    ShortFor                           acronyms                            acronyms
    Bearing, Inside, District, Part    places.lying                        places.lying
    Site                               places.sites                        places.sites
    OpenSite                           places.open_sites, .plain_sites     places.open_sites
    Office, Rank                       people.roles, people.stand_ins      roles.people
    Called                             people.called, people.stand_ins     roles.people
    Kin                                people.kin                          roles.kin
    Capital                            people.capital_cities               roles.capital_cities
    Cause, Injury, Vehicle             facts.causes, .injuries, .vehicles  facts.other_answers
    Trait                              facts.traits                        facts.traits
    Superlative                        facts.superlatives                  facts.superlatives
    Peoples, Young, Weapons            facts.described                     facts.described
    Quoted                             quotes                              quotes.judging
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from kazreader.model.named_tuple import NamedTuple


class Count(NamedTuple):
    """How many there are to whom something happened: 12 people killed."""

    predicate: str
    "The group of words that says what happened, the wider one where it is a part of another."
    root: str
    "The widest class of what is counted, else its noun."


class Measure(NamedTuple):
    """How large, old, far or dear something is: the age of Ana Lund, the price of the takeover."""

    name: str
    "The group of words that says what is measured."
    owner: str = ""
    'To whom or what it belongs, in lower case; "" for nobody or nobody known.'
    by_noun: bool = False
    'Whether a noun stands for the owner ("the sergeant") and not a name.'
    unit: str = ""
    "Of the size of a thing, what its unit measures: length, mass."


class OpenFigure(NamedTuple):
    """How many or how much of something, where no word list knows the question."""

    counted: str
    "The counted noun or the unit."
    words: tuple[str, ...] = ()
    "What tells the question, as far as comparing has found it: words that stand beside several figures."


Figure: TypeAlias = Count | Measure | OpenFigure


class Score(NamedTuple):
    """How a game, a vote or a season ended."""

    of: str
    '"result", "shootout", "record" or "vote".'
    one: int
    other: int


class When(NamedTuple):
    """When something happened."""

    group: str
    "The group of words that says what happened."
    noun: str
    'The event\'s noun ("fire"); "" where none is written.'
    moved: bool = False
    "Whether it is the date to which the event was moved."
    by_calendar: bool = False
    "Whether the day of the month is written."
    deeds: tuple[str, ...] = ()
    "The words to which the date belongs, in lower case: its verb, and the noun beside it."


class OpenDate(NamedTuple):
    """When something happened, where no word list knows what."""

    by_calendar: bool = False
    "Whether the day of the month is written."
    bound: Literal["at", "since", "until"] = "at"
    "Whether something began or ends on it."
    deeds: tuple[str, ...] = ()
    "The words to which the date belongs, in lower case: its verb, and the noun beside it."


class SpelledName(NamedTuple):
    """How a name is written."""

    of: str
    'What bears it: "person" after a title, "ship", "body", "country" or, where nothing tells, "name".'


class Compound(NamedTuple):
    """Whether a compound word has a hyphen."""

    closed: str
    "The word without it."


class ShortFor(NamedTuple):
    """What an acronym stands for."""

    letters: str


class Bearing(NamedTuple):
    """In which direction from a landmark: 150 miles east of Aden."""

    landmark: str
    degrees: int
    metres: int | None


class Inside(NamedTuple):
    """In which country or region a place lies: Lyon in France."""

    place: str
    sort: Literal["country", "region"]
    name: str
    "Of the country or the region."


class District(NamedTuple):
    """In which unit of a country the event was: West Papua province."""

    unit: str
    'What it is, such as "province".'
    name: str


class Part(NamedTuple):
    """In which part of a country the event was: northern Mali."""

    name: str
    "Of the country."
    degrees: int


DEED = "deed"
"What makes the news, by whatever verb it is told: the shots, the blast, the sinking."


class Site(NamedTuple):
    """Where something happened: in the town of Moss, at Ulv Hospital."""

    of: str
    "What: DEED, or a group of what happens once."
    sort: str
    'Of the place: "town", "state", or the word in its name that tells.'
    name: str


Way: TypeAlias = Literal["at", "near", "off", "to", "from"]


PLAIN_SITE = "place.plain"
"The rule of a place that has no name, by which its judge knows it."


class OpenSite(NamedTuple):
    """Where something was, where no word list knows what: the factory in Moss."""

    way: Way
    "How the place is bound to it."
    sort: str
    'The level: "country", "region", the word that tells the sort, what it is a side of; "" where unknown.'
    name: str
    deed: str = ""
    'The word to which the place belongs: a bus stopped near Moss; "" where it opens its clause.'
    degrees: int | None = None
    "Of a side or a direction, from north; None for a place by name."


STAND_IN = "role.stand_in"
"The rule of what stands for a name, by which its judge knows it."


class Office(NamedTuple):
    """Which office a person holds."""

    office: str
    statuses: tuple[str, ...]
    'What changes the office, such as "deputy" or "former", in the order of the alphabet.'


class Called(NamedTuple):
    """What somebody or something is called, where no list knows the office."""

    noun: str
    "As it is written."


class Rank(NamedTuple):
    """Which rank a person has."""

    rank: str


class Kin(NamedTuple):
    """Whose wife, brother or friend a person is."""

    kind: str
    'The kind of tie, such as "partner".'
    ended: bool
    "Whether the tie is no more: his ex-wife."
    word: str
    owner: str
    "The other person, in lower case; a pronoun where none is named."


class Capital(NamedTuple):
    """Which city is a country's capital."""

    country: str
    '"" where the report does not name it.'


class Cause(NamedTuple):
    """What caused something."""

    effect: str
    'The event\'s noun; "" where none stands near.'
    words: tuple[str, ...]
    "The telling words of the cause."


class Injury(NamedTuple):
    """Where somebody was hurt."""

    person: str
    how: Literal["broken", "hurt"]
    part: str
    "Of the body."


class Vehicle(NamedTuple):
    """Which colour a vehicle has."""

    known_as: str
    "Its make or its kind."
    colour: str


EVENT = "event"
"What all nouns for an event are, where something is ranked."


class Superlative(NamedTuple):
    """How something is ranked: the worst, one of the worst."""

    quality: str
    "The word that stands for all that mean it: largest, worst, strongest."
    thing: str
    "What the ranked noun means, or EVENT."
    place: str
    '"first", "some" for one of several, or the ordinal.'
    words: tuple[str, ...]
    "What the words of the noun's phrase mean."


class Trait(NamedTuple):
    """What is one-valued of a person or of the one thing of the event: a plea, a charge, the floor."""

    of: str
    "The entry of the lexicon that asks."
    answer: str
    "In the word that stands for all that mean it."


class Peoples(NamedTuple):
    """Of which nations a number of people are."""

    number: int
    nations: tuple[str, ...]


class Young(NamedTuple):
    """Whether a number of young victims are boys or girls."""

    number: int
    who: str
    '"both" where the word tells neither.'


class Weapons(NamedTuple):
    """Of which kind weapons are."""

    number: int | None
    "None for those that an attacker carried."
    kinds: tuple[str, ...]


class Quoted(NamedTuple):
    """What somebody said."""

    way: Literal["direct", "carried", "fragment", "reported"]
    """A sentence whose speaker is cited beside it, or carried on from the quotation before; some quoted words
    inside a sentence; the clause that reports them."""


Description: TypeAlias = Peoples | Young | Weapons
Title: TypeAlias = Office | Called | Rank
Fact: TypeAlias = Cause | Injury | Vehicle | Trait | Superlative
Location: TypeAlias = Bearing | Inside | District | Part | Site | OpenSite
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
