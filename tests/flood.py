"""A hand-built report of an invented flood, for tests of views and exports: no stage of the engine runs.

Four outlets: Herald; Courier, a day later; Wire, a copy of Herald; Gazette, without a date. Between
them stands one discrepancy of each relation, and an agreement; the pages carry debris.
"""

from __future__ import annotations

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


def _volume(low: int, high: int, *, approximate: bool) -> Quantity:
    return Quantity(Interval(Decimal(low) * 10**6, Decimal(high) * 10**6), "cubic metre", approximate)


def _day(on: date, part: tuple[int, int]) -> DateRange:
    midnight = datetime(on.year, on.month, on.day)
    return DateRange(midnight + timedelta(hours=part[0]), midnight + timedelta(hours=part[1]), "daypart")


def _quote(article: str, words: str, speaker: str) -> Claim:
    return claim(
        article, words, Quote(speaker, words.strip('"')), kind=Kind.QUOTE, by=speaker, rule="quote.direct"
    )


_SERVICE = "the county rescue service"
_OFFICE = "the governor's office"
_AT_LEAST, _SOME, _ABOUT = Hedge("At least", "at_least"), Hedge("Some", "about"), Hedge("about", "about")

DEATHS = Discrepancy(
    id="fig-00000001",
    kind=Kind.FIGURE,
    relation=Relation.CONFLICT,
    severity=Severity.HIGH,
    topic="people killed by the flood",
    explanation="Herald gives 14 on 3 June and Courier at least 19 on 4 June: a toll grows. "
    "Gazette gives 12 without a date, which fits neither.",
    rule="figure.disjoint_undated",
    sides=(
        Side(people(12, 12), "12", (claim("d", "Twelve people", people(12, 12), rule="qty.words"),)),
        Side(
            people(14, 14),
            "14",
            (
                claim("a", "14 dead", people(14, 14), by=_SERVICE),
                claim("c", "14 dead", people(14, 14), by=_SERVICE),
            ),
        ),
        Side(
            people(19, None),
            "at least 19",
            (
                claim(
                    "b",
                    "At least 19 people",
                    people(19, None),
                    by=_OFFICE,
                    hedge=_AT_LEAST,
                ),
            ),
        ),
    ),
    relations=(
        PairRelation(0, 1, Relation.CONFLICT, "12 and 14 are both exact", "figure.disjoint_undated"),
        PairRelation(0, 2, Relation.CONFLICT, "12 is below at least 19", "figure.disjoint_undated"),
        PairRelation(
            1, 2, Relation.UPDATE, "the later report is higher, and a toll grows", "figure.growing_later"
        ),
    ),
    not_merged=(
        '"Three more bodies" (Courier): more than were known, not the whole count.',
        '"from 16 to 19" (Courier): a change, not a count of its own.',
    ),
)
HOMELESS = Discrepancy(
    id="fig-00000002",
    kind=Kind.FIGURE,
    relation=Relation.UPDATE,
    severity=Severity.MEDIUM,
    topic="people without a home",
    explanation="Herald gives 2,030 on 3 June, Courier some 2,300 on 4 June: the later report is higher.",
    rule="figure.growing_later",
    sides=(
        Side(
            people(2030, 2030),
            "2,030",
            (
                claim("a", "2,030 people", people(2030, 2030), by=_SERVICE),
                claim("c", "2,030 people", people(2030, 2030), by=_SERVICE),
            ),
        ),
        Side(
            people(2070, 2530, approximate=True),
            "some 2,300",
            (
                claim(
                    "b",
                    "Some 2,300 people",
                    people(2070, 2530, approximate=True),
                    by=_OFFICE,
                    hedge=_SOME,
                ),
            ),
        ),
    ),
    relations=(PairRelation(0, 1, Relation.UPDATE, "later and higher", "figure.growing_later"),),
)
WHEN = Discrepancy(
    id="date-00000003",
    kind=Kind.DATE,
    relation=Relation.CONFLICT,
    severity=Severity.HIGH,
    topic="when the dam failed",
    explanation="Herald and Courier say Monday evening (3 June); Gazette says Sunday night (2 June).",
    rule="date.disjoint",
    sides=(
        Side(
            _day(date(2024, 6, 3), (18, 24)),
            "Mon 3 June, evening",
            (
                claim(
                    "a",
                    "Monday evening",
                    _day(date(2024, 6, 3), (18, 24)),
                    kind=Kind.DATE,
                    rule="date.weekday",
                ),
                claim(
                    "b",
                    "late on Monday",
                    _day(date(2024, 6, 3), (18, 24)),
                    kind=Kind.DATE,
                    rule="date.weekday",
                ),
                claim(
                    "c",
                    "Monday evening",
                    _day(date(2024, 6, 3), (18, 24)),
                    kind=Kind.DATE,
                    rule="date.weekday",
                ),
            ),
        ),
        Side(
            _day(date(2024, 6, 2), (18, 30)),
            "Sun 2 June, night",
            (
                claim(
                    "d",
                    "Sunday night",
                    _day(date(2024, 6, 2), (18, 30)),
                    kind=Kind.DATE,
                    by="people in the lower town",
                    rule="date.weekday",
                ),
            ),
        ),
    ),
    relations=(PairRelation(0, 1, Relation.CONFLICT, "the evenings are a day apart", "date.disjoint"),),
)
MAYOR = Discrepancy(
    id="name-00000004",
    kind=Kind.NAME,
    relation=Relation.SPELLING,
    severity=Severity.LOW,
    topic="Ilse Varga",
    explanation="Herald, Wire and Gazette write Ilse Varga, Courier writes Ilse Warga.",
    rule="name.one_letter",
    sides=(
        Side(
            Name("Ilse Varga"),
            "Ilse Varga",
            tuple(
                claim(a, "Ilse Varga", Name("Ilse Varga"), kind=Kind.NAME, rule="name.person")
                for a in ("a", "c", "d")
            ),
        ),
        Side(
            Name("Ilse Varga"),
            "Ilse Warga",
            (claim("b", "Ilse Warga", Name("Ilse Varga"), kind=Kind.NAME, rule="name.person"),),
        ),
    ),
    relations=(PairRelation(0, 1, Relation.SPELLING, "V and W sound alike", "name.one_letter"),),
)
OFFICE = Discrepancy(
    id="role-00000005",
    kind=Kind.ROLE,
    relation=Relation.CONFLICT,
    severity=Severity.MEDIUM,
    topic="office of Ilse Varga",
    explanation="Herald and Courier call Ilse Varga the mayor, Gazette the deputy mayor.",
    rule="role.other_rank",
    sides=(
        Side(
            Role("Ilse Varga", "mayor"),
            "mayor",
            (
                claim("a", "the mayor", Role("Ilse Varga", "mayor"), kind=Kind.ROLE, rule="role.title"),
                claim("b", "Mayor", Role("Ilse Varga", "mayor"), kind=Kind.ROLE, rule="role.title"),
                claim("c", "the mayor", Role("Ilse Varga", "mayor"), kind=Kind.ROLE, rule="role.title"),
            ),
        ),
        Side(
            Role("Ilse Varga", "deputy mayor"),
            "deputy mayor",
            (
                claim(
                    "d",
                    "the deputy mayor",
                    Role("Ilse Varga", "deputy mayor"),
                    kind=Kind.ROLE,
                    rule="role.title",
                ),
            ),
        ),
    ),
    relations=(PairRelation(0, 1, Relation.CONFLICT, "a deputy is not the mayor", "role.other_rank"),),
)
THUNDER = Discrepancy(
    id="quote-00000006",
    kind=Kind.QUOTE,
    relation=Relation.REWORDING,
    severity=Severity.LOW,
    topic="quote of Ilse Varga: heard a crack like thunder",
    explanation="Herald and Courier quote one utterance of the mayor in different words.",
    rule="quote.reworded",
    sides=(
        Side(
            Quote("Ilse Varga", "We heard a crack like thunder and then the whole valley was moving,"),
            "“We heard a crack like thunder and then the whole valley was moving,”",
            tuple(
                _quote(
                    a, '"We heard a crack like thunder and then the whole valley was moving,"', "Ilse Varga"
                )
                for a in ("a", "c")
            ),
        ),
        Side(
            Quote("Ilse Varga", "It sounded like thunder, and then all of the valley began to move,"),
            "“It sounded like thunder, and then all of the valley began to move,”",
            (
                _quote(
                    "b", '"It sounded like thunder, and then all of the valley began to move,"', "Ilse Varga"
                ),
            ),
        ),
    ),
    relations=(PairRelation(0, 1, Relation.REWORDING, "8 of 13 words are shared", "quote.reworded"),),
)
AUTHORITY = Discrepancy(
    id="acr-00000007",
    kind=Kind.ACRONYM,
    relation=Relation.SPELLING,
    severity=Severity.LOW,
    topic="what NWA stands for",
    explanation="Herald expands NWA as Northern Water Authority, Courier as North Water Agency.",
    rule="acronym.two_expansions",
    sides=(
        Side(
            Acronym("NWA", "Northern Water Authority"),
            "Northern Water Authority",
            (
                claim(
                    "a",
                    "Northern Water Authority (NWA)",
                    Acronym("NWA", "Northern Water Authority"),
                    kind=Kind.ACRONYM,
                    rule="acronym.brackets",
                ),
            ),
        ),
        Side(
            Acronym("NWA", "North Water Agency"),
            "North Water Agency",
            (
                claim(
                    "b",
                    "North Water Agency (NWA)",
                    Acronym("NWA", "North Water Agency"),
                    kind=Kind.ACRONYM,
                    rule="acronym.brackets",
                ),
            ),
        ),
    ),
    relations=(PairRelation(0, 1, Relation.SPELLING, "the same letters", "acronym.two_expansions"),),
)
VOLUME = Discrepancy(
    id="fig-00000008",
    kind=Kind.FIGURE,
    relation=Relation.COMPATIBLE,
    severity=Severity.LOW,
    topic="cubic metres in the reservoir",
    explanation="Herald gives 41 million, Courier about 40 million: the ranges overlap.",
    rule="figure.overlap",
    sides=(
        Side(
            _volume(41, 41, approximate=False),
            "41 million m³",
            (claim("a", "41 million cubic metres", _volume(41, 41, approximate=False), by="the NWA"),),
        ),
        Side(
            _volume(36, 44, approximate=True),
            "about 40 million m³",
            (
                claim(
                    "b",
                    "about 40 million cubic metres",
                    _volume(36, 44, approximate=True),
                    hedge=_ABOUT,
                ),
            ),
        ),
    ),
    relations=(PairRelation(0, 1, Relation.COMPATIBLE, "41 lies in 36 to 44", "figure.overlap"),),
)
TOWN = Discrepancy(
    id="place-00000009",
    kind=Kind.PLACE,
    relation=Relation.AGREEMENT,
    severity=Severity.LOW,
    topic="where the dam failed",
    explanation="Herald, Courier and Wire all say Oxley.",
    rule="place.same",
    sides=(
        Side(
            Place("Oxley"),
            "Oxley",
            (
                claim("a", "The dam above Oxley", Place("Oxley"), kind=Kind.PLACE, rule="place.name"),
                claim("b", "the dam at Oxley", Place("Oxley"), kind=Kind.PLACE, rule="place.name"),
                claim("c", "The dam above Oxley", Place("Oxley"), kind=Kind.PLACE, rule="place.name"),
            ),
        ),
    ),
    relations=(),
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
