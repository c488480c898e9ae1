"""Draws one row of the palette: title, where it belongs, its key, and why not."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.actions import ActionEntry
from ui.palette.model import ENTRY_ROLE
from ui.theme.look import look_of
from ui.theme.tokens import Palette, Space, Type

_HEIGHT = 52


class RowPainter(QStyledItemDelegate):
    """A disabled action is muted and says its reason in the second line."""

    def sizeHint(  # noqa: N802 (Qt's name)
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(0, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: ActionEntry = index.data(ENTRY_ROLE)
        palette = look_of().palette
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if QStyle.StateFlag.State_Selected in state:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_soft))
            painter.drawRoundedRect(area.adjusted(4, 2, -4, -2), 6, 6)
        inside = area.adjusted(Space.L, Space.S, -Space.L, -Space.S)
        keys_width = self._paint_keys(painter, inside, entry.keys, font, palette)
        self._paint_words(painter, inside.adjusted(0, 0, -keys_width, 0), entry, font, palette)
        painter.restore()

    @staticmethod
    def _paint_words(
        painter: QPainter, area: QRect, entry: ActionEntry, font: QFont, palette: Palette
    ) -> None:
        half = area.height() // 2
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(palette.text if entry.enabled else palette.muted))
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, area.width())
        top = QRect(area.left(), area.top(), area.width(), half)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        small = QFont(font)
        small.setPointSizeF(Type.CAPTION)
        painter.setFont(small)
        painter.setPen(QColor(palette.muted))
        second = entry.group if entry.enabled else f"{entry.group} · {entry.why_not}"
        text = QFontMetrics(small).elidedText(second, Qt.TextElideMode.ElideRight, area.width())
        bottom = QRect(area.left(), area.top() + half, area.width(), half)
        painter.drawText(bottom, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    @staticmethod
    def _paint_keys(
        painter: QPainter, area: QRect, keys: str, font: QFont, palette: Palette
    ) -> int:
        """Draw the key at the right end; returns the width it takes."""
        if not keys:
            return 0
        small = QFont(font)
        small.setPointSizeF(Type.CAPTION)
        width = QFontMetrics(small).horizontalAdvance(keys) + 2 * Space.S
        box = QRect(area.right() - width, area.center().y() - 11, width, 22)
        painter.setFont(small)
        painter.setPen(QColor(palette.line))
        painter.setBrush(QColor(palette.raised))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(palette.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
        return width + Space.M
