"""The steps of setting a shop up, and which of them the present mode can do."""

from __future__ import annotations

import enum
from typing import Final

from app.domain.environment import Mode


class Step(enum.StrEnum):
    """In the order in which they are offered; the values are kept in the progress file."""

    SHOP = "shop"
    """Region, name, order prefix, how the money is taken."""
    ACCOUNT = "account"
    ADDRESSES = "addresses"
    """What Seller Central must be told: origins and return addresses."""
    NOTIFICATIONS = "notifications"
    DATABASE = "database"
    TAXES = "taxes"
    SHIPPING = "shipping"
    LETTERHEAD = "letterhead"
    MAIL = "mail"
    PRINTER = "printer"
    PEOPLE = "people"
    GO_LIVE = "go_live"


class StepState(enum.StrEnum):
    """How far a step has come."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    LATER = "later"
    """Cannot be done yet: it belongs to the shop's own database."""


IN_TRAINING: Final = frozenset({Step.SHOP, Step.ACCOUNT})
"""All others are kept in a database, and that of the training is thrown away."""


def can_begin(step: Step, mode: Mode) -> bool:
    """Whether a step can be taken now."""
    return mode is not Mode.TRAINING or step in IN_TRAINING
