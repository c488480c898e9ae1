"""Explains one word of Amazon's: what it is, why, what to tell the buyer, what to press."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.language import translate
from ui.reasons import Explained
from ui.theme.tokens import Space
from ui.widgets.sheet import Sheet
from ui.widgets.text import column, label


class ExplainSheet(Sheet):
    """Nothing to fill in."""

    def __init__(self, told: Explained, word: str, parent: QWidget | None = None) -> None:
        super().__init__(told.word, translate("ExplainSheet", "Close"), parent)
        self.setMinimumWidth(480)
        self.cancel.hide()
        self.body.addWidget(label(word, "muted", wrap=True))
        nothing = translate("ExplainSheet", "Nothing to do.")
        for name, text in (
            (translate("ExplainSheet", "Why"), told.why),
            (translate("ExplainSheet", "Tell the buyer"), told.say),
            (translate("ExplainSheet", "Do now"), told.press or nothing),
            (translate("ExplainSheet", "Mail"), told.mail),
        ):
            if text:
                words = label(text, wrap=True)
                self.body.addLayout(column(label(name, "caption"), words, spacing=Space.XS))
