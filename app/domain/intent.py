"""A decision to ask something of Amazon, written down before it is asked."""

from __future__ import annotations

import enum


class IntentKind(enum.StrEnum):
    """Which call the intent stands for, in the classic API's words."""

    SET_DETAILS = "SetOrderReferenceDetails"
    CONFIRM = "ConfirmOrderReference"
    AUTHORIZE = "Authorize"
    CAPTURE = "Capture"
    REFUND = "Refund"
    VOID = "CloseAuthorization"
    CANCEL = "CancelOrderReference"
    CLOSE = "CloseOrderReference"


class IntentState(enum.StrEnum):
    """What is known of its outcome."""

    OPEN = "Open"
    """On disk; sent or about to be; the outcome is not known. Retried under the same key."""
    NOT_SENT = "NotSent"
    """Certainly without effect; the next try takes up this key again."""
    DONE = "Done"
    """Amazon answered with the object; a decline is an answer too."""
    REJECTED = "Rejected"
    """Amazon refused the call; no effect."""
