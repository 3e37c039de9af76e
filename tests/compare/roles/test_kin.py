from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies, labels

GIRLFRIEND = "Police say his girlfriend Ada Quist was hurt."


def ties(*texts: str) -> list[list[str]]:
    return labels(Kind.ROLE, *texts)


def test_a_partner_is_one_thing_at_a_time() -> None:
    assert ties(GIRLFRIEND, "Rashid's wife, Ada Quist, was hurt.") == [["Rashid's wife", "his girlfriend"]]
    assert ties(GIRLFRIEND, "They met his ex-girlfriend Ada Quist.") == [
        ["his ex-girlfriend", "his girlfriend"]
    ]


def test_a_partner_may_be_called_one_in_general() -> None:
    assert ties(GIRLFRIEND, "Ada Quist, his partner, was hurt.") == []
    assert ties("They met his fiancé Ali Rashid.", "They met his fiancée Ali Rashid.") == []


def test_relatives_conflict_towards_one_person_only() -> None:
    sister = "They met Rashid's sister Mina Holm."
    assert ties(sister, "They met Rashid's cousin Mina Holm.") == [["Rashid's cousin", "Rashid's sister"]]
    assert ties(sister, "They met Quist's cousin Mina Holm.") == []
    assert ties("They met his mother Mina Holm.", "They met her sister Mina Holm.") == []


def test_ties_of_two_people_are_not_compared() -> None:
    assert ties(GIRLFRIEND, "Police say his wife Ann Poole was hurt.") == []


def test_a_wife_is_no_sister_of_the_same_man() -> None:
    found = discrepancies(Kind.ROLE, "His wife, Ada Quist, saw it.", "Ada Quist, his sister, saw it.")
    assert [(d.relation, d.rule) for d in found] == [(Relation.CONFLICT, "role.two_ties")]


def test_ties_to_whom_a_noun_or_nobody_tells_are_compared_where_the_sentences_are_alike() -> None:
    wept = "{} wept at the graveside when the verdict on the murdered baker was read."
    brother = wept.format("Omar Rashid, the dead man's brother,")
    cousin = wept.format("Omar Rashid, a cousin of the murdered man,")
    assert ties(brother, cousin) == [["cousin of the murdered man", "the dead man's brother"]]
    assert ties(brother, wept.format("Omar Rashid, a cousin,")) == [["cousin", "the dead man's brother"]]
    assert ties(brother, "Omar Rashid, a cousin of the mayor, runs a shop.") == []


def test_a_widow_was_a_wife() -> None:
    assert discrepancies(Kind.ROLE, "His widow, Ada Quist, wept.", "Ada Quist, his wife, wept.") == []


def test_one_of_several_sons_is_one_of_them_only() -> None:
    second = "They met Rashid's second son Omar Holm."
    assert ties(second, "They met Rashid's third son Omar Holm.") == [
        ["Rashid's second son", "Rashid's third son"]
    ]
    elder = "They met his elder brother Omar Holm."
    assert ties(elder, "Omar Holm is his younger brother.") == [["his elder brother", "his younger brother"]]
    assert ties(second, "They met Rashid's son Omar Holm.") == []
    assert ties(elder, "Omar Holm, his eldest brother, came.") == []


def test_the_third_son_may_be_the_youngest() -> None:
    found = discrepancies(
        Kind.ROLE, "It was Holm's third son Omar Holm.", "It was Holm's youngest son Omar Holm."
    )
    assert [(d.relation, d.rule) for d in found] == [(Relation.REWORDING, "role.other_word_for_kin")]
