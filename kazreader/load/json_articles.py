"""JSON and JSON lines: one report an object, with the keys that feeds and scrapers use."""

from __future__ import annotations

import json
from typing import TypeGuard

from kazreader.load.declared import metadata
from kazreader.load.drafts import Draft, Drafts
from kazreader.load.encoding import well_formed
from kazreader.load.refusal import Refusal

_TEXT_KEYS = ("text", "content", "body", "content_text", "articleBody")
_LIST_KEYS = ("articles", "items", "entries", "results")
_REMEDY = 'Give each report as {"title": …, "text": …}.'


def read_json(text: str, repaired: str | None) -> Drafts:
    """Return the reports of JSON documents, one after the other as `kazreader clean --format json` prints
    them: each is an object, a list of objects, or an object that holds one.
    """
    return _drafts(_objects(text), repaired, [])


def read_json_lines(text: str, repaired: str | None) -> Drafts:
    """Return the reports of a file with one JSON object a line; broken lines are reported and skipped."""
    objects: list[dict[str, object]] = []
    broken: list[str] = []
    # Not splitlines(): a JSON string may contain U+2028 unescaped.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            objects += _objects(line)
        except Refusal as refusal:
            broken.append(f"line {number} {refusal}")
    return _drafts(objects, repaired, broken)


def _drafts(objects: list[dict[str, object]], repaired: str | None, broken: list[str]) -> Drafts:
    texts = [(one, text) for one in objects if (text := _text(one))]
    empty = len(objects) - len(texts)
    if empty and (texts or broken):
        broken = [*broken, f"{empty} of {len(objects)} objects have no text. {_REMEDY}"]
    if not texts:
        raise Refusal(broken[0] if broken else f"has no report: no object has `text` or `content`. {_REMEDY}")
    more = f" ({len(broken) - 1} more like it)" if len(broken) > 1 else ""
    return Drafts(
        tuple(Draft(well_formed(text), metadata(_well_formed(one)), repaired) for one, text in texts),
        f"{broken[0]}{more}" if broken else None,
    )


def _objects(text: str) -> list[dict[str, object]]:
    """Return the objects in the documents of a text, which only space separates."""
    found: list[dict[str, object]] = []
    try:
        at = _next(text, 0)
        while at < len(text):
            document, end = json.JSONDecoder().raw_decode(text, at)
            found += _listed(document)
            at = _next(text, end)
    except json.JSONDecodeError as error:
        line = f"line {error.lineno}, " if "\n" in text else ""
        fault = f"{error.msg[:1].lower()}{error.msg[1:]} at {line}column {error.colno}"
        raise Refusal(f"is not JSON: {fault}. Correct it or remove it.") from error
    except (RecursionError, ValueError) as error:
        raise Refusal("is JSON with too deep nesting or too long a number. Correct it.") from error
    return found


def _next(text: str, at: int) -> int:
    """Return the offset of the next document, the length of the text at its end."""
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at


def _listed(parsed: object) -> list[dict[str, object]]:
    if _is_object(parsed):
        if not _text(parsed):
            for key in _LIST_KEYS:
                if isinstance(parsed.get(key), list):
                    return _listed(parsed[key])
        return [parsed]
    return [one for one in parsed if _is_object(one)] if isinstance(parsed, list) else []


def _is_object(parsed: object) -> TypeGuard[dict[str, object]]:
    return isinstance(parsed, dict)


def _text(fields: dict[str, object]) -> str | None:
    texts = (fields.get(key) for key in _TEXT_KEYS)
    return next((text for text in texts if isinstance(text, str) and text.strip()), None)


def _well_formed(fields: dict[str, object]) -> dict[str, object]:
    return {key: well_formed(value) if isinstance(value, str) else value for key, value in fields.items()}
