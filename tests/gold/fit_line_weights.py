"""Fit data/line_weights.toml and data/word_weights.txt to annotated news pages.

usage: fit_line_weights.py EVALUATION [--held-out]

EVALUATION is the folder that holds cleaning_eval.py and its pages. Without --held-out, all pages are used
and the two files are written. With it, the sites are halved, each half is labelled by the weights of the
other, and the figures are printed; nothing is written.

How: a chain of two labels (page, report) over the lines of a page, whose score is the sum of the weights of
the questions answered yes and of two costs for changing the label; maximum likelihood by L-BFGS with a
quadratic penalty. Lines that the annotation leaves open may bear either label. Words weigh the logarithm of
how much oftener reports' lines hold them than other lines do, each site counting once. The second look is
fitted to first looks by weights that have not seen the page. Needs numpy and scipy.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import math
import pathlib
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, vstack

from kazreader.clean import judge, traits
from kazreader.clean.lines import Line, lines
from kazreader.clean.page import cut
from kazreader.clean.questions import QUESTIONS
from kazreader.clean.second_look import after_first_look
from kazreader.clean.surroundings import in_context
from kazreader.lexicon.line_weights import WORD_EDGES, TokenWeights, Weights

DATA = pathlib.Path(judge.__file__).parents[1] / "data"
VARIANTS = {"full": 1.0, "light": 1.0, "bs4": 0.7}
"How much a page of each rendering counts."
GOLD_COUNTS = 0.5
"How much a bare report, all of it to be kept, counts."
PENALTY = 1.0
FIRST_BIAS = 0.4
BIASES = {"whole page": 0.8, "torn page": 0.9, "copied report": 1.0}
"Added to `start` after fitting: a lost sentence is worse than a kept menu."
KINDS = tuple(BIASES)
WORD_SITES, WORD_FLOOR, WORD_LEAST = 10, 0.003, 0.7


@dataclass
class Page:
    """One annotated page."""

    site: str
    variant: str
    text: str
    gold: str
    meta: dict
    lines: list[Line]
    allowed: np.ndarray
    "For every line, whether it may be page, and whether it may be report."
    cut: object = None
    answers: list[int] = field(default_factory=list)
    second: list[int] = field(default_factory=list)

    @property
    def counts(self) -> float:
        return VARIANTS.get(self.variant, GOLD_COUNTS)


def read_pages(evaluation) -> list[Page]:
    pages = []
    for variant in VARIANTS:
        for meta, _, text, gold in evaluation.load("dev", variant):
            found = lines(text)
            if found:
                labels = evaluation.get_labels(meta["id"], variant, text, gold, meta)
                pages.append(Page(meta["site"], variant, text, gold, meta, found, allowed(found, *labels)))
            bare = lines(gold)
            if variant == "full" and len(bare) > 2:
                only_report = np.tile(np.array([False, True]), (len(bare), 1))
                pages.append(Page(meta["site"], "gold", gold, gold, meta, bare, only_report))
    return pages


def allowed(found: list[Line], raw: list[str], labels: list[str], words: list[int]) -> np.ndarray:
    masks = np.ones((len(found), 2), bool)
    at = 0
    for number, line in enumerate(found):
        votes: Counter = Counter()
        for part in filter(None, map(str.strip, line.text.split("\n"))):
            while at < len(raw) and raw[at] != part:
                at += 1
            if at < len(raw):
                votes[labels[at]] += words[at]
                at += 1
        report, other = votes["body"], votes["boiler"] + votes["title"]
        rest = votes.total() - report - other
        if report and report >= max(other, rest):
            masks[number] = [False, True]
        elif other and other >= max(report, rest):
            masks[number] = [True, False]
    return masks


def fit_words(pages: list[Page]) -> dict[str, float]:
    """Return the weights of words that many sites use and that mean no single person or place."""
    by_site: dict[str, list] = defaultdict(lambda: [[0, Counter()], [0, Counter()]])
    lower, all_forms = Counter(), Counter()
    for page in pages:
        for line, (may_page, may_report) in zip(page.lines, page.allowed, strict=True):
            words = [w.strip(WORD_EDGES) for w in line.text.split()]
            if may_page != may_report and len(words) >= 4:
                counted = by_site[page.site][int(may_report)]
                counted[0] += 1
                counted[1].update({w.lower() for w in words})
                all_forms.update({w.lower() for w in words})
                lower.update({w for w in words if w.islower()})
    share, sites, used = [Counter(), Counter()], Counter(), 0
    for sides in by_site.values():
        if min(sides[0][0], sides[1][0]) < 5:
            continue
        used += 1
        for side, (count, words) in enumerate(sides):
            for word, times in words.items():
                share[side][word] += times / count
                sites[word] += 1
    weights = {}
    for word, count in sites.items():
        if count >= WORD_SITES and word.isalpha() and 2 * lower[word] >= all_forms[word]:
            odds = (share[1][word] / used + WORD_FLOOR) / (share[0][word] / used + WORD_FLOOR)
            if abs(math.log(odds)) >= WORD_LEAST:
                weights[word] = round(math.log(odds), 1)
    return weights


def ask(pages: list[Page], words: dict[str, float]) -> None:
    known = TokenWeights(words)
    traits.token_weights = lambda: known
    for page in pages:
        page.cut = cut(page.text)
        page.answers = in_context(page.cut.lines, page.cut.traits)


def matrix(rows: list[int]) -> csr_matrix:
    columns, ends = [], [0]
    for bits in rows:
        while bits:
            lowest = bits & -bits
            columns.append(lowest.bit_length() - 1)
            bits ^= lowest
        ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(QUESTIONS)))


def fit(pages: list[Page], *, second: bool) -> np.ndarray:
    """Return the weights of the questions, then start, enter, leave."""
    pages = sorted(pages, key=lambda page: -len(page.lines))
    sizes = np.array([len(page.lines) for page in pages])
    first_rows = np.concatenate([[0], np.cumsum(sizes)])
    longest, size = sizes[0], len(QUESTIONS)
    active = [int((sizes > t).sum()) for t in range(longest)]
    rows = [first_rows[: active[t]] + t for t in range(longest)]
    asked = vstack(
        [
            matrix([a | b for a, b in zip(p.answers, p.second, strict=True)] if second else p.answers)
            for p in pages
        ]
    ).tocsr()
    asked_by = asked.T.tocsr()
    closed = np.where(np.concatenate([page.allowed for page in pages]), 0.0, -1e4)
    counts = np.array([page.counts for page in pages])
    line_counts = np.repeat(counts, sizes)
    add = np.logaddexp

    def expect(scores, enter, leave, closed_page, closed_report):
        page, report = closed_page, scores + closed_report
        a = [(page[rows[0]], report[rows[0]])]
        for t in range(1, longest):
            p, r = a[-1][0][: active[t]], a[-1][1][: active[t]]
            a.append((add(p, r + leave) + page[rows[t]], add(r, p + enter) + report[rows[t]]))
        total, share = np.zeros(len(pages)), np.zeros_like(scores)
        entered = left = 0.0
        b = (np.zeros(0), np.zeros(0))
        for t in range(longest - 1, -1, -1):
            k, going = active[t], active[t + 1] if t + 1 < longest else 0
            to_page, to_report = np.zeros(k), np.zeros(k)
            total[going:k] = add(a[t][0][going:k], a[t][1][going:k])
            if going:
                n, m = b[0] + page[rows[t + 1]], b[1] + report[rows[t + 1]]
                to_page[:going], to_report[:going] = add(n, m + enter), add(m, n + leave)
                z, c = total[:going], counts[:going]
                entered += (c * np.exp(a[t][0][:going] + enter + m - z)).sum()
                left += (c * np.exp(a[t][1][:going] + leave + n - z)).sum()
            share[rows[t]] = np.exp(a[t][1] + to_report - total[:k])
            b = (to_page, to_report)
        return total, share, entered, left

    def loss(w):
        scores, open_ = asked @ w[:size] + w[size], np.zeros(asked.shape[0])
        right = expect(scores, w[size + 1], w[size + 2], closed[:, 0], closed[:, 1])
        any_ = expect(scores, w[size + 1], w[size + 2], open_, open_)
        rest = (right[1] - any_[1]) * line_counts
        slope = np.concatenate([asked_by @ rest, [rest.sum(), right[2] - any_[2], right[3] - any_[3]]])
        return -(counts * (right[0] - any_[0])).sum() + PENALTY * (w**2).sum(), -slope + 2 * PENALTY * w

    done = minimize(loss, np.zeros(size + 3), jac=True, method="L-BFGS-B", options={"maxiter": 160})
    print(f"  {len(pages)} pages, loss {done.fun:.0f}, {done.nit} steps", file=sys.stderr, flush=True)
    return done.x


def table(w: np.ndarray, bias: float) -> Weights:
    rounded = [round(float(x), 2) for x in w]
    size = len(QUESTIONS)
    return Weights(
        round(rounded[size] + bias, 2), rounded[size + 1], rounded[size + 2], tuple(rounded[:size])
    )


def look_first(pages: list[Page], weights: Weights) -> None:
    for page in pages:
        scores, labels = judge.look(weights, page.answers, frozenset())
        page.second = after_first_look(page.cut.traits, scores, labels)


def kind_of(page: Page) -> str:
    return judge.kind_of(page.cut.traits, page.answers)


def teaches(page: Page, kind: str) -> bool:
    """Whether a page is used to fit a table: torn pages teach the table of whole pages too."""
    return kind_of(page) == kind or (kind == "whole page" and kind_of(page) == "torn page")


def half(site: str, salt: str = "") -> bool:
    return hashlib.md5((site + salt).encode()).digest()[0] % 2 == 1


def fit_both(pages: list[Page]) -> tuple[Weights, np.ndarray]:
    """Return the first table, and the raw weights of the second look."""
    for side in (False, True):
        seen = [p for p in pages if half(p.site, "inner") is not side]
        look_first(
            [p for p in pages if half(p.site, "inner") is side], table(fit(seen, second=False), FIRST_BIAS)
        )
    second = fit(pages, second=True)
    return table(fit(pages, second=False), FIRST_BIAS), second


def write(words: dict[str, float], tables: dict[str, Weights]) -> None:
    head = __doc__.split("\n\n")[-1] if __doc__ else ""
    comment = "".join(f"# {line}\n" for line in head.strip().splitlines())
    intro = "# Fitted by tests/gold/fit_line_weights.py to 323 annotated news pages of 167 sites.\n"
    with (DATA / "word_weights.txt").open("w", encoding="utf-8") as out:
        out.write(
            "# What single words speak for: above zero for a report's prose, below for the page around it.\n"
            + intro
        )
        out.writelines(f"{word} {weight}\n" for word, weight in sorted(words.items()))
    with (DATA / "line_weights.toml").open("w", encoding="utf-8") as out:
        out.write(
            "# How much each answer about a line speaks for the report (clean/questions.py), as natural\n"
        )
        out.write("# logarithms of odds.\n" + intro + "#\n" + comment)
        for name, weights in tables.items():
            out.write(
                f'\n["{name}"]\nstart = {weights.start}\nenter = {weights.enter}\nleave = {weights.leave}\n'
            )
            out.writelines(
                f'"{q}" = {w}\n' for q, w in zip(QUESTIONS, weights.answers, strict=True) if abs(w) >= 0.03
            )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("evaluation", type=pathlib.Path)
    parser.add_argument("--held-out", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.evaluation))
    evaluation = importlib.import_module("cleaning_eval")
    pages = read_pages(evaluation)
    if options.held_out:
        held_out(evaluation, pages)
        return
    words = fit_words([p for p in pages if p.variant == "full"])
    ask(pages, words)
    tables = {}
    for kind in KINDS:
        first, second = fit_both([p for p in pages if teaches(p, kind)])
        tables[kind], tables[f"{kind}, second look"] = first, table(second, BIASES[kind])
    write(words, tables)


def held_out(evaluation, pages: list[Page]) -> None:
    biases = (0.3, 0.6, 0.9, 1.2)
    rows = defaultdict(list)
    for side in (False, True):
        words = fit_words([p for p in pages if p.variant == "full" and half(p.site) is not side])
        ask(pages, words)
        for kind in KINDS:
            chosen = [p for p in pages if teaches(p, kind)]
            first, second = fit_both([p for p in chosen if half(p.site) is not side])
            unseen = [p for p in chosen if half(p.site) is side and kind_of(p) == kind]
            look_first(unseen, first)
            for bias in biases:
                weights = table(second, bias)
                for page in unseen:
                    asked = [a | b for a, b in zip(page.answers, page.second, strict=True)]
                    _, labels = judge.look(weights, asked, frozenset())
                    kept = "\n".join(ln.text for ln, keep in zip(page.lines, labels, strict=True) if keep)
                    if page.variant == "gold":
                        rows["gold lines lost", bias].append(labels.count(False) / len(labels))
                    else:
                        score = evaluation.score(page.meta, page.text, page.gold, kept, page.variant)
                        rows[page.variant, bias].append(score)
    for (variant, bias), scores in rows.items():
        if variant in VARIANTS:
            s = evaluation.summary(scores)
            print(f"{variant:6}{bias:5} F1 {s['F1']:.4f} P {s['P']:.3f} R {s['R']:.3f} SLp {s['SLp']:.4f}")
        else:
            print(f"{variant} {bias}  {sum(scores) / len(scores):.4f}")


if __name__ == "__main__":
    main()
