"""The rules by which two spellings are one name."""

from __future__ import annotations

from kazreader.compare.ruling import Rule
from kazreader.model import Relation

SAME = Rule("name.same", Relation.AGREEMENT)
"Nothing but case, accents and full stops differs, or one is the other shortened."
RESPELLED = Rule("name.respelled", Relation.SPELLING, "They sound alike and differ in a few letters.")
MISPRINT = Rule("name.misprint", Relation.SPELLING, "They differ in one or two letters.")
ACCENTS = Rule("name.accents", Relation.COMPATIBLE, "They differ in accents only.", slight=True)
ACCENTS_OF_PERSON = Rule("name.accents_of_person", Relation.SPELLING, ACCENTS.why, slight=True)
MISPLACED_ACCENTS = Rule(
    "name.misplaced_accents", Relation.SPELLING, "They have their accents on other letters.", slight=True
)
OTHER_LETTER = Rule(
    "name.other_letter",
    Relation.SPELLING,
    "One has a letter that the other writes without its stroke.",
    slight=True,
)
FULLER = Rule("name.fuller", Relation.COMPATIBLE, "One leaves a name out.", slight=True)
SURNAME_LEFT_OUT = Rule("name.surname_left_out", Relation.SPELLING, "One leaves a second surname out.")
SURNAME_LEFT_OUT_RESPELLED = Rule(
    "name.surname_left_out_respelled",
    Relation.SPELLING,
    "One leaves a second surname out, and the others sound alike.",
)
HYPHEN = Rule(
    "name.hyphen", Relation.SPELLING, "They differ in a hyphen, an apostrophe or a space.", slight=True
)
CAPITALS = Rule("name.capitals", Relation.SPELLING, "One has a capital inside a word.", slight=True)
MIDDLE_NAME = Rule("name.middle_name", Relation.SPELLING, "One leaves a middle name out.", slight=True)
MIDDLE_NAME_RESPELLED = Rule(
    "name.middle_name_respelled",
    Relation.SPELLING,
    "One leaves a middle name out, and the others sound alike.",
)
MIDDLE_NAME_SHORTENED = Rule(
    "name.middle_name_shortened",
    Relation.SPELLING,
    "One leaves a middle name out and has another form of the given name.",
)
OTHER_ORDER = Rule("name.other_order", Relation.COMPATIBLE, "They are the same words in another order.")
"Of a body: the Ministry of Justice, the Justice Ministry."
FAMILY_FIRST = Rule("name.family_first", Relation.SPELLING, "They are the same words in another order.")
"Of a person: Quist Ada, Ada Quist."
PART_LEFT_OUT = Rule("name.part_left_out", Relation.REWORDING, "One leaves a part of it out.")
"Of a body: the Council for the Defence of Order, the Council for Order."
OTHER_HEAD = Rule("name.other_head", Relation.REWORDING, "They differ in the word for what it is.")
"Of a body: the Moss Emergency Service, the Moss Emergency Department."
NICKNAME = Rule("name.nickname", Relation.SPELLING, "One adds a nickname.", slight=True)
SHORT_FORM = Rule(
    "name.short_form", Relation.SPELLING, "One has another form of the given name.", slight=True
)
SAME_OFFICE = Rule(
    "name.same_office",
    Relation.SPELLING,
    "Both are named for one office or as one relative, and look or sound alike.",
)
OTHER_GIVEN_NAME = Rule(
    "name.other_given_name",
    Relation.CONFLICT,
    "They have one surname and one office, and no report has both given names.",
)
LEGAL_FORM = Rule("name.legal_form", Relation.SPELLING, "They name two forms of a company.")
OTHER_NAME = Rule("name.other_name", Relation.REWORDING, "The place has both names.")
SHIP_PREFIX = Rule(
    "name.ship_prefix", Relation.SPELLING, "They differ in the prefix of the ship.", slight=True
)
SINGLE = Rule("name.single", Relation.SPELLING, "They sound alike and are used of the same matter.")
