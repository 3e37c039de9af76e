from __future__ import annotations

import json
import tomllib
from pathlib import Path
from random import Random

import pytest

from kazreader.compare.figures.likelihood import Signs
from kazreader.model import Claim, Quantity
from tests.gold import fit_likelihoods
from tests.gold.fit_likelihoods import ASKED, WEIGHTS, labelled_pairs, with_weights
from tests.gold.logistic import Row, caution, fit, held_out, measure, odds_of

TRUE = [-1.0, 2.0, -0.5]
ONE = "The mill burned down on Monday. The fire brigade saved 12 ducks of the miller."
OTHER = "A fire destroyed the mill on Monday. The brigade saved 15 ducks of the miller, and 17 ropes."


def drawn_rows(count: int) -> list[Row]:
    random = Random(7)
    rows = []
    for number in range(count):
        signs = (1.0, random.gauss(0, 1), float(random.random() < 0.5))
        (odds,) = odds_of([Row("", signs, False)], TRUE)
        rows.append(Row(f"event {number % 20}", signs, random.random() < 1 / (1 + 2.718281828**-odds)))
    return rows


def test_the_weights_behind_drawn_labels_are_found() -> None:
    assert fit(drawn_rows(4000), [0.0, 0.0, 0.0], 0.01) == pytest.approx(TRUE, abs=0.15)


def test_a_sign_that_no_pair_has_keeps_its_weight() -> None:
    rows = [Row(row.event, (*row.signs, 0.0), row.matches) for row in drawn_rows(200)]
    assert fit(rows, [0.0, 0.0, 0.0, 3.5], 1.0)[-1] == pytest.approx(3.5)


def test_an_event_is_judged_by_weights_that_have_not_seen_it() -> None:
    odd = Row("odd", (1.0, 0.0, 0.0, 1.0), True)
    rows = [Row(row.event, (*row.signs, 0.0), row.matches) for row in drawn_rows(200)]
    near = [0.0, 0.0, 0.0, -4.0]
    (of_odd,) = odds_of([odd], fit([*rows, odd, odd, odd], near, 1.0))
    unseen = held_out([*rows, odd], near, 1.0)[-1]
    assert unseen < -4 < of_odd


def test_caution_leaves_as_many_wrong_pairs_above_zero_as_asked() -> None:
    rows = drawn_rows(500)
    odds = odds_of(rows, TRUE)
    less = caution(rows, odds, 5)
    assert measure(rows, [each - less for each in odds]).raised == 5


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """A folder with an event of two reports; the gold knows its ducks, and a trap."""
    texts = {"one.txt": ONE, "other.txt": OTHER}
    (tmp_path / "fire").mkdir()
    for name, text in texts.items():
        (tmp_path / "fire" / name).write_text(text, encoding="utf-8")

    def question(*surfaces: str, **fields: str) -> str:
        marked = [
            {"file": name, "start": text.index(surface), "end": text.index(surface) + 2, "surface": surface}
            for (name, text), surface in zip(texts.items(), surfaces, strict=True)
        ]
        row = {"id": surfaces[0], "relation": "conflict", "kind": "figure", "mentions": marked, **fields}
        return json.dumps({**row, "pairs": [[0, 1]]})

    gold = [
        question("12", "15", label="positive"),
        question("12", "17", label="negative"),
        question("12", "17", label="positive", kind="other"),
    ]
    for name in ("fire", "without reports"):
        (tmp_path / f"{name}.gold.jsonl").write_text("\n".join(gold), encoding="utf-8")
    return tmp_path


def number(claim: Claim) -> int:
    value = claim.mention.value
    assert isinstance(value, Quantity)
    return int(value.interval.low or 0)


def test_the_gold_labels_the_pairs(event: Path) -> None:
    pairs = [found for found in labelled_pairs(event) if found.pair.judge == "figures"]
    assert {(number(p.pair.one[0]), number(p.pair.other[0])): p.matches for p in pairs} == {
        (12, 15): True,
        (12, 17): False,
    }


def test_the_pairs_are_listed_with_their_signs(event: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fit_likelihoods.main([str(event), "--judge", "figures", "--pairs"])
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {pair["matches"] for pair in told} == {True, False}
    assert all(pair["event"] == "fire" and "apart" in pair["signs"] for pair in told)


def test_a_fit_is_compared_with_the_shipped_weights(event: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fit_likelihoods.main([str(event), "--judge", "figures", "--without"])
    told = capsys.readouterr().out
    assert "figures: 2 pairs of 1 events, 1 of them match" in told
    assert "as shipped: loss" in told
    assert "held out:   loss" in told
    assert told.count("without it: loss") == len(Signs._fields)


def test_weights_are_written_and_their_lines_kept() -> None:
    text = WEIGHTS.read_text(encoding="utf-8")
    written = with_weights(text, "quotes", {"bias": -1.234, "told": 12.0})
    was, now = tomllib.loads(text), tomllib.loads(written)
    assert now["quotes"] == was["quotes"] | {"bias": -1.23, "told": 12.0}
    assert {judge: now[judge] for judge in now if judge != "quotes"} == {
        judge: was[judge] for judge in was if judge != "quotes"
    }
    assert written.count("#") == text.count("#")


def test_every_judge_with_weights_is_asked() -> None:
    assert ASKED.keys() == tomllib.loads(WEIGHTS.read_text(encoding="utf-8")).keys()
