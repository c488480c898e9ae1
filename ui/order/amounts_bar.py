"""An order's money as one bar: kept, given back, reserved, open; patterns tell it like colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import Money
from app.services.order_views import OrderView
from ui.formats import money_text
from ui.theme.look import look_of
from ui.theme.tokens import Palette, Space, Tone
from ui.widgets.text import column, label

_HEIGHT: Final = 22
_SWATCH: Final = 12
_PLAIN: Final = Qt.BrushStyle.SolidPattern
_HATCH: Final = Qt.BrushStyle.BDiagPattern
_DOTS: Final = Qt.BrushStyle.Dense5Pattern


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of the bar.

    Attributes:
        tone: its colour; ``None`` for what is still open.
        pattern: says the same to those who see no colours.
    """

    name: str
    amount: Money
    tone: Tone | None
    pattern: Qt.BrushStyle


class Bar(QWidget):
    """The stretches side by side, and a mark where the order's total ends."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self._total = 1
        self.setFixedHeight(_HEIGHT)
        look_of().changed.connect(self._repaint)

    def show_parts(self, parts: tuple[Part, ...], total: Money) -> None:
        self._parts, self._total = parts, max(total.minor, 1)
        told = ", ".join(f"{each.name} {money_text(each.amount)}" for each in parts if each.amount)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def _repaint(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = look_of().palette
        whole = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(whole, Space.RADIUS_SMALL, Space.RADIUS_SMALL)
        painter.setClipPath(outline)
        painter.fillRect(whole, QColor(palette.raised))
        length = max(sum(each.amount.minor for each in self._parts), self._total)
        left = 0.0
        for part in self._parts:
            width = whole.width() * part.amount.minor / length
            paint_part(painter, QRectF(left, 0, width, whole.height()), part, palette)
            left += width
        if length > self._total:
            at = whole.width() * self._total / length
            painter.setPen(QPen(QColor(palette.text), 2))
            painter.drawLine(round(at), 0, round(at), self.height())


class Swatch(QWidget):
    """The colour and pattern of a stretch, beside its name."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._part = part
        self.setFixedSize(QSize(_SWATCH, _SWATCH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 (Qt's name)
        painter = QPainter(self)
        palette = look_of().palette
        painter.fillRect(self.rect(), QColor(palette.raised))
        paint_part(painter, QRectF(self.rect()), self._part, palette)
        painter.setPen(QColor(palette.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def paint_part(painter: QPainter, box: QRectF, part: Part, palette: Palette) -> None:
    """Fill a box with a part's colour and pattern."""
    if part.tone is None or box.width() <= 0:
        return
    strong, soft = palette.tones[part.tone]
    if part.pattern is not _PLAIN:
        painter.fillRect(box, QColor(soft))
    painter.fillRect(box, QBrush(QColor(strong), part.pattern))


class AmountsBar(QWidget):
    """The bar, and its figures below."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = Bar()
        self.figures: dict[str, str] = {}
        self._legend = QHBoxLayout()
        self._legend.setSpacing(Space.XL)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addWidget(self.bar)
        whole.addLayout(self._legend)

    def show_order(self, view: OrderView) -> None:
        """Draw an order's amounts."""
        parts = self._parts(view)
        self.bar.show_parts(parts, view.total)
        while (item := self._legend.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        figures = self._figures(view, parts)
        self.figures = {name: money_text(amount) for name, amount, _ in figures}
        for name, amount, part in figures:
            self._legend.addWidget(_figure(name, amount, part))
        self._legend.addStretch(1)

    def _figures(
        self, view: OrderView, parts: tuple[Part, ...]
    ) -> list[tuple[str, Money, Part | None]]:
        kept, refunded, reserved, left = parts
        return [
            (self.tr("Ordered"), view.total, None),
            (reserved.name, view.authorized, reserved),
            (self.tr("Captured"), view.captured, kept),
            (refunded.name, view.refunded, refunded),
            (left.name, left.amount, left),
        ]

    def _parts(self, view: OrderView) -> tuple[Part, ...]:
        zero = Money.zero(view.total.currency)
        kept = max(view.captured - view.refunded, zero)
        open_ = max(view.total - view.captured - view.authorized, zero)
        return (
            Part(self.tr("Kept"), kept, Tone.GOOD, _PLAIN),
            Part(self.tr("Refunded"), min(view.refunded, view.captured), Tone.NEUTRAL, _HATCH),
            Part(self.tr("Reserved"), view.authorized, Tone.INFO, _DOTS),
            Part(self.tr("Left"), open_, None, _PLAIN),
        )


def _figure(name: str, amount: Money, part: Part | None) -> QWidget:
    figure = QWidget()
    head = QHBoxLayout()
    head.setSpacing(Space.XS)
    if part is not None:
        head.addWidget(Swatch(part), 0, Qt.AlignmentFlag.AlignVCenter)
    head.addWidget(label(name, "caption"))
    head.addStretch(1)
    value = label(money_text(amount), "strong")
    value.setAccessibleName(f"{name}: {money_text(amount)}")
    layout = column(spacing=2)
    layout.addLayout(head)
    layout.addWidget(value)
    figure.setLayout(layout)
    return figure
