"""The two hashes by which things are found again, as Python brings them itself.

`hashlib` loads the system's library of secrets, which takes longer than to read five articles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["blake2b", "sha256"]

if TYPE_CHECKING:
    from hashlib import blake2b, sha256
else:
    try:
        from _blake2 import blake2b
        from _sha256 import sha256
    except ImportError:
        # Not built in: another version or another making of Python.
        from hashlib import blake2b, sha256
