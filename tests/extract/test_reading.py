from __future__ import annotations

from kazreader.clean import clean
from kazreader.extract.reading import Sentence, read
from kazreader.model import Article
from tests.extract.telling import reading_of


def sentences(text: str) -> tuple[Sentence, ...]:
    return reading_of(text).sentences


def test_what_finders_share_in_a_sentence_is_read_once() -> None:
    (sentence,) = sentences("The dam broke on 4 May 2019 and 12 people drowned.\n")
    assert sentence.words is sentence.words
    assert sentence.tokens is sentence.tokens
    assert sentence.dates is sentence.dates


def test_a_sentence_knows_its_words_and_its_dates() -> None:
    (sentence,) = sentences("The dam broke on 4 May 2019 and 12 people drowned.\n")
    assert [one.span.of(sentence.text) for one in sentence.dates] == ["4 May 2019"]
    tokens = sentence.tokens
    assert [sentence.text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)] == (
        tokens.written
    )
    assert "drowned" in sentence.words.vocabulary


def test_the_sentences_that_hold_a_word_are_found_in_any_case() -> None:
    (article,) = clean(
        [Article("a", "a.txt", "Rifles were found. Nobody was hurt. They took two rifles and a gun.\n")]
    )
    reading = read(article)
    assert list(reading.where({"rifles"})) == [0, 2]
    assert list(reading.where({"nobody", "gun"})) == [1, 2]
    assert list(reading.where({"rifle"})) == []
