from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies


def relations(*texts: str) -> list[tuple[Relation, str]]:
    return [(d.relation, d.rule) for d in discrepancies(Kind.ROLE, *texts)]


def test_young_victims_in_other_words_are_a_rewording() -> None:
    boys = "Two teenage boys were killed."
    reworded = (Relation.REWORDING, "group.other_word_for_young")
    assert [reworded] == relations(boys, "Two children were killed.")
    assert relations(boys, "Two girls were killed.") == [(Relation.CONFLICT, "group.boys_or_girls")]
    assert relations(boys, "Two teen boys died.") == []


def test_an_article_that_gives_both_is_not_set_against_the_others() -> None:
    assert relations("Two teenage boys died. The two children died.", "Two children died.") == []


def test_carried_weapons_of_one_kind_are_a_rewording_and_of_two_a_conflict() -> None:
    rifle = "The man was armed with an assault rifle and a pistol."
    reworded = (Relation.REWORDING, "group.other_word_for_weapons")
    assert [reworded] == relations(rifle, "The man had a rifle and a handgun.")
    shotgun = "The man had a shotgun and a handgun."
    assert relations(rifle, shotgun) == [(Relation.CONFLICT, "group.other_weapons")]
    assert relations(rifle, "The man had a handgun.") == []
