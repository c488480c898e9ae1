"""Runs migrations on the connection that ``app.storage.migration`` hands over."""

from __future__ import annotations

from typing import Literal

from alembic import context

from app.storage.record import UtcDateTime
from app.storage.schema import METADATA


def render(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write our column types as plain ones: a released migration must not lean on today's code."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=METADATA,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=True,
    render_item=render,
)
with context.begin_transaction():
    context.run_migrations()
