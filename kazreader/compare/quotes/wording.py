"""The wording of topics of quotations: labels, differences, who quotes whom."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kazreader.compare.context import Context
from kazreader.compare.outlets import within
from kazreader.compare.quotes.speakers import person
from kazreader.compare.sides import articles_of, quote_of
from kazreader.compare.wording import listed
from kazreader.model import Claim, Quote, Side
from kazreader.model.topics import Quoted

_OPENING_WORDS = 7
"Words of an utterance that stand for it in a topic."
_APART = "” … “"
"Between two quotations with other words between them."
_TOUCHING = 6
"The most characters between two sentences of one quotation: marks and a paragraph's end."
_MARKS = "“”‘’\"'.,;:!?()[]…–—"
_INNER = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def quote_of_side(side: Side) -> Quote:
    """Return the side's value; TypeError if it is no quotation."""
    if not isinstance(side.value, Quote):
        raise TypeError("not a quotation")
    return side.value


def quoted_together(claims: Sequence[Claim]) -> str:
    """Return what the claims of an article quote, in order; with marks where others' words stand between."""
    pieces = [quote_of(claims[0]).text]
    for one, other in pairwise(claims):
        if other.mention.span.start - one.mention.span.end <= _TOUCHING:
            pieces[-1] += f" {quote_of(other).text}"
        else:
            pieces.append(quote_of(other).text)
    return pieces[0] if len(pieces) == 1 else f"“{_APART.join(piece.rstrip(',') for piece in pieces)}”"


def apart(text: str) -> list[str]:
    """Return the quotations that stand together in a text, without their marks."""
    return text[1:-1].split(_APART) if _APART in text else [text]


def shortened(text: str, limit: int = 160) -> str:
    """Return the start of an utterance as a label, with single quotation marks inside it."""
    together = _APART in text
    plain = _APART.join(piece.rstrip(",").translate(_INNER) for piece in apart(text))
    if len(plain) <= limit:
        short = plain
    else:
        begun = plain[:limit].rsplit(" ", 1)[0]
        short = (begun.removesuffix(" …").removesuffix("”") if together else begun) + " …"
    return f"“{short}”" if together and _APART in short else short


def in_marks(text: str) -> str:
    """Return a text in quotation marks, which several quotations together have already."""
    return text if text.startswith("“") else f"“{text}”"


def as_written(run: str, text: str) -> str:
    """Return a run of normalised words as the text writes them; a word that opens it is in lower case."""
    first, *others = (word.strip(_MARKS) for word in text.split())
    begun = first if others and others[0][:1].isupper() else first.casefold()
    written = {first.casefold(): begun} | {word.casefold(): word for word in others}
    written = {word.removesuffix("'s").removesuffix("’s"): shown for word, shown in written.items()} | written
    shown = run.replace("can not", "cannot") if "cannot" in written else run
    return " ".join(written.get(word, word) for word in shown.split())


def changes(changed: Sequence[tuple[str, str]], most: int) -> str:
    """Return at most `most` differences of two wordings as a phrase; moved words are listed once."""
    moved = {x for x, y in changed if not y} & {y for x, y in changed if not x}
    told = [
        f"“{x}” / “{y}”" if x and y else f"“{x or y}” in one only"
        for x, y in changed
        if {x, y}.isdisjoint(moved)
    ]
    told += [f"“{run}” elsewhere" for run in dict.fromkeys(x for x, _ in changed if x in moved)]
    more = len(told) - most
    return "; ".join(told[:most]) + (f" and {more} more" if more > 0 else "")


def opening(text: str) -> str:
    """Return the first words of an utterance."""
    first, *others = apart(text)
    words = first.rstrip(",").translate(_INNER).split()
    return " ".join(words[:_OPENING_WORDS]) + (" …" if others or len(words) > _OPENING_WORDS else "")


def fullest_speaker(sides: Sequence[Side]) -> str:
    """Return the fullest name of the speaker among the sides; "somebody" if none is cited."""
    cited = [name for side in sides if (name := quote_of_side(side).speaker)]
    if not cited:
        return "somebody"
    return within(max(cited, key=lambda name: (len(person(name)), -len(name))))


def who_quotes(side: Side, context: Context, *, speaker: bool) -> str:
    """Return "Harbour Post quotes “…”" for a side, with the speaker's name if `speaker`."""
    verb = "reports" if side.claims[0].topic == Quoted("reported") else "quotes"
    verb = verb if len(articles_of(side.claims)) == 1 else verb[:-1]
    whom = f"{quote_of_side(side).speaker}: " if speaker else ""
    return f"{outlets(side, context)} {verb} {whom}{in_marks(shortened(quote_of_side(side).text, 90))}"


def outlets(side: Side, context: Context) -> str:
    """Return the outlets of a side as a phrase."""
    return listed(list(dict.fromkeys(context.outlet(c.mention.article) for c in side.claims)))
