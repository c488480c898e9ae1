"""The form of the mail server."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.services.mails.server import MailServer, Security
from ui.mail_settings.panel import MailSettingsPanel
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.text import column, label, row

_COLUMNS: Final = 3


class ServerForm(QWidget):
    """Every field with its name above it; the wrong one is marked.

    Signals:
        saved: server and password (``MailServer, str``).
        tested: server, password and recipient.
    """

    saved = Signal(object, str)
    tested = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host, self.user, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.address, self.name, self.reply_to = QLineEdit(), QLineEdit(), QLineEdit()
        self.ca_file, self.recipient = QLineEdit(), QLineEdit()
        self.port, self.security = QSpinBox(), QComboBox()
        self.save = QPushButton(self.tr("Keep mail server"))
        self.test = QPushButton(self.tr("Send a test mail"))
        self._shown = MailServer(port=0)
        self._furnish()
        self.save.clicked.connect(lambda: self.saved.emit(self.server(), self.password.text()))
        self.test.clicked.connect(self._test)

    def server(self) -> MailServer:
        """What is in the form now."""
        return MailServer(
            host=self.host.text().strip(),
            port=self.port.value(),
            security=Security(self.security.currentData()),
            user=self.user.text().strip(),
            ca_file=self.ca_file.text().strip(),
            address=self.address.text().strip(),
            name=self.name.text().strip(),
            reply_to=self.reply_to.text().strip(),
        )

    def show_panel(self, panel: MailSettingsPanel) -> None:
        """Fill in what was read, and mark what is wrong; what is being typed stays."""
        self.setEnabled(panel.loaded and not panel.busy)
        told = panel.server
        if panel.loaded and told != self._shown:
            self._shown = told
            for name in ("host", "user", "address", "name", "reply_to", "ca_file"):
                self._lines()[name].setText(getattr(told, name))
            self.port.setValue(told.port)
            self.security.setCurrentIndex(self.security.findData(told.security.value))
        if panel.good:
            self.password.clear()
        for name, field in self._lines().items():
            wrong = name == panel.wrong
            dress(field, tone=Tone.BAD.value if wrong else Tone.NEUTRAL.value)

    def _lines(self) -> dict[str, QLineEdit]:
        names = ("host", "user", "password", "address", "name", "reply_to", "ca_file", "recipient")
        return {name: getattr(self, name) for name in names}

    def _test(self) -> None:
        recipient = self.recipient.text().strip() or self.address.text().strip()
        self.tested.emit(self.server(), self.password.text(), recipient)

    def _furnish(self) -> None:
        self.port.setRange(1, 65_535)
        self.port.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.port.setAlignment(Qt.AlignmentFlag.AlignRight)
        dress(self.save, "primary")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("unchanged"))
        texts = {
            Security.STARTTLS: self.tr("STARTTLS (often port 587)"),
            Security.TLS: self.tr("TLS (often port 465)"),
            Security.PLAIN: self.tr("None: a server on this computer"),
        }
        for security, text in texts.items():
            self.security.addItem(text, security.value)
        told: list[tuple[str, QWidget]] = [
            (self.tr("Mail server"), self.host),
            (self.tr("Port"), self.port),
            (self.tr("Encryption"), self.security),
            (self.tr("User (empty for none)"), self.user),
            (self.tr("Password"), self.password),
            (self.tr("Own certificate authority (PEM file)"), self.ca_file),
            (self.tr("Sender's address"), self.address),
            (self.tr("Sender's name"), self.name),
            (self.tr("Answers go to (empty for the sender)"), self.reply_to),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        for index, (text, field) in enumerate(told):
            field.setAccessibleName(text)
            place = divmod(index, _COLUMNS)
            grid.addLayout(column(label(text, "muted"), field, spacing=Space.XS), *place)
        self.recipient.setPlaceholderText(self.tr("Test mail to …"))
        self.recipient.setAccessibleName(self.tr("Recipient of the test mail"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(grid)
        layout.addLayout(row(self.recipient, self.test, None, self.save, spacing=Space.M))
