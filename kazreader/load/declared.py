"""What an article's own markup or fields declare: title, source, author, date, address.

All common spellings are read; nothing is guessed: what is not plainly a date gives none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from kazreader.model import Basis, Metadata

_KEYS = {
    "title": ("title", "headline", "name"),
    "source": ("source", "publisher", "site_name", "site", "outlet"),
    "author": ("author", "authors", "byline", "creator"),
    "published": ("published", "date", "datePublished", "date_published", "publishedAt", "published_at"),
    "language": ("language", "lang", "inLanguage"),
    "url": ("url", "link", "mainEntityOfPage", "permalink"),
}
"The field names in use for each fact, the usual one first."

_LONGEST = 500
"In characters; a longer value is no title or name."
_ISO_DATE = re.compile(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?![\d-])")
_EPOCH = date(1970, 1, 1)
_YEARS = range(1800, 2200)


def metadata(fields: Mapping[str, object]) -> Metadata:
    """Return the metadata declared by the fields of a JSON object, a front matter or a page."""
    found = {fact: _first(fields, keys) for fact, keys in _KEYS.items()}
    published = day(found["published"])
    language = phrase(found["language"])
    return Metadata(
        title=phrase(found["title"]),
        source=phrase(found["source"]),
        author=phrase(found["author"]),
        published=published,
        published_basis=None if published is None else Basis.METADATA,
        language=language[:2].lower() if language and language[:2].isalpha() else None,
        url=phrase(found["url"]),
    )


def phrase(value: object) -> str | None:
    """Return a short text on one line: a string, an object's name, or the first of a list; else None."""
    if isinstance(value, list):
        value = next((one for one in value if one), None)
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title") or value.get("@id") or value.get("url")
    if not isinstance(value, str):
        return None
    text = " ".join(value[: 4 * _LONGEST].split())
    return text if 0 < len(text) <= _LONGEST else None


def day(value: object) -> date | None:
    """Return the day of a date in ISO 8601, RFC 2822 or seconds since 1970; else None.

    The day is the one written, whatever its time zone.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_seconds(value)
    if not isinstance(value, str) or not (text := value.strip()):
        return None
    iso = _ISO_DATE.match(text)
    try:
        if iso:
            return _plausible(date(*map(int, iso.groups())))
        from email.utils import parsedate

        parts = parsedate(text[:100])
        return _plausible(date(*parts[:3])) if parts else None
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _from_seconds(value: float) -> date | None:
    try:
        seconds = value / 1000 if abs(value) > 1e11 else value
        return _plausible(_EPOCH + timedelta(seconds=seconds)) if abs(seconds) > 1e8 else None
    except (OverflowError, ValueError):
        return None


def _plausible(value: date) -> date | None:
    return value if value.year in _YEARS else None


def _first(fields: Mapping[str, object], keys: tuple[str, ...]) -> object:
    return next((fields[key] for key in keys if fields.get(key)), None)
