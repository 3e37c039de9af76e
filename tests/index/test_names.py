"""`name:` finds what bears a name, however each report spells it."""

from kazreader.index import parse
from kazreader.index.claims import find
from tests.flood import FLOOD

TEXTS = {each.article.id: each.prose for each in FLOOD.articles}


def named(query: str) -> set[tuple[str, str]]:
    found = (one.claim.mention for one in find(FLOOD, parse(query)))
    return {(each.article, each.span.of(TEXTS[each.article])) for each in found}


def test_one_spelling_finds_all_of_them() -> None:
    assert named("name:warga") == named("name:varga")
    assert {("a", "Ilse Varga"), ("b", "Ilse Warga")} <= named("name:varga")


def test_a_slip_is_forgiven_on_request_only() -> None:
    assert named("name:vrga") == set()
    assert named("name:vrga~") == named("name:varga")


def test_every_word_of_the_name_is_wanted_and_words_besides_it_stand_in_the_sentence() -> None:
    assert named('name:"ilse varga"') == named("name:varga")
    assert named('name:"ada varga"') == set()
    assert named("name:varga crack") < named("name:varga")
    assert named("name:varga zebra") == set()
