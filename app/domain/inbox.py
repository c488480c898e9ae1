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


class Finding(enum.StrEnum):
    """What came of an applied IPN; the truth is what Amazon answered, never what the IPN said."""

    NEWS = "news"
    """Amazon confirmed a change of the object it names."""
    NOTHING_NEW = "nothing new"
    """Amazon's answer held nothing that we did not know: a repeat, or the poll was faster."""
    STALE = "stale"
    """Amazon's answer was older than what we hold; ignored."""
    CONTRADICTION = "contradiction"
    """Amazon's answer excludes what we hold; put before a person."""
    UNKNOWN_WORD = "unknown word"
    """Amazon used a word that we do not know; put before a person."""
    ATTENTION = "attention"
    """It says what no question to Amazon can confirm, e.g. a chargeback; put before a person."""
    SAMPLE = "sample"
    """Seller Central's test button sent it."""
    FOREIGN = "foreign"
    """Of another merchant, or of the other environment; not ours to act on."""
    NO_ORDER = "no order"
    """It names no order at all, as SNS's own messages do."""


class OutboxState(enum.StrEnum):
    """Fate of one mail."""

    QUEUED = "Queued"
    HELD = "Held"
    SENT = "Sent"
    FAILED = "Failed"
    """It will not be tried again by itself; a person may send it again."""
    DROPPED = "Dropped"
    """Called off in its window, or there is nobody to write to any more."""
    UNCERTAIN = "Uncertain"
    """The mail server had it, and nobody heard its answer; a person may send it again."""


class Audience(enum.StrEnum):
    """Who a mail is for."""

    BUYER = "buyer"
    ORDERS_DEPARTMENT = "orders department"
    STAFF = "staff"
    SCREEN = "screen"
    """Whoever stands at a desk."""
