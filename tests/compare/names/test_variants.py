import pytest

from kazreader.compare.names.forms import form
from kazreader.compare.names.rules import RESPELLED
from kazreader.compare.names.variants import names_differ


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("Yosef Adler", "Josef Adler", "name.respelled"),
        ("Yerlan Sadykov", "Erlan Sadykov", "name.respelled"),
        ("Aigerim Seitkali", "Aygerim Seitkaly", "name.respelled"),
        ("Viktor Orsic", "Victor Orsic", "name.respelled"),
        ("Moammar Kadafi", "Muammar Gaddafi", "name.respelled"),
        ("Andrej Babkin", "Andrej Bapkin", "name.respelled"),
        ("Selma Hartvik", "Selma Hartrik", "name.misprint"),
        ("Anne-Marie Duval", "Anne Marie Duval", "name.hyphen"),
        ("Peter Allan Grieg", "Peter Grieg", "name.middle_name"),
        ("Joan R. Parks", "Joan Parks", "name.middle_name"),
        ("Nora A. Nilsen", "Nora Nilsen", "name.middle_name"),
        ("Ulv Diamond Center", "Ulv Diamond Centre", "name.same"),
        ("Joan Ruth Pell", "Joan Pehl", "name.middle_name_respelled"),
        ("Jan-Erik Collins", "Jan Erik Kollins", "name.respelled"),
        ("Thomas (Tip) Orwell", "Thomas Orwell", "name.nickname"),
        ("Bill Harmon", "William Harmon", "name.short_form"),
        ("Jeffery Harmon", "Jeff Harmon", "name.short_form"),
        ("Orlenka Hartvik", "Orlekna Hartrik", "name.misprint"),
        ("Bernie Harmon", "Bernard Harmon", "name.short_form"),
        ("Manolo Harmon", "Manuel Harmon", "name.short_form"),
        ("Mbanga Pongo", "Mbanga Mpongo", "name.misprint"),
        ("Itzhak Ben Chorin", "Yitzhak Ben-Horin", "name.misprint"),
        ("Alan “A.J.” Harmon", "Alan Harmon", "name.nickname"),
        ("Pavel Kowalsky", "Paul Kowalski", "name.short_form"),
        ("M/V Northern Light", "MV Northern Light", "name.ship_prefix"),
        ("merchant vessel Alder", "MV Alder", "name.ship_prefix"),
        ("J. K. Marsh", "J.K. Marsh", "name.same"),
        ("J. K. Marsh", "Joanna Marsh", "name.middle_name"),
        ("J. K. Marsh", "Karen Marsh", None),
        ("José Peña", "Jose Pena", "name.same"),
        ("Moss Coast Guard", "Coast Guard", "name.same"),
        ("R. Parks", "Rosa Parks", "name.same"),
        ("Giorgos Makridis", "Yiorgos Makridis", "name.respelled"),
        ("Glenn Harker", "Glen Harker", "name.respelled"),
        ("Mount Halvar", "Mt. Halvar", "name.same"),
        ("Quist Road", "Quist Rd.", "name.same"),
        ("Calif", "California", "name.same"),
        ("Mount Haltegol", "Mt. Haltaghol", "name.respelled"),
        ("Ministry of Works", "Works Ministry", "name.other_order"),
        ("Ada Quistova", "Quistova Ada", "name.family_first"),
        ("Moss Emergency Service", "Moss Emergency Department", "name.other_head"),
        ("Moss General Hospital", "Moss General Medical Center", "name.other_head"),
        ("Ulv Physics Laboratory", "Ulv Physics Lab", "name.other_head"),
        ("Federal Bureau", "Federal Agency", None),
        ("Moss Police Department", "Moss Fire Department", None),
        ("Ulv State University", "Ulv State Institute", None),
        ("Al-Noor Mosque", "Al Nur Mosque", "name.respelled"),
        ("Moss Harbour Flight School", "Moss Flight School", "name.part_left_out"),
        ("Council for Order", "Council for the Defence of Order", None),
        ("Moss Council for Order", "Moss Council for the Defence of Order", "name.part_left_out"),
        ("New Moss Police", "New Moss City Police", None),
        ("Moss Youth Football Club", "Moss Women Youth Football Club", None),
        ("Ada B. Quist", "Ada Quist", "name.middle_name"),
        ("Juan Pablo Ferrol", "Pablo Ferrol", "name.fuller"),
        ("Ada Quon Tsz-wai", "Ada Quon", "name.fuller"),
        ("M/B Northern Light", "MV Northern Light", "name.ship_prefix"),
        ("Steven B. Quist", "Steve Quist", "name.middle_name_shortened"),
        ("Moss Harbour Party (MHP) MP", "Moss Harbour Party MP", "name.same"),
        ("Abd al-Karim Quisti", "Abdelkareem Qisti", "name.respelled"),
        ("Ada Quistari Nejad", "Ada Quistarinezhad", "name.respelled"),
        ("Pilar Quist Moss", "Pilar Quist", "name.surname_left_out"),
        ("Ada Alder-Quist", "Ada Quist", "name.middle_name"),
        ("Jean-Ulv Quisti", "Ulv Quisti", "name.short_form"),
        ("Anglo-Moss Bank", "Moss Bank", None),
        ("Pilar Quist de la Alder", "Pilar Quist", "name.surname_left_out"),
        ("Pilar Quist Moss de Alder", "Pilar Quist", None),
        ("Naval Harbour Systems Command", "Navy Harbour Systems Command", "name.respelled"),
        ("National Harbour Council", "Natural Harbour Council", None),
        ("Moss Road Runners", "Moss Road Runners Club", "name.part_left_out"),
        ("Moss Road Runners", "Moss Road Runners Day", None),
        ("Juan Carlos", "Juan Carlos Quist", None),
        ("Tran Van", "Tran Van Nam", None),
        ("Li Xiaoquan", "Xiaoquan Li", "name.family_first"),
        ("SP Shimla", "Shimla SP", None),
        ("Park Ji-hwan", "Ji-hwan Park", "name.family_first"),
        ('Rodolfo "Rudy" Quist', "Rudy Quist", "name.nickname"),
        ('Rodolfo "Rudy" Quist', '"Rudy" Quist', "name.nickname"),
        ("Eduardo Quist", "Edward Quist", "name.short_form"),
        ("Mykola Quist", "Nikolai Quist", "name.short_form"),
        ("Qassem Rawdani", "Kasim Raudani", "name.respelled"),
        ("Eid al-Moss", "Eid ul-Moss", "name.respelled"),
        ("Front for a Free Moss", "Free Moss Front", "name.other_order"),
        ("Abdul Rahman Quist", "Abdul Rahim Quist", None),
        ("Michael Quist", "Michelle Quist", None),
        ("Hassan Ali Noor", "Ali Noor Hassan", None),
        ("Hassan Ali Noor", "Hassan Noor Ali", "name.family_first"),
        ("Ommar Farook", "Ummer Faruk Mohamed", "name.surname_left_out_respelled"),
        ("Ommar Farook", "Amir Farid Mohamed", None),
    ],
)
def test_one_name_written_in_two_ways_is_known_by_its_rule(one: str, other: str, rule: str | None) -> None:
    found = names_differ(form(one), form(other))
    assert found is names_differ(form(other), form(one))
    assert rule == (found and found.id)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Serena Walsh", "Marcus Walsh"),
        ("Peter Novak", "Petra Novak"),
        ("Pavel Ivanov", "Pavla Ivanova"),
        ("John Carver", "Joan Carver"),
        ("Pat Carver", "Petra Carver"),
        ("Selma Hartvik", "Selna Bartvik"),
        ("Chang Yilan", "Zhang Qilan"),
        ("Chen Donglan", "Cheng Donglan"),
        ("Dan Hollis", "Don Hollis"),
        ("James Rudd Jr.", "James Rudd Sr."),
        ("Paul A. Stone", "Paul B. Stone"),
        ("North Harbour", "South Harbour"),
        ("Upper Bann", "Lower Bann"),
        ("East Papua", "Papua"),
        ("Kim Jong Il", "Kim Jong Un"),
        ("USS Alder", "HMS Alder"),
        ("Central Asia", "Central Asian"),
        ("52nd Street", "53rd Street"),
        ("University of Moss", "Moss University"),
        ("National Party", "Nationalist Party"),
        ("Paul Harmon", "Pauline Harmon"),
        ("South Korea", "South Koreans"),
        ("Mid Kenya", "Mid Kenyans"),
        ("Marie Harmon", "Martin Harmon"),
        ("Interior Ministry", "Interior Ministries"),
    ],
)
def test_two_names_that_look_alike_stay_two(one: str, other: str) -> None:
    assert names_differ(form(one), form(other)) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Serhiy Harbuzov", "Sergei Garbuzov"),
        ("Yevhen Kostyshyn", "Evgeny Kostishin"),
        ("Nurzhan Akhmetov", "Nurjan Ahmetow"),
        ("Tran Thi Bich Lan", "Tran Thi Bach Lan"),
    ],
)
def test_a_name_written_down_by_ear_is_one_name(one: str, other: str) -> None:
    assert RESPELLED is names_differ(form(one), form(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sergei Garbuzov", "Sergei Karpuzin"),
        ("Ivan Harbuzov", "Ivana Harbuzova"),
        ("Yorunda Norwood", "Yorunda Yorwood"),
        ("Tran Thi Bich Lan", "Tran Thi Hoa Lan"),
        ("Marta Lindqvist", "Maria Lundqvist"),
        ("Moss Gallery", "Moss Galleries"),
    ],
)
def test_names_that_are_alike_in_one_word_only_are_two(one: str, other: str) -> None:
    assert names_differ(form(one), form(other)) is None
