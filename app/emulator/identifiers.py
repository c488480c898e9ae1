"""Draws identifiers in Amazon's forms (v1 §2.0)."""

from __future__ import annotations

import secrets
from collections.abc import Container
from typing import Final

from app.emulator.states import Environment, Region

_ZONE: Final = {Region.US: "01", Region.UK: "02", Region.EU: "02", Region.JP: "03"}


def order_reference_id(region: Region, environment: Environment, taken: Container[str]) -> str:
    """Draw an unused `P01-1234567-1234567`, with S for the sandbox and the zone's digits."""
    letter = "P" if environment is Environment.LIVE else "S"
    while True:
        drawn = f"{letter}{_ZONE[region]}-{_digits(7)}-{_digits(7)}"
        if drawn not in taken:
            return drawn


def child_id(order_reference_id: str, letter: str, taken: Container[str]) -> str:
    """Draw an unused `<order reference>-A123456`; the letter is one of A, C, R, P, Q."""
    while True:
        drawn = f"{order_reference_id}-{letter}{_digits(6)}"
        if drawn not in taken:
            return drawn


def capture_id_of(authorization_id: str) -> str:
    """Return the id of the Capture that CaptureNow makes: the same six digits."""
    return authorization_id[:-7] + "C" + authorization_id[-6:]


def opaque(prefix: str) -> str:
    """Draw a token such as `Atza|…`."""
    return prefix + secrets.token_urlsafe(48)


def _digits(count: int) -> str:
    return f"{secrets.randbelow(10**count):0{count}d}"
