from kazreader.model import Kind
from tests.compare.telling import labels


def compounds(*texts: str) -> list[list[str]]:
    return labels(Kind.NAME, *texts)


def test_a_compound_with_and_without_its_hyphen_is_a_spelling() -> None:
    found = compounds("The counter-insurgency unit left.", "A counterinsurgency unit left.")
    assert found == [["counter-insurgency", "counterinsurgency"]]


def test_an_article_that_writes_both_is_not_asked() -> None:
    assert compounds("A cease-fire began.", "The ceasefire, a cease-fire on paper, held.") == []


def test_ordinary_hyphens_and_words_that_only_begin_alike_claim_nothing() -> None:
    assert compounds("A well-known counter-part spoke.", "A wellknown counterpart spoke.") == []
    assert compounds("He co-operated by e-mail.", "He cooperated by email.") == []
