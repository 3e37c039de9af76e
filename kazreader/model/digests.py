"""The two hash functions in use, taken from Python's built-in modules where it has them.

`hashlib` loads OpenSSL, which takes longer than reading five articles.
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
        # Not built in: another version or build of Python.
        from hashlib import blake2b, sha256
