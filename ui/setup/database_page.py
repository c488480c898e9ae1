"""The database: stay with the file, or move to a server with a check of every row."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.services.database_move.progress import Progress, Stage
from app.services.database_move.server import DatabaseServer
from ui.formats import count_text
from ui.setup.move_presenter import MovePanel
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import card, column, label, row


class DatabasePage(QWidget):
    """Renders a panel and emits what the owner wants.

    Signals:
        edited: the form's content (``DatabaseServer``).
        checked, started, canceled, restart: the buttons.
    """

    edited = Signal(object)
    checked = Signal()
    started = Signal()
    canceled = Signal()
    restart = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now = label("", wrap=True)
        self.notice = NoticeBar()
        self.host, self.database = QLineEdit(), QLineEdit("paydesk")
        self.user, self.password = QLineEdit("paydesk"), QLineEdit()
        self.port = QLineEdit("5432")
        self.tls = QCheckBox(self.tr("Encrypted, and the server's certificate is checked"))
        self.check = QPushButton(self.tr("Test the connection"))
        self.start = QPushButton(self.tr("Move to the server"))
        self.cancel = QPushButton(self.tr("Stop"))
        self.again = QPushButton(self.tr("Start again on the server"))
        self.bar = QProgressBar()
        self.said = label("", "muted", wrap=True)
        self._form = QWidget()
        self._run = QFrame()
        self._lay_out()
        self._connect()

    def show_panel(self, panel: MovePanel) -> None:
        moved = panel.moved
        self.now.setText(self._now(panel))
        self.notice.show_notice(panel.notice)
        self._form.setVisible(bool(panel.file) and moved is None)
        self._form.setEnabled(not panel.busy)
        self._run.setVisible(panel.progress is not None or moved is not None)
        self.bar.setVisible(panel.progress is not None)
        self.cancel.setVisible(panel.progress is not None)
        self.again.setVisible(moved is not None)
        for name, field in self._fields().items():
            wrong = name == panel.wrong
            dress(field, tone=Tone.BAD.value if wrong else Tone.NEUTRAL.value)
        if panel.progress is not None:
            self._show_progress(panel.progress)
        if moved is not None:
            self.password.clear()
            text = self.tr(
                "%1 rows are on the server; each was read back and compared. The file %2 is kept"
                " and takes nothing new. Start again now, on every desk."
            )
            text = text.replace("%1", count_text(moved.rows)).replace("%2", moved.file.name)
            self.said.setText(text)

    def server(self) -> DatabaseServer:
        """What is in the form now."""
        port = self.port.text().strip()
        return DatabaseServer(
            host=self.host.text().strip(),
            port=int(port) if port.isascii() and port.isdigit() else 0,
            database=self.database.text().strip(),
            user=self.user.text().strip(),
            password=self.password.text(),
            tls=self.tls.isChecked(),
        )

    def _now(self, panel: MovePanel) -> str:
        if panel.file:
            text = self.tr(
                "The shop lives in the file %1 on this computer. That is right for one desk."
                " Several share a PostgreSQL server: everything moves there, and is compared row by"
                " row before it counts."
            )
            return text.replace("%1", panel.file)
        return self.tr("The shop lives on a PostgreSQL server, for all desks.")

    def _show_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, max(progress.total, 1) if progress.total else 0)
        self.bar.setValue(progress.done)
        texts = {
            Stage.WAITING: self.tr("Waiting until nobody writes …"),
            Stage.COPYING: self.tr("Copying: %1 of %2 rows. Nobody can sell meanwhile."),
            Stage.CHECKING: self.tr("Comparing: %1 of %2 rows."),
            Stage.SWITCHING: self.tr("Switching over …"),
            Stage.DONE: self.tr("Done."),
        }
        text = texts[progress.stage].replace("%1", count_text(progress.done))
        self.said.setText(text.replace("%2", count_text(progress.total)))
        self.cancel.setEnabled(progress.stage in {Stage.WAITING, Stage.COPYING, Stage.CHECKING})

    def _fields(self) -> dict[str, QLineEdit]:
        names = ("host", "port", "database", "user", "password")
        return {name: getattr(self, name) for name in names}

    def _edited(self) -> None:
        self.edited.emit(self.server())

    def _connect(self) -> None:
        for field in self._fields().values():
            field.textEdited.connect(self._edited)
        self.tls.toggled.connect(self._edited)
        self.check.clicked.connect(self.checked)
        self.start.clicked.connect(self.started)
        self.cancel.clicked.connect(self.canceled)
        self.again.clicked.connect(self.restart)

    def _lay_out(self) -> None:
        self.port.setMaxLength(5)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.host.setPlaceholderText(self.tr("e.g. db.shop.example"))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the move"))
        dress(self.again, "primary")
        first, second = row(spacing=Space.M), row(spacing=Space.M)
        first.addLayout(_named(self.tr("Server"), self.host), 3)
        first.addLayout(_named(self.tr("Port"), self.port), 1)
        first.addLayout(_named(self.tr("Database (empty)"), self.database), 2)
        second.addLayout(_named(self.tr("User"), self.user), 1)
        second.addLayout(_named(self.tr("Password (empty for none)"), self.password), 1)
        form = column(spacing=Space.M)
        form.setContentsMargins(0, 0, 0, 0)
        form.addLayout(first)
        form.addLayout(second)
        form.addWidget(self.tls)
        form.addLayout(row(self.check, self.start, None, spacing=Space.M))
        self._form.setLayout(form)
        run = column(self.bar, self.said, spacing=Space.M)
        run.addLayout(row(self.cancel, self.again, None, spacing=Space.M))
        self._run.setLayout(run)
        inside = column(self.now, self.notice, self._form, self._run, spacing=Space.L)
        self.setLayout(column(card(inside), None))


def _named(name: str, field: QWidget) -> QVBoxLayout:
    field.setAccessibleName(name)
    return column(label(name, "caption"), field, spacing=Space.XS)
