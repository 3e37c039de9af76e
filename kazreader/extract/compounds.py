"""Find compound words that outlets write with or without a hyphen: counter-terrorism, counterterrorism.

Only words of the rule file are found, so that ordinary hyphens claim nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from kazreader.extract.reading import Reading
from kazreader.lexicon.compounds import Compounds, compounds
from kazreader.model import Claim, Kind, Mention, Name, Span, topics

_SHORTEST_STEM = 4
_WORD = re.compile(r"(?<![\w-])[a-z]+(?:-[a-z]+)?(?![\w-])")


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every such word of the article in the order of the text."""
    lists = compounds()
    closed = (lists.words & reading.vocabulary).union(_begun(reading.vocabulary, lists))
    with_hyphen = (
        n for n in reading.where(frozenset(lists.heads)) if _holds_head(reading.sentences[n].text, lists)
    )
    for number in sorted({*reading.where(closed), *with_hyphen}):
        sentence = reading.sentences[number]
        for match in _WORD.finditer(sentence.text):
            written = match.group()
            if not _is_compound(written, lists):
                continue
            start = sentence.span.start
            span = Span(start + match.start(), start + match.end())
            mention = Mention(reading.article.article.id, span, Name(written), "name.compound")
            yield Claim(Kind.NAME, mention, sentence.span, topics.Compound(written.replace("-", "")))


def _begun(words: Set[str], lists: Compounds) -> list[str]:
    """Return the words that begin as compounds do; most articles hold none."""
    listed = " ".join(("", *words))
    if not any(f" {prefix}" in listed for prefix in lists.prefixes):
        return []
    return [word for word in words if word.startswith(lists.prefixes)]


def _holds_head(text: str, lists: Compounds) -> bool:
    """Whether what may begin a compound stands before a hyphen."""
    return any(before.endswith(lists.heads) for before in text.split("-")[:-1])


def _is_compound(written: str, lists: Compounds) -> bool:
    closed = written.replace("-", "")
    if closed in lists.words:
        return True
    if not written.startswith(lists.prefixes) or closed in lists.not_compounds:
        return False
    head, hyphen, tail = written.partition("-")
    if hyphen:
        return head in lists.prefixes and len(tail) >= _SHORTEST_STEM
    return any(written.startswith(p) and len(written) - len(p) >= _SHORTEST_STEM for p in lists.prefixes)
