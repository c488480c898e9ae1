"""Whether this computer hears Amazon itself: one switch, where it listens, one address to copy."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.services.receiving_settings import BadReceiving, ReceivingChoice
from ui.notices import notice_of
from ui.theme.icons import set_icon
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.text import badge, card, column, label, row

_WIDTH: Final = 640
_HEIGHT: Final = 640
_TRAINING_HEIGHT: Final = 400


class ReceivingSheet(Sheet):
    """Renders a choice and emits another.

    Signals:
        saved: a ``ReceivingChoice``.
        test_wanted: try the way from Amazon to here.
    """

    saved = Signal(object)
    test_wanted = Signal()

    def __init__(self, desk_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, title=self.tr("Receiving notifications"), primary="")
        self._desk = desk_name
        self._elsewhere = ""
        self.state = badge()
        self.where = label("", wrap=True)
        self.switch = QCheckBox(self.tr("Receive on this computer"))
        self.host, self.port = QLineEdit(), QLineEdit()
        self.address, self.topics = QLineEdit(), QLineEdit()
        self.url = label("", "strong", wrap=True)
        self.caption = label(self.tr("Enter this address in Seller Central"), "caption")
        self.copy = QPushButton(self.tr("Copy"))
        self.test = QPushButton(self.tr("Test now"))
        self._parts: list[QWidget] = []
        self._lay_out()
        self._connect()

    def show_choice(self, choice: ReceivingChoice) -> None:
        """What holds now."""
        here = choice.on_desk == self._desk
        self._elsewhere = "" if here else choice.on_desk
        self.topics.setText(" ".join(choice.topics))
        self.switch.setChecked(here)
        self.host.setText(choice.host)
        self.port.setText(str(choice.port))
        self.address.setText(choice.address)
        self._show()

    def show_state(self, word: str, tone: Tone, sentence: str) -> None:
        """How the way from Amazon to this shop is doing."""
        self.state.setText(word)
        dress(self.state, "badge", tone)
        self.where.setText(sentence)

    def in_training(self, ipn_url: str) -> None:
        """In training it runs by itself; there is nothing to decide."""
        self.switch.setChecked(True)
        for part in (self.switch, self.host, self.port, self.address):
            part.setEnabled(False)
        for named in self._parts:
            named.hide()
        self.setMinimumHeight(_TRAINING_HEIGHT)
        self.explained.setText(
            self.tr(
                "In training the companion runs on this computer by itself, and the pretend"
                " Amazon knows its address. Nothing needs to be set up."
            )
        )
        self.caption.setText(self.tr("The pretend Amazon sends to this address"))
        self.url.setText(ipn_url or "—")
        self.copy.setEnabled(bool(ipn_url))
        self.primary.hide()
        self.cancel.setText(self.tr("Close"))

    def accept(self) -> None:
        """Check what was typed, and hand it on."""
        choice = self._choice()
        if choice is None:
            self.complain(self.tr("The port is a number from 1 to 65535."), self.port)
            return
        try:
            choice.require_sensible()
        except BadReceiving as error:
            self.refuse(error)
            return
        self.complain("")
        self.saved.emit(choice)

    def refuse(self, error: AppError) -> None:
        """It was not kept; say why, and lead to the field."""
        fields = {
            "host": self.host,
            "port": self.port,
            "address": self.address,
            "topics": self.topics,
        }
        field = fields.get(error.field) if isinstance(error, BadReceiving) else None
        self.complain(notice_of(error).what, field)

    def _choice(self) -> ReceivingChoice | None:
        port = self.port.text().strip()
        if not (port.isascii() and port.isdigit()):
            return None
        on_desk = self._desk if self.switch.isChecked() else self._elsewhere
        return ReceivingChoice(
            on_desk=on_desk,
            host=self.host.text().strip(),
            port=int(port),
            address=self.address.text().strip(),
            topics=tuple(self.topics.text().replace(",", " ").split()),
        )

    def _show(self) -> None:
        on = self.switch.isChecked()
        for part in (self.host, self.port, self.address, self.topics):
            part.setEnabled(on)
        choice = self._choice()
        url = choice.ipn_url if choice is not None and on else ""
        self.url.setText(url or self.tr("Enter the public address above."))
        self.copy.setEnabled(bool(url))
        self.complain("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.url.text())

    def _connect(self) -> None:
        self.switch.toggled.connect(lambda _on: self._show())
        for field in (self.host, self.port, self.address, self.topics):
            field.textEdited.connect(lambda _text: self._show())
        self.copy.clicked.connect(self._copy)
        self.test.clicked.connect(self.test_wanted)

    def _named(self, field: QLineEdit, name: str) -> QVBoxLayout:
        """A field under its name."""
        caption = label(name, "caption")
        caption.setBuddy(field)
        field.setAccessibleName(name)
        self._parts += [caption, field]
        return column(caption, field, spacing=Space.XS)

    def _fields(self) -> QVBoxLayout:
        public = self._named(self.address, self.tr("Public https address that leads here"))
        host = self._named(self.host, self.tr("Listen at"))
        port = self._named(self.port, self.tr("Port"))
        topics = self._named(self.topics, self.tr("Topics, if not the usual ones"))
        place = row(spacing=Space.M)
        place.addLayout(host, 2)
        place.addLayout(port, 1)
        place.addLayout(topics, 3)
        fields = column(spacing=Space.S)
        fields.addLayout(public)
        fields.addLayout(place)
        self.address.setPlaceholderText("https://shop.example")
        self.topics.setPlaceholderText("arn:aws:sns:…")
        self.host.setToolTip(self.tr("127.0.0.1 while the proxy is on this computer"))
        return fields

    def _lay_out(self) -> None:
        self.setMinimumSize(_WIDTH, _HEIGHT)
        self.primary.setText(self.tr("Save"))
        self.explained = label(
            self.tr(
                "Amazon sends its notifications over the Internet. If this computer is to hear"
                " them, a public https address must lead to it: a reverse proxy, or a tunnel."
                " A companion on a public host is the better way where there is one; nothing is"
                " lost while this computer is off, because Paydesk asks Amazon by itself."
            ),
            "muted",
            wrap=True,
        )
        state = row(self.state, self.where, self.test, spacing=Space.M)
        state.setStretch(1, 1)
        state.setAlignment(self.state, Qt.AlignmentFlag.AlignVCenter)
        self.url.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        url = row(self.url, self.copy, spacing=Space.M)
        url.setStretch(0, 1)
        shown = column(self.caption)
        shown.addLayout(url)
        self.body.addLayout(state)
        self.body.addWidget(self.switch)
        self.body.addWidget(self.explained)
        self.body.addLayout(self._fields())
        self.body.addWidget(card(shown))
        set_icon(self.copy, "copy")
        for button in (self.copy, self.test):
            button.setAutoDefault(False)
