"""What nobody may do to people and permissions, whatever the table says."""

from __future__ import annotations

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import PermissionRefused, Refused
from app.domain.permissions import Action, Effect, Role, decide
from app.services.person_table import table_of
from app.storage.people import UserRecord

_RANK: Final = {Role.CASHIER: 0, Role.MANAGER: 1, Role.OWNER: 2}


class AboveYou(Refused):
    """Only an owner changes an owner, or makes one; and nobody gives what they do not have."""

    def __init__(self) -> None:
        super().__init__("only an owner may change that")


class RaisesSelf(Refused):
    """Nobody changes what they themselves may do, up or down; somebody else does it."""

    def __init__(self) -> None:
        super().__init__("nobody changes their own permissions")


def name_key(name: str) -> str:
    """What makes two names the same: neither capitals nor blanks count."""
    plain = "".join(filter(str.isprintable, " ".join(name.split())))
    return plain.casefold()


def find_user(session: Session, name: str) -> UserRecord | None:
    """Look a name up, however it is written."""
    return session.scalar(select(UserRecord).where(UserRecord.name_key == name_key(name)))


def require_manages(session: Session, actor: str) -> UserRecord | None:
    """Let those pass who may change people now.

    Returns:
        Who it is; ``None`` when it is nobody of the shop but the program itself, which makes
        the first owner and the sample people. Users are never removed, so that whoever is
        signed in is always found.

    Raises:
        PermissionRefused: no longer, or never.
    """
    record = find_user(session, actor)
    if record is None:
        return None
    table = table_of(session, record)
    if decide(table, record.role, Action.MANAGE_USERS).effect is not Effect.ALLOW:
        raise PermissionRefused(Action.MANAGE_USERS)
    return record


def require_reach(who: UserRecord | None, *, role: Role, target: UserRecord | None = None) -> None:
    """Whether somebody reaches up to a role: owners all, others what is below their own.

    Args:
        who: does it; ``None`` for the program itself.
        role: that is changed or given.
        target: whom it concerns.

    Raises:
        RaisesSelf: it is about themselves.
        AboveYou: it is about somebody who is not below them.
    """
    if who is None or who.role is Role.OWNER:
        return
    if target is not None and target.name_key == who.name_key:
        raise RaisesSelf
    reach = _RANK[who.role]
    if _RANK[role] >= reach or (target is not None and _RANK[target.role] >= reach):
        raise AboveYou
