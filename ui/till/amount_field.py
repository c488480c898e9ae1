"""One line for a number or an amount: right-aligned, read in the user's locale."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.discount import DiscountRefused
from app.domain.quantity import Quantity, QuantityRefused
from ui.theme.look import dress

_LONGEST = 24


class AmountField(QLineEdit):
    """Takes what people type and paste; what it means is asked when it is read."""

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        dress(self, size="large")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(name)


def read_quantity(text: str) -> Quantity:
    """Read ``0,35`` or ``0.35``.

    Raises:
        QuantityRefused: no quantity.
    """
    return Quantity.parse(_plain(text))


def read_percent(text: str) -> int:
    """Read ``12.5`` or ``12,5 %`` as basis points.

    Raises:
        DiscountRefused: no percentage, or finer than a hundredth of one.
    """
    try:
        points = Decimal(_plain(text.replace("%", ""))) * 100
    except InvalidOperation as error:
        raise DiscountRefused("is a number from 0.01 to 100 percent") from error
    if not points.is_finite() or points != points.to_integral_value():
        raise DiscountRefused("is a number from 0.01 to 100 percent")
    return int(points)


def _plain(text: str) -> str:
    text = "".join(text.split())
    if len(text) > _LONGEST:
        raise QuantityRefused(text)
    point = QLocale().decimalPoint()
    return text.replace(point, ".") if point != "." else text.replace(",", ".")
