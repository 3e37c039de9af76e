"""Addresses: which ones are allowed, and when two of them mean the same page.

Only http and https are allowed: no page or feed can make a local file an article.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

from kazreader.load.refusal import Refusal

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_PORTS = {"http": 80, "https": 443}
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|at_medium|at_campaign|cmpid|ref_src")
"Names of parameters that track the referrer, and do not identify the page."
_SAFE = "!#$%&'()*+,/:;=?@[]~"


def is_address(wanted: str) -> bool:
    """Whether the user means a web address and no file."""
    return _SCHEME.match(wanted) is not None


def checked(address: str) -> str:
    """Return the address as requested, without fragment and in ASCII; raises Refusal if it is invalid."""
    parts = _parts(address)
    if parts.scheme not in _PORTS:
        raise Refusal("is not an http or https address. Save the page and add the file.")
    if not parts.hostname:
        raise Refusal("has no host. Write it as https://SITE/PAGE.")
    if parts.username is not None or parts.password is not None:
        raise Refusal("contains a user name. Save the page in your browser and add the file.")
    try:
        host = parts.hostname if _ip(parts.hostname) else parts.hostname.encode("idna").decode()
        port = parts.port
    except UnicodeError as error:
        raise Refusal("has an invalid host. Check the address.") from error
    except ValueError as error:
        raise Refusal("has an invalid port. Check the address.") from error
    site = f"[{host}]" if ":" in host else host
    if port not in (None, _PORTS[parts.scheme]):
        site = f"{site}:{port}"
    return urlunsplit(
        (parts.scheme, site, quote(parts.path, safe=_SAFE) or "/", quote(parts.query, safe=_SAFE), "")
    )


def joined(base: str, link: str) -> str:
    """Return the address of a link on a page; raises Refusal if it is invalid."""
    try:
        return urljoin(base, link.strip())
    except ValueError as error:
        raise Refusal("is invalid. Save the page and add the file.") from error


def same_page(address: str) -> str:
    """Return a key that all addresses of one page share, without scheme and tracking parameters."""
    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").removeprefix("www.")
        port = parts.port
    except ValueError:
        return address
    asked = parse_qsl(parts.query, keep_blank_values=True)
    query = urlencode([(name, value) for name, value in asked if not _TRACKING.fullmatch(name.lower())])
    site = host if port in (None, *_PORTS.values()) else f"{host}:{port}"
    return f"{site}{parts.path.rstrip('/')}?{query}"


def outlet(address: str) -> str | None:
    """Return the name of the site, for a report that names no outlet."""
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def origin(address: str) -> tuple[str, int]:
    """Return the host and the port of a checked address."""
    parts = urlsplit(address)
    return parts.hostname or "", parts.port or _PORTS[parts.scheme]


def is_public(host: str) -> bool:
    """Whether an IP address is public; a host name is, unless it is plainly local."""
    ip = _ip(host)
    if ip is None:
        return "." in host.rstrip(".") and not host.rstrip(".").endswith(
            (".localhost", ".local", ".internal")
        )
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return ip.is_global and not ip.is_multicast


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None


def _parts(address: str) -> SplitResult:
    try:
        return urlsplit(address.strip())
    except ValueError as error:
        raise Refusal("is not an address. Write it as https://SITE/PAGE.") from error
