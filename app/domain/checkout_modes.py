"""How a shop takes its money: the settings that X-Cart's addon calls capture and request mode."""

from __future__ import annotations

import enum


class CaptureMode(enum.StrEnum):
    """What happens to the money when an order is placed."""

    AUTHORIZE = "authorize"
    """Reserve now, capture later (X-Cart: "Authorization then capture")."""
    CAPTURE_NOW = "capture_now"
    """Take it at once (X-Cart: "Immediate Charge")."""
    NONE = "none"
    """Only confirm the order; a person authorizes later."""


class AuthorizationMode(enum.StrEnum):
    """How long the buyer waits for Amazon's decision."""

    SYNCHRONOUS = "synchronous"
    """Decided within seconds; Amazon declines what it cannot decide in time."""
    ASYNCHRONOUS = "asynchronous"
    """Decided within a day; the order is Queued until then."""
    FALLBACK = "fallback"
    """Synchronous, and asynchronous when Amazon could not decide in time."""
