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

ROW: Final = 44
"""Two lines of text, and a stepper that a finger hits."""
_THIRD: Final = 10
_NAME: Final = 16
_CAPTION: Final = 15
_STEP: Final = 36
_NUMBER: Final = 36
_AMOUNT: Final = 88
_MENU: Final = 22
_REMEMBERED: Final = 2_000
_ONE: Final = 1_000


class Spot(enum.Enum):
    """What of a row was hit."""

    LESS = enum.auto()
    NUMBER = enum.auto()
    MORE = enum.auto()
    MENU = enum.auto()
    NOTHING = enum.auto()


class LinePainter(QStyledItemDelegate):
    """A row of two lines of text, or three beside a long name; its quantity and its amount.

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
        long = self._is_long(option, line.product.name)
        return QSize(320, ROW + _THIRD if long and self._told(line, long=long) else ROW)

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
        box = QRect(right - _AMOUNT, row.top(), _AMOUNT, row.height())
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(palette.text))
        painter.setFont(_shrunk(font_of(painter.font(), Type.STRONG, bold=True), line, box.width()))
        if line.discount is None:
            painter.drawText(box, flags, money_text(line.amount))
            return
        painter.drawText(box.adjusted(0, 0, 0, -_CAPTION), flags, money_text(line.amount))
        struck = font_of(painter.font(), Type.CAPTION)
        struck.setStrikeOut(True)
        painter.setFont(struck)
        painter.setPen(QColor(palette.muted))
        painter.drawText(box.adjusted(0, _NAME, 0, 0), flags, money_text(line.list_amount))

    def _draw_text(self, painter: QPainter, option: QStyleOptionViewItem, line: BasketLine) -> None:
        row = option.rect
        long = self._is_long(option, line.product.name)
        told = self._told(line, long=long)
        high = _NAME * (2 if long else 1) + (_CAPTION if told else 0)
        name = QRect(row.left() + Space.L, row.top(), _name_width(row), high)
        name.moveTop(row.top() + (row.height() - high) // 2)
        painter.setFont(font_of(painter.font(), Type.BODY, bold=True))
        painter.setPen(QColor(look_of().palette.text))
        draw_two_lines(painter, name, line.product.name)
        below = QRect(name.left(), name.bottom() + 1 - _CAPTION, name.width(), _CAPTION)
        _draw_told(painter, below, told)

    def _told(self, line: BasketLine, *, long: bool) -> list[tuple[str, Tone | None]]:
        """What stands below the name, the most important first.

        Beside a long name nothing is said that the amount says already.
        """
        told: list[tuple[str, Tone | None]] = []
        if line.discount is not None:
            told.append((discount_text(line.discount), Tone.GOOD))
        if line.product.age_restricted:
            told.append((self.tr("Age check"), None))
        if line.note:
            told.append((f"✎ {' '.join(line.note.split())}", None))
        if not long or line.quantity.milli != _ONE:
            told.insert(0, (unit_price_text(line.product.price, line.product.unit), None))
        return told


def _name_width(row: QRect) -> int:
    return spots_of(row)[Spot.LESS].left() - Space.M - row.left() - Space.L


def spots_of(row: QRect) -> dict[Spot, QRect]:
    """Where the parts of a row's stepper lie; large enough for a finger."""
    right = row.right() - _MENU - Space.XS - _AMOUNT - Space.S
    top = row.top() + (row.height() - _STEP) // 2
    more = QRect(right - _STEP, top, _STEP, _STEP)
    number = QRect(more.left() - _NUMBER, top, _NUMBER, _STEP)
    less = QRect(number.left() - _STEP, top, _STEP, _STEP)
    menu = QRect(row.right() - _MENU, top, _MENU, _STEP)
    return {Spot.LESS: less, Spot.NUMBER: number, Spot.MORE: more, Spot.MENU: menu}


def hit(row: QRect, at: QPoint) -> Spot:
    """Which part of a row lies under a point; the whole height of the row counts."""
    grown = Space.M
    for spot, box in spots_of(row).items():
        if box.adjusted(0, -grown, 0, grown).contains(at):
            return spot
    return Spot.NOTHING


def _draw_told(painter: QPainter, box: QRect, told: list[tuple[str, Tone | None]]) -> None:
    """One after the other, as far as there is room; the tip of the row says it all."""
    palette = look_of().palette
    painter.setFont(font_of(painter.font(), Type.CAPTION))
    metrics = QFontMetrics(painter.font())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    left = box.left()
    for place, (text, tone) in enumerate(told):
        spaced = f"  ·  {text}" if place else text
        painter.setPen(QColor(palette.muted if tone is None else palette.tones[tone][0]))
        rest = QRect(left, box.top(), box.right() + 1 - left, box.height())
        fitting = metrics.elidedText(spaced, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, flags, fitting)
        left += metrics.horizontalAdvance(spaced)
        if fitting != spaced:
            return


def _shrunk(font: QFont, line: BasketLine, width: int) -> QFont:
    """Smaller figures for an amount that is longer than its place; never fewer of them."""
    needed = QFontMetrics(font).horizontalAdvance(money_text(line.amount))
    if needed > width:
        font.setPointSizeF(max(font.pointSizeF() * width / needed, 6))
    return font
