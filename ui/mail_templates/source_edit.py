"""A field for a template's source: figures of equal width, and the fault underlined."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui.theme.look import look_of
from ui.theme.tokens import Tone


class SourceEdit(QPlainTextEdit):
    """Tab leaves it, as everywhere else."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.setFont(font)

    def fill(self, text: str) -> None:
        """Show another text, with nothing to undo."""
        if self.toPlainText() != text:
            self.setPlainText(text)

    def mark(self, line: int, column: int) -> None:
        """Underline from there to the end of the line; 0 marks nothing.

        Args:
            line: 1 for the first.
            column: likewise.
        """
        marks: list[QTextEdit.ExtraSelection] = []
        block = self.document().findBlockByNumber(line - 1)
        if line and block.isValid():
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(block)
            start = min(column - 1, max(block.length() - 1, 0))
            cursor.setPosition(block.position() + start)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            strong, soft = look_of().palette.tones[Tone.BAD]
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(QColor(strong))
            style.setForeground(QColor(strong))
            style.setBackground(QColor(soft))
            mark.cursor, mark.format = cursor, style
            marks.append(mark)
        self.setExtraSelections(marks)

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor there."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            cursor = self.textCursor()
            cursor.setPosition(block.position() + min(column - 1, max(block.length() - 1, 0)))
            self.setTextCursor(cursor)
            self.setFocus()
