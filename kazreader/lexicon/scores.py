"""What a score is the score of, by the words beside it: data/scores.toml."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.inflection import verb
from kazreader.model import LexiconError


@cache
def score_words() -> dict[str, str]:
    """Return each word with the name of its group; of two groups the first has it.

    Raises LexiconError when a group lacks its verbs or words.
    """
    groups: dict[str, str] = {}
    for path, table in files.toml_tables("scores"):
        for name, entry in table.items():
            try:
                forms = {form for base in entry["verbs"].split() for form, _ in verb(base).forms()}
                for word in (*entry["words"].split(), *sorted(forms)):
                    groups.setdefault(word, name)
            except (KeyError, TypeError, AttributeError) as error:
                raise LexiconError(f"{path}: [{name}]: {error!r}; it needs verbs and words.") from error
    return groups
