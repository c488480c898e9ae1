"""Draws a line of the basket, with a stepper that can be clicked and touched."""

from __future__ import annotations

import enum
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.basket import BasketLine
from ui.formats import money_text, quantity_text
from ui.products.product_painter import draw_ground, draw_two_lines, font_of
from ui.products.words import unit_price_text
from ui.theme.look import look_of
from ui.theme.tokens import Space, Tone, Type
from ui.till.lines_model import LINE
from ui.till.words import discount_text

_Index = QModelIndex | QPersistentModelIndex

ROW: Final = 60
_MORE_LINE: Final = 20
_STEP: Final = 36
_NUMBER: Final = 40
_AMOUNT: Final = 88
_MENU: Final = 22
_REMEMBERED: Final = 2_000


class Spot(enum.Enum):
    """What of a row was hit."""

    LESS = enum.auto()
    NUMBER = enum.auto()
    MORE = enum.auto()
    MENU = enum.auto()
    NOTHING = enum.auto()


class LinePainter(QStyledItemDelegate):
    """A row of two to four lines of text, its quantity and its amount.

    Signals:
        stepped: line number, and 1 or -1.
        number_hit: line number whose quantity is to be typed.
        menu_wanted: line number, and where on screen.
    """

    stepped = Signal(int, int)
    number_hit = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._long: dict[tuple[str, int, str], bool] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 (Qt's name)
        line: BasketLine = index.data(LINE)
        more = len(_remarks(line)) + self._is_long(option, line.product.name)
        return QSize(320, ROW + _MORE_LINE * more)

    def _is_long(self, option: QStyleOptionViewItem, name: str) -> bool:
        """Whether a name needs a second line beside the stepper.

        Asked for every row whenever one is added, hence remembered.
        """
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        key = (name, width, option.font.key())
        if key not in self._long:
            if len(self._long) > _REMEMBERED:
                self._long.clear()
            font = font_of(option.font, Type.BODY, bold=True)
            needed = QFontMetrics(font).horizontalAdvance(name)
            self._long[key] = bool(width) and needed > _name_width(QRect(0, 0, width, ROW))
        return self._long[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: BasketLine = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option)
        spots = spots_of(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw_stepper(painter, spots, line)
        self._draw_amount(painter, option.rect, line)
        self._draw_text(painter, option, line)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QColor(look_of().palette.muted))
            painter.setFont(font_of(painter.font(), Type.STRONG, bold=True))
            painter.drawText(spots[Spot.MENU], Qt.AlignmentFlag.AlignCenter, "⋮")
        painter.restore()

    def editorEvent(  # noqa: N802 (Qt's name)
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        if event.type() is not QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        number = index.data(LINE).number
        match hit(option.rect, event.position().toPoint()):
            case Spot.LESS:
                self.stepped.emit(number, -1)
            case Spot.MORE:
                self.stepped.emit(number, 1)
            case Spot.NUMBER:
                self.number_hit.emit(number)
            case Spot.MENU:
                self.menu_wanted.emit(number, event.globalPosition().toPoint())
            case Spot.NOTHING:
                return super().editorEvent(event, model, option, index)
        return True

    def _draw_stepper(self, painter: QPainter, spots: dict[Spot, QRect], line: BasketLine) -> None:
        palette = look_of().palette
        whole = spots[Spot.LESS].united(spots[Spot.MORE])
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(whole, Space.RADIUS_SMALL, Space.RADIUS_SMALL)
        painter.setPen(QColor(palette.text))
        painter.setFont(font_of(painter.font(), Type.STRONG))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(spots[Spot.LESS], centre, "\N{MINUS SIGN}")
        painter.drawText(spots[Spot.MORE], centre, "+")
        painter.setFont(font_of(painter.font(), Type.BODY, bold=True))
        number = quantity_text(line.quantity.milli)
        fitting = QFontMetrics(painter.font()).elidedText(
            number, Qt.TextElideMode.ElideLeft, spots[Spot.NUMBER].width()
        )
        painter.drawText(spots[Spot.NUMBER], centre, fitting)

    def _draw_amount(self, painter: QPainter, row: QRect, line: BasketLine) -> None:
        palette = look_of().palette
        right = row.right() - _MENU - Space.XS
        box = QRect(right - _AMOUNT, row.top() + Space.S, _AMOUNT, _STEP)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(palette.text))
        painter.setFont(_shrunk(font_of(painter.font(), Type.STRONG, bold=True), line, box.width()))
        painter.drawText(box, flags, money_text(line.amount))
        if line.discount is not None:
            struck = font_of(painter.font(), Type.CAPTION)
            struck.setStrikeOut(True)
            painter.setFont(struck)
            painter.setPen(QColor(palette.muted))
            below = QRect(box.left(), box.bottom() - Space.XS, box.width(), _MORE_LINE)
            painter.drawText(below, flags, money_text(line.list_amount))

    def _draw_text(self, painter: QPainter, option: QStyleOptionViewItem, line: BasketLine) -> None:
        palette, row = look_of().palette, option.rect
        left, top = row.left() + Space.L, row.top() + 9
        extra = _MORE_LINE if self._is_long(option, line.product.name) else 0
        painter.setFont(font_of(painter.font(), Type.BODY, bold=True))
        painter.setPen(QColor(palette.text))
        name = QRect(left, top, _name_width(row), _MORE_LINE + extra)
        draw_two_lines(painter, name, line.product.name)
        plain = font_of(painter.font(), Type.CAPTION)
        price = unit_price_text(line.product.price, line.product.unit)
        if line.product.age_restricted:
            price = f"{price}  ·  {self.tr('Age check')}"
        _draw_elided(
            painter, plain, palette.muted, _box(left, name.bottom() + 2, name.width()), price
        )
        wide = row.right() - _MENU - Space.L - left
        for place, (text, tone) in enumerate(_remarks(line)):
            y = row.top() + ROW + extra - Space.S + place * _MORE_LINE
            _draw_elided(painter, plain, palette.tones[tone][0], _box(left, y, wide), text)


def _name_width(row: QRect) -> int:
    return spots_of(row)[Spot.LESS].left() - Space.M - row.left() - Space.L


def spots_of(row: QRect) -> dict[Spot, QRect]:
    """Where the parts of a row's stepper lie; large enough for a finger."""
    right = row.right() - _MENU - Space.XS - _AMOUNT - Space.S
    top = row.top() + (ROW - _STEP) // 2
    more = QRect(right - _STEP, top, _STEP, _STEP)
    number = QRect(more.left() - _NUMBER, top, _NUMBER, _STEP)
    less = QRect(number.left() - _STEP, top, _STEP, _STEP)
    menu = QRect(row.right() - _MENU, top, _MENU, _STEP)
    return {Spot.LESS: less, Spot.NUMBER: number, Spot.MORE: more, Spot.MENU: menu}


def hit(row: QRect, at: QPoint) -> Spot:
    """Which part of a row lies under a point; the whole height of the row counts."""
    grown = Space.S
    for spot, box in spots_of(row).items():
        if box.adjusted(0, -grown, 0, grown).contains(at):
            return spot
    return Spot.NOTHING


def _remarks(line: BasketLine) -> list[tuple[str, Tone]]:
    remarks: list[tuple[str, Tone]] = []
    if line.discount is not None:
        remarks.append((discount_text(line.discount), Tone.GOOD))
    if line.note:
        remarks.append((f"✎ {' '.join(line.note.split())}", Tone.NEUTRAL))
    return remarks


def _box(left: int, top: int, width: int) -> QRect:
    return QRect(left, top, width, _MORE_LINE)


def _draw_elided(painter: QPainter, font: QFont, color: str, box: QRect, text: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(color))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    metrics = QFontMetrics(font)
    painter.drawText(box, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))


def _shrunk(font: QFont, line: BasketLine, width: int) -> QFont:
    """Smaller figures for an amount that is longer than its place; never fewer of them."""
    needed = QFontMetrics(font).horizontalAdvance(money_text(line.amount))
    if needed > width:
        font.setPointSizeF(max(font.pointSizeF() * width / needed, 6))
    return font
