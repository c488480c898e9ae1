"""What all screens of one window share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from ui.actions import Actions
from ui.background import Background
from ui.notices import notice_of
from ui.shell import Shell
from ui.theme.look import Look

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.domain.permissions import PermissionTable, Role

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who works at this desk now."""

    name: str
    display_name: str
    role: Role


class Workplace(QObject):
    """The window, the door to the workers, the use cases once they are open, and the user.

    Signals:
        services_opened: the use cases can be called now (``Services``).
        user_changed: ``SignedIn``, or ``None`` when the desk is locked or nobody is there.
    """

    services_opened = Signal(object)
    user_changed = Signal(object)

    def __init__(self, shell: Shell, background: Background, look: Look) -> None:
        super().__init__(shell)
        self.shell = shell
        self.background = background
        self.look = look
        self._services: Services | None = None
        self._user: SignedIn | None = None
        self._locked = False

    @property
    def actions(self) -> Actions:
        return self.shell.actions_register

    @property
    def services(self) -> Services:
        """The use cases.

        Raises:
            RuntimeError: not open yet; a screen was shown too early, which is a bug.
        """
        if self._services is None:
            msg = "the shop is not open yet"
            raise RuntimeError(msg)
        return self._services

    @property
    def is_open(self) -> bool:
        return self._services is not None

    def open_with(self, services: Services) -> None:
        """The shop is open: database, gateway and use cases are there."""
        self._services = services
        self.shell.show_mode(services.desk.shop.mode)
        self.services_opened.emit(services)

    @property
    def is_signed_in(self) -> bool:
        """Whether somebody is at the desk; while it is locked nobody is."""
        return self._user is not None and not self._locked

    @property
    def behind_lock(self) -> SignedIn | None:
        """Whose work waits behind the lock; ``None`` while the desk is not locked."""
        return self._user if self._locked else None

    @property
    def user(self) -> SignedIn:
        """Who is signed in, or whose work goes on behind the lock.

        Raises:
            RuntimeError: nobody; screens behind the sign-in are not shown then.
        """
        if self._user is None:
            msg = "nobody is signed in"
            raise RuntimeError(msg)
        return self._user

    def sign_in(self, user: SignedIn | None) -> None:
        """Somebody signed in, or with ``None`` nobody is there any more."""
        self._user, self._locked = user, False
        self.user_changed.emit(user)

    def lock(self) -> None:
        """Nobody may go on before the PIN was typed again; what is under way goes on."""
        self._locked = True
        self.user_changed.emit(None)

    def read_rights(self, *, owner: QObject, then: Callable[[PermissionTable], None]) -> None:
        """Have the table read as it holds for whoever is signed in; nothing when nobody is."""
        if self._user is not None:
            table = partial(self.services.permissions.table, self._user.name)
            self.run(table, owner=owner, then=then)

    def run(self, work: Callable[[], T], *, owner: QObject, then: Callable[[T], None]) -> None:
        """Run in the background; an expected failure goes to the shell's notice bar."""
        self.background.run(work, owner=owner, then=then, otherwise=self.complain)

    def complain(self, error: AppError) -> None:
        """Show an expected failure where no screen has a better place for it."""
        self.shell.notice.show_notice(notice_of(error))
