"""Ages, magnitudes, calibres, populations, distances and what cue words name, drawn in the text."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain

READ = [
    "The Holm Fire grew from 3,700 acres to {4,336 acres|1754.5186..1754.9152 measure/burned/}.",
    "Ana Lund, {52|52..52 measure/age/ana lund}, swam ashore.",
    "A {14-year-old|14..14 measure/age/noun:boy} boy was rescued.",
    "Police named him as Karl Hult, aged {31|31..31 measure/age/karl hult}.",
    "Ana Lund, a {52-year-old|52..52 measure/age/ana lund} lawyer, won.",
    "We saw that Ana Lund ({52|52..52 measure/age/ana lund}) swam ashore.",
    "We saw that Ana Lund, of {52 years|52..52 measure/age/ana lund}, swam ashore.",
    "They named Jo Hult, {29|29..29 measure/age/jo hult}; and Bo Ek, {41|41..41 measure/age/bo ek}.",
    "Profit dropped by {a third|31.6..35.0 measure/move/noun:fall of profit} in May.",
    "Net profit for 2019 was {$6 billion|6000000000..6000000000 measure/profit/}.",
    "Boy of {15|15..15 measure/age/noun:boy} arrested in Lund.",
    "The trial lasted {almost a week|6.3..7 measure/lasted/}.",
    "A man aged {34|34..34 measure/age/noun:man} was held.",
    "The hall is a {1,200-square-metre|0.12..0.12 measure/size:area/hall} hall.",
    "It took a sweetened {11.5 billion pound|11500000000..11500000000 measure/price/} "
    "($19 billion) takeover.",
    "Ana Lund wept. They left {the 34-year-old|34..34 measure/age/ana lund} sitting on a bench.",
    "We saw that Ana Lund, in age of {52 years|52..52 measure/age/ana lund}, swam ashore.",
    "Ana Lund won. Aged {45 years|45..45 measure/age/ana lund}, she wept.",
    "The youngest was a girl of {four|4..4 measure/age/noun:girl}; nine were women.",
    "We saw a woman of {20|20..20 measure/age/noun:woman} and a dog.",
    "A man of {60|60..60 measure/age/noun:man} drowned.",
    "A judge had him jailed for {a year|1..1 measure/prison/}.",
    "The driver, {45|45..45 measure/age/noun:driver}, was unhurt.",
    "Singer Ana Lund spent the night in jail. {The 34-year-old|34..34 measure/age/ana lund} sat on a bench.",
    "Rescuers met Ana Lund first. Lund, {52|52..52 measure/age/ana lund}, swam ashore.",
    "Police met Ana Lund and Bo Lund. Lund, {52|52..52 measure/age/lund}, swam ashore.",
    "Police met Bo Lund. A lawyer, Ana Lund, wept. Lund, {52|52..52 measure/age/ana lund}, left.",
    "Jo Hult, a father of {three|3..3 measure/children/hult}, drowned.",
    "Jo Hult leaves a widow and {six children|6..6 measure/children/hult}.",
    "Jo Hult won. The father of {three|3..3 measure/children/jo hult} smiled.",
    "The suspect is {34 years old|34..34 measure/age/noun:suspect}.",
    "A {17-year-old|17..17 measure/age/noun:} dressed in black fled.",
    "The premier, {62|62..62 measure/age/noun:}, said no.",
    "A former pupil aged {17|17..17 measure/age/noun:} fled.",
    "We saw Ana Lund, the firm's {44-year-old|44..44 measure/age/ana lund} president and head.",
    "We saw Ana Lund, its {44-year-old|44..44 measure/age/ana lund} president and head.",
    "The gunman was {34|34..34 measure/age/noun:gunman}.",
    "The gunman, a {33-year-old|33..33 measure/age/noun:gunman} Lund City man, fled.",
    "A {33-year-old|33..33 measure/age/noun:woman} Lund City woman fled.",
    "Jo Hult, whose {21-year-old|21..21 measure/age/ana hult} daughter, Ana Hult, teaches, wept.",
    "The attacker, a {32-year-old|32..32 measure/age/jo hult} resident by the name of Jo Hult, fled.",
    "A {19-year-old|19..19 measure/age/noun:student} student, Sgt. Jo Hult said, was unhurt.",
    "Ana Lund was {81|81..81 measure/age/ana lund} and had no children.",
    "The youngest of them, Ana Lund, was {nine|9..9 measure/age/ana lund}.",
    "It was found by Ana Lund, a retired nurse, now {64|64..64 measure/age/noun:}.",
    "Mr Bo Lund wept. She was {28|28..28 measure/age/noun:}.",
    "Ana Lund has gone. She was {81|81..81 measure/age/ana lund}.",
    "Ana Lund, the actor, has died aged {81|81..81 measure/age/ana lund}.",
    "Ana Lund died on Friday at the age of {81|81..81 measure/age/ana lund}.",
    "It lasted {less than a minute and a half|0..1.5 measure/lasted/}.",
    "The stock ended the day at {$12.20|12.20..12.20 measure/share_close/}.",
    "The stock gave back part of its long rally, as many had feared it would, to close at "
    "{$12.21|12.21..12.21 measure/share_close/}.",
    "Ana Lund dies at {81|81..81 measure/age/ana lund}",
    "They met {the 3,000|3000..3000 measure/population/} who live there.",
    "Lund, a settlement of {3,000 souls|3000..3000 measure/population/lund}, was dark.",
    "The cocaine ({1.7 tonnes|1700..1700 measure/drugs/}, police said) was burned.",
    "It was a quake of {6.4|6.4..6.4 measure/magnitude/}.",
    "The share price tumbled {5%|5..5 measure/daily_move/noun:fall of the shares}.",
    "A quake of magnitude {6.1|6.1..6.1 measure/magnitude/} shook the coast.",
    "A {7.3-magnitude|7.3..7.3 measure/magnitude/} quake struck.",
    "They found a {.38-caliber|0.38..0.38 measure/calibre/} revolver.",
    "Brae is a town of {12,000 people|12000..12000 measure/population/brae}.",
    "The wreck lies {about 20 km|18000..22000 measure/distance/brae} north of Brae.",
    "The fire burned {1,800 hectares|1800..1800 measure/burned/}.",
    "A magnitude-{6.4|6.4..6.4 measure/magnitude/} quake struck.",
    "With {92 percent|92..92 measure/counted_votes/} of the ballots counted, he had 51 percent.",
    "The boat won by {12 seconds|0.2..0.2 measure/winning_margin:duration/}.",
    "Lund lost to Moss by {three wickets|3..3 measure/winning_margin:wicket/}.",
    "The Greens won the seat by {1,204 votes|1204..1204 measure/winning_margin:vote/}.",
    "He beat them by {six minutes|6..6 measure/winning_margin:duration/} that day.",
    "She won by {12 percentage points|12..12 measure/winning_margin:points/}.",
    "He beat the rug for six minutes.",
    "The graft had taken {15 hours|900..900 measure/operation/}.",
    "A {half-hour|27..33 measure/lasted/} firefight broke out.",
    "A {week-long|6.3..7.7 measure/span:days/strike} strike ended.",
    "Ana Lund, who is believed to be {32|32..32 measure/age/ana lund}, fled.",
    "Ana Lund, thought to be {32|32..32 measure/age/ana lund}, fled.",
    "Ana Lund is said to be {32 years old|32..32 measure/age/ana lund}.",
    "The suspect, who is {41|41..41 measure/age/noun:suspect}, fled.",
    "In 2006 she met Ivo Quist, who was 60.",
    "The judge sentenced him to {12 years|12..12 measure/prison/} in prison.",
    "He faces {up to ten years|0..10 measure/prison_maximum/} in prison.",
    "The offer valued the firm at {$4 billion|4000000000..4000000000 measure/price/}.",
    "Brae paid {$4 billion|4000000000..4000000000 measure/price/} for its rival.",
    "Jo Hult signed a {five-year|5..5 measure/contract/hult} deal.",
    "Shares fell {9%|9..9 measure/daily_move/noun:fall of the shares} to {$23|23..23 measure/share_close/}.",
    "The stock closed up {5 percent|5..5 measure/daily_move/noun:rise of the shares} on Monday.",
    "Revenue rose {5 percent|5..5 measure/move/noun:rise of revenue}.",
    "Unemployment rose to {7.2 per cent|7.2..7.2 measure/unemployment/}.",
    "He was held in a cell for {seven hours|420..420 measure/custody/}.",
    "She spent {30 days|30..30 measure/treatment/} in rehab.",
    "Crews took {five hours|300..300 measure/response/} to put the fire out.",
    "They declared {three days|3..3 measure/mourning/} of mourning.",
    "The mill was ordered to pay {40,000 leva|40000..40000 measure/fine/} over the leak.",
    "The shop was fined {12,000 leva|12000..12000 measure/fine/}.",
    "The sale of {51%|51..51 measure/stake/} of the terminal went ahead.",
    "The building covers {2,000 square metres|0.2..0.2 measure/floor_area/}.",
    "A bid of {$3 million|3000000..3000000 measure/refused_offer/} was rejected.",
    "The wreck lies {30 km|30000..30000 measure/landmark_distance/airport} from the airport.",
    "It fell {30 km|30000..30000 measure/distance/moss} west of the Norse town of Moss.",
    "Lund won {54 percent|54..54 measure/vote_share/lund} of the vote to"
    " {41 percent|41..41 measure/vote_share/quist} for Quist.",
    "The prosecution's guideline was {30 years|30..30 measure/prison_maximum/} to life in prison.",
    "A sentence of {80 years|80..80 measure/prison_maximum/} would have been excessive.",
    "Turnout was {67 percent|67..67 measure/turnout/}.",
    "It will pay {$38.50|38.5..38.5 measure/share_price/} a share.",
    "She was released on {$5,000|5000..5000 measure/bail/} bail.",
    "They sailed a {10-metre|10..10 measure/size:length/dhow} dhow.",
]

REFUSED = [
    "Ana Lund was 54 when she joined the board.",
    "The union needed 55% on a turnout that nobody knew.",
    "She died at 22 Mill Lane.",
    "The man from Lund died at the age of 70.",
    "The singer, who was born in Lund, died at the age of 70.",
    "The match began in the 17th minute of the hour.",
    "He spent $40 and went home.",
    "She walked 3 km and slept.",
    "About 30 percent rain is likely.",
    "Traffic noise is 30 percent of it all.",
    "The phone is 60 grams lighter.",
    "In ten years the lake may reach its maximum.",
    "The shop sells shoes at 30 percent off.",
    "He bought the rifle for $900.",
    "She fled with six children.",
    "Margins and profit rose to 9 percent.",
    "Hail destroyed 300 hectares of wheat.",
]


@pytest.mark.parametrize("drawn", READ)
def test_a_measure_is_read_with_its_question(drawn: str) -> None:
    wanted = [(text, value.replace("38.5..38.5", "38.50..38.50")) for text, value in expected(drawn)]
    assert wanted == found(plain(drawn))


@pytest.mark.parametrize("text", REFUSED)
def test_a_measure_without_a_question_is_no_figure(text: str) -> None:
    assert found(text) == []


def test_a_conversion_in_brackets_is_not_read_twice() -> None:
    assert len(found("The wreck lies 20 km (12 miles) north of Brae.")) == 1


def test_how_long_a_thing_takes_is_its_length_and_not_a_low_of_a_year() -> None:
    assert found("He met the king on a three-day state visit.") == [
        ("three-day", "3..3 measure/span:days/visit")
    ]
    assert found("The shares hit a 52-week low.") == []
    assert found("He fell at the 5.5-mile mark.") == []


@pytest.mark.parametrize(
    "drawn",
    [
        "The storm packed winds of {120 km/h|120..120 measure/wind/}.",
        "Ana Lund won the race in {2 hours 12 minutes|132..132 measure/race_time/lund}.",
        "The tremor, put at {4.7|4.7..4.7 measure/magnitude/} by the mine, cracked a wall.",
        "The town of {3,500|3500..3500 measure/population/} was cut off.",
        "He went to church in Karlby, a town of {2,300 people|2300..2300 measure/population/karlby}.",
        "The hostages were held for {12 days|12..12 measure/captivity/}.",
    ],
)
def test_units_of_two_words_and_towns_are_read_whole(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


def test_the_record_of_a_boxer_is_no_age() -> None:
    assert found("We saw that Ana Lund (54-6-1) won.") == []
