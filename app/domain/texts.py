"""Texts that go to Amazon: short enough for the field, and whole."""

from __future__ import annotations

import re
from typing import Final

from app.domain.errors import Refused

NOTE_LIMIT: Final = 255
"""SellerAuthorizationNote, SellerCaptureNote, SellerRefundNote, ClosureReason of one of them."""
ORDER_NOTE_LIMIT: Final = 1024
"""SellerNote, CancelationReason and ClosureReason of an order."""
STORE_NAME_LIMIT: Final = 50
SOFT_DESCRIPTOR_LIMIT: Final = 16
ORDER_PREFIX_LIMIT: Final = 12
"""Leaves room for the serial and for what reference ids put behind it."""
_ORDER_PREFIX = re.compile(rf"[A-Za-z0-9_-]{{0,{ORDER_PREFIX_LIMIT}}}", re.ASCII)


def is_order_prefix(text: str) -> bool:
    """Whether order numbers may begin with it: Amazon's reference ids are made from them."""
    return _ORDER_PREFIX.fullmatch(text) is not None


class TextNotSendable(Refused):
    """A text that Amazon would not take; nothing was sent."""

    def __init__(self, what: str, why: str) -> None:
        super().__init__(f"the {what} {why}")
        self.what = what


def require_sendable(what: str, text: str, limit: int = NOTE_LIMIT) -> None:
    """Guard a text for the buyer or for Amazon's records.

    Source: classic API reference, length and size limits.

    Raises:
        TextNotSendable: longer than ``limit`` characters, or with half a character in it.
    """
    if len(text) > limit:
        raise TextNotSendable(what, f"has {len(text)} characters; Amazon takes {limit}")
    try:
        text.encode()
    except UnicodeEncodeError as broken:
        why = "holds half a character; delete it and type it again"
        raise TextNotSendable(what, why) from broken
