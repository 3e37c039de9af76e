"""Shipped rule files, parsed once and cached as bytecode in `__pycache__` beside them, like Python modules.

Parsing the TOML files was a twelfth of a short run. Where Python may not write bytecode
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
    """Return the content of a TOML file.

    Raises ValueError when it is not TOML in UTF-8, or contains a date or an infinite number, which no rule
    uses; OSError when it cannot be read.
    """
    loader = _TomlLoader(path.stem, fspath(path))
    try:
        code = loader.get_code(path.stem)
    except (EOFError, ImportError, TypeError, ValueError):
        # The cached bytecode is broken, or the file is: the next line raises in that case.
        code = None
    found: dict[str, Any] = eval(code or loader.source_to_code(path.read_bytes(), path))
    return found


class _TomlLoader(SourceFileLoader):
    """Python's module loader for TOML files."""

    def path_stats(self, path: str) -> dict[str, int]:
        """Return a hash and the size of the content: packages are unpacked with one time for all files."""
        content = self.get_data(path)
        return {"mtime": crc32(content), "size": len(content)}

    def source_to_code(  # type: ignore[override]
        self, data: bytes, path: str | PathLike[str], *, _optimize: int = -1
    ) -> CodeType:
        """Return the code of an expression for the table."""
        # Imported only when a file is parsed.
        import tomli

        code = compile(repr(tomli.loads(data.decode("utf-8"))), path, "eval")
        # Text, numbers, lists and tables are written without names.
        if code.co_names:
            raise ValueError(f"A date or a number without end ({code.co_names[0]}) is not used here")
        return code
