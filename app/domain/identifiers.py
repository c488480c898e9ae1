"""Names of things: ours are derived from the order number, Amazon's are taken as they come."""

from __future__ import annotations

import enum
import re
from typing import Final, NewType

from app.domain.errors import Refused

OrderNumber = NewType("OrderNumber", str)
"""Printed on invoices, e.g. ``P-100042``; also Amazon's SellerOrderId."""

ChargePermissionId = NewType("ChargePermissionId", str)
"""Order Reference id in the classic API, e.g. ``S01-1234567-1234567``."""

ChargeId = NewType("ChargeId", str)
"""Authorization id in the classic API, e.g. ``S01-1234567-1234567-A123456``."""

CaptureId = NewType("CaptureId", str)
RefundId = NewType("RefundId", str)

ReferenceId = NewType("ReferenceId", str)
"""Our name for one Authorize, Capture or Refund; the idempotency key at Amazon."""

REFERENCE_ID_LIMIT: Final = 32
_REFERENCE = re.compile(r"[A-Za-z0-9_-]{1,32}", re.ASCII)
_ORDER_NUMBER = re.compile(r"[A-Za-z0-9_-]{1,26}", re.ASCII)
_AMAZON_ID = re.compile(r"[PS]0[1-3]-\d{7}-\d{7}(-[ACR]\d{6})?", re.ASCII)
ORDER_REFERENCE_LENGTH: Final = 19


class ReferenceKind(enum.StrEnum):
    """Which call a reference id names; the value is the letter inside it.

    Amazon sees those of Authorize, Capture and Refund; the others are the journal's own keys.
    """

    SET_DETAILS = "s"
    CONFIRM = "o"
    AUTHORIZE = "a"
    CAPTURE = "c"
    REFUND = "r"
    VOID = "v"
    CANCEL = "x"
    CLOSE = "z"


class MalformedIdentifier(Refused):
    """A text that cannot be the id it is meant to be."""

    def __init__(self, what: str, text: str) -> None:
        super().__init__(f"{text!r} is not {what}")
        self.what = what
        self.text = text


def order_number(prefix: str, serial: int) -> OrderNumber:
    """Build ``P-100042`` from the shop's prefix (``P-``, may be empty) and a gap-free serial.

    Raises:
        MalformedIdentifier: longer than 26 characters or outside ``[A-Za-z0-9_-]``, so that
            Amazon would not take the reference ids derived from it.
    """
    text = f"{prefix}{serial}"
    if _ORDER_NUMBER.fullmatch(text) is None:
        raise MalformedIdentifier("an order number", text)
    return OrderNumber(text)


def is_order_number(text: str) -> bool:
    """Whether an order could have this number."""
    return _ORDER_NUMBER.fullmatch(text) is not None


def reference_id(order: OrderNumber, kind: ReferenceKind, count: int) -> ReferenceId:
    """Derive ``P-100042-c01``: never from a clock or a random number, so that a retry reuses it.

    Args:
        order: the order it belongs to.
        kind: which call it names.
        count: 1 for the first of its kind on this order, as counted in the database.

    Raises:
        MalformedIdentifier: it would be longer than Amazon's 32 characters.
    """
    text = f"{order}-{kind}{count:02d}"
    if _REFERENCE.fullmatch(text) is None:
        raise MalformedIdentifier("a reference id", text)
    return ReferenceId(text)


def permission_of(amazon_id: str) -> ChargePermissionId:
    """The Order Reference an authorization, capture or refund id belongs to.

    Classic IPNs carry no Order Reference id; it is the first 19 characters
    (classic API reference, IPN types).

    Raises:
        MalformedIdentifier: not a classic Amazon id.
    """
    if _AMAZON_ID.fullmatch(amazon_id) is None:
        raise MalformedIdentifier("an Amazon Pay id", amazon_id)
    return ChargePermissionId(amazon_id[:ORDER_REFERENCE_LENGTH])
