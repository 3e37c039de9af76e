from pathlib import Path

import pytest

from kazreader.lexicon import files
from kazreader.lexicon.speech import speech
from kazreader.model import LexiconError


def test_a_broken_list_is_named_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "speech.toml").write_text("[openers]\nwords = 3\n", encoding="utf-8")
    files.use_folder(tmp_path)
    try:
        with pytest.raises(LexiconError, match=r"speech\.toml:2: \[openers\] words"):
            speech()
    finally:
        files.use_folder(None)
