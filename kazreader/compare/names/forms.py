"""Parse a written name: its tokens without nickname, suffix, ship prefix and legal form."""

from __future__ import annotations

import re
from functools import lru_cache

from kazreader.compare.phonetics import plain
from kazreader.lexicon.names import name_words
from kazreader.lexicon.patterns import CuedPattern
from kazreader.model.record import Record

_NICKNAME = CuedPattern("( “ \" ‘ '", r"""\s[(“"‘'](?P<name>[^\W\d_]+|(?:[^\W\d_]\.){2,3})[)”"’'](?=\s)""")
_ARABIC_ARTICLE = re.compile(r"(?<!\w)([Aa]l|[Ee]l)-(?=[^\W\d_])")
_HYPHENS = str.maketrans("‐‑–—", "----")
_INITIALS = re.compile(r"(?<=\b\w) (?=\w\b)")
"The space between two initials: T. J. Lane and T.J. Lane are equal."


class Form(Record):
    """A parsed name."""

    written: str
    tokens: tuple[str, ...]
    "The letters and digits of each word, without nickname, suffix and ship prefix."
    spelled: str
    "The tokens with their hyphens and spaces."
    ship: str | None = None
    "The prefix as written, case-folded."
    nickname: str | None = None
    suffix: str | None = None
    legal: str | None = None
    'The legal form of a company, such as "corp", as one of its synonyms.'
    full: bool = True
    "Whether it has several tokens, a ship prefix or a legal form."


@lru_cache(maxsize=100_000)
def form(written: str) -> Form:
    """Return a parsed name."""
    words = name_words()
    nickname = _NICKNAME.search(written)
    name = _NICKNAME.sub("", written).translate(_HYPHENS)
    ship, parts = _ship((_ARABIC_ARTICLE.sub(r"\1 ", name) if "-" in name else name).split())
    suffix = plain(parts[-1]) if len(parts) > 2 and plain(parts[-1]) in words.suffixes else None
    parts = parts[:-1] if suffix else parts
    parts, legal = _legal_form(parts)
    parts = _written_out(parts)
    parts = [words.spelled.get(part.casefold(), part) for part in parts]
    spelled = " ".join("-".join(map(plain, part.split("-"))) for part in parts)
    tokens = tuple(filter(None, map(plain, " ".join(parts).replace(" - ", "-").split())))
    return Form(
        written=written,
        tokens=tokens,
        spelled=_INITIALS.sub("", spelled),
        ship=ship,
        nickname=plain(nickname.group("name")) if nickname and not _is_acronym(nickname) else None,
        suffix=suffix,
        legal=legal,
        full=len(tokens) > 1 or ship is not None or legal is not None,
    )


def _written_out(parts: list[str]) -> list[str]:
    """Return a name with the shortened words of a place in full: Mt Lund, Quist St, Ariz."""
    words = name_words()
    if len(parts) == 1:
        return [words.shortened_whole.get(plain(parts[0]), parts[0])]
    first, *middle, last = parts
    first, last = words.shortened.get(plain(first), first), words.shortened_end.get(plain(last), last)
    return [first, *middle, last]


def _legal_form(parts: list[str]) -> tuple[list[str], str | None]:
    """Return a name without "Inc" or "NV" at its end, and the legal form; two letters need capitals."""
    forms, legal = name_words().legal_forms, None
    while len(parts) > 1 and (group := forms.get(plain(parts[-1]))) is not None:
        if len(plain(parts[-1])) < 3 and not (parts[-1].isupper() or parts[-1][:2] == "Co"):
            break
        parts, legal = parts[:-1], legal or group
    return parts, legal


def _ship(parts: list[str]) -> tuple[str | None, list[str]]:
    ships = name_words().ships
    for size in (3, 2, 1):
        prefix = " ".join(parts[:size]).casefold()
        if len(parts) > size and prefix in ships and (size > 1 or parts[0].isupper()):
            return prefix, parts[size:]
    return None, parts


def _is_acronym(nickname: re.Match[str]) -> bool:
    """Whether a bracketed nickname is an acronym: the Moss Party (MP) mayor."""
    return nickname.group().startswith(" (") and nickname["name"].isupper()
