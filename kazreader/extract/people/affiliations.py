"""Find the body in which somebody works, told without an office: "Ada Quist of the Harbour Institute".

Read right behind a full name, up to a sign or "said". Refused are bodies without a word that tells them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.extract.people.named import Named
from kazreader.extract.reading import Reading
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Kind, Mention, Role, Span, topics

_TIES = (" of ", " from ", " with ", " at ", ", of ", ", from ", ", with ")
_BODY = rarely(
    r",?\s(?P<tie>of|from|with|at)\s(?:the\s|an?\s)?(?P<body>[^,.;:()“”\"—–]{3,70}?)"
    r"(?=[,.;”\"]|\s(?:said|says|told|who|[a-z]+ed)\s|$)"
)
AFFILIATE = "affiliate"
_SMALL = frozenset(("of", "for", "and", "the", "in", "at", "on"))
"Small words inside the name of a body."


def claims(reading: Reading, found: Sequence[Named]) -> Iterator[Claim]:
    """Yield the bodies that the article's people are of; the role is as written: "of the Institute"."""
    for named in found:
        text, end = named.name.sentence.text, named.name.words[-1].end
        if not text.startswith(_TIES, end) or named.kind not in ("person", "name") or " " not in named.text:
            continue
        told = _BODY().match(text, end)
        if told is None or not _is_body(told["body"]):
            continue
        span = Span(told.start("tie"), told.end("body"))
        role = Role(named.text, " ".join(span.of(text).split()))
        mention = Mention(
            reading.article.article.id,
            span.shift(named.name.sentence.span.start),
            role,
            "role.affiliation",
        )
        yield Claim(Kind.ROLE, mention, named.name.sentence.span, topics.Office(AFFILIATE, ()))


def _is_body(phrase: str) -> bool:
    """Whether a phrase names a body or calls one by its kind, and has no verb of its own."""
    words = phrase.replace("’s", "").replace("'s", "").split()
    lists = role_words()
    if lists.employers.isdisjoint(word.lower() for word in words):
        return False
    return all(
        not word.islower() or word in lists.employers or word in _SMALL or len(words) < 4 for word in words
    )
