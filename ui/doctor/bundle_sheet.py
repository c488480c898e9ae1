"""Shows every file of a support bundle, word for word, before it is saved."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from app.services.doctor.bundle import Bundle
from ui.formats import count_text
from ui.widgets.sheet import Sheet
from ui.widgets.text import label, row

_WIDTH, _HEIGHT, _LIST = 860, 360, 240


class BundleSheet(Sheet):
    """The names at the left, the chosen one's whole content beside."""

    def __init__(self, bundle: Bundle, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Support bundle"), self.tr("Save …"), parent)
        self.setMinimumWidth(_WIDTH)
        told = self.tr(
            "This is all that is in it, %1 files: no keys, no passwords, no names, no addresses. "
            "Look through it before you give it away."
        )
        about = label(told.replace("%1", count_text(len(bundle.files))), "muted", wrap=True)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Files"))
        self.names.setFixedWidth(_LIST)
        self.content = QPlainTextEdit()
        self.content.setAccessibleName(self.tr("Content"))
        self.content.setReadOnly(True)
        self.content.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.content.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.content.setMinimumHeight(_HEIGHT)
        self._texts = [file.text for file in bundle.files]
        self.names.addItems([file.name for file in bundle.files])
        self.names.currentRowChanged.connect(self._show)
        self.body.addWidget(about)
        self.body.addLayout(row(self.names, self.content))
        self.names.setCurrentRow(0)

    def _show(self, number: int) -> None:
        if 0 <= number < len(self._texts):
            self.content.setPlainText(self._texts[number])
