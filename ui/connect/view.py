"""The page that connects an Amazon Pay account."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.environment import Mode
from ui.connect.form import AccountForm
from ui.connect.panel import ConnectPanel, ConnectStage
from ui.connect.words import field_text, region_text, remark_text
from ui.notices import Notice
from ui.theme.look import dress
from ui.theme.tokens import Space, Tone
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.text import badge, card, column, label, row

_PASTE_HEIGHT = 76


class PasteField(QPlainTextEdit):
    """Takes a block, hands it on, and keeps none of it.

    Signals:
        pasted: what it was given.
    """

    pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Paste the keys here"))
        self.setPlaceholderText(
            self.tr("Paste the keys here: text, JSON or one single key. Paydesk sorts them.")
        )
        self.setFixedHeight(_PASTE_HEIGHT)
        self.setTabChangesFocus(True)
        # what is pasted is a secret: neither the field nor its undo list may keep it
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def _take(self) -> None:
        text = self.toPlainText()
        if text.strip():
            self.clear()
            self.pasted.emit(text)


class ConnectView(QWidget):
    """Renders a panel and emits what the owner wants.

    Signals:
        edited: the form's content (``TypedAccount``).
        pasted: a block of text.
        submitted, restart, left, better_region: the buttons.
    """

    edited = Signal(object)
    pasted = Signal(str)
    submitted = Signal()
    restart = Signal()
    left = Signal()
    better_region = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = AccountForm()
        self.notice = NoticeBar()
        self.progress = QProgressBar()
        self.keys = label("", "caption", wrap=True)
        self.done_text = label("", wrap=True)
        self.field = PasteField()
        self.found = label("", "", Tone.GOOD, wrap=True)
        self.remarks = label("", "muted", wrap=True)
        self.paste_button = QPushButton(self.tr("Paste from the clipboard"))
        self.back = QPushButton(self.tr("Back"))
        self.submit = QPushButton(self.tr("Check with Amazon and connect"))
        self.later = QPushButton(self.tr("Later"))
        self.again = QPushButton(self.tr("Start again with the account"))
        self._pages = QStackedWidget()
        self._lay_out()
        self.form.edited.connect(self.edited)
        self.field.pasted.connect(self.pasted)
        self.paste_button.clicked.connect(self._paste)
        self.submit.clicked.connect(self.submitted)
        self.back.clicked.connect(self.left)
        self.later.clicked.connect(self.left)
        self.again.clicked.connect(self.restart)
        self.notice.acted.connect(self.better_region)

    def show_panel(self, panel: ConnectPanel) -> None:
        done = panel.stage is ConnectStage.DONE
        self._pages.setCurrentIndex(1 if done else 0)
        self.form.show_panel(panel)
        asking = panel.stage is ConnectStage.ASKING
        self.progress.setVisible(asking)
        for part in (self.paste_button, self.field, self.back, self.submit):
            part.setEnabled(not asking)
        text = self.tr("Asking Amazon …") if asking else self.tr("Check with Amazon and connect")
        self.submit.setText(text)
        self.submit.setVisible(not done)
        self._show_notice(panel)
        self._show_found(panel)
        self.keys.setText(self._keys_text(panel))
        if done:
            self.done_text.setText(self._done_text(panel))
            self.again.setFocus()

    def _show_notice(self, panel: ConnectPanel) -> None:
        general = panel.message if panel.wrong is None else ""
        action = ""
        if panel.better_region is not None:
            action = self.tr("Use %1").replace("%1", region_text(panel.better_region))
        self.notice.show_notice(Notice(Tone.BAD, general) if general else None, action)

    def _show_found(self, panel: ConnectPanel) -> None:
        names = ", ".join(map(field_text, panel.found))
        self.found.setText(self.tr("✓ Found: %1.").replace("%1", names) if names else "")
        self.found.setVisible(bool(names))
        self.remarks.setText("\n".join(map(remark_text, panel.remarks)))
        self.remarks.setVisible(bool(panel.remarks))

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
        next_ = self.tr("From its next start Paydesk uses the new keys.")
        if panel.account.mode is Mode.SANDBOX:
            next_ = self.tr(
                "At its next start Paydesk opens your shop, with a database of its own; nothing of"
                " the training is in it. The first to sign in becomes its owner, and the set-up"
                " goes on there."
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _form_page(self) -> QWidget:
        where = self.tr(
            "You find all of these in Seller Central under Integration, MWS Access Key. No key is"
            " ever shown again once it is kept."
        )
        paste = row(self.field, self.paste_button, spacing=Space.M)
        paste.setStretch(0, 1)
        page = column(label(where, "muted", wrap=True), self.notice, spacing=Space.M)
        page.addLayout(paste)
        page.addWidget(self.found)
        page.addWidget(self.remarks)
        page.addWidget(self.form)
        page.addWidget(self.keys)
        page.addWidget(self.progress)
        page.addLayout(row(None, self.back, self.submit, spacing=Space.M))
        page.addStretch(1)
        made = QWidget()
        made.setLayout(page)
        return made

    def _done_page(self) -> QWidget:
        inside = QVBoxLayout()
        frame = card(inside)
        inside.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        inside.setSpacing(Space.L)
        inside.addLayout(row(badge(self.tr("✓ Connected"), Tone.GOOD), None))
        inside.addWidget(label(self.tr("Amazon knows this account"), "title"))
        inside.addWidget(self.done_text)
        inside.addLayout(row(None, self.later, self.again, spacing=Space.M))
        made = QWidget()
        made.setLayout(column(frame, None))
        return made
