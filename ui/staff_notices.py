"""What the notification settings want on somebody's screen: shown until they have seen it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from ui.mail_settings.words import event_word
from ui.notices import Notice
from ui.theme.look import dress
from ui.theme.tokens import Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.errors import AppError
    from app.services.mails.rows import MailRow
    from app.services.mails.screen_notices import ScreenNotices
    from ui.workplace import SignedIn, Workplace

LOOK_MS: Final = 15_000


class StaffNotices(QObject):
    """Asks for whoever is signed in, wherever they are, and shows one notice after the other.

    A notice is gone for good, at every desk, once its reader has opened the order or has said so;
    a desk that was closed before shows it again.

    Signals:
        order_wanted: number of an order to open.
    """

    order_wanted = Signal(str)

    def __init__(self, workplace: Workplace, notices: ScreenNotices) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._notices = notices
        self._rows: tuple[MailRow, ...] = ()
        self._asking = False
        self.bar = NoticeBar()
        self.seen = QPushButton(self.tr("Seen"))
        self.count = label("", "muted")
        dress(self.seen, "quiet")
        self.bar.tail.addWidget(self.count)
        self.bar.tail.addWidget(self.seen)
        workplace.shell.notices.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.bar.acted.connect(self.open_order)
        self.seen.clicked.connect(self.dismiss)
        workplace.user_changed.connect(self._user_changed)
        group = self.tr("Notices")
        add = workplace.actions.add
        add("notice.open", self.tr("Open the notice's order"), group, self.open_order)
        add("notice.seen", self.tr("Put the notice away"), group, self.dismiss, keys="Ctrl+Shift+N")
        self._show()

    @property
    def current(self) -> MailRow | None:
        """The one that is shown."""
        return self._rows[0] if self._rows else None

    def look(self) -> None:
        """Ask whether there is something new for whoever is signed in."""
        if not self._workplace.is_signed_in or self._asking:
            return
        self._asking = True
        person = self._workplace.user.name
        self._workplace.background.run(
            partial(self._notices.unseen, person),
            owner=self,
            then=partial(self._looked, person),
            otherwise=self._missed,
        )

    def dismiss(self) -> None:
        """The shown one has been read."""
        row = self.current
        if row is None or not self._workplace.is_signed_in:
            return
        self._rows = self._rows[1:]
        self._show()
        work = partial(self._notices.saw, row.id, self._workplace.user.name)
        self._workplace.run(work, owner=self, then=lambda _done: None)

    def open_order(self) -> None:
        """Go where the shown one leads."""
        row = self.current
        if row is not None:
            self.dismiss()
            if row.order:
                self.order_wanted.emit(row.order)

    def _user_changed(self, user: SignedIn | None) -> None:
        self._rows = ()
        self._show()
        if user is None:
            self._timer.stop()
        else:
            self._timer.start()
            self.look()

    def _looked(self, person: str, rows: Sequence[MailRow]) -> None:
        self._asking = False
        if self._workplace.is_signed_in and self._workplace.user.name == person:
            self._rows = tuple(rows)
            self._show()
        else:
            self.look()

    def _missed(self, _error: AppError) -> None:
        self._asking = False  # the shell says itself that the database is away

    def _show(self) -> None:
        row = self.current
        self.bar.show_notice(
            self._notice(row) if row is not None else None,
            self.tr("Open order") if row is not None and row.order else "",
        )
        self.count.setText(self.tr("%n notice(s)", "", len(self._rows)))
        self.count.setVisible(len(self._rows) > 1)
        why_not = "" if row is not None else self.tr("There is no notice.")
        for name in ("notice.open", "notice.seen"):
            self._workplace.actions.allow(name, why_not)

    def _notice(self, row: MailRow) -> Notice:
        word = event_word(row.event)
        if row.order:
            text = self.tr("Order %1: %2").replace("%1", row.order).replace("%2", word)
        else:
            text = word
        return Notice(Tone.WARN, text, now=row.reason)
