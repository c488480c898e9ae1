"""Whom we believe on the other side of TLS; a context costs 20 ms, so each is made once."""

from __future__ import annotations

import functools
import ssl
from pathlib import Path

import certifi

from app.domain.errors import Unavailable


@functools.cache
def public_context() -> ssl.SSLContext:
    """The context for Amazon: system certificates and the bundled ones, shared by all threads."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


@functools.lru_cache(maxsize=4)
def training_context(ca_file: Path) -> ssl.SSLContext:
    """The context for the emulator: believes in its certificate and in nothing else.

    Raises:
        Unavailable: the file is missing or holds no certificate.
    """
    try:
        return ssl.create_default_context(cafile=str(ca_file))
    except OSError as unreadable:  # ssl.SSLError is one
        raise Unavailable("the training certificate cannot be read") from unreadable
