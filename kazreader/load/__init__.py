"""From files to articles: bytes are decoded once, and the text never changes again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kazreader.load.sample import sample_folder
from kazreader.model import Article, InputError, Unreadable

__all__ = ["Loaded", "load", "sample_folder"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a set of paths held."""

    articles: tuple[Article, ...]
    unreadable: tuple[Unreadable, ...]


def load(paths: Sequence[Path]) -> Loaded:
    """Return the articles below the paths, sorted by path, and the files that could not be read.

    Raises InputError when a path does not exist.
    """
    files: list[Path] = []
    for path in paths:
        if not path.exists():
            raise InputError(f"{path}: no such file or folder. Give a folder of articles or a file.")
        files += sorted(f for f in path.rglob("*") if f.is_file()) if path.is_dir() else [path]
    articles, unreadable = [], []
    for file in sorted(set(files)):
        if file.suffix not in (".txt", ".text", "") or file.name.startswith("."):
            continue
        try:
            text = file.read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            unreadable.append(Unreadable(file.as_posix(), str(error)))
            continue
        articles.append(Article(file.stem, file.as_posix(), text))
    return Loaded(tuple(articles), tuple(unreadable))
