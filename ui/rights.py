"""Keeps a running desk to what its user may do by now, whoever changed that, at whichever desk."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.workplace import SignedIn, Workplace

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.domain.permissions import PermissionTable
    from app.services.users import User


class Rights(QObject):
    """Looks whenever the audit trail has moved; every change of people stands in it.

    Signals:
        changed: the present user may do something else, or is called otherwise (``SignedIn``).
        gone: the present user was deactivated.
    """

    changed = Signal(object)
    gone = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._known: PermissionTable | None = None
        workplace.user_changed.connect(self._user_changed)

    def look(self) -> None:
        """Compare with what held before."""
        if self._workplace.is_signed_in:
            user = self._workplace.user
            work = partial(_read, self._workplace.services, user.name)
            self._workplace.run(work, owner=self, then=partial(self._looked, user))

    def _user_changed(self, user: SignedIn | None) -> None:
        """Whoever signs in begins with what holds then."""
        if user is None:
            self._known = None
        elif self._known is None:
            self._workplace.read_rights(owner=self, then=self._begin)

    def _begin(self, table: PermissionTable) -> None:
        self._known = table

    def _looked(self, user: SignedIn, found: tuple[User | None, PermissionTable]) -> None:
        person, table = found
        if not self._workplace.is_signed_in or self._workplace.user != user or person is None:
            return
        if not person.active:
            self.gone.emit()
            return
        now = replace(user, display_name=person.display_name, role=person.role)
        if now != user or (self._known is not None and table != self._known):
            self._known = table
            self.changed.emit(now)


def _read(services: Services, name: str) -> tuple[User | None, PermissionTable]:
    found = next((each for each in services.users.all() if each.name == name), None)
    return found, services.permissions.table(name)
