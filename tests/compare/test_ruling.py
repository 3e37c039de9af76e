"""The ids of all rules, which scripts see: none is lost, renamed or written twice."""

import ast
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import kazreader
from kazreader import compare
from kazreader.compare.ruling import Rule
from kazreader.model import PairRelation, Relation

_IDS = """
acronym.letters_moved acronym.one_long_form acronym.other_capitals acronym.respelled_long_form
acronym.reworded_long_form acronym.same acronym.two_bodies
called.other_kind called.other_nation called.other_noun called.other_rank called.other_word
called.two_answers
date.moved date.near date.other_day date.other_hour date.other_month date.other_year date.same
fact.same_capital fact.two_capitals
figure.at_the_bound figure.disjoint figure.disjoint_same_day figure.equal figure.grown figure.other_size
figure.overlap figure.part_exceeds_whole figure.planned figure.rounding figure.score figure.settled
figure.several figure.shrunk figure.sum figure.swung figure.too_far figure.vague figure.with_attacker
group.boys_or_girls group.other_weapons group.other_word_for_weapons group.other_word_for_young
name.accents name.accents_of_person name.capitals name.compound_hyphen name.family_first
name.fuller name.hyphen
name.legal_form name.middle_name name.middle_name_respelled name.middle_name_shortened
name.misplaced_accents name.misprint name.nickname name.one_place name.other_letter name.other_name
name.other_given_name name.other_head name.other_order name.part_left_out name.respelled name.same
name.same_office name.ship_prefix
name.short_form name.single name.surname_left_out name.surname_left_out_respelled
parallel.other_answer
place.home place.neighbour place.open place.other_country place.other_direction
place.outside_region place.side
quote.other_figure quote.other_speaker quote.retold quote.reworded quote.same
role.appointed_for_now role.for_now role.fuller_title role.later_post role.now_held role.of_a_part
role.of_another_time role.other_body role.other_calling role.other_country role.other_field role.other_kind
role.other_grade role.other_number role.other_post role.other_sex role.other_title role.other_word
role.other_word_for_kin role.reworded_title role.same
role.two_answers role.two_holders role.two_posts role.two_ranks role.two_ties
trait.other_answer
"""


def _rules(value: object) -> Iterator[Rule]:
    match value:
        case Rule():
            yield value
        case dict():
            yield from (rule for one in value.values() for rule in _rules(one))


def _ids() -> set[str]:
    modules = walk_packages(compare.__path__, f"{compare.__name__}.")
    values = (value for found in modules for value in vars(import_module(found.name)).values())
    return {rule.id for value in values for rule in _rules(value)}


def test_all_rules_are_listed_here() -> None:
    assert set(_IDS.split()) == _ids()


def test_each_id_is_written_once() -> None:
    texts = (path.read_text(encoding="utf-8") for path in Path(*kazreader.__path__).rglob("*.py"))
    literals = (
        node for text in texts for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)
    )
    written = Counter(node.value for node in literals if isinstance(node.value, str))
    assert dict.fromkeys(_ids(), 1) == {rule: written[rule] for rule in _ids()}


def test_a_rule_rules_on_two_sides() -> None:
    rule = Rule("figure.sum", Relation.COMPATIBLE, "{parts} are {whole}")
    expected = PairRelation(0, 1, Relation.COMPATIBLE, "1 and 4 are 5", "figure.sum")
    assert rule.between(0, 1, parts="1 and 4", whole="5") == expected
