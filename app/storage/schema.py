"""All tables in one place, for migrations and for their test."""

from __future__ import annotations

from typing import Final

from sqlalchemy import MetaData

from app.storage import (
    audit,
    installation,
    intents,
    notifications,
    orders,
    outbox,
    payments,
    settings,
    timeline,
)
from app.storage.record import Record

MODULES: Final = (
    audit,
    installation,
    intents,
    notifications,
    orders,
    outbox,
    payments,
    settings,
    timeline,
)

METADATA: Final[MetaData] = Record.metadata
