"""The permission table as it holds in this shop, and for one person of it."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.money import Currency, Money
from app.domain.permission_table import DEFAULT_TABLE, overruled
from app.domain.permissions import Action, Permission, PermissionTable, Role
from app.storage.people import ExceptionRecord, PermissionCell, PermissionRecord, UserRecord


def shop_table(session: Session) -> PermissionTable:
    """The built-in table with what the shop set anew for its roles."""
    table: PermissionTable = DEFAULT_TABLE
    for record in session.scalars(select(PermissionRecord)):
        table = overruled(table, record.role, record.action, permission_of(record))
    return table


def exceptions_of(session: Session, name_key: str) -> Mapping[Action, Permission]:
    """What holds for one person alone."""
    query = select(ExceptionRecord).where(ExceptionRecord.name_key == name_key)
    return {record.action: permission_of(record) for record in session.scalars(query)}


def table_of(session: Session, person: UserRecord) -> PermissionTable:
    """The table as it holds for one person now.

    Every role's row in it is theirs: a desk where they signed in under an earlier role decides
    by the present one. Whoever was deactivated may do nothing. Owners keep what lets them undo
    everything, whatever was set before they became one.
    """
    if not person.active:
        return {}
    row = dict(shop_table(session).get(person.role, {}))
    own = dict(exceptions_of(session, person.name_key))
    if person.role is Role.OWNER:
        own.pop(Action.MANAGE_USERS, None)
    row.update(own)
    return dict.fromkeys(Role, row)


def permission_of(record: PermissionCell) -> Permission:
    """The value of a cell."""
    limits = tuple(
        Money(minor, Currency(code)) for code, minor in sorted(record.amount_limits.items())
    )
    return Permission(record.effect, limits, record.share_limit, record.above, record.may_approve)


def write_permission(record: PermissionCell, permission: Permission) -> None:
    """Put a value into a cell."""
    record.effect = permission.effect
    record.above = permission.above
    record.amount_limits = {limit.currency.value: limit.minor for limit in permission.amount_limits}
    record.share_limit = permission.share_limit
    record.may_approve = permission.may_approve
