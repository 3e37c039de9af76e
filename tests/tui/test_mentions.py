"""What `*` walks: every claim of a topic, and every place where a spelling stands."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kazreader.clean import clean
from kazreader.model import Article, CleanArticle, Discrepancy, Side, Span
from kazreader.present.findings import anchors_of
from kazreader.tui.state.mentions import everywhere
from tests.flood import DEATHS, FLOOD, MAYOR
from tests.tui.reader import Reader, drive

TEXTS = {each.article.id: each.prose for each in FLOOD.articles}


def walked(topic: Discrepancy, articles: tuple[CleanArticle, ...] = FLOOD.articles) -> list[tuple[str, str]]:
    return [(each.article, each.span.of(TEXTS[each.article])) for each in everywhere(topic, articles)]


def test_all_claims_of_a_figure_are_walked_source_by_source_and_nothing_else() -> None:
    assert walked(DEATHS) == [
        ("a", "14 dead"),
        ("b", "At least 19 people"),
        ("c", "14 dead"),
        ("d", "Twelve people"),
    ]


def test_a_spelling_is_walked_where_no_claim_was_made_too() -> None:
    claimed = {(each.article, each.span) for each in anchors_of(MAYOR)}
    assert {name for _, name in walked(MAYOR)} == {"Ilse Varga", "Ilse Warga"}
    silent = MAYOR._replace(sides=tuple(s._replace(claims=s.claims[:1]) for s in MAYOR.sides))
    assert {(a.article, a.span) for a in everywhere(silent, FLOOD.articles)} == claimed


FAMILIES = (
    "Mayor Ilse Varga opened the gates. Varga slept in the hall. Her brother left early.",
    "Mayor Ilse Warga came too. Officials said that Warga had warned them.",
    "Ilse Varga and her sister Ada Varga were saved. Varga spoke first.",
)


def spelt(prose: Mapping[str, str], article: str, name: str) -> Side:
    """Return the mayor's name as an article spells it."""
    claim = next(anchor.claim for anchor in anchors_of(MAYOR))
    at = prose[article].index(name)
    mention = claim.mention._replace(article=article, span=Span(at, at + len(name)))
    return Side(claim.mention.value, name, (claim._replace(mention=mention),))


def test_a_person_is_walked_by_the_family_name_too_where_it_can_be_no_other_ones() -> None:
    articles = clean([Article(f"f{n}", f"f{n}.txt", text) for n, text in enumerate(FAMILIES)])
    prose = {each.article.id: each.prose for each in articles}

    topic = MAYOR._replace(sides=(spelt(prose, "f0", "Ilse Varga"), spelt(prose, "f1", "Ilse Warga")))
    found = [(each.article, each.span.of(prose[each.article])) for each in everywhere(topic, articles)]
    assert found == [
        ("f0", "Ilse Varga"),
        ("f0", "Varga"),
        ("f1", "Ilse Warga"),
        ("f1", "Warga"),
        ("f2", "Ilse Varga"),
    ]


def test_the_sentence_of_a_place_without_a_claim_is_its_own() -> None:
    silent = MAYOR._replace(sides=tuple(s._replace(claims=s.claims[:1]) for s in MAYOR.sides))
    for each in everywhere(silent, FLOOD.articles):
        assert each.claim.sentence.covers(each.span)
        assert (each.claim.mention.article, each.claim.mention.span) == (each.article, each.span)


def test_a_spelling_inside_another_word_is_no_mention() -> None:
    first = FLOOD.articles[0]
    text = first.prose.replace("By Ada Penrose", "Ilse Vargas now")
    changed = first._replace(prose=text, article=first.article._replace(text=text))
    before = len(everywhere(MAYOR, (first,)))
    assert len(everywhere(MAYOR, (changed,))) == before


def test_star_walks_all_mentions_counts_them_and_begins_again() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket")
        seen = []
        for _ in range(5):
            await reader.press("asterisk")
            seen.append(re.findall(r"mention \d of \d", reader.status()))
        assert seen == [[f"mention {number} of 4"] for number in (2, 3, 4, 1, 2)]

    drive(play)


def test_a_family_name_that_comes_first_is_walked_where_the_articles_call_the_person_so() -> None:
    texts = (
        "President Xi Jinping met the Polish delegation. Xi said that he was glad.",
        "Xi Jinpin left early.",
    )
    articles = clean([Article(f"x{n}", f"x{n}.txt", text) for n, text in enumerate(texts)])
    prose = {each.article.id: each.prose for each in articles}

    topic = MAYOR._replace(sides=(spelt(prose, "x0", "Xi Jinping"), spelt(prose, "x1", "Xi Jinpin")))
    found = [each.span.of(prose[each.article]) for each in everywhere(topic, articles)]
    assert found == ["Xi Jinping", "Xi", "Xi Jinpin"]
