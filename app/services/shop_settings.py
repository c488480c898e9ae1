"""Settings that all desks of a shop share: typed, versioned, and never a secret."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile, Refused
from app.services.desk import Desk
from app.storage import audit
from app.storage.settings import SettingRecord
from app.storage.uniqueness import first_come

_NAME = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+", re.ASCII)
_NAME_LIMIT: Final = 96
_SECRETS: Final = ("secret", "password", "token", "key")

T = TypeVar("T", bool, int, str, list[str])


class SecretSetting(Refused):
    """Secrets live in the system's keyring, never in the database."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is a secret and does not belong into the shared settings")
        self.name = name


class BadSettingName(Refused):
    """Not ``area.name`` in small letters."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} is no name of a setting")
        self.name = name


class WrongSettingType(Refused):
    """Another kind of value than the setting takes; the kept one was written by another version."""

    def __init__(self, name: str, expected: str) -> None:
        super().__init__(f"the setting {name} takes a value of type {expected}")
        self.name = name
        self.expected = expected


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A setting that the program knows.

    Attributes:
        name: ``area.name`` in small letters.
        default: holds until somebody sets it; its type is the setting's.

    Raises:
        BadSettingName: another form.
        SecretSetting: the name says that it is a secret.
    """

    name: str
    default: T

    def __post_init__(self) -> None:
        if len(self.name) > _NAME_LIMIT or _NAME.fullmatch(self.name) is None:
            raise BadSettingName(self.name)
        if self.name.endswith(_SECRETS):
            raise SecretSetting(self.name)


@dataclass(frozen=True, slots=True)
class StatedSetting(Generic[T]):
    """A setting as it holds now.

    Attributes:
        version: 0 while the default holds.
        changed_by: empty while the default holds.
    """

    value: T
    version: int
    changed_at: dt.datetime | None
    changed_by: str


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """Reads and writes the shared settings."""

    desk: Desk

    def get(self, setting: Setting[T]) -> T:
        """The value that holds now.

        Raises:
            WrongSettingType: what is kept is of another type; nothing is guessed.
        """
        return self.stated(setting).value

    def stated(self, setting: Setting[T]) -> StatedSetting[T]:
        """The value with its version, and who set it when.

        Raises:
            WrongSettingType: as for ``get``.
        """
        with self.desk.database.read() as session:
            record = session.get(SettingRecord, setting.name)
            if record is None:
                return StatedSetting(setting.default, 0, None, "")
            value = _typed(setting, record.value)
            return StatedSetting(value, record.version, record.changed_at, record.changed_by)

    def names(self) -> tuple[str, ...]:
        """Those that somebody has set."""
        with self.desk.database.read() as session:
            return tuple(session.scalars(select(SettingRecord.name).order_by(SettingRecord.name)))

    def set(
        self, setting: Setting[T], value: T, actor: str, seen_version: int | None = None
    ) -> StatedSetting[T]:
        """Set a value; the audit trail keeps the old and the new one, if they differ.

        Args:
            setting: which one.
            value: of the setting's type.
            actor: who sets it.
            seen_version: of the value that is being replaced; ``None`` to replace any.

        Raises:
            WrongSettingType: nothing was changed.
            ChangedMeanwhile: another desk was first; nothing was changed.
        """
        with first_come(self.desk.database) as session:
            return self.set_in(session, setting, value, actor, seen_version)

    def set_in(
        self,
        session: Session,
        setting: Setting[T],
        value: T,
        actor: str,
        seen_version: int | None = None,
    ) -> StatedSetting[T]:
        """As ``set``, in the caller's transaction: several settings change together or not at all.

        Raises:
            WrongSettingType, ChangedMeanwhile: the caller must let its transaction fail.
        """
        value = _typed(setting, value)
        record = session.get(SettingRecord, setting.name, with_for_update=True)
        version = 0 if record is None else record.version
        if seen_version not in {None, version}:
            raise ChangedMeanwhile
        if record is not None and _same(record.value, value):
            return StatedSetting(value, version, record.changed_at, record.changed_by)
        old = "default" if record is None else json.dumps(record.value, ensure_ascii=False)
        cause = self.desk.person(actor)
        record = record or SettingRecord(name=setting.name)
        record.value, record.changed_at, record.changed_by = value, cause.at, actor
        session.add(record)
        session.flush()
        facts = {"old": old, "new": json.dumps(value, ensure_ascii=False)}
        audit.record(session, cause, "setting.set", setting.name, facts)
        return StatedSetting(value, record.version, cause.at, actor)

    def reset(self, setting: Setting[T], actor: str, seen_version: int | None = None) -> None:
        """Let the default hold again.

        Raises:
            ChangedMeanwhile: it is not the version that was seen; nothing was changed.
        """
        with self.desk.database.write() as session:
            self.reset_in(session, setting, actor, seen_version)

    def reset_in(
        self, session: Session, setting: Setting[T], actor: str, seen_version: int | None = None
    ) -> None:
        """As ``reset``, in the caller's transaction."""
        record = session.get(SettingRecord, setting.name, with_for_update=True)
        if seen_version not in {None, 0 if record is None else record.version}:
            raise ChangedMeanwhile
        if record is not None:
            self._delete(session, record, actor)

    def _delete(self, session: Session, record: SettingRecord, actor: str) -> None:
        facts = {"old": json.dumps(record.value, ensure_ascii=False), "new": "default"}
        audit.record(session, self.desk.person(actor), "setting.set", record.name, facts)
        session.delete(record)


def _same(kept: object, value: object) -> bool:
    return type(kept) is type(value) and kept == value


def _typed(setting: Setting[T], value: object) -> T:
    expected = type(setting.default)
    texts = not isinstance(value, list) or all(isinstance(each, str) for each in value)
    # bool is a kind of int in Python, but not for a shop
    if type(value) is not expected or not texts:
        raise WrongSettingType(setting.name, expected.__name__)
    return value
