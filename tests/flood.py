"""A hand-built report of an invented flood, for tests of views and exports: no stage of the engine runs.

Four outlets: Herald; Courier, a day later; Wire, a copy of Herald; Gazette, without a date. Between
them stands one discrepancy of each relation, and an agreement; the pages carry debris.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal

from kazreader.clean.prose import prose
from kazreader.model import (
    Acronym,
    Article,
    Basis,
    Block,
    BlockKind,
    Claim,
    CleanArticle,
    Comparison,
    Copy,
    DateRange,
    Discrepancy,
    Hedge,
    Interval,
    Kind,
    Mention,
    Metadata,
    Name,
    PairRelation,
    Place,
    Quantity,
    Quote,
    Relation,
    Removal,
    Report,
    Role,
    Severity,
    Side,
    Span,
    Standing,
    Unreadable,
    Value,
)
from kazreader.model.topics import SpelledName, Topic

_HERALD = """\
Home | Weather | Sport | Log in

Dam gives way above Oxley after week of rain

By Ada Penrose

The dam above Oxley gave way on Monday evening after a week of rain, sending a wall of brown water \
through the lower town and over the railway line.

Rescuers counted 14 dead by nightfall, the county rescue service said, and 2,030 people had no home to \
go back to. Most of them slept in the sports hall and in two schools on the hill.

"We heard a crack like thunder and then the whole valley was moving," said the mayor, Ilse Varga, who \
walked the embankment with engineers from the Northern Water Authority (NWA).

A crew repairs the railway embankment near Oxley. Photo: Herald

The reservoir held 41 million cubic metres when the wall failed, according to the NWA. Its gates had \
been opened on Saturday, but a log jam kept the water back.

Schools in the whole county stay closed until Friday. The railway hopes to run trains again next week.

Write a reply. Your email address will not be published.
"""

_COURIER = """\
Oxley flood: toll climbs to nineteen

OXLEY, June 4 (Courier) – At least 19 people died when the dam at Oxley failed late on Monday, the \
governor's office said on Tuesday.

Some 2,300 people lost their homes, the office added, and the number may grow as crews reach the farms \
downstream.

Mayor Ilse Warga told the Courier that the noise had been terrible. "It sounded like thunder, and then \
all of the valley began to move," she said.

Divers searched the flooded underpass for a second day. Three more bodies were found there in the \
morning, which brought the count from 16 to 19.

The North Water Agency (NWA) put the volume of the reservoir at about 40 million cubic metres and said \
that its gates were never opened before the collapse.

Trains between Oxley and the coast are suspended.
"""

_WIRE = """\
Dam gives way above Oxley after week of rain

The dam above Oxley gave way on Monday evening after a week of rain, sending a wall of brown water \
through the lower town and over the railway line.

Rescuers counted 14 dead by nightfall, the county rescue service said, and 2,030 people had no home to \
go back to.

"We heard a crack like thunder and then the whole valley was moving," said the mayor, Ilse Varga.
"""

_GAZETTE = """\
What we know about the Oxley disaster

The wall broke on Sunday night, people in the lower town say, and not on Monday as was first reported.

Twelve people are known to have died. The hospital in Brackwater treats 37 injured, five of them \
children.

Ilse Varga, the deputy mayor, called the warning system "a bad joke that nobody laughed at".

The reservoir lies north of the town. An inquiry will be led by judge Tomas Hale.

Share this story: Mail | Print
"""

_TITLES = {
    "a": "Dam gives way above Oxley after week of rain",
    "b": "Oxley flood: toll climbs to nineteen",
    "c": "Dam gives way above Oxley after week of rain",
    "d": "What we know about the Oxley disaster",
}
_META = {
    "a": Metadata(
        source="Herald", author="Ada Penrose", published=date(2024, 6, 3), published_basis=Basis.TEXT
    ),
    "b": Metadata(source="Courier", published=date(2024, 6, 4), published_basis=Basis.DATELINE),
    "c": Metadata(source="Wire", published=date(2024, 6, 3), published_basis=Basis.TEXT),
    "d": Metadata(source="Gazette"),
}
_DEBRIS = {
    "Home | Weather | Sport | Log in": (Standing.REMOVED, BlockKind.BOILERPLATE, "a navigation bar"),
    "A crew repairs": (Standing.DIMMED, BlockKind.CAPTION, "probably a caption"),
    "Write a reply.": (Standing.REMOVED, BlockKind.BOILERPLATE, "a comment form"),
    "Share this story": (Standing.REMOVED, BlockKind.BOILERPLATE, "share buttons"),
    "By Ada Penrose": (Standing.LIFTED, BlockKind.BYLINE, ""),
}


def _article(article_id: str, text: str) -> CleanArticle:
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        start = text.index(paragraph, at)
        at = start + len(paragraph.rstrip())
        blocks.append(_block(Span(start, at), paragraph.strip(), article_id))
    removals = tuple(
        Removal(Span(text.index(words), text.index(words) + len(words)), "clean.credit", "a picture credit")
        for words in ("Photo: Herald",)
        if words in text
    )
    return CleanArticle(
        Article(article_id, f"flood/{article_id}.txt", text),
        tuple(blocks),
        removals,
        _META[article_id]._replace(title=_TITLES[article_id]),
        prose(text, blocks, removals),
    )


def _block(span: Span, paragraph: str, article_id: str) -> Block:
    if paragraph == _TITLES[article_id]:
        return Block(span, BlockKind.HEADLINE, Standing.LIFTED, "clean.headline")
    for start, (standing, kind, reason) in _DEBRIS.items():
        if paragraph.startswith(start):
            return Block(span, kind, standing, f"clean.{kind.value}", reason)
    return Block(span, BlockKind.BODY, Standing.KEPT, "clean.paragraph")


ARTICLES = {
    "a": _article("a", _HERALD),
    "b": _article("b", _COURIER),
    "c": _article("c", _WIRE),
    "d": _article("d", _GAZETTE),
}


NAMELESS = SpelledName("name")
"The topic where a test does not ask for it."


def claim(
    article: str,
    words: str,
    value: Value,
    *,
    kind: Kind = Kind.FIGURE,
    by: str | None = None,
    hedge: Hedge | None = None,
    said_on: date | None = None,
    topic: Topic = NAMELESS,
    rule: str = "qty.digits",
) -> Claim:
    """Return a claim at the first place where the article has these words, with the sentence around it."""
    text = ARTICLES[article].article.text
    at = text.index(words)
    block = next(b.span for b in ARTICLES[article].blocks if b.span.start <= at < b.span.end)
    start = text.rfind(". ", block.start, at) + 2
    start = start if start > block.start + 1 else block.start
    end = text.find(". ", at + len(words), block.end)
    return Claim(
        kind,
        Mention(article, Span(at, at + len(words)), value, rule),
        Span(start, block.end if end < 0 else end + 1),
        topic,
        attribution=by,
        hedge=hedge,
        said_on=said_on or ARTICLES[article].metadata.published,
    )


def people(low: int, high: int | None, *, approximate: bool = False) -> Quantity:
    """Return a count of people."""
    return Quantity(
        Interval(Decimal(low), None if high is None else Decimal(high)), "person", approximate=approximate
    )


def _volume(low: int, high: int, *, approximate: bool = False) -> Quantity:
    return Quantity(Interval(Decimal(low) * 10**6, Decimal(high) * 10**6), "cubic metre", approximate)


def _day(on: date, part: tuple[int, int]) -> DateRange:
    midnight = datetime(on.year, on.month, on.day)
    return DateRange(midnight + timedelta(hours=part[0]), midnight + timedelta(hours=part[1]), "daypart")


_SORTS: dict[type[Value], tuple[Kind, str]] = {
    Quantity: (Kind.FIGURE, "qty.digits"),
    DateRange: (Kind.DATE, "date.weekday"),
    Name: (Kind.NAME, "name.person"),
    Role: (Kind.ROLE, "role.title"),
    Quote: (Kind.QUOTE, "quote.direct"),
    Acronym: (Kind.ACRONYM, "acronym.brackets"),
    Place: (Kind.PLACE, "place.name"),
}
"The kind of a claim, and the rule that finds it, by its value."


def _side(
    value: Value,
    label: str,
    said: Mapping[str, str],
    *,
    by: str | None = None,
    hedge: Hedge | None = None,
    rule: str = "",
) -> Side:
    """Return a side whose articles, by their letters, say it in these words."""
    kind, usual = _SORTS[type(value)]
    return Side(
        value,
        label,
        tuple(
            claim(article, words, value, kind=kind, by=by, hedge=hedge, rule=rule or usual)
            for article, words in said.items()
        ),
    )


def _alike(articles: str, words: str) -> dict[str, str]:
    return dict.fromkeys(articles, words)


def _discrepancy(
    id: str,
    relation: Relation,
    severity: Severity,
    topic: str,
    explanation: str,
    rule: str,
    sides: tuple[Side, ...],
    *relations: PairRelation,
    not_merged: tuple[str, ...] = (),
) -> Discrepancy:
    """Return a discrepancy of the kind of its claims."""
    kind = sides[0].claims[0].kind
    return Discrepancy(id, kind, relation, severity, topic, explanation, rule, sides, relations, not_merged)


_CONFLICT, _UPDATE, _SPELLING = Relation.CONFLICT, Relation.UPDATE, Relation.SPELLING
_SERVICE = "the county rescue service"
_OFFICE = "the governor's office"
_AT_LEAST, _SOME, _ABOUT = Hedge("At least", "at_least"), Hedge("Some", "about"), Hedge("about", "about")
_VARGA = "Ilse Varga"
_HEARD = "We heard a crack like thunder and then the whole valley was moving,"
_SOUNDED = "It sounded like thunder, and then all of the valley began to move,"
_MONDAY, _SUNDAY = _day(date(2024, 6, 3), (18, 24)), _day(date(2024, 6, 2), (18, 30))

DEATHS = _discrepancy(
    "fig-00000001",
    _CONFLICT,
    Severity.HIGH,
    "people killed by the flood",
    "Herald gives 14 on 3 June and Courier at least 19 on 4 June: a toll grows. "
    "Gazette gives 12 without a date, which fits neither.",
    "figure.disjoint_undated",
    (
        _side(people(12, 12), "12", {"d": "Twelve people"}, rule="qty.words"),
        _side(people(14, 14), "14", _alike("ac", "14 dead"), by=_SERVICE),
        _side(people(19, None), "at least 19", {"b": "At least 19 people"}, by=_OFFICE, hedge=_AT_LEAST),
    ),
    PairRelation(0, 1, _CONFLICT, "12 and 14 are both exact", "figure.disjoint_undated"),
    PairRelation(0, 2, _CONFLICT, "12 is below at least 19", "figure.disjoint_undated"),
    PairRelation(1, 2, _UPDATE, "the later report is higher, and a toll grows", "figure.growing_later"),
    not_merged=(
        '"Three more bodies" (Courier): more than were known, not the whole count.',
        '"from 16 to 19" (Courier): a change, not a count of its own.',
    ),
)
HOMELESS = _discrepancy(
    "fig-00000002",
    _UPDATE,
    Severity.MEDIUM,
    "people without a home",
    "Herald gives 2,030 on 3 June, Courier some 2,300 on 4 June: the later report is higher.",
    "figure.growing_later",
    (
        _side(people(2030, 2030), "2,030", _alike("ac", "2,030 people"), by=_SERVICE),
        _side(
            people(2070, 2530, approximate=True),
            "some 2,300",
            {"b": "Some 2,300 people"},
            by=_OFFICE,
            hedge=_SOME,
        ),
    ),
    PairRelation(0, 1, _UPDATE, "later and higher", "figure.growing_later"),
)
WHEN = _discrepancy(
    "date-00000003",
    _CONFLICT,
    Severity.HIGH,
    "when the dam failed",
    "Herald and Courier say Monday evening (3 June); Gazette says Sunday night (2 June).",
    "date.disjoint",
    (
        _side(
            _MONDAY,
            "Mon 3 June, evening",
            {"a": "Monday evening", "b": "late on Monday", "c": "Monday evening"},
        ),
        _side(_SUNDAY, "Sun 2 June, night", {"d": "Sunday night"}, by="people in the lower town"),
    ),
    PairRelation(0, 1, _CONFLICT, "the evenings are a day apart", "date.disjoint"),
)
MAYOR = _discrepancy(
    "name-00000004",
    _SPELLING,
    Severity.LOW,
    _VARGA,
    "Herald, Wire and Gazette write Ilse Varga, Courier writes Ilse Warga.",
    "name.one_letter",
    (
        _side(Name(_VARGA), _VARGA, _alike("acd", _VARGA)),
        _side(Name(_VARGA), "Ilse Warga", {"b": "Ilse Warga"}),
    ),
    PairRelation(0, 1, _SPELLING, "V and W sound alike", "name.one_letter"),
)
OFFICE = _discrepancy(
    "role-00000005",
    _CONFLICT,
    Severity.MEDIUM,
    "office of Ilse Varga",
    "Herald and Courier call Ilse Varga the mayor, Gazette the deputy mayor.",
    "role.other_rank",
    (
        _side(Role(_VARGA, "mayor"), "mayor", {"a": "the mayor", "b": "Mayor", "c": "the mayor"}),
        _side(Role(_VARGA, "deputy mayor"), "deputy mayor", {"d": "the deputy mayor"}),
    ),
    PairRelation(0, 1, _CONFLICT, "a deputy is not the mayor", "role.other_rank"),
)
THUNDER = _discrepancy(
    "quote-00000006",
    Relation.REWORDING,
    Severity.LOW,
    "quote of Ilse Varga: heard a crack like thunder",
    "Herald and Courier quote one utterance of the mayor in different words.",
    "quote.reworded",
    (
        _side(Quote(_VARGA, _HEARD), f"“{_HEARD}”", _alike("ac", f'"{_HEARD}"'), by=_VARGA),
        _side(Quote(_VARGA, _SOUNDED), f"“{_SOUNDED}”", {"b": f'"{_SOUNDED}"'}, by=_VARGA),
    ),
    PairRelation(0, 1, Relation.REWORDING, "8 of 13 words are shared", "quote.reworded"),
)
AUTHORITY = _discrepancy(
    "acr-00000007",
    _SPELLING,
    Severity.LOW,
    "what NWA stands for",
    "Herald expands NWA as Northern Water Authority, Courier as North Water Agency.",
    "acronym.two_expansions",
    tuple(
        _side(Acronym("NWA", expansion), expansion, {article: f"{expansion} (NWA)"})
        for article, expansion in (("a", "Northern Water Authority"), ("b", "North Water Agency"))
    ),
    PairRelation(0, 1, _SPELLING, "the same letters", "acronym.two_expansions"),
)
VOLUME = _discrepancy(
    "fig-00000008",
    Relation.COMPATIBLE,
    Severity.LOW,
    "cubic metres in the reservoir",
    "Herald gives 41 million, Courier about 40 million: the ranges overlap.",
    "figure.overlap",
    (
        _side(_volume(41, 41), "41 million m³", {"a": "41 million cubic metres"}, by="the NWA"),
        _side(
            _volume(36, 44, approximate=True),
            "about 40 million m³",
            {"b": "about 40 million cubic metres"},
            hedge=_ABOUT,
        ),
    ),
    PairRelation(0, 1, Relation.COMPATIBLE, "41 lies in 36 to 44", "figure.overlap"),
)
TOWN = _discrepancy(
    "place-00000009",
    Relation.AGREEMENT,
    Severity.LOW,
    "where the dam failed",
    "Herald, Courier and Wire all say Oxley.",
    "place.same",
    (
        _side(
            Place("Oxley"),
            "Oxley",
            {"a": "The dam above Oxley", "b": "the dam at Oxley", "c": "The dam above Oxley"},
        ),
    ),
)
INJURED = claim("d", "37 injured", people(37, 37))

FLOOD = Report(
    articles=tuple(ARTICLES.values()),
    unreadable=(Unreadable("flood/scan.pdf", "not text: it begins like a PDF. Save the page as text."),),
    comparison=Comparison(
        discrepancies=(DEATHS, WHEN, OFFICE, HOMELESS, MAYOR, AUTHORITY, THUNDER, VOLUME),
        agreements=(TOWN,),
        only_in=(("d", (INJURED,)),),
        copies=(Copy("c", "a", 0.92),),
    ),
)
"The whole report."
