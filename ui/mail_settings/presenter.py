"""Who is mailed about what, and by which server: reads, changes and tests it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.environment import Mode
from app.domain.errors import AppError
from app.domain.inbox import Audience
from app.domain.mail_events import MailEvent
from app.domain.mail_grid import Alarms, MailGrid, MailRule
from ui.mail_settings.panel import MailSettingsPanel
from ui.refusal_words import sentence_of
from ui.sent_mails.presenter import Runs

if TYPE_CHECKING:
    from app.services.mails.server import MailServer
    from app.services.mails.work import MailWork
    from app.services.users import Users
    from ui.workplace import SignedIn


class MailSettingsPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``MailSettingsPanel``).
    """

    changed = Signal(object)

    def __init__(
        self,
        work: MailWork,
        users: Users,
        runs: Runs,
        user: Callable[[], SignedIn],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._users = users
        self._runs = runs
        self._user = user
        self.panel = MailSettingsPanel()

    def load(self) -> None:
        """Read what holds now."""
        self._run(partial(_read, self._work, self._users), self._loaded)

    def set_rule(self, event: MailEvent, audience: Audience, rule: MailRule) -> None:
        """Change one cell."""
        user = self._user()
        change = partial(self._work.grid.set_rule, event, audience, rule, user.name, user.role)
        self._change(change, self.tr("Kept."))

    def set_department(self, addresses: tuple[str, ...]) -> None:
        """Say who the orders department is."""
        user = self._user()
        change = partial(self._work.grid.set_department, addresses, user.name, user.role)
        self._change(change, self.tr("Kept."))

    def set_alarms(self, alarms: Alarms) -> None:
        """Say when waiting and silence are told."""
        if self.panel.loaded and alarms != self.panel.alarms:
            user = self._user()
            change = partial(self._work.grid.set_alarms, alarms, user.name, user.role)
            self._change(change, self.tr("Kept."))

    def save_server(self, server: MailServer, password: str) -> None:
        """Keep the server; an empty password leaves the old one."""
        user, keep = self._user(), self._work.servers.save
        save = partial(keep, server, password or None, user.name, user.role)
        self._change(save, self.tr("The mail server is kept. Waiting mails go out now."))

    def test(self, server: MailServer, password: str, recipient: str) -> None:
        """Send a test mail with what the form says, kept or not."""
        done = self.tr("The mail server took the test mail.")
        if self._work.mails.desk.shop.mode is Mode.TRAINING and not server.is_local:
            done = self.tr(
                "Connection and sign-in work. In training no mail leaves this computer, so none was"
                " sent."
            )
        self._change(partial(_test, self._work, server, password, recipient), done)

    def _change(self, work: Callable[[], None], said: str) -> None:
        if self.panel.busy:
            return
        self._show(replace(self.panel, busy=True, message="", wrong=""))
        self._run(partial(_then_read, work, self._work, self._users), partial(self._changed, said))

    def _changed(self, said: str, panel: MailSettingsPanel) -> None:
        self._work.runner.nudge()
        self._show(replace(panel, message=said, good=True))

    def _loaded(self, panel: MailSettingsPanel) -> None:
        told = self.panel
        self._show(replace(panel, message=told.message, good=told.good, wrong=told.wrong))

    def _failed(self, error: AppError) -> None:
        wrong = str(getattr(error, "field", ""))
        said = sentence_of(error)
        self._show(replace(self.panel, busy=False, message=said, good=False, wrong=wrong))

    def _run(
        self,
        work: Callable[[], MailSettingsPanel],
        then: Callable[[MailSettingsPanel], None],
    ) -> None:
        self._runs.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, panel: MailSettingsPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _read(work: MailWork, users: Users) -> MailSettingsPanel:
    grid: MailGrid = work.grid.load()
    people = tuple((user.name, user.display_name) for user in users.all() if user.active)
    return MailSettingsPanel(
        grid,
        work.servers.load(),
        loaded=True,
        why_idle=work.runner.why_idle(),
        alarms=work.grid.alarms(),
        people=people,
    )


def _then_read(change: Callable[[], None], work: MailWork, users: Users) -> MailSettingsPanel:
    change()
    return _read(work, users)


def _test(work: MailWork, server: MailServer, password: str, recipient: str) -> None:
    known = password or (work.servers.password() if server.user else "")
    work.mails.test_send(server, known, recipient)
