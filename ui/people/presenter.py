"""People and permissions on their screen: read, changed one thing at a time, and read again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.permission_table import DEFAULT_TABLE
from app.domain.permissions import DENIED, Action, Permission, PermissionTable, Role
from ui.background import RunsWork
from ui.notices import Notice, notice_of
from ui.people.panel import Cell, PeoplePanel, Whose
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.services.permission_settings import PermissionSettings
    from app.services.users import User, Users


class PeoplePresenter(QObject):
    """Owns the panel.

    Signals:
        changed: a fresh ``PeoplePanel``.
        done: what a sheet asked for is done (``AppError`` or ``None``).
    """

    changed = Signal(object)
    done = Signal(object)

    def __init__(
        self,
        users: Users,
        permissions: PermissionSettings,
        background: RunsWork,
        user: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._users = users
        self._permissions = permissions
        self._background = background
        self._user = user
        self.panel = PeoplePanel()

    def load(self) -> None:
        """Read everybody and everything again."""
        work = partial(_read, self._users, self._permissions, self.panel.whose)
        self._background.run(work, owner=self, then=self._loaded, otherwise=self._failed)

    def choose(self, name: str) -> None:
        """Look at somebody."""
        self._show(chosen=name, notice=None)

    def look_at(self, whose: Whose) -> None:
        """Show the permissions of a role or of a person."""
        self._show(whose=whose, exceptions={}, notice=None)
        self.load()

    def add(self, user: User, pin: str) -> None:
        """Add somebody; a wrong PIN or name is told to the sheet."""
        said = self.tr("%1 can sign in now.").replace("%1", user.display_name or user.name)
        self._show(chosen=user.name)
        self._do(partial(self._users.create, user, pin, self._user()), said)

    def rename(self, user: User, display_name: str) -> None:
        """Show somebody under another name; what they sign in with stays."""
        work = partial(
            self._users.describe,
            *(user.name, display_name, user.language, self._user(), user.version),
        )
        self._do(work, self.tr("The name was changed."))

    def set_role(self, user: User, role: Role) -> None:
        """Give somebody another role."""
        work = partial(self._users.set_role, user.name, role, self._user(), user.version)
        self._do(work, self.tr("The role was changed. It holds at every desk from now on."))

    def set_pin(self, user: User, pin: str) -> None:
        """Give somebody another PIN."""
        work = partial(self._users.set_pin, user.name, pin, self._user())
        self._do(work, self.tr("The new PIN holds from now on. It is shown nowhere."))

    def let_in(self, user: User, *, active: bool) -> None:
        """Let somebody in again, or no more."""
        change = self._users.activate if active else self._users.deactivate
        said = (
            self.tr("%1 can sign in again.")
            if active
            else self.tr("%1 can no longer sign in. Orders and audit keep the name.")
        )
        work = partial(change, user.name, self._user(), user.version)
        self._do(work, said.replace("%1", user.display_name))

    def set_permission(self, cell: Cell, permission: Permission) -> None:
        """Let something else hold; somebody else's change since then is not overwritten."""
        whose, action, actor = self.panel.whose, cell.action, self._user()
        if whose.name:
            change = partial(self._permissions.set_for, whose.name)
        else:
            change = partial(self._permissions.set, whose.role)
        work = partial(change, action, permission, actor, cell.holds)
        self._do(work, self.tr("Kept. It holds at every desk from now on."))

    def reset_permission(self, action: Action) -> None:
        """Let the default hold again."""
        whose, actor = self.panel.whose, self._user()
        if whose.name:
            work = partial(self._permissions.reset_for, whose.name, action, actor)
        else:
            work = partial(self._permissions.reset, whose.role, action, actor)
        self._do(work, self.tr("The default holds again."))

    def cells(self) -> dict[Action, Cell]:
        """Every permission of whoever is looked at."""
        return {action: self._cell(action) for action in Action}

    def _cell(self, action: Action) -> Cell:
        panel = self.panel
        by_role = panel.table.get(panel.whose.role, {}).get(action, DENIED)
        if panel.whose.name:
            own = panel.exceptions.get(action)
            return Cell(action, own or by_role, by_role, own is not None)
        built_in = DEFAULT_TABLE.get(panel.whose.role, {}).get(action, DENIED)
        return Cell(action, by_role, built_in, by_role != built_in)

    def _do(self, work: Callable[[], Any], said: str) -> None:
        self._show(busy=True, notice=None)
        self._background.run(
            work,
            owner=self,
            then=lambda _result: self._did(said),
            otherwise=self._not_done,
        )

    def _did(self, said: str) -> None:
        self._show(busy=False, notice=Notice(Tone.GOOD, said))
        self.done.emit(None)
        self.load()

    def _not_done(self, error: AppError) -> None:
        self._failed(error)
        self.done.emit(error)
        self.load()

    def _failed(self, error: AppError) -> None:
        told = notice_of(error)  # no money is in question
        self._show(busy=False, notice=Notice(told.tone, told.what))

    def _loaded(
        self,
        told: tuple[tuple[User, ...], PermissionTable, Whose, dict[Action, Permission]],
    ) -> None:
        people, table, whose, exceptions = told
        chosen = self.panel.chosen or (people[0].name if people else "")
        self._show(people=people, table=table, chosen=chosen)
        if whose == self.panel.whose:
            self._show(exceptions=exceptions)

    def _show(self, **changes: Any) -> None:
        self.panel = replace(self.panel, **changes)
        self.changed.emit(self.panel)


def _read(
    users: Users, permissions: PermissionSettings, whose: Whose
) -> tuple[tuple[User, ...], PermissionTable, Whose, dict[Action, Permission]]:
    own = dict(permissions.exceptions(whose.name)) if whose.name else {}
    return users.all(), permissions.table(), whose, own
