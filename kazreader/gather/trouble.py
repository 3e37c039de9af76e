"""What goes wrong on the web, in words: the reason, and what the user can do."""

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
    401: f"asks who you are (401). {SAVE_IT}.",
    402: f"asks for money (402). {SAVE_IT} if you may read it.",
    403: f"refuses programs (403). {SAVE_IT}.",
    404: "is not there (404). Look at the address.",
    410: "is there no more (410). An archive of the web may have it.",
    451: f"may not be shown here for legal reasons (451). {SAVE_IT} if you may read it.",
}


def of_answer(response: urllib3.BaseHTTPResponse) -> str:
    """Return why a site gives no page, and the remedy."""
    status = response.status
    if status in (429, 503):
        wait = response.headers.get("Retry-After", "")
        later = f"in {wait} seconds" if wait.isdecimal() and len(wait) < 7 else "later"
        return f"is asked for too often ({status}). Try again {later}."
    if status >= 500:
        return f"has trouble at its site ({status}). Try again later."
    return _STATUS.get(status, f"is not given ({status}). {SAVE_IT}.")


def refuse(error: Exception, host: str) -> NoReturn:
    """Raise the refusal that tells an error of the network in words."""
    if isinstance(error, ProxyError | ProxySchemeUnknown):
        raise Refusal("cannot be reached through your proxy. Look at HTTPS_PROXY and HTTP_PROXY.") from error
    cause = error
    while isinstance(inner := getattr(cause, "reason", None) or cause.__cause__, HTTPError):
        cause = inner
    match cause:
        case NameResolutionError():
            fault = (
                f"cannot be reached: nobody knows the site {host}. Look at the address and your connection."
            )
        case NewConnectionError():
            fault = f"cannot be reached: {host} takes no connection. Try again later, or look at the address."
        case ConnectTimeoutError() | TimeoutError():
            fault = "does not answer in time. Try again later."
        case SSLError():
            fault = f"cannot be trusted: the certificate of {host} is not valid. {SAVE_IT} if you trust it."
        case DecodeError():
            fault = f"is compressed in a way that cannot be read. {SAVE_IT}."
        case _:
            fault = f"broke off while it was read. Try again, or: {SAVE_IT[0].lower()}{SAVE_IT[1:]}."
    raise Refusal(fault) from error
