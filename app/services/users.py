"""The people of the shop: who they are, and who may no longer come in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.permissions import Role
from app.services.before_and_after import before_and_after
from app.services.desk import Desk
from app.services.people_rules import find_user, name_key, require_manages, require_reach
from app.storage import audit
from app.storage.people import SignInAttemptRecord, UserRecord
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
        name: what is signed in with, and what orders and the audit trail keep; never changed.
        language: of the screens, e.g. ``de``; empty for the desk's own.
        signed_in_at: last; ``None`` before the first time.
        version: counts the changes, so that two who edit the same person are told.
    """

    name: str
    display_name: str
    role: Role
    language: str = ""
    active: bool = True
    signed_in_at: dt.datetime | None = field(default=None, compare=False)
    version: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Users:
    """Makes and changes users; PINs go in and never come out.

    Every change asks whether ``actor`` may make it, by what they may do now; nobody raises
    themselves or somebody above them. All raise

    * ``PermissionRefused``: the actor may not change people (any more);
    * ``AboveYou``, ``RaisesSelf``: not this person, or not to this role;
    * ``ChangedMeanwhile``: somebody else has changed this person since ``seen``.

    Then nothing was changed.
    """

    desk: Desk

    def all(self) -> tuple[User, ...]:
        """Everybody by name, those who were deactivated included."""
        with self.desk.database.read() as session:
            rows = session.scalars(select(UserRecord).order_by(UserRecord.name_key))
            return tuple(user_of(row) for row in rows)

    def display_names(self) -> Mapping[str, str]:
        """How the people behind the names in orders and trail are called."""
        with self.desk.database.read() as session:
            rows = session.execute(select(UserRecord.name, UserRecord.display_name))
            return {name: shown for name, shown in rows}  # noqa: C416 -- rows are no pairs to mypy

    def create(self, user: User, pin: str, actor: str) -> User:
        """Add somebody.

        Raises:
            PinRefused, UserNameEmpty, UserNameTaken, TextTooLong: nobody was added.
        """
        pin_hash = self.desk.pins.hash(pin)  # slow on purpose: never while the database waits
        name = " ".join(user.name.split())
        with first_come(self.desk.database) as session:
            require_reach(require_manages(session, actor), role=user.role)
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
                signed_in_at=None,
            )
            require_room(record)
            session.add(record)
            facts = before_and_after({}, _facts(user_of(record)))
            audit.record(session, cause, "user.created", name, facts)
            session.flush()
            return user_of(record)

    def set_role(self, name: str, role: Role, actor: str, seen: int | None = None) -> User:
        """Give somebody another role.

        Args:
            name: whose.
            role: from now on.
            actor: who does it.
            seen: the version that was looked at; ``None`` to change whatever stands there.

        Raises:
            NotFound: no such user.
            LastOwner: nobody else could manage the shop; nothing was changed.
        """

        def change(record: UserRecord) -> None:
            record.role = role

        return self._change(name, actor, change, seen, role)

    def deactivate(self, name: str, actor: str, seen: int | None = None) -> User:
        """Let somebody in no more; orders and the trail keep the name.

        Raises:
            NotFound, LastOwner: as for ``set_role``.
        """

        def change(record: UserRecord) -> None:
            record.active = False

        return self._change(name, actor, change, seen)

    def activate(self, name: str, actor: str, seen: int | None = None) -> User:
        """Let somebody in again.

        Raises:
            NotFound: no such user.
        """

        def change(record: UserRecord) -> None:
            record.active = True

        return self._change(name, actor, change, seen)

    def describe(
        self, name: str, display_name: str, language: str, actor: str, seen: int | None = None
    ) -> User:
        """Change how somebody is shown, and in which language.

        Raises:
            NotFound, TextTooLong: nothing was changed.
        """

        def change(record: UserRecord) -> None:
            record.display_name = display_name.strip() or record.name
            record.language = language

        return self._change(name, actor, change, seen)

    def set_pin(self, name: str, pin: str, actor: str) -> None:
        """Give somebody another PIN, and let them try it at once; the trail tells that, not which.

        Raises:
            PinRefused, NotFound: the old one holds.
        """
        pin_hash = self.desk.pins.hash(pin)
        with self.desk.database.write() as session:
            record = _require_user(session, name)
            _require_theirs(session, actor, record)
            record.pin_hash = pin_hash
            slowed = SignInAttemptRecord.name_key == record.name_key
            session.execute(delete(SignInAttemptRecord).where(slowed))
            cause = self.desk.person(actor)
            audit.record(session, cause, "user.pin_set", record.name, {"pin": "changed"})

    def _change(
        self,
        name: str,
        actor: str,
        change: Callable[[UserRecord], None],
        seen: int | None,
        role: Role | None = None,
    ) -> User:
        with self.desk.database.write() as session:
            record = _require_user(session, name)
            _require_theirs(session, actor, record, role)
            if seen not in {None, record.version}:
                raise ChangedMeanwhile
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
            session.flush()
            return user_of(record)


def _require_theirs(
    session: Session, actor: str, record: UserRecord, role: Role | None = None
) -> None:
    """Whether the actor may change this person, and to this role."""
    require_reach(require_manages(session, actor), role=role or record.role, target=record)


def user_of(record: UserRecord) -> User:
    """The value of a row."""
    return User(
        name=record.name,
        display_name=record.display_name,
        role=record.role,
        language=record.language,
        active=record.active,
        signed_in_at=record.signed_in_at,
        version=record.version,
    )


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
