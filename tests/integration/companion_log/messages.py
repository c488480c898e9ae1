"""Messages as they come out of the verification, and a way to run a scene on an event loop."""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from itertools import count
from typing import TypeVar

from app.companion.log import Accepted
from app.companion.opening import open_store
from app.companion.store import Store

T = TypeVar("T")
BEGAN = dt.datetime(2026, 11, 23, 20, 50, 49, 625_000, tzinfo=dt.UTC)
_serial = count(1)


def message(message_id: str = "", signed_at: dt.datetime = BEGAN, **other) -> Accepted:
    """One message; each has an id of its own unless told."""
    told = {
        "message_id": message_id or f"00000000-0000-4000-8000-{next(_serial):012d}",
        "signed_at": signed_at,
        "received_at": BEGAN + dt.timedelta(seconds=1),
        "topic": "arn:aws:sns:us-east-1:291180941288:A3BXB0YN3XH17HA2K7NDRCTOTPW9",
        "type": "Notification",
        "kind": "PaymentAuthorize",
        "object_id": "S01-1234567-1234567-A000001",
        "seller_id": "A2K7NDRCTOTPW9",
        "environment": "Sandbox",
        "body": b'{"Type": "Notification"}',
    }
    return Accepted(**(told | other))


def play(where: object, scene: Callable[[Store], Awaitable[T]], clock=None) -> T:
    """Open a store, run the scene on it, close it."""

    async def played() -> T:
        store = await open_store(str(where), clock)
        try:
            return await scene(store)
        finally:
            await store.close()

    return asyncio.run(played())
