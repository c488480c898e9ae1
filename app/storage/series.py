"""Numbers without gaps: a series is counted in the transaction of the fact that needs a number."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.storage.record import Record, insert_of


class SeriesRecord(Record):
    """The next number of a series; taken in the fact's own transaction, hence without gaps."""

    __tablename__ = "series"

    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    next_serial: Mapped[int]


def series(session: Session, name: str, first: int = 1) -> SeriesRecord:
    """A series, locked until the transaction ends; begun where there is none.

    Args:
        session: of the transaction that will need the number.
        name: at most 16 characters.
        first: its first number.
    """
    session.flush()  # a number taken before in this transaction would be read away
    known = session.get(SeriesRecord, name, with_for_update=True)
    if known is not None:
        return known
    begun = insert_of(session)(SeriesRecord).values(name=name, next_serial=first)
    session.execute(begun.on_conflict_do_nothing())
    return session.get_one(SeriesRecord, name, with_for_update=True)


def take(held: SeriesRecord) -> int:
    """The next number; rolled back with the transaction, which gives it back."""
    serial = held.next_serial
    held.next_serial = serial + 1
    return serial
