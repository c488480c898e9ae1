"""Draws a cell of the list: text, badge, mark, or the shadow of a row that is on its way."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.order_book import BookRow
from ui.orders.columns import KINDS, Cell, Column
from ui.orders.rows_model import OrderRowsModel
from ui.theme.icons import picture
from ui.theme.look import Look, look_of
from ui.theme.tokens import Palette, Space, Type

_Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT: Final = 42
_BADGE: Final = 24
_ICON: Final = 14
_MARK: Final = 18
_SHADOW: Final = 10
_KEPT: Final = 4_096
"""Texts and badges: some pages of a wide list."""

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_STRONG: Final = frozenset({Column.NUMBER, Column.TOTAL})
_MUTED: Final = frozenset({Column.DATE, Column.STAFF, Column.DESK, Column.REGION, Column.CLOSES})


class OrderRowPainter(QStyledItemDelegate):
    """One for all columns; asks the model for words, not for roles: that is a third of the time.

    A page is two hundred cells, and must be there within a frame: what cells have in common
    (colours, fonts, cut texts, badges, marks) is made once and kept.
    """

    def __init__(self, model: OrderRowsModel) -> None:
        super().__init__(model)
        self._model = model
        self._look: Look | None = None
        self._fonts: _Fonts | None = None
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 (Qt's name)
        return QSize(60, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if self._look is None:
            self._look = look_of()
        palette, box, place = self._look.palette, option.rect, index.row()
        row = self._model.row_at(place)
        column = self._model.columns[index.column()]
        marked = row is not None and row.id in self._model.chosen
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or marked:
            painter.fillRect(box, _ink(palette.accent_soft))
        elif place == self.hovered:
            painter.fillRect(box, _ink(palette.raised))
        if selected and index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), _ink(palette.accent))
        painter.setPen(_ink(palette.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if row is None:
            _draw_shadow(painter, box, palette, index)
        elif column is Column.MARK:
            edge, ground = (palette.accent,) * 2 if marked else (palette.muted, palette.surface)
            colors = (edge, ground, palette.on_accent)
            sign = _mark(colors, painter.device().devicePixelRatio(), marked=marked)
            _draw_in_the_middle(painter, box, sign)
        else:
            self._draw(painter, box, column, row, palette, lit=marked or selected)

    def _draw(  # noqa: PLR0913 -- once for each cell: a value made of these costs more than they do
        self,
        painter: QPainter,
        box: QRect,
        column: Column,
        row: BookRow,
        palette: Palette,
        *,
        lit: bool,
    ) -> None:
        cell = self._model.cell(column, row)
        if not cell.text:
            return
        fonts = self._fonts
        if fonts is None:
            fonts = self._fonts = _Fonts(painter.font())
        inner = box.adjusted(Space.S, 0, -Space.S, 0)
        if cell.tone is not None:
            # on the colour of a chosen row a badge of the same colour would vanish
            ground = palette.surface if lit else palette.tones[cell.tone][1]
            badge = fonts.badge(
                cell,
                inner.width(),
                (palette.tones[cell.tone][0], ground),
                painter.device().devicePixelRatio(),
            )
            painter.drawPixmap(inner.left(), inner.center().y() - _BADGE // 2 + 1, badge)
            return
        font, text = fonts.cut(cell.text, inner.width(), strong=column in _STRONG)
        painter.setFont(font)
        painter.setPen(_ink(palette.muted if column in _MUTED else palette.text))
        painter.drawText(inner, _RIGHT if KINDS[column].right else _LEFT, text)


class _Fonts:
    """The fonts of the list, with the texts and badges that were made with them."""

    def __init__(self, font: QFont) -> None:
        self._plain = QFont(font)
        self._plain.setPointSizeF(Type.BODY)
        self._strong = QFont(self._plain)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(self._strong)
        self._small.setPointSizeF(Type.CAPTION)
        self._measures = {
            strong: QFontMetrics(self._strong if strong else self._plain)
            for strong in (False, True)
        }
        self._small_measures = QFontMetrics(self._small)
        self._cut: dict[tuple[str, int, bool], str] = {}
        self._badges: dict[tuple[Cell, int, tuple[str, str], float], QPixmap] = {}

    def cut(self, text: str, width: int, *, strong: bool) -> tuple[QFont, str]:
        """The font of a text, and as much of it as there is room for."""
        key = (text, width, strong)
        shown = self._cut.get(key)
        if shown is None:
            if len(self._cut) >= _KEPT:
                self._cut.clear()
            shown = self._measures[strong].elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._cut[key] = shown
        return self._strong if strong else self._plain, shown

    def badge(self, cell: Cell, room: int, colors: tuple[str, str], density: float) -> QPixmap:
        """A badge as wide as its text, or as there is room for.

        Args:
            cell: what it says.
            room: pixels.
            colors: of the text and of the ground.
            density: of the screen's pixels.
        """
        key = (cell, room, colors, density)
        badge = self._badges.get(key)
        if badge is None:
            if len(self._badges) >= _KEPT:
                self._badges.clear()
            badge = self._badges[key] = self._make_badge(*key)
        return badge

    def _make_badge(
        self, cell: Cell, room: int, colors: tuple[str, str], density: float
    ) -> QPixmap:
        sides = _ICON + 3 * Space.S
        measures, (ink, ground) = self._small_measures, colors
        text = measures.elidedText(cell.text, Qt.TextElideMode.ElideRight, room - sides)
        pill = QRect(0, 0, measures.horizontalAdvance(text) + sides, _BADGE)
        badge = _empty(pill.size(), density)
        painter = QPainter(badge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ink(ground))
        painter.drawRoundedRect(pill, _BADGE / 2, _BADGE / 2)
        sign = picture_of(cell.icon, ink, density)
        painter.drawPixmap(QPoint(Space.S, (_BADGE - _ICON) // 2), sign)
        painter.setPen(_ink(ink))
        painter.setFont(self._small)
        painter.drawText(pill.adjusted(Space.S + _ICON + Space.XS, 0, 0, 0), _LEFT, text)
        painter.end()
        return badge


@cache
def _ink(name: str) -> QColor:
    """A colour of the palette; there are a few dozen of them."""
    return QColor(name)


def _empty(size: QSize, density: float) -> QPixmap:
    pixmap = QPixmap(size * density)
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


@lru_cache(maxsize=128)
def picture_of(name: str, color: str, density: float) -> QPixmap:
    """A small icon; kept, for there are few of them and many rows."""
    return picture(name, color, _ICON, density)


@lru_cache(maxsize=16)
def _mark(colors: tuple[str, str, str], density: float, *, marked: bool) -> QPixmap:
    """The box before a row, with its tick or without; colours of its edge, ground and tick."""
    edge, ground, tick = colors
    sign = _empty(QSize(_MARK + 2, _MARK + 2), density)
    painter = QPainter(sign)
    square = QRectF(1, 1, _MARK, _MARK)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_ink(edge), 1.6))
    painter.setBrush(_ink(ground))
    painter.drawRoundedRect(square, 4, 4)
    if marked:
        painter.setPen(QPen(_ink(tick), 2.2))
        painter.drawPolyline([QPoint(5, 10), QPoint(9, 14), QPoint(15, 6)])
    painter.end()
    return sign


def _draw_in_the_middle(painter: QPainter, box: QRect, sign: QPixmap) -> None:
    size = sign.deviceIndependentSize()
    left = box.left() + (box.width() - size.width()) / 2
    painter.drawPixmap(QPointF(left, box.top() + (box.height() - size.height()) / 2), sign)


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
