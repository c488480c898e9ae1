"""One message as a row of the log, the same in every database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from app.companion.log import Accepted, LogEntry

Row: TypeAlias = tuple[int, str, int, str, str, str, str, str, str, bytes]
COLUMNS: Final = (
    "signed_at",
    "message_id",
    "received_at",
    "topic",
    "type",
    "kind",
    "object_id",
    "seller_id",
    "environment",
    "body",
)
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND: Final = dt.timedelta(microseconds=1)


def row_of(message: Accepted) -> Row:
    """Its cells in the order of ``COLUMNS``; times are microseconds since 1970, UTC."""
    return (
        microseconds(message.signed_at),
        _text(message.message_id),
        microseconds(message.received_at),
        _text(message.topic),
        _text(message.type),
        _text(message.kind),
        _text(message.object_id),
        _text(message.seller_id),
        _text(message.environment),
        message.body,
    )


def entry_of(row: tuple[Any, ...]) -> LogEntry:
    """The entry of a row: ``seq`` and then the cells in the order of ``COLUMNS``."""
    seq, signed_at, message_id, received_at, *rest = row
    return LogEntry(seq, Accepted(message_id, moment(signed_at), moment(received_at), *rest))


def microseconds(moment: dt.datetime) -> int:
    """A moment as it lies in the database."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(cell: int) -> dt.datetime:
    """The moment a cell stands for."""
    return _EPOCH + dt.timedelta(microseconds=cell)


def first_of_each(keys: Sequence[tuple[int, str]], new: set[tuple[int, str]]) -> list[bool]:
    """For each key of a batch whether it is the first of one that was added just now."""
    fresh = []
    for key in keys:
        fresh.append(key in new)
        new.discard(key)
    return fresh


def _text(text: str) -> str:
    """The same text, unless it has signs that a database refuses: the body keeps them anyway."""
    if text.isprintable():
        return text
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()
