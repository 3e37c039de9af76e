from collections.abc import Callable

import pytest

from kazreader.lexicon.speech import speech
from kazreader.model import LexiconError


def test_a_broken_list_is_named_with_its_file(write_words: Callable[[str, str], None]) -> None:
    write_words("speech.toml", "[openers]\nwords = 3\n")
    with pytest.raises(LexiconError, match=r"speech\.toml:2: \[openers\] words"):
        speech()
