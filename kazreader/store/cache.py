"""A cache of results in the user's cache folder.

It is optional and untrusted. An entry's name is a hash of everything that it depends on, and its first bytes
are a hash of the rest: a truncated, changed or foreign entry is ignored. It is read by an unpickler that only
creates nouns of the model. The newest entries are kept, up to a number and a size.
"""

from __future__ import annotations

import contextlib
import io
import os
import pickle
from collections.abc import Iterable, Iterator
from pathlib import Path

from kazreader.model.digests import blake2b

_ENTRIES, _ROOM = 100, 200_000_000
"The maximum number of entries, and of bytes; the newest is kept whatever its size."
_DIGEST = 32
_MODEL = "kazreader.model."
_PLAIN = ("builtins.frozenset", "datetime.date", "datetime.datetime", "decimal.Decimal")
_EVIDENCE = "kazreader.extract.published.evidence."
_DATES = "kazreader.extract.dates.expression."
_OTHER_NOUNS = (
    *(_EVIDENCE + name for name in ("Evidence", "NamedWeekday")),
    *(_DATES + name for name in ("Clock", "Parts", "Shift")),
)
"The classes of the evidence for publication dates."
_SUFFIX = ".kept"
_RULES = (".py", ".toml", ".txt")


def key_of(parts: Iterable[str]) -> str:
    """Return the name of a result that depends on these parts, in this order."""
    digest = blake2b(digest_size=_DIGEST)
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(encoded))
        digest.update(encoded)
    return digest.hexdigest()


def state_of(folders: Iterable[Path]) -> str:
    """Return a fingerprint of the program and the rule files in these folders."""
    return "\n".join(sorted(line for folder in folders for line in _states(os.fspath(folder))))


def _states(folder: str) -> Iterator[str]:
    """Yield a line for each relevant file below a folder; none for a folder that cannot be listed."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_RULES):
                status = entry.stat()
                yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"
            elif entry.is_dir() and entry.name != "__pycache__":
                yield from _states(entry.path)


class Cache:
    """The entries of one folder, which need not exist yet; I/O errors mean no entry."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> object | None:
        """Return the value stored under this key, or None."""
        try:
            content = (self._folder / f"{key}{_SUFFIX}").read_bytes()
        except OSError:
            return None
        digest, payload = content[:_DIGEST], content[_DIGEST:]
        whole = digest == blake2b(payload, digest_size=_DIGEST).digest()
        return loaded(payload) if whole else None

    def put(self, key: str, value: object) -> None:
        """Store a value under this key, atomically; the oldest entries are removed."""
        payload = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
        path = self._folder / f"{key}{_SUFFIX}"
        # With the suffix of an entry, so that one left by a crash is removed in its turn.
        unfinished = path.with_suffix(f".{os.getpid()}{_SUFFIX}")
        with contextlib.suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                unfinished.write_bytes(blake2b(payload, digest_size=_DIGEST).digest() + payload)
                unfinished.replace(path)
            finally:
                unfinished.unlink(missing_ok=True)
            self._make_room()

    def _make_room(self) -> None:
        entries = [(entry.stat(), entry) for entry in self._folder.glob(f"*{_SUFFIX}")]
        held = 0
        for number, (status, entry) in enumerate(sorted(entries, key=lambda e: -e[0].st_mtime)):
            held += status.st_size
            if number and (number >= _ENTRIES or held > _ROOM):
                entry.unlink(missing_ok=True)


def loaded(payload: bytes) -> object | None:
    """Unpickle a value; None if it is broken, or contains anything but nouns of the model."""
    try:
        found: object = _Nouns(io.BytesIO(payload)).load()
    except (pickle.UnpicklingError, AttributeError, ImportError, EOFError, TypeError, ValueError):
        return None
    return found


class _Nouns(pickle.Unpickler):
    """An unpickler that only creates classes of the model, dates and numbers."""

    def find_class(self, module: str, name: str) -> type:
        """Return an allowed class; raises UnpicklingError for any other."""
        whole = f"{module}.{name}"
        if whole in _PLAIN or whole in _OTHER_NOUNS or (module.startswith(_MODEL) and name.isidentifier()):
            found = super().find_class(module, name)
            if isinstance(found, type):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no noun of the model")
