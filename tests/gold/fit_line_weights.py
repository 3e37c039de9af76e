"""Fit data/line_weights.toml and data/word_weights.txt to annotated news pages.

usage: fit_line_weights.py EVALUATION [--held-out]

EVALUATION is the folder that holds cleaning_eval.py and its pages. Without --held-out, all pages are used
and the two files are written. With it, the sites are dealt into five folds, each fold is cleaned by weights
that have not seen its sites, and the figures go to cleaning_held_out.txt; no weight is written. Settings are
chosen by what wins held out.

How: a chain of two labels (page, report) over the lines of a page, whose score is the sum of the weights of
the questions answered yes and of two costs for changing the label; maximum likelihood by L-BFGS with a
quadratic penalty. Lines that the annotation leaves open may bear either label. A page counts by the square
root of its lines, so that long menus do not decide everything. One table is fitted to whole pages, lightly
cleaned ones, torn ones and bare reports together. After fitting, sentences get a bonus: a lost sentence is
worse than a kept menu. Words weigh the logarithm of how much oftener reports' lines hold them than other
lines do, each site counting once. The second look is fitted to first looks by weights that have not seen
the page. Needs numpy and scipy.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import math
import pathlib
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from kazreader.clean import clean, judge, traits
from kazreader.clean.lines import Line, lines
from kazreader.clean.page import cut
from kazreader.clean.questions import OF_SENTENCE, QUESTIONS
from kazreader.clean.second_look import after_first_look
from kazreader.clean.surroundings import in_context
from kazreader.lexicon.line_weights import WORD_EDGES, Weights, by_token
from kazreader.model import Article
from tests.gold import removal_rules
from tests.gold.cleaned_text import shown

HELD_OUT = pathlib.Path(__file__).with_name("cleaning_held_out.txt")
HELD_OUT_HEAD = """\
Cleaning of annotated pages by weights that have not seen their sites, in five folds by site:
F1 of four-word shingles, share of debris lines removed, share of full sentences lost; then every rule that
takes text out, alone on each page: what it does, how often it was right. A rule under 97 % may only dim.
Written by fit_line_weights.py --held-out.

"""
DATA = pathlib.Path(judge.__file__).parents[1] / "data"
VARIANTS = {"full": 1.0, "light": 1.0, "bs4": 0.7}
"How much a page of each rendering counts."
RENDERINGS = ("full", "light", "bs4")
GOLD_COUNTS = 0.5
"How much a bare report, all of it to be kept, counts."
PENALTY = 1.0
BONUS = {
    judge.FIRST: {"full sentence": 1.2, "short sentence": 0.3},
    judge.SECOND: {
        "full sentence": 2.8,
        "short sentence": 1.5,
        "start": -0.1,
        OF_SENTENCE + "left out between": 1.0,
        OF_SENTENCE + "thirty to fifty-nine words": 0.3,
        OF_SENTENCE + "sixty words or more": 0.5,
    },
}
"Added after fitting, by look: the cost of a lost sentence against that of a kept line of the page."
WEIGHED = (*QUESTIONS, *(OF_SENTENCE + question for question in QUESTIONS))
FOLDS = 5
LONGEST = 400
"Lines; a longer page is fitted in pieces, which only the cost of a change at each cut tells from the whole."
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
    columns: list[Sequence[int]] = field(default_factory=list)
    second: Sequence[Sequence[int]] = ()

    @property
    def sentences(self) -> list[bool]:
        return [t.plain_sentence for t in self.cut.traits]

    def answers(self, *, second: bool) -> list[int]:
        """Return all answers about every line as one number, those of a sentence also above the others."""
        rows = [0] * len(self.lines)
        for column in [*self.columns, *(self.second if second else ())]:
            rows = [row | bits for row, bits in zip(rows, column, strict=True)]
        return [
            row | row << len(QUESTIONS) if sentence else row
            for row, sentence in zip(rows, self.sentences, strict=True)
        ]

    @property
    def counts(self) -> float:
        return VARIANTS.get(self.variant, GOLD_COUNTS) * 6 / math.sqrt(len(self.lines) + 10)


def read_pages(evaluation) -> list[Page]:
    pages = []
    for variant in RENDERINGS:
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
    known = by_token(words)
    traits.token_weights = lambda: known
    traits.remembered.cache_clear()
    for page in pages:
        page.cut = cut(page.text)
        page.columns = in_context(page.cut.lines, page.cut.traits)


def matrix(rows: list[int]) -> csr_matrix:
    size = (len(WEIGHED) + 7) // 8
    packed = np.frombuffer(b"".join(bits.to_bytes(size, "little") for bits in rows), np.uint8)
    asked = np.unpackbits(packed.reshape(len(rows), size), axis=1, bitorder="little")
    return csr_matrix(asked[:, : len(WEIGHED)], dtype=np.float64)


def fit(pages: list[Page], *, second: bool) -> np.ndarray:
    """Return the weights of the questions, then start, enter, leave."""
    cuts = [(p, at) for p in pages for at in range(0, len(p.lines), LONGEST)]
    cuts.sort(key=lambda cut: min(LONGEST, len(cut[0].lines) - cut[1]), reverse=True)
    sizes = np.array([min(LONGEST, len(page.lines) - at) for page, at in cuts])
    first_rows = np.concatenate([[0], np.cumsum(sizes)])
    longest, size = sizes[0], len(WEIGHED)
    active = [int((sizes > t).sum()) for t in range(longest)]
    rows = [first_rows[: active[t]] + t for t in range(longest)]
    answers = {id(page): page.answers(second=second) for page in pages}
    asked = matrix([bits for page, at in cuts for bits in answers[id(page)][at : at + LONGEST]])
    asked_by = asked.T.tocsr()
    closed = np.where(np.concatenate([page.allowed[at : at + LONGEST] for page, at in cuts]), 0.0, -1e4)
    counts = np.array([page.counts for page, _ in cuts])
    line_counts = np.repeat(counts, sizes)
    add = np.logaddexp

    def expect(scores, enter, leave, closed_page, closed_report):
        page, report = closed_page, scores + closed_report
        a = [(page[rows[0]], report[rows[0]])]
        for t in range(1, longest):
            p, r = a[-1][0][: active[t]], a[-1][1][: active[t]]
            a.append((add(p, r + leave) + page[rows[t]], add(r, p + enter) + report[rows[t]]))
        total, share = np.zeros(len(cuts)), np.zeros_like(scores)
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

    done = minimize(loss, np.zeros(size + 3), jac=True, method="L-BFGS-B", options={"maxiter": 100})
    print(f"  {len(pages)} pages, loss {done.fun:.0f}, {done.nit} steps", file=sys.stderr, flush=True)
    return done.x


def table(w: np.ndarray, look: str) -> Weights:
    """Return the table of a look, sentences favoured."""
    size = len(WEIGHED)
    answers = [round(float(x) + BONUS[look].get(q, 0.0), 2) for q, x in zip(WEIGHED, w[:size], strict=True)]
    start, enter, leave = (float(x) for x in w[size:])
    start += BONUS[look].get("start", 0.0)
    plain, of_sentence = tuple(answers[: len(QUESTIONS)]), tuple(answers[len(QUESTIONS) :])
    return Weights(round(start, 2), round(enter, 2), round(leave, 2), plain, of_sentence)


def look_first(pages: list[Page], weights: Weights) -> None:
    for page in pages:
        scores, labels = judge.look(weights, page.columns, page.sentences, frozenset())
        page.second = after_first_look(page.cut.traits, scores, labels)


def part(site: str, parts: int, salt: str = "") -> int:
    return hashlib.md5((salt + site).encode()).digest()[0] % parts


def tables(pages: list[Page]) -> dict[str, Weights]:
    """Return the tables of both looks; the second learns from first looks at pages not seen before."""
    for side in (0, 1):
        seen = [p for p in pages if part(p.site, 2, "inner") != side]
        rest = [p for p in pages if part(p.site, 2, "inner") == side]
        look_first(rest, table(fit(seen, second=False), judge.FIRST))
    return {
        judge.SECOND: table(fit(pages, second=True), judge.SECOND),
        judge.FIRST: table(fit(pages, second=False), judge.FIRST),
    }


def write(words: dict[str, float], known: dict[str, Weights]) -> None:
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
        for name, weights in known.items():
            out.write(
                f'\n["{name}"]\nstart = {weights.start}\nenter = {weights.enter}\nleave = {weights.leave}\n'
            )
            answers = zip(WEIGHED, (*weights.answers, *weights.of_sentence), strict=True)
            out.writelines(f'"{question}" = {w}\n' for question, w in answers if abs(w) >= 0.03)


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
    write(words, tables(pages))


def held_out(evaluation, pages: list[Page]) -> None:
    rows = defaultdict(list)
    tally = removal_rules.new_tally()
    for fold in range(FOLDS):
        seen = [p for p in pages if part(p.site, FOLDS, "fold") != fold]
        ask(seen, fit_words([p for p in seen if p.variant == "full"]))
        known = tables(seen)
        judge.table = known.__getitem__
        unseen = defaultdict(list)
        for page in pages:
            if part(page.site, FOLDS, "fold") == fold and page.variant in RENDERINGS:
                unseen[page.variant, page.site].append(page)
        for (variant, _), site in unseen.items():
            articles = [Article(p.meta["id"], f"{p.meta['id']}.txt", p.text) for p in site]
            for mode, cleaned in (
                ("siblings", clean(articles)),
                ("alone", [one for article in articles for one in clean([article])]),
            ):
                for page, article in zip(site, cleaned, strict=True):
                    score = evaluation.score(page.meta, page.text, page.gold, shown(article), variant)
                    rows[variant, mode].append(score)
                    if mode == "alone":
                        lines, labels, _ = evaluation.get_labels(
                            page.meta["id"], variant, page.text, page.gold, page.meta
                        )
                        removal_rules.count(tally, article, page.gold, lines, labels)
    figures = []
    for (variant, mode), scores in sorted(rows.items()):
        s = evaluation.summary(scores)
        figures.append(f"{variant:6}{mode:10}F1 {s['F1']:.4f}  BR {s['BR']:.4f}  SLp {100 * s['SLp']:.2f} %")
    table = "\n".join([*figures, "", removal_rules.table(tally), ""])
    print(table)
    HELD_OUT.write_text(HELD_OUT_HEAD + table, encoding="utf-8")


if __name__ == "__main__":
    main()
