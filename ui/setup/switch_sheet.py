"""The second question before another mode: a word to type."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.environment import Mode
from ui.theme.tokens import Space
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label


class SwitchSheet(Sheet):
    """Says what will be, and waits for the word.

    Signals:
        confirmed: the mode and what was typed (``Mode, str``).
    """

    confirmed = Signal(object, str)

    def __init__(self, to: Mode, word: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._to = to
        titles = {
            Mode.LIVE: self.tr("Go live with real money?"),
            Mode.SANDBOX: self.tr("Back to the sandbox?"),
            Mode.TRAINING: self.tr("Back to the training?"),
        }
        told = {
            Mode.LIVE: self.tr(
                "From its next start this desk takes real orders and real money. The live shop has"
                " a database of its own: people, taxes, shipping, letterhead, mails and products go"
                " along into it, test orders stay in the sandbox. Amazon is asked whether the keys"
                " are good for live."
            ),
            Mode.SANDBOX: self.tr(
                "From its next start this desk works in Amazon's test environment: no money moves."
                " Live orders stay where they are; this desk does not look after them meanwhile."
            ),
            Mode.TRAINING: self.tr(
                "From its next start nothing at this desk is real. Real orders stay where they are,"
                " and this desk does not look after them meanwhile."
            ),
        }
        buttons = {
            Mode.LIVE: self.tr("Go live"),
            Mode.SANDBOX: self.tr("Use the sandbox"),
            Mode.TRAINING: self.tr("Use the training"),
        }
        self.setWindowTitle(titles[to])
        self.heading.setText(titles[to])
        self.primary.setText(buttons[to])
        self.primary.setEnabled(False)
        self.setMinimumWidth(560)
        self.word = QLineEdit()
        name = self.tr("Type %1 to confirm").replace("%1", word)
        self.word.setAccessibleName(name)
        self.word.textEdited.connect(lambda text: self.primary.setEnabled(text.strip() == word))
        self.body.addWidget(label(told[to], wrap=True))
        self.body.addLayout(column(label(name, "item"), self.word, spacing=Space.XS))

    def accept(self) -> None:
        """Hand it on; the sheet stays until it is done."""
        if self.primary.isEnabled():
            self.complain("")
            self.confirmed.emit(self._to, self.word.text())
