from kazreader.clean import clean
from kazreader.compare.context import Context, context_of
from kazreader.compare.ranking import ranked, voices
from kazreader.model import (
    Article,
    Claim,
    Discrepancy,
    Interval,
    Kind,
    Mention,
    PairRelation,
    Quantity,
    Relation,
    Severity,
    Side,
    Span,
)
from kazreader.model.topics import Count


def context(**copy_of: str) -> Context:
    return context_of(clean([Article(name, f"{name}.txt", "12 and 15 boats") for name in "abcd"]), copy_of)


def side(number: int, *articles: str) -> Side:
    value = Quantity(Interval.exactly(number), "boat")
    claims = tuple(
        Claim(
            Kind.FIGURE,
            Mention(name, Span(0, 2), value, "qty.digits"),
            Span(0, 15),
            Count("deployed", "boat"),
        )
        for name in articles
    )
    return Side(value, str(number), claims)


def topic(
    name: str,
    *sides: Side,
    kind: Kind = Kind.FIGURE,
    relation: Relation = Relation.CONFLICT,
    severity: Severity = Severity.MEDIUM,
) -> Discrepancy:
    pair = PairRelation(0, 1, relation, "apart", "figure.disjoint")
    return Discrepancy(
        name, kind, relation, severity, name, "They differ.", "figure.disjoint", sides, (pair,)
    )


def test_the_gravest_come_first() -> None:
    answers = (side(12, "a"), side(15, "b"))
    spelling = topic("spelling", *answers, kind=Kind.NAME, relation=Relation.SPELLING)
    update = topic("update", *answers, relation=Relation.UPDATE)
    wide = topic("wide", *answers, severity=Severity.HIGH)
    assert [t.id for t in ranked([spelling, update, wide], context())] == ["wide", "update", "spelling"]


def test_equal_ones_stand_in_the_order_of_the_alphabet_whatever_order_they_come_in() -> None:
    topics = [topic(name, side(12, "a"), side(15, "b")) for name in "ecabd"]
    assert list("abcde") == [t.topic for t in ranked(topics, context())]
    assert ranked(topics, context()) == ranked(topics[::-1], context())


def test_more_outlets_weigh_more() -> None:
    few = topic("a few", side(12, "a"), side(15, "b"))
    many = topic("many", side(12, "a", "c"), side(15, "b", "d"))
    assert [t.id for t in ranked([few, many], context())] == ["many", "a few"]


def test_a_wide_gap_of_a_compatible_pair_stays_low() -> None:
    soft = topic("soft", side(12, "a"), side(15, "b"), relation=Relation.COMPATIBLE, severity=Severity.HIGH)
    assert Severity.LOW is ranked([soft], context())[0].severity


def test_an_article_that_contradicts_itself_is_a_quiet_note() -> None:
    found = ranked([topic("boats", side(12, "a"), side(15, "a"), severity=Severity.HIGH)], context())[0]
    assert Severity.LOW is found.severity
    assert found.explanation == "They differ. One and the same article gives both."


def test_copies_of_one_report_that_differ_are_a_quiet_note() -> None:
    found = ranked([topic("boats", side(12, "a"), side(15, "b"))], context(b="a"))[0]
    assert Severity.LOW is found.severity
    assert found.explanation.endswith("The articles are copies of one report.")


def test_a_copy_and_its_original_are_one_voice() -> None:
    boats = topic("boats", side(12, "a", "c"), side(15, "b"))
    assert voices(boats, context()) == 3
    assert voices(boats, context(c="a")) == 2
