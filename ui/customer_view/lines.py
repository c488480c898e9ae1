"""The basket's lines in letters that can be read from the other side of the counter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.customer_view.panel import BuyersLine
from ui.customer_view.words import BuyersWords
from ui.theme.look import look_of
from ui.theme.tokens import Space, Type

_ROW: int = 68
_NAME_POINTS: float = 14.0
_BELOW_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
_Index = QModelIndex | QPersistentModelIndex


class LinesModel(QAbstractListModel):
    """Lines as they are rung up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[BuyersLine, ...] = ()
        self.words = BuyersWords("en-US")

    def show_lines(self, lines: tuple[BuyersLine, ...], words: BuyersWords) -> None:
        """Draw others; nothing is drawn anew when nothing changed."""
        if lines == self._lines and words.locale == self.words.locale:
            return
        self.beginResetModel()
        self._lines, self.words = lines, words
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = self.words
            each = words.each(line.quantity_milli, line.unit_price)
            return f"{line.name}, {each}, {words.money(line.amount)}"
        return None


class LinesView(QListView):
    """Follows the newest line; nothing in it can be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = LinesModel(self)
        self.setModel(self.lines)
        self._painter = _LinePainter(self)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.lines.modelReset.connect(self.scrollToBottom)

    def use_scale(self, scale: float) -> None:
        """Draw larger on a larger display; 1 is a small window."""
        self._painter.scale = scale
        self.doItemsLayout()


class _LinePainter(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scale = 1.0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        return QSize(0, round(_ROW * self.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        model = index.model()
        if not isinstance(line, BuyersLine) or not isinstance(model, LinesModel):
            return
        palette = look_of().palette
        room = self._block(option.rect)
        painter.save()
        amount = model.words.money(line.amount)
        painter.setFont(_font(_NAME_POINTS * self.scale))
        wide = painter.fontMetrics().horizontalAdvance(amount)
        painter.setPen(QColor(palette.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, amount)
        left = room.adjusted(0, 0, -wide - Space.XL, 0)
        name = painter.fontMetrics().elidedText(
            line.name, Qt.TextElideMode.ElideRight, left.width()
        )
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(_font(Type.BODY * self.scale))
        painter.setPen(QColor(palette.muted))
        each = model.words.each(line.quantity_milli, line.unit_price)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, each)
        if line.amount != line.listed:
            painter.setFont(_struck(Type.BODY * self.scale))
            listed = model.words.money(line.listed)
            painter.drawText(room, _BELOW_RIGHT, listed)
        painter.setPen(QColor(palette.line))
        painter.drawLine(room.left(), option.rect.bottom(), room.right(), option.rect.bottom())
        painter.restore()

    def _block(self, row: QRect) -> QRect:
        """Where both lines of text stand: close together in the middle of the row, at any scale."""
        above = QFontMetrics(_font(_NAME_POINTS * self.scale)).height()
        below = QFontMetrics(_font(Type.BODY * self.scale)).height()
        height = above + below + round(Space.XS * self.scale)
        beside = round(Space.L * self.scale)
        top = row.top() + (row.height() - height) // 2
        return QRect(row.left() + beside, top, row.width() - 2 * beside, height)


def _struck(points: float) -> QFont:
    """For the price before the discount."""
    font = _font(points)
    font.setStrikeOut(True)
    return font


def _font(points: float) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
