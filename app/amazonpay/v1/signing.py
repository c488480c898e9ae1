"""Signature version 2: the canonical query, which is the request body too, and its HMAC."""

from __future__ import annotations

import base64
import hmac
import re
from collections.abc import Mapping
from urllib.parse import quote

_needs_no_escape = re.compile(r"[A-Za-z0-9._~-]*", re.ASCII).fullmatch


def canonical_query(parameters: Mapping[str, str]) -> str:
    """Sort by name in byte order, escape all but ``A-Z a-z 0-9 - _ . ~``, join with ``&``."""
    return "&".join(
        [f"{_escape(name)}={_escape(value)}" for name, value in sorted(parameters.items())]
    )


class Signer:
    """Signs for one server, path and secret key."""

    __slots__ = ("_key", "_preamble")

    def __init__(self, verb: str, host: str, path: str, secret_key: str) -> None:
        """Keep what all requests share.

        Args:
            verb: ``POST`` or ``GET``.
            host: as in the ``Host`` header; a port other than the standard one belongs to it.
            path: as requested.
            secret_key: of the seller.
        """
        self._preamble = f"{verb}\n{host.lower()}\n{path}\n"
        self._key = secret_key.encode()

    def signature(self, query: str) -> str:
        """Base64 of the HMAC-SHA256 over verb, host, path and canonical query."""
        text = (self._preamble + query).encode()
        return base64.b64encode(hmac.digest(self._key, text, "sha256")).decode("ascii")

    def signed(self, parameters: Mapping[str, str]) -> bytes:
        """The whole form body: canonical query and ``Signature``.

        Raises:
            UnicodeEncodeError: half a surrogate pair, which has no UTF-8.
        """
        query = canonical_query(parameters)
        return f"{query}&Signature={quote(self.signature(query), safe='')}".encode("ascii")


def _escape(text: str) -> str:
    return text if _needs_no_escape(text) else quote(text, safe="")
