"""Draws a cell of the list: text, badge, mark, or the shadow of a row that is on its way."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.order_book import BookRow
from ui.orders.columns import KINDS, Cell, Column
from ui.orders.rows_model import OrderRowsModel
from ui.theme.icons import picture
from ui.theme.look import look_of
from ui.theme.tokens import Palette, Space, Tone, Type

_Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT: Final = 42
_BADGE: Final = 24
_ICON: Final = 14
_MARK: Final = 18
_SHADOW: Final = 10
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class OrderRowPainter(QStyledItemDelegate):
    """One for all columns; asks the model for words, not for roles: that is a third of the time."""

    def __init__(self, model: OrderRowsModel) -> None:
        super().__init__(model)
        self._model = model
        self._plain: QFont | None = None
        self._strong: QFont | None = None
        self._small: QFont | None = None
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 (Qt's name)
        return QSize(60, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        palette = look_of().palette
        box = option.rect
        row = self._model.row_at(index.row())
        column = self._model.columns[index.column()]
        marked = row is not None and row.id in self._model.chosen
        self._ground(painter, option, index, marked=marked)
        if row is None:
            _draw_shadow(painter, box, palette, index)
        elif column is Column.MARK:
            _draw_mark(painter, box, palette, marked=marked)
        else:
            lit = marked or bool(option.state & QStyle.StateFlag.State_Selected)
            self._draw(painter, box, column, row, lit=lit)

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, *, marked: bool
    ) -> None:
        palette, box = look_of().palette, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or marked:
            painter.fillRect(box, QColor(palette.accent_soft))
        elif index.row() == self.hovered:
            painter.fillRect(box, QColor(palette.raised))
        if selected and index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(palette.accent))
        painter.setPen(QColor(palette.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _draw(
        self, painter: QPainter, box: QRect, column: Column, row: BookRow, *, lit: bool
    ) -> None:
        cell = self._model.cell(column, row)
        if not cell.text:
            return
        self._make_fonts(painter.font())
        palette = look_of().palette
        inner = box.adjusted(Space.S, 0, -Space.S, 0)
        if cell.tone is not None:
            # on the colour of a chosen row a badge of the same colour would vanish
            ground = palette.surface if lit else palette.tones[cell.tone][1]
            self._draw_badge(painter, inner, cell, ground)
            return
        strong = column in {Column.NUMBER, Column.TOTAL}
        font = self._strong if strong else self._plain
        assert font is not None  # noqa: S101 -- made above
        painter.setFont(font)
        muted = column in {Column.DATE, Column.STAFF, Column.DESK, Column.REGION, Column.CLOSES}
        painter.setPen(QColor(palette.muted if muted else palette.text))
        side = Qt.AlignmentFlag.AlignRight if KINDS[column].right else Qt.AlignmentFlag.AlignLeft
        text = QFontMetrics(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, side | _MIDDLE, text)

    def _draw_badge(self, painter: QPainter, box: QRect, cell: Cell, ground: str) -> None:
        strong, _ = look_of().palette.tones[cell.tone or Tone.NEUTRAL]
        assert self._small is not None  # noqa: S101 -- made by the caller
        metrics = QFontMetrics(self._small)
        room = box.width() - _ICON - 3 * Space.S
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text) + _ICON + 3 * Space.S
        pill = QRect(box.left(), box.center().y() - _BADGE // 2 + 1, width, _BADGE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, _BADGE / 2, _BADGE / 2)
        density = painter.device().devicePixelRatio()
        sign = picture_of(cell.icon, strong, density)
        painter.drawPixmap(QPoint(pill.left() + Space.S, pill.top() + (_BADGE - _ICON) // 2), sign)
        painter.setPen(QColor(strong))
        painter.setFont(self._small)
        words = pill.adjusted(Space.S + _ICON + Space.XS, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | _MIDDLE, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _make_fonts(self, font: QFont) -> None:
        if self._plain is None:
            self._plain = QFont(font)
            self._plain.setPointSizeF(Type.BODY)
            self._strong = QFont(self._plain)
            self._strong.setWeight(QFont.Weight.DemiBold)
            self._small = QFont(self._strong)
            self._small.setPointSizeF(Type.CAPTION)


@lru_cache(maxsize=128)
def picture_of(name: str, color: str, density: float) -> QPixmap:
    """A small icon; kept, for there are few of them and many rows."""
    return picture(name, color, _ICON, density)


def _draw_mark(painter: QPainter, box: QRect, palette: Palette, *, marked: bool) -> None:
    square = QRectF(0, 0, _MARK, _MARK)
    square.moveCenter(QRectF(box).center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(palette.accent if marked else palette.muted), 1.6))
    painter.setBrush(QColor(palette.accent if marked else palette.surface))
    painter.drawRoundedRect(square, 4, 4)
    if marked:
        painter.setPen(QPen(QColor(palette.on_accent), 2.2))
        left, top = square.left(), square.top()
        painter.drawPolyline(
            [
                QPoint(round(left + 4), round(top + 9)),
                QPoint(round(left + 8), round(top + 13)),
                QPoint(round(left + 14), round(top + 5)),
            ]
        )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _draw_shadow(painter: QPainter, box: QRect, palette: Palette, index: _Index) -> None:
    """A grey bar where text will be; of different lengths, as text has them."""
    if index.column() == 0:
        return
    share = 45 + (index.row() * 7 + index.column() * 13) % 40
    bar = QRect(box.left() + Space.S, box.center().y() - _SHADOW // 2, 0, _SHADOW)
    bar.setWidth((box.width() - 2 * Space.S) * share // 100)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.raised))
    painter.drawRoundedRect(bar, _SHADOW / 2, _SHADOW / 2)
