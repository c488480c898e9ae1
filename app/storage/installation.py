"""What this database is for, stamped once: training, sandbox and live money never mix."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import CheckConstraint, Connection, String, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.domain.environment import Mode, Region
from app.domain.errors import WrongDatabase
from app.storage.record import Record, by_value, insert_of


class InstallationRecord(Record):
    """The one row that says whose money is in here."""

    __tablename__ = "installation"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    mode: Mapped[Mode] = mapped_column(by_value(Mode))
    region: Mapped[Region] = mapped_column(by_value(Region))
    seller_id: Mapped[str] = mapped_column(String(32), default="")
    created_at: Mapped[dt.datetime]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Whose money a database holds; the merchant is empty in training."""

    mode: Mode
    region: Region
    seller_id: str = ""


def claim(
    session: Session, mode: Mode, region: Region, at: dt.datetime, seller_id: str = ""
) -> None:
    """Stamp a fresh database, or check the stamp of a used one.

    Args:
        session: writes.
        mode: whose money.
        region: of the account.
        at: now.
        seller_id: the merchant; another one's orders would be asked for under the wrong account.
            Empty in training, where the pretend Amazon may be a new one.

    Raises:
        WrongDatabase: it holds another mode's, region's or merchant's money; nothing was changed.
    """
    values = {"id": 1, "mode": mode, "region": region, "seller_id": seller_id, "created_at": at}
    session.execute(insert_of(session)(InstallationRecord).values(values).on_conflict_do_nothing())
    stamp = session.get_one(InstallationRecord, 1)
    require_ours(Stamp(stamp.mode, stamp.region, stamp.seller_id), Stamp(mode, region, seller_id))
    stamp.seller_id = stamp.seller_id or seller_id


def read_stamp(connection: Connection) -> Stamp | None:
    """The stamp of a database of any schema version; ``None`` where nothing is stamped yet."""
    row = connection.execute(text("SELECT mode, region, seller_id FROM installation")).first()
    return None if row is None else Stamp(Mode(row.mode), Region(row.region), row.seller_id)


def require_ours(found: Stamp, ours: Stamp) -> None:
    """Guard one shop's money against another's.

    Raises:
        WrongDatabase: they are not the same mode, region or merchant.
    """
    if (found.mode, found.region) != (ours.mode, ours.region):
        raise WrongDatabase(f"{found.mode} ({found.region})", f"{ours.mode} ({ours.region})")
    if found.seller_id and ours.seller_id and found.seller_id != ours.seller_id:
        raise WrongDatabase(f"merchant {found.seller_id}'s", f"merchant {ours.seller_id}")
