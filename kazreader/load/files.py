"""Find the files that may be articles, and read their bytes without ever blocking.

Hidden files and read-me files are skipped; documents in other formats are listed as not read. Only regular
files are opened: reading a pipe, a socket or a device could block for ever.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from kazreader.load.refusal import Refusal
from kazreader.model import InputError, Unreadable
from kazreader.model.named_tuple import NamedTuple

COLLECTION_SUFFIXES = (".json", ".jsonl", ".ndjson")
SUFFIXES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", *COLLECTION_SUFFIXES)
"The suffixes of files that are read below a folder, beside none; a file named by the user may have any."

LOOKED_FOR = "text (.txt, .text or no ending), Markdown (.md), HTML (.html, .htm) and JSON (.json, .jsonl)"
"The suffixes in words, for messages."

_UNREAD = frozenset((
    ".csv", ".tsv", ".xls", ".xlsx", ".ods", ".doc", ".docx", ".odt", ".rtf", ".pdf", ".epub", ".pages",
    ".eml", ".msg", ".mbox", ".mht", ".mhtml", ".webarchive", ".warc", ".xml", ".rss", ".zip", ".gz",
))  # fmt: skip
"Suffixes of files that may hold reports, and are listed as not read; pictures, styles and scripts are not."

LARGEST_ARTICLE = 16 * 2**20
LARGEST_COLLECTION = 512 * 2**20
"In bytes: a longer file is no news report; JSON and JSON lines may hold very many."

_NO_FILE = {
    stat.S_IFIFO: "is a pipe",
    stat.S_IFSOCK: "is a socket",
    stat.S_IFCHR: "is a device",
    stat.S_IFBLK: "is a device",
}


class Found(NamedTuple):
    """The regular files below some paths, sorted, and what could not be examined."""

    files: tuple[str, ...]
    unreadable: tuple[Unreadable, ...]


def find(paths: Sequence[Path]) -> Found:
    """Return the files below the paths, each once, independent of the order of the paths.

    Raises InputError when a path does not exist.
    """
    files: dict[tuple[int, int], str] = {}
    unreadable: dict[str, Unreadable] = {}
    for path in paths:
        for seen in _below(path):
            if isinstance(seen, Unreadable):
                unreadable[seen.path] = seen
            else:
                file, identity = seen
                files[identity] = min(file, files.get(identity, file), key=path_order)
    return Found(
        tuple(sorted(files.values(), key=path_order)), tuple(unreadable[path] for path in sorted(unreadable))
    )


def path_order(path: str) -> list[str]:
    """Return the sort key of a path: by folder, so that the files of a folder stay together."""
    return path.split("/")


def read_bytes(path: str) -> bytes:
    """Return the bytes of a file; raises Refusal when it is too large or cannot be read."""
    largest = LARGEST_COLLECTION if path.lower().endswith(COLLECTION_SUFFIXES) else LARGEST_ARTICLE
    try:
        # Non-blocking: the file may have become a pipe since it was found.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise Refusal("is not a regular file. Save its content as a file first.")
            content = file.read(largest + 1)
    except OSError as error:
        raise Refusal(_why(error)) from error
    if len(content) > largest:
        raise Refusal(
            f"is larger than {largest // 2**20} MB, too large for a report. Split it into its articles."
        )
    return content


_Seen = tuple[str, tuple[int, int]] | Unreadable


def _below(path: Path) -> Iterator[_Seen]:
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise InputError(f"{path}: no such file or folder. Give a folder of articles or a file.") from error
    except OSError as error:
        yield Unreadable(path.as_posix(), _why(error))
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _in_folder(path.as_posix(), {(status.st_dev, status.st_ino)})
    else:
        yield _seen(path.as_posix(), status)


def _in_folder(root: str, visited: set[tuple[int, int]]) -> Iterator[_Seen]:
    """Walk a folder in the order of names; `visited` breaks loops of symbolic links."""
    folders = [root]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                here = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            yield Unreadable(folder, _why(error))
            continue
        deeper: list[str] = []
        for entry in here:
            name = entry.name
            if name.startswith("."):
                continue
            path = name if folder == "." else f"{folder.rstrip('/')}/{name}"
            try:
                status = entry.stat()
            except OSError as error:
                if _is_candidate(name):
                    yield Unreadable(path, _why(error))
                continue
            identity = (status.st_dev, status.st_ino)
            if stat.S_ISDIR(status.st_mode):
                if identity not in visited:
                    visited.add(identity)
                    deeper.append(path)
            elif _is_candidate(name):
                yield _seen(path, status)
            elif (suffix := PurePosixPath(name).suffix.lower()) in _UNREAD:
                yield Unreadable(path, f"is a {suffix} file, which is not read. Save it as {LOOKED_FOR}.")
        folders += reversed(deeper)


def _is_candidate(name: str) -> bool:
    path = PurePosixPath(name)
    return (not path.suffix or path.suffix.lower() in SUFFIXES) and path.stem.lower() != "readme"


def _seen(path: str, status: os.stat_result) -> _Seen:
    if stat.S_ISREG(status.st_mode):
        return path, (status.st_dev, status.st_ino)
    what = _NO_FILE.get(stat.S_IFMT(status.st_mode), "is not a regular file")
    return Unreadable(path, f"{what} and was not opened. Save its content as a file first.")


def _why(error: OSError) -> str:
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return "cannot be read: permission denied. Make it readable for yourself."
        case errno.ELOOP:
            return "is a symbolic link to itself. Remove it."
        case errno.ENOENT:
            return "is a broken link, or was just deleted. Remove or repair the link."
        case errno.ENAMETOOLONG:
            return "has too long a name. Shorten it."
        case _:
            return f"cannot be read: {(error.strerror or str(error)).lower()}."
