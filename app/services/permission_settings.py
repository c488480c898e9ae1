"""What the shop decided about permissions, cell by cell, over the built-in table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.permission_table import DEFAULT_TABLE
from app.domain.permissions import (
    DENIED,
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
from app.services.people_rules import find_user, name_key, require_manages, require_reach
from app.services.person_table import (
    exceptions_of,
    permission_of,
    shop_table,
    table_of,
    write_permission,
)
from app.storage import audit
from app.storage.people import ExceptionRecord, PermissionRecord, UserRecord
from app.storage.uniqueness import first_come


class OwnerNeedsIt(Refused):
    """Without this permission no owner could ever give it back."""

    def __init__(self, action: str) -> None:
        super().__init__(f"owners always may {action.replace('_', ' ')}")
        self.action = action


@dataclass(frozen=True, slots=True)
class PermissionSettings:
    """Reads and writes the permission table of the shop, and the exceptions of its people.

    Nothing of it is kept in memory: what is set holds for every desk's next action.
    """

    desk: Desk

    def table(self, user: str = "") -> PermissionTable:
        """The whole table as it holds now.

        Args:
            user: for this person, by name: then every role's row is theirs, see ``table_of``.
                Empty, or nobody of the shop, for the roles as such.
        """
        with self.desk.database.read() as session:
            record = find_user(session, user) if user else None
            return shop_table(session) if record is None else table_of(session, record)

    def exceptions(self, name: str) -> Mapping[Action, Permission]:
        """What holds for one person alone."""
        with self.desk.database.read() as session:
            return exceptions_of(session, name_key(name))

    def decide(
        self, role: Role, action: Action, measure: Measure | None = None, *, user: str = ""
    ) -> Decision:
        """Whether somebody may act now; see ``app.domain.permissions.decide``."""
        return decide(self.table(user), role, action, measure)

    def set(
        self,
        role: Role,
        action: Action,
        permission: Permission,
        actor: str,
        seen: Permission | None = None,
    ) -> None:
        """Overrule one cell of a role.

        Args:
            role: whose.
            action: which.
            permission: what holds from now on.
            actor: who does it.
            seen: what stood there when they decided; ``None`` to set it whatever stands there.

        Raises:
            OwnerNeedsIt: an owner would lose the means to undo it; nothing was changed.
            PermissionRefused, AboveYou, RaisesSelf: not theirs to change.
            ChangedMeanwhile: somebody else set it since; nothing was changed.
        """
        if role is Role.OWNER:
            _require_owners_keep(action, permission)
        with first_come(self.desk.database) as session:
            require_reach(require_manages(session, actor), role=role)
            old = shop_table(session).get(role, {}).get(action)
            _require_seen(old, seen)
            record = session.get(PermissionRecord, (role, action), with_for_update=True)
            record = record or PermissionRecord(role=role, action=action)
            write_permission(record, permission)
            session.add(record)
            self._tell(session, f"{role} {action}", actor, old, permission)

    def reset(self, role: Role, action: Action, actor: str) -> None:
        """Let the built-in table decide one cell again.

        Raises:
            PermissionRefused, AboveYou, RaisesSelf: not theirs to change.
        """
        with self.desk.database.write() as session:
            require_reach(require_manages(session, actor), role=role)
            record = session.get(PermissionRecord, (role, action), with_for_update=True)
            if record is None:
                return
            old = permission_of(record)
            session.delete(record)
            built_in = DEFAULT_TABLE.get(role, {}).get(action)
            self._tell(session, f"{role} {action}", actor, old, built_in)

    def set_for(
        self,
        name: str,
        action: Action,
        permission: Permission,
        actor: str,
        seen: Permission | None = None,
    ) -> None:
        """Let one cell hold for one person alone, whatever their role says.

        Args:
            name: whose.
            action: which.
            permission: what holds from now on.
            actor: who does it.
            seen: what held for them when it was decided; ``None`` to set it whatever holds.

        Raises:
            NotFound: no such user.
            OwnerNeedsIt, PermissionRefused, AboveYou, RaisesSelf, ChangedMeanwhile: as ``set``.
        """
        with first_come(self.desk.database) as session:
            person = self._person(session, name, actor)
            if person.role is Role.OWNER:
                _require_owners_keep(action, permission)
            held = table_of(session, person).get(person.role, {}).get(action)
            _require_seen(held, seen)
            key = (person.name_key, action)
            record = session.get(ExceptionRecord, key, with_for_update=True)
            record = record or ExceptionRecord(name_key=person.name_key, action=action)
            write_permission(record, permission)
            session.add(record)
            self._tell(session, f"{person.name} {action}", actor, held, permission)

    def reset_for(self, name: str, action: Action, actor: str) -> None:
        """Let the role decide again for one person.

        Raises:
            NotFound: no such user.
            PermissionRefused, AboveYou, RaisesSelf: not theirs to change.
        """
        with self.desk.database.write() as session:
            person = self._person(session, name, actor)
            key = (person.name_key, action)
            record = session.get(ExceptionRecord, key, with_for_update=True)
            if record is None:
                return
            old = permission_of(record)
            session.delete(record)
            by_role = shop_table(session).get(person.role, {}).get(action)
            self._tell(session, f"{person.name} {action}", actor, old, by_role)

    def _person(self, session: Session, name: str, actor: str) -> UserRecord:
        person = find_user(session, name)
        if person is None:
            raise NotFound("user", name)
        require_reach(require_manages(session, actor), role=person.role, target=person)
        return person

    def _tell(
        self,
        session: Session,
        cell: str,
        actor: str,
        old: Permission | None,
        new: Permission | None,
    ) -> None:
        facts = before_and_after(_facts(old), _facts(new))
        if facts:
            audit.record(session, self.desk.person(actor), "permission.set", cell, facts)


def _require_owners_keep(action: Action, permission: Permission) -> None:
    if action is Action.MANAGE_USERS and permission.effect is not Effect.ALLOW:
        raise OwnerNeedsIt(action)


def _require_seen(stands: Permission | None, seen: Permission | None) -> None:
    if seen is not None and (stands or DENIED) != seen:
        raise ChangedMeanwhile


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
