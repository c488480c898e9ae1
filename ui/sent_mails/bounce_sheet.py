"""Takes in what came back about a mail."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.widgets.sheet import Sheet
from ui.widgets.text import label


class BounceSheet(Sheet):
    """A field for the returned text.

    Signals:
        given: the text.
    """

    given = Signal(str)

    def __init__(self, chosen: bool, parent: QWidget) -> None:  # noqa: FBT001 -- one mail is chosen
        super().__init__("", "", parent)
        self.heading.setText(self.tr("A mail came back"))
        self.setWindowTitle(self.heading.text())
        self.primary.setText(self.tr("Keep it"))
        told = (
            self.tr("Paste what the mail server wrote back. It is kept with the chosen mail.")
            if chosen
            else self.tr(
                "Paste what the mail server wrote back, with the headers of your mail: its"
                " Message-ID tells which one it is."
            )
        )
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("What came back"))
        self.text.setMinimumHeight(180)
        self.body.addWidget(label(told, "muted", wrap=True))
        self.body.addWidget(self.text)
        self.body.addWidget(
            label(self.tr("Mail addresses in it are not kept."), "caption", wrap=True)
        )

    def accept(self) -> None:
        """Close if there is something in it."""
        text = self.text.toPlainText().strip()
        if not text:
            self.complain(self.tr("Paste the text first."), self.text)
            return
        self.given.emit(text)
        super().accept()
