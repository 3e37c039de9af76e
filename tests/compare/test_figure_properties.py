"""What holds for the figures of any texts: copies agree, order changes nothing, spans are true."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader import compare, extract
from kazreader.model import Claim, CleanArticle, Comparison
from tests.drawn import article_of

SENTENCES = st.sampled_from(
    [
        "A bus crash killed {} people and injured {} others.",
        "At least {} people are missing.",
        "On Monday police arrested {} people in Brae.",
        "The fire burned {} hectares and destroyed about {} homes.",
        "Ana Lund, {}, was among the {} dead.",
        "In 2004, a storm killed {} people.",
        "More than {} soldiers would be sent, {} of them by air.",
    ]
)
TEXTS = st.lists(st.tuples(SENTENCES, st.integers(0, 400), st.integers(0, 400)), min_size=1, max_size=5).map(
    lambda rows: " ".join(sentence.format(one, other) for sentence, one, other in rows)
)


def compared(articles: list[CleanArticle]) -> Comparison:
    claims: list[Claim] = [claim for article in articles for claim in extract.claims(article)]
    return compare.compare(articles, claims)


@settings(max_examples=30, deadline=None)
@given(TEXTS)
def test_an_article_and_its_exact_copy_disagree_on_nothing(text: str) -> None:
    assert () == compared([article_of(text, "a"), article_of(text, "b")]).discrepancies


@settings(max_examples=25, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_articles_changes_nothing(texts: list[str], random: object) -> None:
    articles = [article_of(text, f"a{number}") for number, text in enumerate(texts)]
    assert compared(articles) == compared(articles[::-1])


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=300))
def test_every_figure_stands_where_it_says(text: str) -> None:
    article = article_of(text)
    for claim in extract.claims(article):
        assert claim.sentence.covers(claim.mention.span)
        assert claim.mention.span.of(text)


def test_a_sentence_of_ten_thousand_numbers_gives_no_discrepancy() -> None:
    text = "Killed: " + ", ".join(str(number) for number in range(10_000)) + " people."
    assert () == compared([article_of(text, "a"), article_of(text, "b")]).discrepancies
