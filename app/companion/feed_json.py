"""Notifications as the feed writes them: JSON, with times in UTC to the millisecond."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

import orjson

from app.companion.log import LogEntry

PAGE_BYTES: Final = 4 * 1024 * 1024
"""A page ends early rather than be larger than about this; the next one goes on."""


def page_of(entries: Sequence[LogEntry], after: int, last: int) -> bytes:
    """A page: the entries, where to go on, and the newest number there is.

    Args:
        entries: behind ``after``, oldest first.
        after: the number the desk asked with.
        last: the newest number in the log.
    """
    shown: list[dict[str, Any]] = []
    size = 0
    for entry in entries:
        size += len(entry.message.body)
        if shown and size > PAGE_BYTES:
            break
        shown.append(_object(entry))
    following = entries[len(shown) - 1].seq if shown else after
    return orjson.dumps({"notifications": shown, "next": following, "last": last})


def event_of(entry: LogEntry) -> bytes:
    """One server-sent event; JSON has no line feeds, so it is one line of data."""
    return b"id: %d\nevent: notification\ndata: %b\n\n" % (entry.seq, orjson.dumps(_object(entry)))


def error_of(sentence: str) -> bytes:
    """What went wrong, in words."""
    return orjson.dumps({"error": sentence})


def _object(entry: LogEntry) -> dict[str, Any]:
    message = entry.message
    return {
        "seq": entry.seq,
        "message_id": message.message_id,
        "signed_at": _utc(message.signed_at),
        "received_at": _utc(message.received_at),
        "topic": message.topic,
        "type": message.type,
        "kind": message.kind,
        "object_id": message.object_id,
        "seller_id": message.seller_id,
        "environment": message.environment,
        "body": message.body.decode("utf-8", "replace"),
    }


def _utc(time: dt.datetime) -> str:
    if time.tzinfo is not dt.UTC:
        time = time.astimezone(dt.UTC)
    return f"{time.isoformat(timespec='milliseconds')[:-6]}Z"
