"""The screen that connects an Amazon Pay account."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.connect.form import AccountForm
from ui.connect.panel import ConnectPanel, ConnectStage
from ui.notices import Notice
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import badge, card, label, row

_WIDTH = 760


class ConnectView(QWidget):
    """Renders a panel and emits what the owner wants.

    Signals:
        edited: the form's content (``TypedAccount``).
        pasted: text of the clipboard.
        submitted, restart, left: the buttons.
    """

    edited = Signal(object)
    pasted = Signal(str)
    submitted = Signal()
    restart = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "ground")
        self.form = AccountForm()
        self.notice = NoticeBar()
        self.progress = QProgressBar()
        self.keys = label("", "muted", wrap=True)
        self.done_text = label("", wrap=True)
        self.paste_button = QPushButton(self.tr("Paste all keys at once"))
        self.back = QPushButton(self.tr("Back"))
        self.submit = QPushButton(self.tr("Check with Amazon and connect"))
        self.later = QPushButton(self.tr("Later"))
        self.again = QPushButton(self.tr("Start again with the account"))
        self._pages = QStackedWidget()
        self._lay_out()
        self.form.edited.connect(self.edited)
        self.paste_button.clicked.connect(self._paste)
        self.submit.clicked.connect(self.submitted)
        self.back.clicked.connect(self.left)
        self.later.clicked.connect(self.left)
        self.again.clicked.connect(self.restart)

    def show_panel(self, panel: ConnectPanel) -> None:
        done = panel.stage is ConnectStage.DONE
        self._pages.setCurrentIndex(1 if done else 0)
        self.form.show_panel(panel)
        asking = panel.stage is ConnectStage.ASKING
        self.progress.setVisible(asking)
        for button in (self.paste_button, self.back, self.submit):
            button.setEnabled(not asking)
        text = self.tr("Asking Amazon …") if asking else self.tr("Check with Amazon and connect")
        self.submit.setText(text)
        general = panel.message if panel.wrong is None else ""
        self.notice.show_notice(Notice(Tone.BAD, general) if general else None)
        self.keys.setText(self._keys_text(panel))
        if done:
            self.done_text.setText(self._done_text(panel))
            self.again.setFocus()

    def _keys_text(self, panel: ConnectPanel) -> str:
        match panel.has_keyring:
            case None:
                return ""
            case True:
                return self.tr("The keys go into this computer's keyring, never into a file.")
            case False:
                return self.tr(
                    "This computer has no keyring. The keys go into a file that only you can read."
                )

    def _done_text(self, panel: ConnectPanel) -> str:
        where = self.tr("The keys are in this computer's keyring.")
        if panel.keys_in:
            where = self.tr("The keys are in %1, which only you can read.")
            where = where.replace("%1", panel.keys_in)
        next_ = self.tr(
            "At its next start Paydesk opens your shop, with a database of its own; nothing of "
            "the training is in it, and the first to sign in becomes its owner."
        )
        return f"{where} {next_}"

    def _paste(self) -> None:
        self.pasted.emit(QGuiApplication.clipboard().text())

    def _lay_out(self) -> None:
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Asking Amazon"))
        dress(self.submit, "primary", size="large")
        dress(self.again, "primary", size="large")
        for button in (self.back, self.later):
            dress(button, "quiet", size="large")
        self._pages.addWidget(self._form_page())
        self._pages.addWidget(self._done_page())
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.addStretch(1)
        across.addWidget(self._pages)
        across.addStretch(1)
        self._pages.setFixedWidth(_WIDTH)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)

    def _form_page(self) -> QWidget:
        inside = QVBoxLayout()
        frame = card(inside)
        inside.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        inside.addLayout(
            row(label(self.tr("Connect your Amazon Pay account"), "title"), None, self.paste_button)
        )
        where = self.tr(
            "You find all of these in Seller Central under Integration, MWS Access Key."
        )
        inside.addWidget(label(where, "muted", wrap=True))
        inside.addWidget(self.notice)
        inside.addWidget(self.form)
        inside.addWidget(self.keys)
        inside.addWidget(self.progress)
        inside.addLayout(row(None, self.back, self.submit, spacing=Space.M))
        return _in_the_middle(frame)

    def _done_page(self) -> QWidget:
        inside = QVBoxLayout()
        frame = card(inside)
        inside.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        inside.setSpacing(Space.L)
        inside.addLayout(row(badge(self.tr("✓ Connected"), Tone.GOOD), None))
        inside.addWidget(label(self.tr("Amazon knows this account"), "title"))
        inside.addWidget(self.done_text)
        inside.addLayout(row(None, self.later, self.again, spacing=Space.M))
        return _in_the_middle(frame)


def _in_the_middle(frame: QWidget) -> QWidget:
    page = QWidget()
    down = QVBoxLayout(page)
    down.setContentsMargins(0, Space.L, 0, Space.L)
    down.addStretch(1)
    down.addWidget(frame)
    down.addStretch(1)
    return page
