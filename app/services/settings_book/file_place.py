"""Settings in the settings file of a desk, which is read at its start."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile
from app.services.desk import Desk
from app.services.settings_book.entry import Change, Entry, Held
from app.services.settings_book.forms import BadValue, Value
from app.services.settings_file import SettingsFile
from app.settings import BadSettings
from app.storage import audit


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Replaces the file as a whole, and tells the audit trail in the same breath.

    Attributes:
        file: of the next start; may not exist yet.
    """

    desk: Desk
    file: Path

    def held(self, entries: Iterable[Entry]) -> list[Held]:
        """What the next start will read.

        Raises:
            BadSettings: the file cannot be read.
        """
        table = self._table()
        return [_held(entry, _in_file(table, entry)) for entry in entries]

    def put_in(self, session: Session, changes: Iterable[Change], actor: str) -> None:
        """Set several; the file is written last, when the caller's transaction has all else.

        A file that cannot be written takes the trail's lines back with it.

        Raises:
            ChangedMeanwhile: one is not as it was seen; nothing was changed.
            BadSettings, SettingsNotWritten: the old file is whole.
        """
        cause = self.desk.person(actor)
        table, differs = self._table(), False
        for entry, value, seen in changes:
            old = _in_file(table, entry)
            if _sight(old) != seen:
                raise ChangedMeanwhile
            facts = {"old": _worded(old), "new": _worded(value)}
            if facts["old"] != facts["new"]:
                _set(table, entry, value)
                audit.record(session, cause, "setting.set", entry.name, facts)
                differs = True
        if differs:
            session.flush()
            SettingsFile(self.file).write(table)

    def _table(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self.file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise BadSettings(self.file.name, "", "cannot be read") from error
        except ValueError as error:
            raise BadSettings(self.file.name, "", "is not valid TOML; nothing changed") from error


def _held(entry: Entry, kept: object | None) -> Held:
    if kept is None:
        return Held(entry, entry.default, _sight(kept), is_default=True)
    try:
        value = entry.form.require(entry.name, kept)
    except BadValue:
        return Held(entry, entry.default, _sight(kept), is_default=False, damaged=True)
    return Held(entry, value, _sight(kept), is_default=False)


def _in_file(table: Mapping[str, Any], entry: Entry) -> object | None:
    section, name = entry.name.split(".")
    found: object | None = table.get(section, {}).get(name)
    return found


def _set(table: dict[str, Any], entry: Entry, value: Value | None) -> None:
    section, name = entry.name.split(".")
    if value is None:
        table.get(section, {}).pop(name, None)
    else:
        table.setdefault(section, {})[name] = value


def _worded(value: object | None) -> str:
    return "default" if value is None else json.dumps(value, ensure_ascii=False)


def _sight(kept: object | None) -> str:
    """What was seen, short: the file has no versions."""
    return "0" if kept is None else hashlib.sha256(str(kept).encode()).hexdigest()[:16]
