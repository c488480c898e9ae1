"""The places that mails have: what was sent, who is told what, and how it is worded."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.changes import Changes
from ui.screen import Screen
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.sent_mails.screen import SentMailsScreen


class MailPlaces(QObject):
    """Makes their screens, and lets one lead to the next.

    Signals:
        hurried: something was queued that shall go out at once.
    """

    hurried = Signal()

    def __init__(
        self, workplace: Workplace, changes: Changes, show_order: Callable[[str], object]
    ) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._changes = changes
        self._show_order = show_order
        self._screen: SentMailsScreen | None = None

    def turned(self, _done: object = None) -> None:
        """The post has taken a turn: mails may stand elsewhere."""
        if self._screen is not None:
            self._screen.presenter.look()

    def mails(self) -> Screen:
        """Make the screen of what was sent."""
        from ui.sent_mails.screen import SentMailsScreen  # noqa: PLC0415 -- made when shown

        screen, shell = SentMailsScreen(self._workplace), self._workplace.shell
        screen.order_wanted.connect(self._show_order)
        screen.settings_wanted.connect(partial(shell.go, "mail_settings"))
        screen.templates_wanted.connect(partial(shell.go, "mail_templates"))
        screen.presenter.hurried.connect(self.hurried)
        self._screen = screen
        self._changes.orders_changed.connect(lambda _numbers: screen.presenter.look())
        return screen

    def settings(self) -> Screen:
        """Make the screen of the notification settings."""
        from ui.mail_settings.screen import MailSettingsScreen  # noqa: PLC0415 -- made when shown

        return MailSettingsScreen(self._workplace)

    def templates(self) -> Screen:
        """Make the template editor."""
        from ui.mail_templates.screen import TemplatesScreen  # noqa: PLC0415 -- made when shown

        screen = TemplatesScreen(self._workplace)
        screen.left.connect(partial(self._workplace.shell.go, "mails"))
        return screen
