"""What this database is for, stamped once: training, sandbox and live money never mix."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.domain.environment import Mode, Region
from app.domain.errors import WrongDatabase
from app.storage.record import Record, by_value


class InstallationRecord(Record):
    """The one row that says whose money is in here."""

    __tablename__ = "installation"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    mode: Mapped[Mode] = mapped_column(by_value(Mode))
    region: Mapped[Region] = mapped_column(by_value(Region))
    created_at: Mapped[dt.datetime]


def claim(session: Session, mode: Mode, region: Region, at: dt.datetime) -> None:
    """Stamp a fresh database, or check the stamp of a used one.

    Raises:
        WrongDatabase: it holds another mode's or region's money; nothing was changed.
    """
    stamp = session.get(InstallationRecord, 1)
    if stamp is None:
        session.add(InstallationRecord(id=1, mode=mode, region=region, created_at=at))
        return
    if stamp.mode is not mode or stamp.region is not region:
        raise WrongDatabase(f"{stamp.mode} ({stamp.region})", f"{mode} ({region})")
