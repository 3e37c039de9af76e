from __future__ import annotations

from kazreader.clean import clean
from kazreader.extract.reading import Sentence, read
from kazreader.model import Article


def sentences(text: str) -> tuple[Sentence, ...]:
    (article,) = clean([Article("a", "a.txt", text)])
    return read(article).sentences


def test_what_finders_share_in_a_sentence_is_read_once() -> None:
    (sentence,) = sentences("The dam broke on 4 May 2019 and 12 people drowned.\n")
    assert sentence.words is sentence.words
    assert sentence.tokens is sentence.tokens
    assert sentence.dates is sentence.dates


def test_a_sentence_knows_its_words_and_its_dates() -> None:
    (sentence,) = sentences("The dam broke on 4 May 2019 and 12 people drowned.\n")
    assert ["4 May 2019"] == [one.span.of(sentence.text) for one in sentence.dates]
    assert [sentence.text[token.start : token.end] for token in sentence.tokens] == [
        token.text for token in sentence.tokens
    ]
    assert "drowned" in sentence.words.vocabulary
