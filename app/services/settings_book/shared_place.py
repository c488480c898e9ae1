"""Settings in the shop's database: the same for all desks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.services.settings_book.catalog import as_value
from app.services.settings_book.entry import Change, Entry, Held
from app.services.settings_book.forms import BadValue, Value
from app.services.shop_settings import Setting, ShopSettings
from app.storage.settings import SettingRecord


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """Reads many at once, and writes them through ``ShopSettings``, which tells the audit trail."""

    settings: ShopSettings

    def held(self, entries: Iterable[Entry]) -> list[Held]:
        """What holds now, by one query.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        wanted = {entry.name: entry for entry in entries}
        query = select(SettingRecord).where(SettingRecord.name.in_(wanted))
        with self.settings.desk.database.read() as session:
            kept = {record.name: record for record in session.scalars(query)}
        return [_held(entry, kept.get(name)) for name, entry in wanted.items()]

    def put_in(self, session: Session, changes: Iterable[Change], actor: str) -> None:
        """Set several in the caller's transaction.

        Raises:
            ChangedMeanwhile: one is not as it was seen; the caller's transaction must fail.
        """
        for entry, value, seen in changes:
            setting = _setting(entry)
            if value is None:
                self.settings.reset_in(session, setting, actor, int(seen))
            else:
                self.settings.set_in(session, setting, _kept(value), actor, int(seen))


def _held(entry: Entry, record: SettingRecord | None) -> Held:
    if record is None:
        return Held(entry, entry.default, "0", is_default=True)
    told = (str(record.version), False, record.changed_at, record.changed_by)
    try:
        value = entry.form.require(entry.name, as_value(record.value))
    except BadValue:
        return Held(entry, entry.default, *told, damaged=True)
    return Held(entry, value, *told)


def _setting(entry: Entry) -> Setting[Any]:
    return Setting(entry.name, _kept(entry.default))


def _kept(value: Value) -> Any:
    """As JSON keeps it."""
    return json.loads(json.dumps(value))
