"""Signing in: by name and PIN, slowed down after failures, and silent about what was wrong."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from app.domain.errors import Refused
from app.services.desk import Desk
from app.services.people_rules import find_user, name_key
from app.services.users import User, user_of
from app.storage import audit
from app.storage.people import SignInAttemptRecord, UserRecord
from app.storage.uniqueness import first_come

FREE_ATTEMPTS: Final = 5
FIRST_PAUSE: Final = dt.timedelta(seconds=30)
LONGEST_PAUSE: Final = dt.timedelta(hours=1)
_FORGOTTEN_AFTER: Final = dt.timedelta(days=1)
_KEY_LIMIT: Final = 255


class WrongNameOrPin(Refused):
    """One of the two is wrong, or the user is deactivated; it does not say which."""

    def __init__(self) -> None:
        super().__init__("this name and PIN do not fit together")


class TooManyAttempts(Refused):
    """The pause after several failures; it begins for unknown names just the same.

    Attributes:
        until: when the next attempt counts.
    """

    def __init__(self, until: dt.datetime) -> None:
        super().__init__(f"too many wrong attempts; try again at {until:%H:%M:%S} UTC")
        self.until = until


@dataclass(frozen=True, slots=True)
class SignIn:
    """Lets people in.

    Every attempt is written down as a failure before the PIN is looked at, and struck out when
    it was right: attempts at several desks at once cannot share one free try.
    """

    desk: Desk

    def sign_in(self, name: str, pin: str) -> User:
        """Let somebody in, and note when. See ``prove``."""
        user = self.prove(name, pin)
        with self.desk.database.write() as session:
            # not a change of the person: whoever edits them meanwhile is not in its way
            session.execute(
                update(UserRecord)
                .where(UserRecord.name_key == name_key(name))
                .values(signed_in_at=self.desk.clock.now())
            )
        return user

    def prove(self, name: str, pin: str) -> User:
        """Find out whether somebody is who they say, e.g. to approve another's action.

        Takes a fifth of a second, right or wrong: not on the GUI thread.

        Raises:
            WrongNameOrPin: nobody was let in.
            TooManyAttempts: nobody was let in, and the PIN was not even looked at.
        """
        key = name_key(name)[:_KEY_LIMIT]
        self._count(key)
        with self.desk.database.read() as session:
            record = find_user(session, name)
            pin_hash = record.pin_hash if record is not None and record.active else ""
        pins = self.desk.pins
        if not pins.fits(pin_hash, pin):
            raise WrongNameOrPin
        renewed = pins.hash(pin) if pins.is_outdated(pin_hash) else ""
        with self.desk.database.write() as session:
            record = find_user(session, name)
            if record is None or not record.active or record.pin_hash != pin_hash:
                raise WrongNameOrPin
            if renewed:
                record.pin_hash = renewed
            session.execute(delete(SignInAttemptRecord).where(SignInAttemptRecord.name_key == key))
            return user_of(record)

    def _count(self, key: str) -> None:
        """Write a failure down in advance.

        Raises:
            TooManyAttempts: the pause is not over; it is not made longer by asking.
        """
        now = self.desk.clock.now()
        with first_come(self.desk.database) as session:
            _forget(session, now)
            record = session.get(SignInAttemptRecord, key, with_for_update=True)
            if record is None:
                session.add(SignInAttemptRecord(name_key=key, failures=1, last_at=now))
                return
            if record.locked_until is not None and now < record.locked_until:
                raise TooManyAttempts(record.locked_until)
            record.failures += 1
            record.last_at = now
            record.locked_until = _pause_after(record.failures, now)
            if record.locked_until is not None:
                self._tell(session, key, record.failures)

    def _tell(self, session: Session, key: str, failures: int) -> None:
        # what was typed into the name field of nobody may be a password
        record = find_user(session, key)
        if record is not None:
            facts = {"attempts": str(failures)}
            audit.record(session, self.desk.system(), "user.slowed_down", record.name, facts)


def _pause_after(failures: int, now: dt.datetime) -> dt.datetime | None:
    """When the attempt after this one may come, should this one fail; ``None`` for at once."""
    if failures < FREE_ATTEMPTS:
        return None
    doublings = min(failures - FREE_ATTEMPTS, 16)
    return now + min(FIRST_PAUSE * (1 << doublings), LONGEST_PAUSE)


def _forget(session: Session, now: dt.datetime) -> None:
    session.execute(
        delete(SignInAttemptRecord).where(SignInAttemptRecord.last_at < now - _FORGOTTEN_AFTER)
    )
