"""Fit data/likelihoods.toml to annotated events, and compare the fit with the weights that are shipped.

usage: python -m tests.gold.fit_likelihoods FOLDER... [--judge JUDGE]... [--pairs | --without | --write]

FOLDER holds events as tests/gold/events does: EVENT/*.txt and EVENT.gold.jsonl. The events are compared, and
every pair that a judge scores is collected with its signs. The gold labels it: it matches if both answers are
mentions of one question, and else it does not. Pairs of overlapping numbers that the gold does not list are
left out, since it need not list agreements.

For each judge it prints the loss and the pairs above zero, as shipped and fitted; the fit judges each event
by weights that have not seen it. The fitted bias is then moved until as many pairs are wrongly above zero as
with the shipped weights, which are cautious: a wrong highlight costs more than a missed one. The weights are
drawn towards the shipped ones: a sign that few pairs have stays as it is, and shipped weights that were
fitted to the same events are flattered.

--judge limits it to some judges. --pairs prints the pairs instead, one JSON object a line. --without adds
what a fit reaches without each sign, in minutes. --write writes the fitted weights into the file. More than
the odds decides what is shown: after a change, run the tests and `python -m tests.gold.record`. A sign needs
some ten matching pairs before its fitted weight means anything.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kazreader import pipeline
from kazreader.compare.likeliest import Scored, scored_pairs
from kazreader.lexicon.files import SHIPPED
from kazreader.lexicon.likelihoods import BIAS, likelihood
from kazreader.model import Claim, Kind, Quantity, Relation
from tests.gold.logistic import Row, caution, fit, held_out, measure, odds_of
from tests.gold.scoring import Question, event_names, questions, touches

WEIGHTS = SHIPPED / "likelihoods.toml"
PULL = 5.0
"The weights are drawn towards the shipped ones as by a normal prior of this precision."
_EVERY = frozenset(Relation)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a judge asks about a pair."""

    kind: Kind
    matching: frozenset[Relation] = _EVERY
    "The relations of answers of one question that match."
    left_out: frozenset[Relation] = frozenset()
    "The relations that neither match nor fail to."


_CONFLICT = frozenset((Relation.CONFLICT, Relation.UPDATE))
_ONE = frozenset((Relation.REWORDING, Relation.AGREEMENT))
ASKED = {
    "figures": Asked(Kind.FIGURE),
    "dates": Asked(Kind.DATE),
    "places": Asked(Kind.PLACE),
    "names": Asked(Kind.NAME),
    "misspelt": Asked(Kind.NAME, frozenset((Relation.SPELLING, Relation.AGREEMENT))),
    "quotes": Asked(Kind.QUOTE),
    "conflicting_roles": Asked(Kind.ROLE, _CONFLICT, _ONE),
    "reworded_roles": Asked(Kind.ROLE, _ONE, _CONFLICT),
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A scored pair, and whether it matches; None where the gold does not tell."""

    event: str
    pair: Scored
    texts: tuple[str, str]
    "The sentence of the first claim of each answer."
    matches: bool | None


def labelled_pairs(folder: Path) -> Iterator[Labelled]:
    """Yield every pair that is scored in the events of a folder; an event without reports has none."""
    for event in event_names(folder):
        if not (folder / event).is_dir():
            continue
        readable, gold = pipeline.read([folder / event]), questions(event, folder)
        files = {a.article.id: Path(a.article.path).name for a in readable.articles}
        texts = {a.article.id: a.article.text for a in readable.articles}
        with scored_pairs() as pairs:
            pipeline.report(readable)
        for pair in _distinct(pairs):
            told = [
                claims[0].sentence.of(texts[claims[0].mention.article]) for claims in (pair.one, pair.other)
            ]
            yield Labelled(event, pair, (told[0], told[1]), label(pair, gold, files, texts))


def _distinct(pairs: Iterable[Scored]) -> Iterator[Scored]:
    """Yield each pair once: a judge may score it again as of another pool, with the same signs."""
    seen: set[tuple[object, ...]] = set()
    for pair in pairs:
        places = frozenset((c.mention.article, c.mention.span) for c in (pair.one[0], pair.other[0]))
        if (key := (pair.judge, places, tuple(pair.signs))) not in seen:
            seen.add(key)
            yield pair


def label(
    pair: Scored, gold: Sequence[Question], files: dict[str, str], texts: dict[str, str]
) -> bool | None:
    """Return whether a pair matches by the gold of its event; None where that does not tell."""
    asked = ASKED[pair.judge]
    met = [
        question
        for question in gold
        if question.kind is asked.kind and _answer_it(question, pair, files, texts)
    ]
    relations = {question.relation for question in met if question.relation is not None}
    if relations & asked.matching:
        return True
    accepted = frozenset().union(*(question.accepted for question in met if question.positive))
    if accepted & asked.matching or accepted & asked.left_out:
        return None
    return None if not met and _overlap(pair.one, pair.other) else False


def _answer_it(question: Question, pair: Scored, files: dict[str, str], texts: dict[str, str]) -> bool:
    """Whether the two answers stand on two mentions of a question."""

    def mentioned(claims: Sequence[Claim]) -> set[int]:
        return {
            number
            for number, mark in enumerate(question.mentions)
            if any(touches(question.kind, mark, claim, files, texts) for claim in claims)
        }

    one, other = mentioned(pair.one), mentioned(pair.other)
    return bool(one and other) and len(one | other) > 1


def _overlap(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    values = [claims[0].mention.value for claims in (one, other)]
    match values:
        case [Quantity(interval=ours), Quantity(interval=theirs)]:
            return ours.overlaps(theirs)
    return False


def rows_of(pairs: Iterable[Labelled]) -> list[Row]:
    """Return the pairs that have a label, as rows of a regression."""
    return [Row(p.event, (1.0, *map(float, p.pair.signs)), p.matches) for p in pairs if p.matches is not None]


def with_weights(text: str, judge: str, weights: Mapping[str, float]) -> str:
    """Return the text of the weights' file with these weights of a judge; the comments stay."""
    head, table, rest = text.partition(f"\n[{judge}]\n")
    own, gap, others = rest.partition("\n\n")
    for name, weight in weights.items():
        own = re.sub(rf"(?m)^({name} = )[-.\d]+", rf"\g<1>{weight:.2f}", own)
    return head + table + own + gap + others


def main(arguments: Sequence[str]) -> None:
    """Print the pairs, or how the fit compares with the shipped weights; write it if asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--judge", action="append", choices=ASKED)
    for option in ("--pairs", "--without", "--write"):
        parser.add_argument(option, action="store_true")
    options = parser.parse_args(arguments)
    of_judge: dict[str, list[Labelled]] = defaultdict(list)
    for found in (each for folder in options.folders for each in labelled_pairs(folder)):
        of_judge[found.pair.judge].append(found)
    for judge in options.judge or ASKED:
        if options.pairs:
            for found in of_judge[judge]:
                print(json.dumps(_told(found), ensure_ascii=False))
        elif of_judge[judge]:
            weights = _compared(judge, of_judge[judge], without=options.without)
            if options.write:
                text = with_weights(WEIGHTS.read_text(encoding="utf-8"), judge, weights)
                WEIGHTS.write_text(text, encoding="utf-8")


def _told(found: Labelled) -> dict[str, object]:
    signs = found.pair.signs._asdict()
    return {
        "judge": found.pair.judge,
        "event": found.event,
        "matches": found.matches,
        "odds": round(found.pair.odds, 2),
        "signs": {name: round(float(sign), 2) for name, sign in signs.items() if sign},
        "texts": found.texts,
    }


def _compared(judge: str, pairs: Sequence[Labelled], *, without: bool) -> dict[str, float]:
    """Print how a fit compares with the shipped weights, and return its weights by name."""
    rows, names = rows_of(pairs), pairs[0].pair.signs._fields
    bias, weights = likelihood(judge, names)
    shipped = [bias, *weights]
    before = measure(rows, odds_of(rows, shipped))
    loss, kept, cautious = _unseen(rows, shipped, before.raised)
    fitted = fit(rows, shipped, PULL)
    fitted[0] -= cautious
    matching, events = sum(row.matches for row in rows), len({row.event for row in rows})
    print(f"\n{judge}: {len(rows)} pairs of {events} events, {matching} of them match")
    print(
        f"  as shipped: loss {before.loss:.4f}, {before.kept} matching and {before.raised} others above zero"
    )
    print(
        f"  held out:   loss {loss:.4f}, {kept} matching and {before.raised} others above zero,"
        f" bias {-cautious:+.2f}"
    )
    for number, name in enumerate((BIAS, *names)):
        having = sum(row.signs[number] != 0 for row in rows)
        told = f"  {name:18}{shipped[number]:7.2f} -> {fitted[number]:6.2f}   ({having} pairs)"
        if without and number:
            loss, kept, _ = _unseen(
                [_less(row, number) for row in rows], _but(shipped, number), before.raised
            )
            told += f"   without it: loss {loss:.4f}, {kept} matching"
        print(told)
    return dict(zip((BIAS, *names), fitted, strict=True))


def _unseen(rows: Sequence[Row], shipped: Sequence[float], raised: int) -> tuple[float, int, float]:
    """Return the loss on events that the fit has not seen, the matching pairs that it keeps, and the caution.

    raised: how many pairs may be wrongly above zero.
    """
    odds = held_out(rows, shipped, PULL)
    cautious = caution(rows, odds, raised)
    return measure(rows, odds).loss, measure(rows, [each - cautious for each in odds]).kept, cautious


def _less(row: Row, number: int) -> Row:
    """Return a row without one sign."""
    return replace(row, signs=_but(row.signs, number))


def _but(numbers: Sequence[float], number: int) -> tuple[float, ...]:
    return (*numbers[:number], *numbers[number + 1 :])


if __name__ == "__main__":
    main(sys.argv[1:])
