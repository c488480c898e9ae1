"""Checks requests signed with Signature Version 2 (v1 §1.3)."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

DIGESTS: Final = {"HmacSHA256": "sha256", "HmacSHA1": "sha1"}

Pairs = Iterable[tuple[str, str]]


def canonical_query(pairs: Pairs) -> str:
    """Join every parameter but Signature, sorted by the bytes of its name."""
    encoded = sorted((name.encode(), value) for name, value in pairs if name != "Signature")
    return "&".join(f"{_encode(name)}={_encode(value)}" for name, value in encoded)


def string_to_sign(verb: str, host: str, path: str, query: str) -> str:
    """Build the four lines a signature covers."""
    return f"{verb.upper()}\n{host.lower()}\n{path}\n{query}"


def sign(secret_key: str, text: str, method: str = "HmacSHA256") -> str:
    """Return the Base64 of the HMAC; `method` is a key of `DIGESTS`."""
    digest = hmac.digest(secret_key.encode(), text.encode(), DIGESTS[method])
    return base64.b64encode(digest).decode("ascii")


def accepted_hosts(host: str) -> tuple[str, ...]:
    """Return the hosts a client may have signed: with the port it used and without any.

    The official clients sign only the host name they were given.
    """
    bare, colon, port = host.rpartition(":")
    return (host, bare) if colon and port.isdigit() else (host,)


def is_signed(secret_key: str, request_line: tuple[str, str, str], pairs: Pairs) -> bool:
    """Tell whether the parameters carry a good signature.

    Args:
        secret_key: of the access key used.
        request_line: verb, Host header and path, as requested.
        pairs: all parameters, decoded.
    """
    verb, host, path = request_line
    parameters = dict(pairs)
    method, given = parameters["SignatureMethod"], parameters["Signature"].encode()
    query = canonical_query(parameters.items())
    return any(
        hmac.compare_digest(
            sign(secret_key, string_to_sign(verb, one, path, query), method).encode(), given
        )
        for one in accepted_hosts(host)
    )


def _encode(text: str | bytes) -> str:
    return quote(text, safe="-_.~")
