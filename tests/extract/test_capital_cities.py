import pytest

from kazreader.extract.people.finding import find
from kazreader.model import Role
from kazreader.model.topics import Capital
from tests.extract.telling import reading_of


def capitals(text: str) -> list[tuple[str, str, str]]:
    claims = find(reading_of(text))
    return [
        (c.mention.value.holder, c.mention.value.role, c.mention.span.of(text))
        for c in claims
        if isinstance(c.mention.value, Role) and isinstance(c.topic, Capital)
    ]


@pytest.mark.parametrize(
    ("text", "city", "role", "span"),
    [
        (
            "It rained in Oslo, the capital of Norway.",
            "Oslo",
            "capital of Norway",
            "Oslo, the capital of Norway",
        ),
        ("It rained in the Norwegian capital, Oslo.", "Oslo", "capital of Norway", "Norwegian capital, Oslo"),
        ("It rained in Norway’s capital Oslo.", "Oslo", "capital of Norway", "Norway’s capital Oslo"),
        (
            "He said Oslo is the capital of Norway.",
            "Oslo",
            "capital of Norway",
            "Oslo is the capital of Norway",
        ),
        ("It rained in the capital, Oslo.", "Oslo", "capital", "the capital, Oslo"),
        ("They left Pul, capital city of Kandor.", "Pul", "capital of Kandor", "Pul, capital city of Kandor"),
        ("They left Pul, the purpose-built capital.", "Pul", "capital", "Pul, the purpose-built capital"),
    ],
)
def test_a_capital_is_read_with_its_city(text: str, city: str, role: str, span: str) -> None:
    assert [(city, role, span)] == capitals(text)


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
