"""How often each rule that takes text out of a report is right, on annotated news pages.

usage: python -m tests.gold.removal_rules EVALUATION

EVALUATION is the folder that holds cleaning_eval.py and its pages. A block is right when the annotation calls
most of its lines page or headline, wrong when it calls them report; what it leaves open is not counted. A
span inside a kept line is wrong when the annotated report has its words, two or more. A rule that is right
less than 97 times in 100 may dim a line, not remove it. fit_line_weights.py --held-out prints the same table
for sites that the weights have not seen.
"""

from __future__ import annotations

import argparse
import importlib
import pathlib
import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from kazreader.clean import clean
from kazreader.model import Article, CleanArticle, Standing

VARIANTS = ("full", "light", "bs4")
Tally = dict[tuple[str, Standing], list[int]]
"By rule and standing: right, wrong."


def new_tally() -> Tally:
    return defaultdict(lambda: [0, 0])


def count(
    tally: Tally, article: CleanArticle, gold: str, lines: Sequence[str], labels: Sequence[str]
) -> None:
    """Add the removed and dimmed parts of one page; `lines` and `labels` are the annotation's."""
    verdicts = defaultdict(set)
    for line, label in zip(lines, labels, strict=True):
        verdicts[line].add(label)
    report = " ".join(re.findall(r"\w+", gold.casefold()))
    for block in article.blocks:
        if block.standing not in (Standing.REMOVED, Standing.DIMMED):
            continue
        told = [verdicts[part.strip()] for part in block.span.of(article.article.text).split("\n")]
        body = sum(one == {"body"} for one in told)
        other = sum(bool(one) and one <= {"boiler", "title"} for one in told)
        if body or other:
            tally[block.rule, block.standing][int(body > other)] += 1
    for removal in article.removals:
        words = " ".join(re.findall(r"\w+", removal.span.of(article.article.text).casefold()))
        tally[removal.rule, Standing.REMOVED][int(" " in words and f" {words} " in f" {report} ")] += 1


def table(tally: Tally) -> str:
    """Return the table as text, the commonest rules first."""
    rows = sorted(tally.items(), key=lambda row: -sum(row[1]))
    return "\n".join(
        f"{rule:28}{standing.value:9}{right:6} right {wrong:4} wrong  {100 * right / (right + wrong):5.1f} %"
        for (rule, standing), (right, wrong) in rows
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("evaluation", type=pathlib.Path)
    folder = parser.parse_args().evaluation
    sys.path.insert(0, str(folder))
    evaluation: Any = importlib.import_module("cleaning_eval")
    tally = new_tally()
    for variant in VARIANTS:
        for meta, _, page, gold in evaluation.load("dev", variant):
            (article,) = clean([Article(meta["id"], "page.txt", page)])
            lines, labels, _ = evaluation.get_labels(meta["id"], variant, page, gold, meta)
            count(tally, article, gold, lines, labels)
    print(table(tally))


if __name__ == "__main__":
    main()
