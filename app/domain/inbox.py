"""Where a notification stands on its way into the orders."""

from __future__ import annotations

import enum


class InboxState(enum.StrEnum):
    """Fate of one IPN at a desk."""

    STORED = "Stored"
    APPLIED = "Applied"
    QUARANTINED = "Quarantined"
    """It names an order nobody here knows; replayed when the order appears."""
    DEAD = "Dead"
    """It cannot be read, or was tried too often; a person decides."""


class OutboxState(enum.StrEnum):
    """Fate of one mail."""

    QUEUED = "Queued"
    HELD = "Held"
    SENT = "Sent"
    FAILED = "Failed"
    DROPPED = "Dropped"


class Audience(enum.StrEnum):
    """Who a mail is for."""

    BUYER = "buyer"
    ORDERS_DEPARTMENT = "orders department"
    STAFF = "staff"
