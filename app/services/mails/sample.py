"""An order that never was, to look at wordings with before there is a real one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

from app.domain.environment import Mode, Region
from app.domain.money import Money
from app.domain.payment_status import MayShip, PaymentStatus
from app.services.mails.letters import GoodsLine, OrderLetter, ShopLines
from app.services.receipts import locale_of

_NAMES: Final[Mapping[Region, tuple[str, str, str]]] = {
    Region.US: ("Jordan Sample", "Desk lamp", "Notebook, ruled"),
    Region.UK: ("Jordan Sample", "Desk lamp", "Notebook, ruled"),
    Region.EU: ("Alex Muster", "Schreibtischlampe", "Notizbuch, liniert"),
    Region.JP: ("見本 花子", "デスクランプ", "罫線ノート"),
}
_MILLI: Final = 1_000


def sample_letter(region: Region, mode: Mode, shop: ShopLines, at: dt.datetime) -> OrderLetter:
    """An order of two goods, authorized and half captured, in the region's currency."""
    buyer, lamp, notebook = _NAMES[region]
    currency = region.currency
    unit = 100  # cents, or a hundred yen

    def worth(count: int) -> Money:
        return Money(count * unit, currency)

    return OrderLetter(
        number="P-100042",
        placed_at=at - dt.timedelta(days=21),
        locale=locale_of("", "", region),
        region=region,
        mode=mode,
        status=PaymentStatus.AUTHORIZED,
        may_ship=MayShip.NOT_YET,
        attention="",
        buyer_name=buyer,
        email="",
        erased=False,
        lines=(GoodsLine(lamp, _MILLI, worth(49)), GoodsLine(notebook, 3 * _MILLI, worth(21))),
        shipping=None,
        total=worth(70),
        authorized=worth(70),
        captured=worth(35),
        refunded=worth(20),
        amounts={},
        reserved_at=at - dt.timedelta(days=21),
        shop=shop,
    )
