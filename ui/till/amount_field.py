"""One line for a number or an amount: right-aligned, read in the user's locale."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.discount import DiscountRefused
from app.domain.quantity import Quantity, QuantityRefused
from ui.theme.look import dress

_LONGEST: Final = 24
_PERCENT: Final = re.compile(r"[0-9]{1,3}(\.[0-9]{1,2})?", re.ASCII)


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
    plain = _plain(text.replace("%", ""))
    if _PERCENT.fullmatch(plain) is None:
        raise DiscountRefused("is a number from 0.01 to 100 percent")
    return int(Decimal(plain) * 100)


def _plain(text: str) -> str:
    text = "".join(text.split())
    if len(text) > _LONGEST:
        raise QuantityRefused(text)
    point = QLocale().decimalPoint()
    return text.replace(point, ".") if point != "." else text.replace(",", ".")
