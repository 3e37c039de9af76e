"""HTML: the text of the page, and the metadata of its head and its JSON-LD.

Only elements that declare themselves to be no part of the report are left out here; other debris is left to
the cleaner, so that it can be shown again. resiliparse renders the text: in linear time, losing .3 % of the
sentences of annotated pages at 304 pages a second. trafilatura is no second opinion: it loses 3.2 % at 33
pages a second, so where the two differ it is the one that is wrong, and a sentence that it drops could never
be shown again. resiliparse's own main content extraction is not used either: it takes a minute for a page of
nested elements.
"""

from __future__ import annotations

import re

from kazreader.load.declared import metadata
from kazreader.load.drafts import Draft, Drafts
from kazreader.load.html_head import declared_fields
from kazreader.load.refusal import Refusal

_NO_REPORT = [
    "nav", "footer", "aside", "button", "select", "dialog", "template", "svg", "noscript", "[hidden]",
    '[aria-hidden="true"]', '[role="navigation"]', '[role="search"]', '[role="contentinfo"]',
]  # fmt: skip
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_ROOT = re.compile(rb"<(?P<root>[A-Za-z:]+)[\s>]")
_BEFORE_ROOT = re.compile(rb"<\?.*?\?>|<!--.*?-->|<![^>]*>", re.DOTALL)
_BEGINNING = 5000
"Bytes in which the first element is looked for."
_GAP = re.compile(r"[ \t]*\n(?:[ \t]*\n)+")


def root_of(content: bytes) -> bytes:
    """Return the name of the first element in lower case; empty when the bytes are not markup."""
    beginning = content[:_BEGINNING].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xfe\xff \t\r\n")
    if not beginning.startswith(b"<"):
        return b""
    root = _ROOT.search(_BEFORE_ROOT.sub(b"", beginning))
    return root["root"].lower() if root else b""


def declared_encoding(content: bytes) -> str | None:
    """Return the encoding that the page's head declares, or None."""
    match = _CHARSET.search(content, 0, 4096)
    return match[1].decode("ascii") if match else None


def read_html(page: str, repaired: str | None) -> Drafts:
    """Return the one report of a page; raises Refusal when the extra is not installed."""
    try:
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.html import HTMLTree

        fields = declared_fields(page)
    except ImportError as error:
        raise Refusal(
            "is HTML, which needs the extra: pip install 'kazreader[html]'. Or save its text as a .txt file."
        ) from error
    tree = HTMLTree.parse(page.replace("\0", "\ufffd"))
    text = extract_plain_text(tree, list_bullets=False, alt_texts=False, skip_elements=_NO_REPORT)
    text = _GAP.sub("\n\n", text).strip()
    if not text:
        raise Refusal("has no text besides its markup. Save the page again, or its text as a .txt file.")
    return Drafts((Draft(text, metadata(fields), repaired),))
