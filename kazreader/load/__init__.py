"""From files to articles: bytes are decoded once, and the text never changes again.

A file that cannot be an article is listed with the reason and never stops the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

from kazreader.load import files
from kazreader.load.drafts import Draft, Drafts
from kazreader.load.encoding import decode
from kazreader.load.files import LOOKED_FOR
from kazreader.load.ids import article_ids
from kazreader.load.own_report import HEAD
from kazreader.load.refusal import Refusal
from kazreader.load.sample import sample_folder
from kazreader.model import Article, Unreadable
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.work import Progress

__all__ = ["LOOKED_FOR", "Loaded", "load", "load_bytes", "sample_folder", "suffix_of"]


class Loaded(NamedTuple):
    """The articles and the unreadable files below a set of paths."""

    articles: tuple[Article, ...]
    unreadable: tuple[Unreadable, ...]

    def followed_by(self, more: Loaded) -> Loaded:
        """Return both together, this one first."""
        return Loaded(self.articles + more.articles, self.unreadable + more.unreadable)


_OWN_REPORT = re.compile(
    f"{HEAD}(?:[\\d,]+|no) (?:conflict|update|spelling|rewording|compatible|agreement|discrepanc|set aside)"
)
"""How a text report of `kazreader check --output` begins. A report saved among its articles is rejected: it
must not be compared with them."""
_JSON = re.compile(r'\{\s*["}]|\[\s*[{\]]')
"How an object or a list of objects begins; prose may begin with a bracket, too."


def load(paths: Sequence[Path], progress: Progress | None = None) -> Loaded:
    """Return the articles below the paths, sorted by path, and the files that could not be read.

    Neither the order of the paths nor naming a file twice changes the result.
    Raises InputError when a path does not exist.
    """
    found = files.find(paths)
    drafts: list[tuple[str, Drafts]] = []
    unreadable = list(found.unreadable)
    for number, path in enumerate(found.files):
        if progress is not None:
            progress("load", number, len(found.files))
        try:
            read = _read(path, files.read_bytes(path))
        except Refusal as refusal:
            unreadable.append(Unreadable(path, str(refusal)))
            continue
        drafts.append((path, read))
        if read.turned_down:
            unreadable.append(Unreadable(path, read.turned_down))
    return Loaded(_articles(drafts), tuple(sorted(unreadable, key=lambda u: files.path_order(u.path))))


def load_bytes(path: str, content: bytes, *, charset: str | None = None) -> Loaded:
    """Return the articles in these bytes, as in a file of this name: for input that is not a file.

    charset: the encoding given by the sender; it overrides the one that a page declares.
    """
    try:
        read = _read(path, content, charset)
    except Refusal as refusal:
        return Loaded((), (Unreadable(path, str(refusal)),))
    turned_down = (Unreadable(path, read.turned_down),) if read.turned_down else ()
    return Loaded(_articles([(path, read)]), turned_down)


def _articles(drafts: Sequence[tuple[str, Drafts]]) -> tuple[Article, ...]:
    marked: list[tuple[str, str, Draft]] = []
    for path, read in drafts:
        alone = len(read.drafts) == 1
        marked += [(path, "" if alone else f"#{n}", draft) for n, draft in enumerate(read.drafts, 1)]
    ids = article_ids([(path, mark) for path, mark, _ in marked])
    return tuple(
        Article(name, path, draft.text, draft.declared, draft.repaired)
        for name, (path, _, draft) in zip(ids, marked, strict=True)
    )


def _read(path: str, content: bytes, charset: str | None = None) -> Drafts:
    """Return the drafts in a file; raises Refusal when it holds none."""
    read = _by_format(path, content, charset)
    if any(_OWN_REPORT.match(draft.text) for draft in read.drafts):
        raise Refusal("is a report written by kazreader, not an article. Move it to another folder.")
    if not any(any(map(str.isalpha, draft.text)) for draft in read.drafts):
        raise Refusal("has no words. Add the text of a report or remove it.")
    return read


def _by_format(path: str, content: bytes, charset: str | None) -> Drafts:
    """Return the drafts in a file, by the reader of its format; readers are imported on first use."""
    read: Callable[[str, str | None], Drafts] = _read_text
    match suffix_of(path, content):
        case ".html" | ".htm" | ".xhtml":
            from kazreader.load import html

            read, charset = html.read_html, charset or html.declared_encoding(content)
        case ".md" | ".markdown":
            from kazreader.load.markdown import read_markdown as read
        case ".json":
            from kazreader.load.json_articles import read_json as read
        case ".jsonl" | ".ndjson":
            from kazreader.load.json_articles import read_json_lines as read
    decoded = decode(content, declared=charset)
    return read(decoded.text, decoded.repaired)


def suffix_of(path: str, content: bytes) -> str:
    """Return the suffix of a file's format: its own, unless that is unknown and the content is a page, or
    JSON from standard input.
    """
    suffix = PurePosixPath(path).suffix.lower()
    if suffix not in files.SUFFIXES and _is_page(content):
        return ".html"
    return _piped_suffix(decode(content).text) if path == "-" else suffix


def _read_text(text: str, repaired: str | None) -> Drafts:
    return Drafts((Draft(text, repaired=repaired),))


def _piped_suffix(text: str) -> str:
    """Return the suffix that standard input would have as a file; "" for plain text."""
    start = text.lstrip()
    if _JSON.match(start) is None:
        return ""
    first, _, others = start.partition("\n")
    whole_lines = first.rstrip().endswith("}") and others.lstrip()[:1] in ("{", "")
    return ".jsonl" if first.startswith("{") and whole_lines else ".json"


def _is_page(content: bytes) -> bool:
    if b"<" not in content[:200]:
        return False
    from kazreader.load.html import root_of

    return root_of(content) == b"html"
