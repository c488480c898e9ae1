"""All tables in one place, for migrations and for their test."""

from __future__ import annotations

from typing import Final

from sqlalchemy import MetaData

from app.storage import (
    audit,
    baskets,
    bulk,
    day,
    documents,
    installation,
    intents,
    keeping,
    notifications,
    orders,
    outbox,
    payments,
    people,
    printing,
    products,
    series,
    settings,
    settlements,
    shipping,
    taxes,
    timeline,
)
from app.storage.record import Record

MODULES: Final = (
    audit,
    baskets,
    bulk,
    day,
    documents,
    installation,
    intents,
    keeping,
    notifications,
    orders,
    outbox,
    payments,
    people,
    printing,
    products,
    series,
    settings,
    settlements,
    shipping,
    taxes,
    timeline,
)

METADATA: Final[MetaData] = Record.metadata
