"""A mail as its reader sees it: nothing in it is loaded, followed or run."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

PHONE: Final = 375
"""Pixels across a common phone."""


class MailPaper(QTextBrowser):
    """Renders HTML with Qt's own text engine, which knows no scripts; pictures stay away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDocumentMargin(0)
        self._shown = ""

    def show_html(self, html: str, ground: str) -> None:
        """Show a whole mail; what is shown already keeps its place.

        Args:
            html: of the mail.
            ground: colour behind it.
        """
        if (told := f"{ground}{html}") == self._shown:
            return
        self._shown = told
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setStyleSheet(f"QTextBrowser {{ background: {ground}; border: none; }}")
        self.setHtml(html)
        bar.setValue(place)

    def show_text(self, text: str) -> None:
        """Show the text part, in the colours of the window."""
        if text != self._shown:
            self._shown = text
            self.setStyleSheet("")
            self.setPlainText(text)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 (Qt's name)
        """Nothing: neither from the network nor from this computer."""
        del kind, name
        return QByteArray()
