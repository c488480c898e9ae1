"""The people of the shop: who they are, and who may no longer come in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import NotFound, Refused
from app.domain.permissions import Role
from app.services.before_and_after import before_and_after
from app.services.desk import Desk
from app.storage import audit
from app.storage.people import UserRecord
from app.storage.room import require_room
from app.storage.uniqueness import first_come


class UserNameTaken(Refused):
    """Somebody else signs in with this name; capitals do not tell names apart."""

    def __init__(self, name: str) -> None:
        super().__init__(f"there is already a user {name}")
        self.name = name


class UserNameEmpty(Refused):
    """A user needs a name to sign in with."""

    def __init__(self) -> None:
        super().__init__("a user needs a name")


class LastOwner(Refused):
    """Without an active owner nobody could manage the shop any more."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is the last active owner and has to stay one")
        self.name = name


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who signs in at a desk.

    Attributes:
        name: what is signed in with, and what orders and the audit trail say.
        language: of the screens, e.g. ``de``; empty for the desk's own.
    """

    name: str
    display_name: str
    role: Role
    language: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Users:
    """Makes and changes users; PINs go in and never come out."""

    desk: Desk

    def all(self) -> tuple[User, ...]:
        """Everybody by name, those who were deactivated included."""
        with self.desk.database.read() as session:
            rows = session.scalars(select(UserRecord).order_by(UserRecord.name_key))
            return tuple(user_of(row) for row in rows)

    def create(self, user: User, pin: str, actor: str) -> User:
        """Add somebody.

        Raises:
            PinRefused, UserNameEmpty, UserNameTaken, TextTooLong: nobody was added.
        """
        pin_hash = self.desk.pins.hash(pin)  # slow on purpose: never while the database waits
        name = " ".join(user.name.split())
        with first_come(self.desk.database) as session:
            if not name:
                raise UserNameEmpty
            if find_user(session, name) is not None:
                raise UserNameTaken(name)
            cause = self.desk.person(actor)
            record = UserRecord(
                name=name,
                name_key=name_key(name),
                display_name=user.display_name.strip() or name,
                role=user.role,
                pin_hash=pin_hash,
                language=user.language,
                active=user.active,
                created_at=cause.at,
            )
            require_room(record)
            session.add(record)
            facts = before_and_after({}, _facts(user_of(record)))
            audit.record(session, cause, "user.created", name, facts)
            return user_of(record)

    def set_role(self, name: str, role: Role, actor: str) -> User:
        """Give somebody another role.

        Raises:
            NotFound: no such user.
            LastOwner: nobody else could manage the shop; nothing was changed.
        """
        return self._change(name, actor, lambda record: setattr(record, "role", role))

    def deactivate(self, name: str, actor: str) -> User:
        """Let somebody in no more; orders and the trail keep the name.

        Raises:
            NotFound, LastOwner: as for ``set_role``.
        """
        return self._change(name, actor, lambda record: setattr(record, "active", False))

    def activate(self, name: str, actor: str) -> User:
        """Let somebody in again.

        Raises:
            NotFound: no such user.
        """
        return self._change(name, actor, lambda record: setattr(record, "active", True))

    def describe(self, name: str, display_name: str, language: str, actor: str) -> User:
        """Change how somebody is shown, and in which language.

        Raises:
            NotFound, TextTooLong: nothing was changed.
        """

        def change(record: UserRecord) -> None:
            record.display_name = display_name.strip() or record.name
            record.language = language

        return self._change(name, actor, change)

    def set_pin(self, name: str, pin: str, actor: str) -> None:
        """Give somebody another PIN; the trail tells that, not which.

        Raises:
            PinRefused, NotFound: the old one holds.
        """
        pin_hash = self.desk.pins.hash(pin)
        with self.desk.database.write() as session:
            record = _require_user(session, name)
            record.pin_hash = pin_hash
            cause = self.desk.person(actor)
            audit.record(session, cause, "user.pin_set", record.name, {"pin": "changed"})

    def _change(self, name: str, actor: str, change: Callable[[UserRecord], None]) -> User:
        with self.desk.database.write() as session:
            record = _require_user(session, name)
            old = user_of(record)
            change(record)
            require_room(record)
            new = user_of(record)
            if _manages(old) and not _manages(new) and _owners(session) == 0:
                raise LastOwner(record.name)
            facts = before_and_after(_facts(old), _facts(new))
            if facts:
                cause = self.desk.person(actor)
                audit.record(session, cause, "user.changed", record.name, facts)
            return new


def name_key(name: str) -> str:
    """What makes two names the same: neither capitals nor blanks count."""
    plain = "".join(filter(str.isprintable, " ".join(name.split())))
    return plain.casefold()


def find_user(session: Session, name: str) -> UserRecord | None:
    """Look a name up, however it is written."""
    return session.scalar(select(UserRecord).where(UserRecord.name_key == name_key(name)))


def user_of(record: UserRecord) -> User:
    """The value of a row."""
    return User(record.name, record.display_name, record.role, record.language, record.active)


def _require_user(session: Session, name: str) -> UserRecord:
    query = select(UserRecord).where(UserRecord.name_key == name_key(name))
    record = session.scalar(query.with_for_update())
    if record is None:
        raise NotFound("user", name)
    return record


def _manages(user: User) -> bool:
    return user.active and user.role is Role.OWNER


def _owners(session: Session) -> int:
    # the change at hand is flushed; on a server the rows are locked against a second such change
    query = select(UserRecord.id).where(UserRecord.role == Role.OWNER, UserRecord.active)
    return len(session.scalars(query.with_for_update()).all())


def _facts(user: User) -> dict[str, str]:
    return {
        "display_name": user.display_name,
        "role": user.role.value,
        "language": user.language,
        "active": str(user.active),
    }
