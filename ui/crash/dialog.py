"""Says once that something went wrong in Paydesk itself, and offers a report to copy."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme.look import dress
from ui.theme.tokens import Space
from ui.widgets.text import label, row


class CrashDialog(QDialog):
    """Shown beside the window, which goes on working."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setModal(False)
        self.resize(720, 520)
        self._report = report
        what = self.tr(
            "Paydesk made a mistake in what it was just doing. The basket and every order are "
            "kept, and the desk goes on."
        )
        now = self.tr(
            "If money was on its way, look the order up before you try again: Paydesk asks Amazon "
            "by itself and does nothing twice."
        )
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setAccessibleName(self.tr("Report"))
        self.copy = QPushButton(self.tr("Copy the report"))
        self.go_on = QPushButton(self.tr("Go on"))
        dress(self.go_on, "primary")
        self.copy.clicked.connect(self._copy)
        self.go_on.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(label(self.tr("Something went wrong"), "title"))
        layout.addWidget(label(what, wrap=True))
        layout.addWidget(label(now, wrap=True))
        layout.addWidget(text, 1)
        hint = self.tr("The report holds no names, amounts or keys.")
        layout.addLayout(row(label(hint, "caption"), None, self.copy, self.go_on))
        self.go_on.setDefault(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.setText(self.tr("Copied"))
