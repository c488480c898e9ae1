"""Who is mailed about what, and by which server: reads, changes and tests it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.inbox import Audience
from app.domain.mail_events import MailEvent
from app.domain.mail_grid import MailGrid, MailRule
from ui.background import Background
from ui.mail_settings.panel import MailSettingsPanel
from ui.refusal_words import sentence_of

if TYPE_CHECKING:
    from app.services.mails.server import MailServer
    from app.services.mails.work import MailWork


class MailSettingsPresenter(QObject):
    """Owns the panel.

    Signals:
        changed: the panel (``MailSettingsPanel``).
    """

    changed = Signal(object)

    def __init__(
        self, work: MailWork, background: Background, user: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._background = background
        self._user = user
        self.panel = MailSettingsPanel()

    def load(self) -> None:
        """Read what holds now."""
        self._run(partial(_read, self._work), self._loaded)

    def set_rule(self, event: MailEvent, audience: Audience, rule: MailRule) -> None:
        """Change one cell."""
        work = self._work.grid
        self._change(partial(work.set_rule, event, audience, rule, self._user()), self.tr("Kept."))

    def set_department(self, addresses: tuple[str, ...]) -> None:
        """Say who the orders department is."""
        change = partial(self._work.grid.set_department, addresses, self._user())
        self._change(change, self.tr("Kept."))

    def save_server(self, server: MailServer, password: str) -> None:
        """Keep the server; an empty password leaves the old one."""
        save = partial(self._work.servers.save, server, password or None, self._user())
        self._change(save, self.tr("The mail server is kept. Waiting mails go out now."))

    def test(self, server: MailServer, password: str, recipient: str) -> None:
        """Send a test mail with what the form says, kept or not."""
        done = self.tr("The mail server took the test mail.")
        self._change(partial(_test, self._work, server, password, recipient), done)

    def _change(self, work: Callable[[], None], said: str) -> None:
        if self.panel.busy:
            return
        self._show(replace(self.panel, busy=True, message="", wrong=""))
        self._run(partial(_then_read, work, self._work), partial(self._changed, said))

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
        self._background.run(work, owner=self, then=then, otherwise=self._failed)

    def _show(self, panel: MailSettingsPanel) -> None:
        self.panel = panel
        self.changed.emit(panel)


def _read(work: MailWork) -> MailSettingsPanel:
    grid: MailGrid = work.grid.load()
    server = work.servers.load()
    return MailSettingsPanel(grid, server, loaded=True, why_idle=work.runner.why_idle())


def _then_read(change: Callable[[], None], work: MailWork) -> MailSettingsPanel:
    change()
    return _read(work)


def _test(work: MailWork, server: MailServer, password: str, recipient: str) -> None:
    known = password or (work.servers.password() if server.user else "")
    work.mails.test_send(server, known, recipient)
