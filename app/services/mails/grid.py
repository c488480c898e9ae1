"""The notification settings at rest: one shared setting for each cell that somebody changed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.inbox import Audience
from app.domain.mail_events import MailEvent
from app.domain.mail_grid import (
    DEFAULTS,
    Alarms,
    BadMailRule,
    Cell,
    MailGrid,
    MailRule,
    is_mail_address,
)
from app.domain.permissions import Action, Role
from app.services.mails.leave import require_leave
from app.services.shop_settings import Setting, ShopSettings, WrongSettingType
from app.storage.settings import SettingRecord

DEPARTMENT: Final[Setting[list[str]]] = Setting("mail.orders_department", [])
AGEING_DAYS: Final = Setting("mail.ageing_days_before", Alarms().ageing_days)
"""Before Amazon lets a reservation go (classic API reference, Authorize: after 30 days)."""
SILENCE_HOURS: Final = Setting("mail.silence_hours", Alarms().silence_hours)
_PREFIX: Final = "mail.on."


def _setting(event: MailEvent, audience: Audience) -> Setting[str]:
    return Setting(f"{_PREFIX}{event.slug}.{audience.value.replace(' ', '_')}", "")


_SETTINGS: Final = {
    _setting(event, audience).name: (event, audience) for event, audience in DEFAULTS
}


@dataclass(frozen=True, slots=True)
class MailSettings:
    """Reads and writes the grid."""

    settings: ShopSettings

    def load(self) -> MailGrid:
        """What holds now.

        Raises:
            WrongSettingType: what is kept was written by another version; nothing is guessed.
            Unavailable: the database cannot be read just now.
        """
        with self.settings.desk.database.read() as session:
            return read_grid(session)

    def set_rule(
        self,
        event: MailEvent,
        audience: Audience,
        rule: MailRule,
        actor: str,
        role: Role | None = None,
    ) -> None:
        """Change a cell; the audit trail keeps the old and the new one.

        Raises:
            PermissionRefused, BadMailRule: nothing was changed.
        """
        self._require(actor, role)
        rule.require_sensible(event, audience)
        setting = _setting(event, audience)
        if rule == DEFAULTS[event, audience]:
            self.settings.reset(setting, actor)
        else:
            self.settings.set(setting, json.dumps(asdict(rule)), actor)

    def set_department(
        self, addresses: tuple[str, ...], actor: str, role: Role | None = None
    ) -> None:
        """Say who the orders department is.

        Raises:
            PermissionRefused, BadMailRule: nothing was changed.
        """
        self._require(actor, role)
        for address in addresses:
            if not is_mail_address(address):
                raise BadMailRule("department", f"{address!r} is no mail address")
        self.settings.set(DEPARTMENT, list(dict.fromkeys(addresses)), actor)

    def alarms(self) -> Alarms:
        """When silence and waiting are told.

        Raises:
            WrongSettingType, Unavailable: as for ``load``.
        """
        return Alarms(self.settings.get(AGEING_DAYS), self.settings.get(SILENCE_HOURS))

    def set_alarms(self, alarms: Alarms, actor: str, role: Role | None = None) -> None:
        """Change them.

        Raises:
            PermissionRefused, BadMailRule: nothing was changed.
        """
        self._require(actor, role)
        alarms.require_sensible()
        self.settings.set(AGEING_DAYS, alarms.ageing_days, actor)
        self.settings.set(SILENCE_HOURS, alarms.silence_hours, actor)

    def _require(self, actor: str, role: Role | None) -> None:
        require_leave(self.settings.desk, Action.EDIT_NOTIFICATION_SETTINGS, actor, role)


def read_grid(session: Session) -> MailGrid:
    """The grid as it holds in the caller's transaction, with one query.

    Raises:
        WrongSettingType: as for ``MailSettings.load``.
    """
    names = [*_SETTINGS, DEPARTMENT.name]
    query = select(SettingRecord.name, SettingRecord.value).where(SettingRecord.name.in_(names))
    kept: dict[str, Any] = {row.name: row.value for row in session.execute(query)}
    department = tuple(map(str, kept.pop(DEPARTMENT.name, [])))
    return MailGrid({_SETTINGS[name]: _rule(name, kept[name]) for name in kept}, department)


def _rule(name: str, value: object) -> MailRule:
    try:
        told = json.loads(str(value))
        rule = MailRule(**{**told, "recipients": tuple(told["recipients"])})
        rule.require_sensible(*_cell(name))
    except (ValueError, TypeError, KeyError, BadMailRule) as error:
        raise WrongSettingType(name, "mail rule") from error
    return rule


def _cell(name: str) -> Cell:
    return _SETTINGS[name]
