"""A shipped rule file as Python keeps its own modules: parsed once, then read from `__pycache__` beside it.

Parsing the TOML files was a twelfth of the work of a short run. Where Python may not write, or is told not to
(PYTHONDONTWRITEBYTECODE), the file is parsed each time.
"""

from __future__ import annotations

from importlib.machinery import SourceFileLoader
from os import PathLike, fspath
from pathlib import Path
from types import CodeType
from typing import Any
from zlib import crc32


def table(path: Path) -> dict[str, Any]:
    """Return what a TOML file holds.

    Raises ValueError when it is no TOML in UTF-8, or holds a date or a number without end, for which no rule
    has a use; OSError when it cannot be read.
    """
    loader = _TomlLoader(path.stem, fspath(path))
    try:
        code = loader.get_code(path.stem)
    except (EOFError, ImportError, TypeError, ValueError):
        # What was kept is broken, or else the file: then it is told now.
        code = None
    found: dict[str, Any] = eval(code or loader.source_to_code(path.read_bytes(), path))
    return found


class _TomlLoader(SourceFileLoader):
    """What Python does for a module, for a file of another language."""

    def path_stats(self, path: str) -> dict[str, int]:
        """Return what tells this content from any other; packages are unpacked with one time for all."""
        content = self.get_data(path)
        return {"mtime": crc32(content), "size": len(content)}

    def source_to_code(  # type: ignore[override]
        self, data: bytes, path: str | PathLike[str], *, _optimize: int = -1
    ) -> CodeType:
        """Return an expression that makes the table."""
        # Imported only where a file is parsed.
        import tomli

        code = compile(repr(tomli.loads(data.decode("utf-8"))), path, "eval")
        # Text, numbers, lists and tables are written without a name.
        if code.co_names:
            raise ValueError(f"A date or a number without end ({code.co_names[0]}) is not used here")
        return code
