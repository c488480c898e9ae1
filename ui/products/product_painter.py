"""Draws products: as a tile with its picture, or as a row of results."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.catalog import FoundProduct
from ui.products.found_model import FOUND
from ui.products.pictures import Pictures
from ui.products.words import unit_price_text
from ui.theme.look import look_of
from ui.theme.tokens import Space, Type

_Index = QModelIndex | QPersistentModelIndex

TILE_WIDTH: Final = 148
TILE_HEIGHT: Final = 164
ROW_HEIGHT: Final = 60
_PICTURE: Final = 84
_THUMB: Final = 40


class TilePainter(QStyledItemDelegate):
    """A card: picture or initials, name on two lines, price."""

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.tile = QSize(TILE_WIDTH, TILE_HEIGHT)
        """As wide as the grid makes it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 (Qt's name)
        return self.tile

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        product: FoundProduct = index.data(FOUND)
        palette = look_of().palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = Space.XS
        box = QRectF(option.rect).adjusted(half, half, -half, -half)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        chosen = _is_chosen(option)
        painter.setBrush(QColor(palette.raised if hovered else palette.surface))
        painter.setPen(QPen(QColor(palette.accent if chosen else palette.line), 2 if chosen else 1))
        painter.drawRoundedRect(box, Space.RADIUS, Space.RADIUS)
        inner = box.adjusted(Space.S, Space.S, -Space.S, -Space.S).toRect()
        top = QRect(inner.left(), inner.top(), inner.width(), _PICTURE - Space.M)
        draw_picture(painter, top, product, self._pictures)
        self._draw_text(painter, inner, top, product)
        painter.restore()

    def _draw_text(
        self, painter: QPainter, inner: QRect, top: QRect, product: FoundProduct
    ) -> None:
        palette = look_of().palette
        small = font_of(painter.font(), Type.CAPTION + 0.5, bold=True)
        painter.setFont(small)
        painter.setPen(QColor(palette.text))
        metrics = QFontMetrics(small)
        name = QRect(inner.left(), top.bottom() + Space.S, inner.width(), 2 * metrics.lineSpacing())
        draw_two_lines(painter, name, product.name)
        painter.setFont(font_of(painter.font(), Type.BODY))
        painter.setPen(QColor(palette.muted))
        price = QRect(inner.left(), name.bottom(), inner.width(), inner.bottom() - name.bottom())
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(price, flags, unit_price_text(product.price, product.unit))


class RowPainter(QStyledItemDelegate):
    """A row of results: small picture, name, SKU, price at the right."""

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 (Qt's name)
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        product: FoundProduct = index.data(FOUND)
        palette = look_of().palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option)
        box = option.rect.adjusted(Space.M, 0, -Space.M, 0)
        thumb = QRect(box.left(), box.center().y() - _THUMB // 2, _THUMB, _THUMB)
        draw_picture(painter, thumb, product, self._pictures)
        price = unit_price_text(product.price, product.unit)
        strong = font_of(painter.font(), Type.BODY, bold=True)
        painter.setFont(strong)
        painter.setPen(QColor(palette.text))
        width = QFontMetrics(strong).horizontalAdvance(price) + Space.M
        right = QRect(box.right() - width, box.top(), width, box.height())
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(right, vertical | Qt.AlignmentFlag.AlignRight, price)
        left = thumb.right() + Space.M
        text = QRect(left, box.top() + Space.S, right.left() - left, box.height() // 2 - Space.S)
        metrics = QFontMetrics(strong)
        elided = metrics.elidedText(product.name, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, vertical | Qt.AlignmentFlag.AlignLeft, elided)
        painter.setFont(font_of(painter.font(), Type.CAPTION))
        painter.setPen(QColor(palette.muted))
        below = text.translated(0, text.height())
        caption = QFontMetrics(painter.font()).elidedText(
            self.caption(product), Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, vertical | Qt.AlignmentFlag.AlignLeft, caption)
        painter.restore()

    def caption(self, product: FoundProduct) -> str:
        """What stands below the name."""
        return product.sku


def draw_picture(painter: QPainter, box: QRect, product: FoundProduct, pictures: Pictures) -> None:
    """The product's picture in the middle of a box, or its first letters."""
    density = painter.device().devicePixelRatio()
    picture = pictures.get(product.picture, round(min(box.width(), box.height()) * density))
    if picture is not None:
        _draw_centred(painter, box, picture, density)
        return
    palette = look_of().palette
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.raised))
    painter.drawRoundedRect(box, Space.RADIUS_SMALL, Space.RADIUS_SMALL)
    painter.setPen(QColor(palette.muted))
    painter.setFont(font_of(painter.font(), Type.STRONG, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(product.name))


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """What lies behind a row: chosen, hovered or plain; a bar at the left marks the chosen one."""
    palette = look_of().palette
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if chosen or hovered:
        painter.fillRect(option.rect, QColor(palette.accent_soft if chosen else palette.raised))
    if chosen:
        bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
        painter.fillRect(bar, QColor(palette.accent))
    line = option.rect.bottom()
    painter.setPen(QColor(palette.line))
    painter.drawLine(option.rect.left(), line, option.rect.right(), line)


def draw_two_lines(painter: QPainter, box: QRect, text: str) -> None:
    """As many words as fit on the first line, the rest elided on the second."""
    metrics = painter.fontMetrics()
    first, words = "", text.split()
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= box.width():
        first = f"{first} {words.pop(0)}".strip()
    if not first and words:
        first = metrics.elidedText(words.pop(0), Qt.TextElideMode.ElideRight, box.width())
    flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, flags, first)
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box.adjusted(0, metrics.lineSpacing(), 0, metrics.lineSpacing()), flags, rest)


def font_of(font: QFont, points: float, *, bold: bool = False) -> QFont:
    """The same face in another size."""
    made = QFont(font)
    made.setPointSizeF(points)
    made.setStrikeOut(False)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def initials(name: str) -> str:
    """Up to two letters that stand for a product without a picture."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:2]).upper() or "?"


def _draw_centred(painter: QPainter, box: QRect, picture: QPixmap, density: float) -> None:
    width, height = picture.width() / density, picture.height() / density
    left = box.left() + (box.width() - width) / 2
    top = box.top() + (box.height() - height) / 2
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(QRectF(left, top, width, height), picture, QRectF(picture.rect()))


def _is_chosen(option: QStyleOptionViewItem) -> bool:
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    return focused and bool(option.state & QStyle.StateFlag.State_Selected)
