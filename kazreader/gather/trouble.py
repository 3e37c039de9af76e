"""Errors on the web, in words: the reason, and the remedy."""

from __future__ import annotations

from typing import NoReturn

import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    DecodeError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ProxySchemeUnknown,
    SSLError,
    TimeoutError,
)

from kazreader.load.refusal import Refusal

SAVE_IT = "Open it in a browser, save it and add the file"
_STATUS = {
    401: f"requires a login (401). {SAVE_IT}.",
    402: f"requires payment (402). {SAVE_IT} if you may read it.",
    403: f"refuses programs (403). {SAVE_IT}.",
    404: "does not exist (404). Check the address.",
    410: "no longer exists (410). A web archive may have it.",
    451: f"is blocked for legal reasons (451). {SAVE_IT} if you may read it.",
}


def of_answer(response: urllib3.BaseHTTPResponse) -> str:
    """Return why a site returned no page, and the remedy."""
    status = response.status
    if status in (429, 503):
        wait = response.headers.get("Retry-After", "")
        later = f"in {wait} seconds" if wait.isdecimal() and len(wait) < 7 else "later"
        return f"limits requests ({status}). Try again {later}."
    if status >= 500:
        return f"has a server error ({status}). Try again later."
    return _STATUS.get(status, f"is not available ({status}). {SAVE_IT}.")


def refuse(error: Exception, host: str) -> NoReturn:
    """Raise a Refusal that explains a network error."""
    if isinstance(error, ProxyError | ProxySchemeUnknown):
        raise Refusal("cannot be reached through your proxy. Check HTTPS_PROXY and HTTP_PROXY.") from error
    cause = error
    while isinstance(inner := getattr(cause, "reason", None) or cause.__cause__, HTTPError):
        cause = inner
    match cause:
        case NameResolutionError():
            fault = f"cannot be reached: unknown host {host}. Check the address and your connection."
        case NewConnectionError():
            fault = f"cannot be reached: {host} refuses connections. Try again later, or check the address."
        case ConnectTimeoutError() | TimeoutError():
            fault = "does not answer in time. Try again later."
        case SSLError():
            fault = f"cannot be trusted: the certificate of {host} is not valid. {SAVE_IT} if you trust it."
        case DecodeError():
            fault = f"is compressed in a way that cannot be read. {SAVE_IT}."
        case _:
            fault = f"was interrupted. Try again, or: {SAVE_IT[0].lower()}{SAVE_IT[1:]}."
    raise Refusal(fault) from error
