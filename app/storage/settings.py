"""Settings that all desks of a shop share; secrets are not among them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.record import Record


class SettingRecord(Record):
    """One setting by its dotted name, e.g. ``orders.prefix``."""

    __tablename__ = "settings"

    name: Mapped[str] = mapped_column(String(96), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON())
    changed_at: Mapped[dt.datetime]
    changed_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}
