import pytest

from kazreader.extract.people.finding import find
from kazreader.model import Role
from kazreader.model.topics import Capital
from tests.drawn import expected, plain
from tests.extract.telling import reading_of


def capitals(text: str) -> list[tuple[str, str]]:
    claims = find(reading_of(text))
    return [
        (c.mention.span.of(text), f"{c.mention.value.holder}/{c.mention.value.role}")
        for c in claims
        if isinstance(c.mention.value, Role) and isinstance(c.topic, Capital)
    ]


@pytest.mark.parametrize(
    "drawn",
    [
        "It rained in {Oslo, the capital of Norway|Oslo/capital of Norway}.",
        "It rained in the {Norwegian capital, Oslo|Oslo/capital of Norway}.",
        "It rained in {Norway’s capital Oslo|Oslo/capital of Norway}.",
        "He said {Oslo is the capital of Norway|Oslo/capital of Norway}.",
        "It rained in {the capital, Oslo|Oslo/capital}.",
        "They left {Pul, capital city of Kandor|Pul/capital of Kandor}.",
        "They left {Pul, the purpose-built capital|Pul/capital}.",
    ],
)
def test_a_capital_is_read_with_its_city(drawn: str) -> None:
    assert expected(drawn) == capitals(plain(drawn))


@pytest.mark.parametrize(
    "text",
    [
        "It rained in the former capital Bergen.",
        "It rained in Bergen, the provincial capital.",
        "The bank raised capital, Oslo reported.",
        "They fled from the capital after Bergen fell.",
        "It was the capital of culture, Bergen said.",
    ],
)
def test_other_capitals_claim_nothing(text: str) -> None:
    assert capitals(text) == []
