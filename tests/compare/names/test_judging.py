from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.model import Kind, Relation
from tests.compare.telling import compared, discrepancies, labels


def spelled(*texts: str) -> list[list[str]]:
    return labels(Kind.NAME, *texts)


def test_a_transliterated_name_is_one_discrepancy_however_many_spellings() -> None:
    found = spelled(
        "The mayor, Yusuf Kadirov, resigned.",
        "He met Yousef Kadirov on Friday.",
        "They praised Yusuf Qadirov.",
    )
    assert found == [["Yousef Kadirov", "Yusuf Kadirov", "Yusuf Qadirov"]]


def test_a_spelling_says_who_writes_what() -> None:
    (found,) = discrepancies(Kind.NAME, "We met Karin Lindqvist.", "We met Karin Lindquist.")
    assert Relation.SPELLING is found.relation
    assert "a writes “Karin Lindqvist”" in found.explanation
    assert "b writes “Karin Lindquist”" in found.explanation


def test_a_shortened_name_is_no_discrepancy() -> None:
    assert spelled("It was Vladimir Orlov. Then Orlov spoke.", "Orlov spoke, said Mr. Orlov.") == []


def test_a_surname_alone_counts_with_the_spelling_that_holds_it() -> None:
    (found,) = discrepancies(
        Kind.NAME, "It was Vera Ostrova. Later Ostrova spoke.", "It was Vera Ostrowa.", "Then Ostrowa spoke."
    )
    sides = {side.label: [c.mention.article for c in side.claims] for side in found.sides}
    assert sides == {"Vera Ostrova": ["a"], "Vera Ostrowa": ["b", "c"]}


def test_accents_are_a_spelling_of_people_alone() -> None:
    (found,) = discrepancies(Kind.NAME, "It was Goran Petković.", "It was Goran Petkovic.")
    assert (found.relation, found.rule) == (Relation.SPELLING, "name.accents_of_person")
    (found,) = discrepancies(Kind.NAME, "It was near Stari Petković.", "It was near Stari Petkovic.")
    assert (found.relation, found.rule) == (Relation.COMPATIBLE, "name.accents")


def test_accents_on_other_letters_are_misspelt() -> None:
    (found,) = discrepancies(Kind.NAME, "They met Zdenek Havlíčak.", "They met Zdeněk Havličak there.")
    assert (found.relation, found.rule) == (Relation.SPELLING, "name.misplaced_accents")
    (found,) = discrepancies(Kind.NAME, "They met Zdenek Havličak.", "They met Zdeněk Havličak there.")
    assert (found.relation, found.rule) == (Relation.COMPATIBLE, "name.accents")


def test_a_nickname_ties_two_given_names() -> None:
    both, one, other = 'They met Tobias "Bo" Lind.', "They met Tobias Lind there.", "Bo Lind was there."
    assert spelled(both, one, other) == [["Bo Lind", 'Tobias "Bo" Lind', "Tobias Lind"]]
    assert spelled(one, other) == []


def test_a_name_respelled_may_stand_beside_a_longer_one() -> None:
    longer, one = "It was Mehmet Ali Kocak, her brother.", "Her brother Mehmet Ali, 14, died."
    found = spelled(longer, one, one, "Her brother Muhammet Ali, 14, died.")
    assert found == [["Mehmet Ali", "Mehmet Ali Kocak", "Muhammet Ali"]]
    assert spelled("It was Ada Holm Lind.", "It was Ada Holm, 14.", "It was Ada Holm Kocak, 14.") == []


def test_the_arabic_article_may_be_written_or_not() -> None:
    one = "Abd al-Rahman al-Burhani signed for the tribe."
    assert spelled(one, "Abdulrahman Burhany signed it.") == [
        ["Abd al-Rahman al-Burhani", "Abdulrahman Burhany"]
    ]
    assert spelled(one, "Abdulrahman Suleimani wept.") == []


def test_who_writes_a_name_in_both_ways_is_not_set_against_others() -> None:
    both = "They left the Nørrevik quarter. In Norrevik it rained."
    assert discrepancies(Kind.NAME, both, "They left the Norrevik quarter.") == []


def test_a_first_name_left_out_is_only_told() -> None:
    (found,) = discrepancies(Kind.NAME, "They met Juan Pablo Ferrol.", "They met Pablo Ferrol.")
    assert (found.relation, found.rule) == (Relation.COMPATIBLE, "name.fuller")


def test_a_short_surname_of_one_office_may_lack_a_letter() -> None:
    one = "Harbour spokeswoman Pia Mole spoke."
    assert spelled(one, "Harbour spokeswoman Pia Molek spoke.") == [["Pia Mole", "Pia Molek"]]
    assert spelled(one, "They met Pia Molek there.") == []


def test_a_name_of_one_office_may_be_written_by_ear() -> None:
    one = "Harbour commissioner Karim Deg spoke."
    assert spelled(one, "Harbour commissioner Kareem Daig spoke.") == [["Kareem Daig", "Karim Deg"]]
    assert spelled(one, "They met Kareem Daig at the harbour.") == []


def test_slavic_letters_of_one_office_are_heard_alike() -> None:
    one = "Harbour commissioner Stoyan Harkov spoke."
    assert spelled(one, "Harbour commissioner Stojan Charkov spoke.") == [["Stojan Charkov", "Stoyan Harkov"]]


def test_people_of_one_family_name_are_named_as_near_misses() -> None:
    (found,) = discrepancies(
        Kind.NAME, "We met Karin Halvorsen. Later Otto Halvorsen came.", "We met Karin Halversen."
    )
    assert found.not_merged == ("a: “Otto Halvorsen” has another given name.",)


def test_a_body_and_a_shorter_form_of_the_name_are_no_namesakes() -> None:
    told = "Otto Emil Halvorsen came with the Halvern Halvorsen Works. Emil Halvorsen left."
    found = discrepancies(Kind.NAME, told, "We met Otto Emil Halversen.")
    assert [near for one in found for near in one.not_merged] == []


def test_a_garbled_surname_needs_one_office_and_one_given_name() -> None:
    said = "Judge Nadia Tolman spoke."
    assert spelled(said, "Judge Nadia Tellmar spoke.") == [["Nadia Tellmar", "Nadia Tolman"]]
    assert spelled(said, "The owner of the mill, Nadia Tellmar, spoke.") == []
    assert spelled(said, "Judge Maria Tillmann spoke.") == []
    assert spelled(said, "Judge Nadia Renner spoke.") == []
    assert spelled(said, "Judge Nadia Kholman spoke.") == [["Nadia Kholman", "Nadia Tolman"]]


def test_a_capital_inside_a_surname_is_a_spelling() -> None:
    assert spelled("They met Ada LaQuist.", "They met Ada Laquist.") == [["Ada LaQuist", "Ada Laquist"]]
    assert spelled("They met Ada LaQuist.", "They met ADA LAQUIST.") == []
    assert spelled("They met Ada De Quist.", "They met Ada de Quist.") == []


def test_a_name_alone_may_begin_with_another_letter_of_one_sound() -> None:
    one = "The old Cormoss-51 struck the Ulv satellite over the Taiga."
    assert spelled(one, "The old Kormoss struck the Ulv satellite over the Taiga.") == [
        ["Cormoss", "Kormoss"]
    ]


def test_titles_are_no_part_of_a_name() -> None:
    assert (
        spelled("We met Police Chief Dana Holt.", "We met Captain Dana Holt.", "We met Mrs. Dana Holt.") == []
    )


def test_brother_and_sister_are_two_people() -> None:
    assert spelled("We met Omar Haddad.", "We met Omara Haddad.", "We met Samir Haddad.") == []


def test_two_people_of_one_sentence_are_two_people() -> None:
    assert spelled("The twins Jana Weil and Jona Weil sang.", "Reporters met Jana Weil and Jona Weil.") == []


def test_a_city_named_after_a_man_is_not_the_man() -> None:
    assert (
        spelled("He praised Karlamarks Dietz. They live in Karla-Marks.", "They live in Karla-Marks.") == []
    )


def test_a_hyphen_set_apart_by_spaces_is_a_spelling() -> None:
    text = "We met Lena Hoff-Berger there. It rained, says Hoff – Berger."
    assert spelled(text, "We met Lena Hoff-Berger there.") == [["Hoff – Berger", "Lena Hoff-Berger"]]


def test_a_name_of_one_word_or_two_is_a_spelling() -> None:
    assert spelled("They sued Daimler Benz.", "They sued Daimler-Benz.") == [["Daimler Benz", "Daimler-Benz"]]
    assert spelled("They sued Wal-Mart.", "They sued Walmart.") == [["Wal-Mart", "Walmart"]]


def test_an_arabic_article_may_be_joined_in_any_way() -> None:
    assert spelled("They blame al-Nusra for it.", "They blame Al-Nusra for it.", "They blame al Nusra.") == []
    assert spelled("They blame al-Shabaab.", "They blame al Shabab.") == [["al Shabab", "al-Shabaab"]]


def test_two_names_with_a_dash_between_are_not_joined() -> None:
    assert spelled("They flew from Oslo – Bergen that day.", "They flew to Bergen.") == []


def test_a_title_inside_a_name_is_a_part_of_it() -> None:
    assert spelled("Guards shot Abas Sheikh Siraaji.", "They shot Abbas Sheik Siraji.") == [
        ["Abas Sheikh Siraaji", "Abbas Sheik Siraji"]
    ]


def test_a_ship_is_known_under_both_prefixes() -> None:
    assert spelled("The M/V Alder sank.", "They saw the MV Alder sink.") == [["M/V Alder", "MV Alder"]]


def test_a_surname_misspelled_once_beside_the_right_one() -> None:
    text = "Police named Tom Reyd. Friends say Reyd was calm. Later Reyd left. But Reid came back."
    assert spelled(text) == [["Reid", "Tom Reyd"]]


def test_a_single_name_needs_the_same_matter_around_it() -> None:
    one = "A baker named Alana watched the roof collapse while frying doughnuts beside the window."
    same = "She watched the roof collapse while frying doughnuts at her window, said Alena."
    other = "The match was won by a late goal, said Alanya."
    assert spelled(one, same) == [["Alana", "Alena"]]
    assert spelled(one.replace("Alana", "Albana"), other) == []


def test_a_given_name_alone_needs_the_same_role_before_it() -> None:
    full = "They met his sister Rukmini Das there."
    assert spelled(full, "It was his sister Rukminy who came.") == [["Rukmini Das", "Rukminy"]]
    assert spelled(full, "They went to Rukminy by bus.") == []


def test_headlines_in_title_case_name_nobody() -> None:
    assert spelled("Angry Crowd Storms City Hall Again", "Angry Crowd Storms City Hell Again") == []


def test_a_name_that_all_write_alike_is_an_agreement() -> None:
    agreed = compared("We met Karin Lindqvist.", "It was Karin Lindqvist.").agreements
    assert [side.label for topic in agreed for side in topic.sides] == ["Karin Lindqvist"]


NAMES = st.sampled_from(
    ["Ana Roth", "Anna Roth", "Anya Roth", "Omar Said", "Omer Said", "Olga Roth", "Roth", "Rot"]
)
TEXTS = st.lists(NAMES.map(lambda name: f"They met {name} there."), min_size=1, max_size=6).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_the_order_of_the_articles_changes_nothing(texts: list[str]) -> None:
    assert spelled(*texts) == spelled(*reversed(texts))


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_a_copy_adds_no_disagreement(text: str) -> None:
    assert spelled(text) or not spelled(text, text)


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(["Kirov", "Haddad", "van Dijk", "O’Brien"]),
    st.sampled_from([("Boris", "Tamara"), ("Ali", "Omar"), ("Jan", "Piet"), ("Sean", "Patrick")]),
)
def test_people_who_share_only_the_family_name_never_merge(family: str, given_names: tuple[str, str]) -> None:
    one, other = (f"{name} {family}" for name in given_names)
    assert spelled(f"We met {one} at home.", f"The goalkeeper of the guests was {other}.") == []


def test_two_products_of_one_article_that_share_their_outer_words_stay_two() -> None:
    both = "They tasted the Crown Reserve. Then the Crown Double Reserve. A Reserve won."
    assert spelled(both, "The Crown Reserve is old. So is the Reserve.") == []


def test_a_middle_name_may_be_left_out_by_one_who_spells_the_surname_otherwise() -> None:
    found = spelled(
        "Police named Conrad Wade Pell. Pell fled.", "Conrad Pell fled.", "Conrad Wade Pehl was caught."
    )
    assert found == [["Conrad Pell", "Conrad Wade Pehl", "Conrad Wade Pell"]]


def test_what_a_company_is_by_law_is_no_part_of_its_name_and_two_kinds_are_told() -> None:
    (found,) = discrepancies(Kind.NAME, "Corvo Foods Inc. closed.", "Corvo Foods Corporation closed.")
    assert (found.relation, found.rule) == (Relation.SPELLING, "name.legal_form")
    assert (
        spelled("Corvo Foods Corp. closed.", "Corvo Foods Corporation closed.", "Corvo Foods closed.") == []
    )
    assert spelled("They sold Wold Malt Plc on Friday.", "They sold WoldMalt.") == [
        ["Wold Malt Plc", "WoldMalt"]
    ]


def test_surnames_that_both_stand_alone_are_two_peoples() -> None:
    assert spelled("Yorunda Norwood won. Norwood wept.", "Yorunda Yorwood lost. Yorwood wept.") == []
    assert spelled("Paul Moss won. Moss wept.", "They saw Paul Moss.", "Paul Voss sang.") == []


def test_bodies_of_one_article_and_of_two_places_stay_two() -> None:
    both = "The Norwegian Glacier Survey met the Norwegian Glacier Service."
    assert spelled(both, "The Norwegian Glacier Service said so.") == []
    assert spelled("The Norwegian Glacier Survey met.", "The Swedish Glacier Survey met.") == []
    assert spelled("They flew to South Africa.", "A South African spoke of it.") == []


def test_a_place_under_two_names_is_a_rewording_unless_an_article_gives_both() -> None:
    (found,) = discrepancies(Kind.NAME, "They flew to Kyiv.", "They left Kiev at dawn.")
    assert (found.relation, found.rule) == (Relation.REWORDING, "name.other_name")
    assert spelled("They met in Cote d'Ivoire.", "It was in Ivory Coast.") == [
        ["Cote d'Ivoire", "Ivory Coast"]
    ]
    assert spelled("They flew to Kyiv, then called Kiev.", "They left Kiev at dawn.") == []


def test_somebody_called_by_the_given_name_of_the_other_is_another() -> None:
    assert (
        spelled("Marika Quistgaard wept after the race.", "Marita Quistgaard and her twin Marika won.") == []
    )


def test_two_given_names_before_one_surname_need_one_office_and_no_report_with_both() -> None:
    one, other = "Air force commander Viktor Strel spoke.", "Air force commander Volodymyr Strel fled."
    (found,) = discrepancies(Kind.NAME, one, other)
    assert (found.relation, found.topic) == (Relation.CONFLICT, "name of Viktor Strel")
    assert spelled(one, "The baker Volodymyr Strel fled.") == []
    assert spelled(f"{one} Volodymyr Strel fled.", other) == []


def test_a_given_name_with_other_letters_is_a_misprint_unless_both_are_known() -> None:
    assert spelled("They met Ervigio Quist.", "They met Herbigio Quist.") == [
        ["Ervigio Quist", "Herbigio Quist"]
    ]
    assert spelled("They met Gerald Quist.", "They met Harald Quist.") == []
    assert spelled("They met Mohun Quist.", "They met Rohun Quist.") == []


def test_an_apostrophe_inside_a_name_is_a_spelling() -> None:
    assert spelled("They met Jun'ichi Mori.", "They met Junichi Mori.") == [["Jun'ichi Mori", "Junichi Mori"]]
    assert spelled("They came to Mara'a.", "They came to Maraa.") == [["Mara'a", "Maraa"]]


def test_one_letter_off_in_one_article_is_a_misprint_of_what_several_write() -> None:
    usual = ("The road to Johannesvik was flooded.", "A bus came from Johannesvik.")
    assert spelled(*usual, "They flooded the road to Jonhannesvik.") == [["Johannesvik", "Jonhannesvik"]]
    assert spelled(*usual, "They flooded the road to Johannesvika.") == []
    assert spelled(*usual, "The cook in Jonhannesvik slept.") == []


def test_an_office_tells_that_a_middle_name_was_left_out() -> None:
    one = "The temple president, Sukhwant Kaleka, spoke."
    other = "Sukhwant Sardar Kaleka, president of the temple, spoke."
    assert spelled(one, other) == [["Sukhwant Kaleka", "Sukhwant Sardar Kaleka"]]


def test_one_letter_of_a_long_surname_may_be_another_behind_one_given_name() -> None:
    (found,) = discrepancies(Kind.NAME, "They met Bill Orvegh there.", "They met Bill Orbegh there.")
    assert (found.relation, found.rule) == (Relation.SPELLING, "name.misprint")
    assert spelled("They met Bill Petrova there.", "They met Bill Petrov there.") == []


def test_a_name_may_be_misspelled_once_behind_the_same_words() -> None:
    usual = "It recalled all mould that left its plant in Morsely on Monday."
    (found,) = discrepancies(
        Kind.NAME,
        usual,
        f"{usual} Nobody was hurt.",
        "Tests on Monday told of mould in what the plant in Morsey recalled.",
    )
    assert found.rule == "name.single"
    assert spelled(usual, f"{usual} Nobody was hurt.", "They rested in the town of Morsey.") == []


def test_a_name_may_be_written_with_ch_or_k() -> None:
    told = "The tank at the {} works blew up on Monday. {} makes paint."
    (found,) = discrepancies(Kind.NAME, told.format("Ulvchem", "Ulvchem"), told.format("Ulvkem", "Ulvkem"))
    assert found.rule == "name.single"


def test_letters_that_changed_places_in_a_long_surname_are_a_misprint() -> None:
    usual = "A court heard Raj Orlarnevam. They took Orlarnevam away."
    (found,) = discrepancies(Kind.NAME, usual, f"{usual} He wept.", "The court refused Orlarmevan bond.")
    assert found.rule == "name.single"


def test_a_second_surname_may_be_left_out_of_somebody_whose_calling_is_told() -> None:
    (found,) = discrepancies(
        Kind.NAME, "They met the nurse Pilar Quist Alder, 44.", "Nobody had seen the nurse Pilar Quist."
    )
    assert (found.relation, found.rule) == (Relation.SPELLING, "name.surname_left_out")
    assert spelled("They left the Fort Hallan Tunnel.", "They left Fort Hallan.") == []
    one_report = "They met the nurse Pilar Quist Alder. Later Pilar Quist spoke."
    assert spelled(one_report, "Nobody had seen the nurse Pilar Quist.") == []


def test_a_calling_tells_who_somebody_is_as_an_office_does() -> None:
    (found,) = discrepancies(
        Kind.NAME, "They met the astronaut Yrsa Hague.", "Nobody had seen the astronaut Yrsa Haig."
    )
    assert found.rule == "name.same_office"
    assert spelled("They met Yrsa Hague.", "Nobody had seen Yrsa Haig.") == []


def test_one_office_joins_a_surname_alone_to_one_with_a_letter_more() -> None:
    found = spelled("They met Judge Ada Brauer.", "Judge Bauer had seen nobody.")
    assert found == [["Ada Brauer", "Bauer"]]
    assert spelled("They met Ada Brauer.", "Nobody had seen Bauer.") == []
    assert spelled("They met Judge Ada Hall.", "Judge Hill had seen nobody.") == []


def test_two_forms_of_a_given_name_in_one_report_are_father_and_son() -> None:
    assert spelled("They met Joseph Quist. His son Jose Quist spoke.", "Nobody had seen Joseph Quist.") == []


def test_mountains_of_one_root_are_two() -> None:
    one = "The airport was closed after Mount Ulvotolok sent up ash."
    assert spelled(one, "It comes weeks after ash fell from Mount Ulvotobi on another island.") == []
