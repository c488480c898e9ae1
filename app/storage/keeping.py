"""Orders that came back from a backup, until Amazon was asked what became of them since."""

from __future__ import annotations

from sqlalchemy import Connection, ForeignKey, Insert, delete, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.storage.payments import PaymentRecord
from app.storage.record import Record


class AskFirstRecord(Record):
    """While it stands, no money of that order moves: a backup knows nothing of what came later."""

    __tablename__ = "ask_first"

    order_id: Mapped[int] = mapped_column(
        ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )


def must_ask_first(session: Session, order_id: int) -> bool:
    """Whether Amazon has to be asked about an order before anything is done to it."""
    return session.get(AskFirstRecord, order_id) is not None


def asked(session: Session, order_id: int) -> None:
    """Amazon was asked, and its answer is taken in within this transaction."""
    session.execute(delete(AskFirstRecord).where(AskFirstRecord.order_id == order_id))


def hold_all(connection: Connection) -> int:
    """Hold every order that Amazon knows; returns how many."""
    connection.execute(delete(AskFirstRecord))
    orders = select(PaymentRecord.order_id).distinct()
    held: Insert = insert(AskFirstRecord).from_select(["order_id"], orders)
    return connection.execute(held).rowcount
