"""JSON that is safe to print: lossless, with every control character escaped."""

from __future__ import annotations

import json
import re
from typing import Any

from kazreader.model import Span

_INVISIBLE = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def dumps(value: Any, *, indent: int | None = None) -> str:
    """Return the value as JSON; control, bidirectional and lone surrogate characters as \\u escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _INVISIBLE.sub(lambda m: f"\\u{ord(m.group()):04x}", text)


def place(span: Span, text: str) -> dict[str, Any]:
    """Return a span of a text as JSON: its offsets and its words."""
    return {"start": span.start, "end": span.end, "text": span.of(text)}
