"""Explains one word of Amazon's: what it is, why, what to tell the buyer, what to press."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.reasons import Explained
from ui.theme.tokens import Space
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label


class ExplainSheet(Sheet):
    """Nothing to fill in."""

    def __init__(self, told: Explained, word: str, parent: QWidget | None = None) -> None:
        super().__init__(told.word, _tr("Close"), parent)
        self.setMinimumWidth(480)
        self.cancel.hide()
        self.body.addWidget(label(word, "muted", wrap=True))
        nothing = _tr("Nothing to do.")
        for name, text in (
            (_tr("Why"), told.why),
            (_tr("Tell the buyer"), told.say),
            (_tr("Do now"), told.press or nothing),
            (_tr("Mail"), told.mail),
        ):
            if text:
                words = label(text, wrap=True)
                self.body.addLayout(column(label(name, "caption"), words, spacing=Space.XS))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExplainSheet", text)
