from __future__ import annotations

import pytest

from kazreader.compare.dates import likelihood as dates
from kazreader.compare.figures import likelihood as figures
from kazreader.compare.likeliest import Logistic, scored_pairs
from kazreader.compare.names import likelihood as names
from kazreader.compare.names import misspelt
from kazreader.compare.places import likelihood as places
from kazreader.compare.quotes import likelihood as quotes
from kazreader.compare.roles import likelihood as roles
from kazreader.lexicon import files
from kazreader.lexicon.likelihoods import likelihood
from kazreader.model import LexiconError
from kazreader.model.named_tuple import NamedTuple
from tests.compare.telling import compared

SIGNS = {
    "figures": figures.Signs._fields,
    "dates": dates.Signs._fields,
    "places": places.Signs._fields,
    "names": names.Signs._fields,
    "misspelt": misspelt.Signs._fields,
    "quotes": quotes.Signs._fields,
    "conflicting_roles": roles.Signs._fields,
    "reworded_roles": roles.Signs._fields,
}
LAW = "The law against duels, in force since {}, was struck down by the court. Ducks swam by."


class Other(NamedTuple):
    letters: float
    feathers: float


def test_every_sign_has_a_weight_and_every_weight_a_sign() -> None:
    assert files.tables("likelihoods")[0].keys() == SIGNS.keys()
    for judge, signs in SIGNS.items():
        assert len(likelihood(judge, signs)[1]) == len(signs)


def test_a_weight_without_a_sign_is_an_error() -> None:
    with pytest.raises(LexiconError, match=r"\[quotes\] one_speaker: is unknown"):
        Logistic("quotes", Other).odds(Other(1.0, 2.0), (), ())


def test_a_sign_without_a_weight_is_an_error() -> None:
    with pytest.raises(LexiconError, match=r"\[quotes\] feathers: is missing"):
        likelihood("quotes", (*SIGNS["quotes"], "feathers"))


def test_the_pairs_that_a_judge_scores_are_collected_with_their_claims() -> None:
    texts = [LAW.format(year) for year in (1948, 1953)]
    with scored_pairs() as pairs:
        compared(*texts)
    (pair,) = (pair for pair in pairs if pair.judge == "dates")
    assert isinstance(pair.signs, dates.Signs)
    assert pair.signs.year == 1
    assert [claim.mention.article for claim in (*pair.one, *pair.other)] == ["a", "b"]


def test_a_pair_below_the_least_odds_is_collected_with_its_rival() -> None:
    law, mill = LAW.format(1953), "The mill by the river was built in 1848. The duel law dates from 1953."
    with scored_pairs() as pairs:
        compared(law, mill)
    assert any(
        pair.odds < 0 and pair.signs.rival > 0 for pair in pairs if isinstance(pair.signs, dates.Signs)
    )


def test_nothing_is_collected_outside_the_block() -> None:
    with scored_pairs() as pairs:
        pass
    compared(*(LAW.format(year) for year in (1948, 1953)))
    assert pairs == []
