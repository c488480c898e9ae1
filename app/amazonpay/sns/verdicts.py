"""Why a message is not believed, or cannot be judged just now."""

from __future__ import annotations

from app.domain.errors import Refused, Unavailable


class Malformed(Refused):
    """Not a message of Amazon SNS at all; nothing was kept, no money was touched."""


class Forged(Refused):
    """It looks like a message of Amazon SNS and is not proven to be one; nothing was kept."""


class CertificateUnavailable(Unavailable):
    """The signing certificate cannot be had just now; the sender shall try again."""
