"""Shows each person the places of the rail that are theirs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from app.domain.permissions import Action, Effect, PermissionTable, decide
from ui.workplace import SignedIn, Workplace

_HOME: Final = "till"


class RailPermissions(QObject):
    """Looks at whoever signs in; a place that is not theirs has no button and no key."""

    def __init__(self, workplace: Workplace, needs: Mapping[str, Action]) -> None:
        """Nobody is offered anything before it is known who is there.

        Args:
            workplace: whose user changes.
            needs: name of a place to what one must be allowed to do to see it.
        """
        super().__init__(workplace)
        self._workplace = workplace
        self._needs = needs
        workplace.user_changed.connect(self._user_changed)
        for name in needs:
            self._offer(name, why_not=self.tr("Nobody is signed in."))

    def _user_changed(self, user: SignedIn | None) -> None:
        for name in self._needs:
            self._offer(name, why_not=self.tr("Nobody is signed in."))
        if user is not None:
            self._workplace.read_rights(owner=self, then=self._judge)

    def _judge(self, table: PermissionTable) -> None:
        if not self._workplace.is_signed_in:
            return
        role = self._workplace.user.role
        for name, action in self._needs.items():
            may = decide(table, role, action).effect is Effect.ALLOW
            if not may and self._workplace.shell.current == name:
                self._workplace.shell.go(_HOME)  # it was theirs until somebody changed that
            self._offer(name, why_not="" if may else self.tr("Managers and owners see that."))

    def _offer(self, name: str, *, why_not: str) -> None:
        self._workplace.shell.offer(name, not why_not)
        self._workplace.actions.allow(f"go.{name}", why_not)
