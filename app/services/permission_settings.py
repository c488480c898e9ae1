"""What the shop decided about permissions, cell by cell, over the built-in table."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import Refused
from app.domain.money import Currency, Money
from app.domain.permission_table import DEFAULT_TABLE, overruled
from app.domain.permissions import (
    Action,
    Decision,
    Effect,
    Measure,
    Permission,
    PermissionTable,
    Role,
    decide,
)
from app.services.before_and_after import before_and_after
from app.services.desk import Desk
from app.storage import audit
from app.storage.people import PermissionRecord
from app.storage.uniqueness import first_come


class OwnerNeedsIt(Refused):
    """Without this permission no owner could ever give it back."""

    def __init__(self, action: str) -> None:
        super().__init__(f"owners always may {action.replace('_', ' ')}")
        self.action = action


@dataclass(frozen=True, slots=True)
class PermissionSettings:
    """Reads and writes the permission table of the shop."""

    desk: Desk

    def table(self) -> PermissionTable:
        """The whole table as it holds now."""
        with self.desk.database.read() as session:
            return _table(session)

    def decide(self, role: Role, action: Action, measure: Measure | None = None) -> Decision:
        """Whether a role may act now; see ``app.domain.permissions.decide``."""
        return decide(self.table(), role, action, measure)

    def set(self, role: Role, action: Action, permission: Permission, actor: str) -> None:
        """Overrule one cell.

        Raises:
            OwnerNeedsIt: an owner would lose the means to undo it; nothing was changed.
        """
        manages = role is Role.OWNER and action is Action.MANAGE_USERS
        if manages and permission.effect is not Effect.ALLOW:
            raise OwnerNeedsIt(action)
        with first_come(self.desk.database) as session:
            old = _table(session).get(role, {}).get(action)
            record = session.get(PermissionRecord, (role, action), with_for_update=True)
            record = record or PermissionRecord(role=role, action=action)
            record.effect = permission.effect
            record.above = permission.above
            record.amount_limits = {
                limit.currency.value: limit.minor for limit in permission.amount_limits
            }
            record.share_limit = permission.share_limit
            record.may_approve = permission.may_approve
            session.add(record)
            self._tell(
                session,
                f"{role} {action}",
                actor,
                before_and_after(_facts(old), _facts(permission)),
            )

    def reset(self, role: Role, action: Action, actor: str) -> None:
        """Let the built-in table decide one cell again."""
        with self.desk.database.write() as session:
            record = session.get(PermissionRecord, (role, action), with_for_update=True)
            if record is None:
                return
            old = _facts(_permission(record))
            session.delete(record)
            built_in = _facts(DEFAULT_TABLE.get(role, {}).get(action))
            self._tell(session, f"{role} {action}", actor, before_and_after(old, built_in))

    def _tell(self, session: Session, cell: str, actor: str, facts: dict[str, str]) -> None:
        if facts:
            audit.record(session, self.desk.person(actor), "permission.set", cell, facts)


def _table(session: Session) -> PermissionTable:
    table: PermissionTable = DEFAULT_TABLE
    for record in session.scalars(select(PermissionRecord)):
        table = overruled(table, record.role, record.action, _permission(record))
    return table


def _permission(record: PermissionRecord) -> Permission:
    limits = tuple(
        Money(minor, Currency(code)) for code, minor in sorted(record.amount_limits.items())
    )
    return Permission(record.effect, limits, record.share_limit, record.above, record.may_approve)


def _facts(permission: Permission | None) -> dict[str, str]:
    if permission is None:
        return {}
    share = permission.share_limit
    return {
        "effect": permission.effect.value,
        "amount_limits": ", ".join(map(str, permission.amount_limits)) or "none",
        "share_limit": "none" if share is None else f"{share} basis points",
        "above": permission.above.value,
        "may_approve": str(permission.may_approve),
    }
