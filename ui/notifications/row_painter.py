"""Draws the lines of the inbox: plain words, and the verdict as a coloured mark."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.inbox import InboxState
from app.services.inbox_rows import InboxRow
from ui.notifications.inbox_model import ROW, Column
from ui.notifications.words import mark_of
from ui.products.product_painter import font_of
from ui.theme.look import look_of
from ui.theme.tokens import Space, Tone, Type

_Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT: Final = 44
_MARK_HEIGHT: Final = 24
_QUIET: Final = frozenset({Column.OBJECT, Column.VERIFICATION, Column.DELAY})


class InboxPainter(QStyledItemDelegate):
    """Ground, text and mark of one cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 (Qt's name)
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: InboxRow = index.data(ROW)
        column = Column(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, option, column)
        box = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        if column is Column.VERDICT:
            _draw_mark(painter, box, row, chosen=_is_chosen(option))
        else:
            _draw_text(painter, box, str(index.data()), column, row)
        painter.restore()


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, column: Column) -> None:
    palette = look_of().palette
    if _is_chosen(option):
        painter.fillRect(option.rect, QColor(palette.accent_soft))
        if column is Column.TIME:
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, QColor(palette.accent))
    painter.setPen(QColor(palette.line))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def _is_chosen(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _draw_text(painter: QPainter, box: QRect, text: str, column: Column, row: InboxRow) -> None:
    palette = look_of().palette
    strong = column is Column.TYPE
    painter.setFont(font_of(painter.font(), Type.BODY, bold=strong))
    painter.setPen(QColor(palette.muted if column in _QUIET or text == "—" else palette.text))
    if column is Column.VERIFICATION:
        painter.setPen(QColor(palette.tones[Tone.GOOD][0]))
    elide = Qt.TextElideMode.ElideRight
    if column is Column.OBJECT:
        elide = Qt.TextElideMode.ElideMiddle  # the ends of Amazon's ids tell most
    shown = painter.fontMetrics().elidedText(text, elide, box.width())
    side = Qt.AlignmentFlag.AlignLeft
    if column is Column.DELAY:
        side = Qt.AlignmentFlag.AlignRight
        if row.state is InboxState.STORED:
            painter.setPen(QColor(palette.tones[Tone.INFO][0]))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, shown)


def _draw_mark(painter: QPainter, box: QRect, row: InboxRow, *, chosen: bool) -> None:
    mark = mark_of(row.state, row.finding)
    palette = look_of().palette
    strong, soft = palette.tones[mark.tone]
    painter.setFont(font_of(painter.font(), Type.CAPTION, bold=True))
    metrics = painter.fontMetrics()
    room = box.width() - 2 * Space.S
    text = metrics.elidedText(f"{mark.sign}  {mark.word}", Qt.TextElideMode.ElideRight, room)
    width = metrics.horizontalAdvance(text) + 2 * Space.S
    top = box.center().y() - _MARK_HEIGHT / 2 + 0.5
    pill = QRectF(box.left(), top, width, _MARK_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.surface if chosen else soft))
    painter.drawRoundedRect(pill, _MARK_HEIGHT / 2, _MARK_HEIGHT / 2)
    painter.setPen(QColor(strong))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
