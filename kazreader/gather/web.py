"""Request one page after the other, as one polite reader would.

All limits of time, size and redirects are here. An address named by the user may be anywhere, also in a
private network; links and redirects must lead to public hosts, checked on the connected peer, since a host
name can resolve to any machine. Imported only for addresses: it needs the extra.
"""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Sequence
from email.message import Message
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import certifi
import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, ProtocolError

from kazreader import __version__
from kazreader.gather import addresses
from kazreader.gather.trouble import SAVE_IT, of_answer, refuse
from kazreader.load.files import LARGEST_ARTICLE
from kazreader.load.refusal import Refusal
from kazreader.model.named_tuple import NamedTuple

WAITS = urllib3.Timeout(connect=10, read=20)
WHOLE = 60.0
"Seconds to connect, to wait for more data, and for a whole page with all redirects."
PAUSE = 0.5
"Seconds between two pages of one site."
_MOST_REDIRECTS = 8
_REDIRECTS = (301, 302, 303, 307, 308)
_AT_ONCE = 2**16
_HEADERS = {
    "User-Agent": f"kazreader/{__version__} (saves pages that its user names)",
    "Accept": "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,"
    "application/feed+json,application/json;q=0.9,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Language": "en,*;q=0.5",
    **urllib3.util.make_headers(accept_encoding=True, keep_alive=True),
}
_SLOW = f"took more than {WHOLE:.0f} seconds. Try again later."
_CHARSET = re.compile(r"[A-Za-z0-9_:.-]{1,40}")


class Fetched(NamedTuple):
    """The response of an address."""

    url: str
    "The address after all redirects."
    content: bytes
    kind: str
    "Such as text/html; empty when the site did not say."
    charset: str | None


class Web:
    """An HTTP client. The addresses in `named`, the user's own, may be in a private network."""

    def __init__(self, named: Sequence[str]) -> None:
        self._named = {origin for address in named for origin in _origins(address)}
        self._proxies = getproxies()
        self._managers: dict[tuple[str, str], urllib3.PoolManager] = {}
        self._asked: dict[str, float] = {}

    def get(self, address: str) -> Fetched:
        """Return the page at an address; raises Refusal with the reason and the remedy."""
        until = time.monotonic() + WHOLE
        at = addresses.checked(address)
        for _ in range(_MOST_REDIRECTS + 1):
            if time.monotonic() > until:
                raise Refusal(_SLOW)
            response = self._response(at)
            try:
                if response.status not in _REDIRECTS or not (link := response.headers.get("Location")):
                    return _fetched(at, response, until)
            finally:
                response.close()
            at = _followed(at, link)
        raise Refusal(f"redirects more than {_MOST_REDIRECTS} times. {SAVE_IT}.")

    def _response(self, at: str) -> urllib3.BaseHTTPResponse:
        host = addresses.origin(at)[0]
        time.sleep(max(0.0, self._asked.get(host, -PAUSE) + PAUSE - time.monotonic()))
        try:
            try:
                return self._request(at)
            except ProtocolError:
                # A site may close a kept-alive connection just as it is used again.
                return self._request(at)
        except (HTTPError, ValueError) as error:
            refuse(error, host)
        finally:
            self._asked[host] = time.monotonic()

    def _request(self, at: str) -> urllib3.BaseHTTPResponse:
        return self._manager(at).request(
            "GET", at, headers=_HEADERS, timeout=WAITS, retries=False, redirect=False, preload_content=False
        )

    def _manager(self, at: str) -> urllib3.PoolManager:
        """Return the connection manager for an address; raises Refusal when it is not allowed."""
        parts = urlsplit(at)
        own, local = addresses.origin(at) in self._named, not addresses.is_public(parts.hostname or "")
        proxy = self._proxies.get(parts.scheme, "")
        if proxy and local and not own:
            # A proxy hides the peer: plainly local hosts are refused by name.
            raise Refusal(_PRIVATE)
        if not proxy or local or proxy_bypass(parts.netloc):
            proxy = _OWN if own else _PUBLIC
        key = (parts.scheme, proxy)
        if key not in self._managers:
            self._managers[key] = _new_manager(*key)
        return self._managers[key]


_OWN, _PUBLIC = "own", "public"
"Keys used in place of a proxy: for the user's own addresses, and for links and redirects."
_PRIVATE = "leads to a private network. Add that address itself if you mean it."


class _PublicConnection(HTTPConnection):
    """A connection that refuses private peers."""

    def connect(self) -> None:
        super().connect()
        _refuse_private(self)


class _PublicSecureConnection(HTTPSConnection):
    """An encrypted connection that refuses private peers."""

    def connect(self) -> None:
        super().connect()
        _refuse_private(self)


class _PublicPool(HTTPConnectionPool):
    ConnectionCls = _PublicConnection


class _PublicSecurePool(HTTPSConnectionPool):
    ConnectionCls = _PublicSecureConnection


def _new_manager(scheme: str, proxy: str) -> urllib3.PoolManager:
    trust = _trust() if scheme == "https" else None
    if proxy not in (_OWN, _PUBLIC):
        return urllib3.ProxyManager(proxy if "://" in proxy else f"http://{proxy}", ssl_context=trust)
    manager = urllib3.PoolManager(ssl_context=trust)
    if proxy == _PUBLIC:
        manager.pool_classes_by_scheme = {"http": _PublicPool, "https": _PublicSecurePool}
    return manager


def _trust() -> ssl.SSLContext:
    """Return the system's certificate authorities and certifi's: some Pythons lack the system's list."""
    trust = ssl.create_default_context()
    trust.load_verify_locations(certifi.where())
    return trust


def _refuse_private(connection: HTTPConnection) -> None:
    if connection.sock is None or not addresses.is_public(connection.sock.getpeername()[0]):
        connection.close()
        raise Refusal(_PRIVATE)


def _origins(address: str) -> list[tuple[str, int]]:
    """Return the allowed origins for an address: its host and port, and the same host with https."""
    try:
        host, port = addresses.origin(addresses.checked(address))
    except Refusal:
        return []
    return [(host, port), (host, 443)] if port == 80 else [(host, port)]


def _followed(at: str, link: str) -> str:
    try:
        return addresses.checked(addresses.joined(at, link))
    except Refusal as refusal:
        raise Refusal(f"leads to an address that {refusal}") from refusal


def _fetched(at: str, response: urllib3.BaseHTTPResponse, until: float) -> Fetched:
    if response.status != 200:
        raise Refusal(of_answer(response))
    try:
        content = _body(response, until)
    except HTTPError as error:
        refuse(error, addresses.origin(at)[0])
    message = Message()
    message["Content-Type"] = response.headers.get("Content-Type", "")
    kind = message.get_content_type() if message["Content-Type"] else ""
    charset = message.get_content_charset()
    return Fetched(at, content, kind, charset if charset and _CHARSET.fullmatch(charset) else None)


def _body(response: urllib3.BaseHTTPResponse, until: float) -> bytes:
    pieces, size = [], 0
    while piece := response.read1(_AT_ONCE, decode_content=True):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST_ARTICLE:
            raise Refusal(f"is larger than {LARGEST_ARTICLE // 2**20} MB, too large for a report. {SAVE_IT}.")
        if time.monotonic() > until:
            raise Refusal(_SLOW)
    return b"".join(pieces)
