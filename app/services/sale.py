"""A basket as it was sold: what an order is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.errors import Refused
from app.domain.identifiers import ChargePermissionId
from app.domain.money import Money
from app.domain.texts import ORDER_NOTE_LIMIT, require_sendable


@dataclass(frozen=True, slots=True)
class SoldLine:
    """One line of an order.

    Attributes:
        quantity_milli: thousandths, so that 0.350 kg is 350.
        unit_price: as on the price tag.
        discount: taken off the whole line, not negative.
        net, tax, gross: of the whole line after discounts; net + tax = gross.
        tax_basis_points: hundredths of a percent.
        note: the staff's; may name the buyer.
    """

    sku: str
    name: str
    quantity_milli: int
    unit_price: Money
    discount: Money
    net: Money
    tax: Money
    gross: Money
    tax_basis_points: int = 0
    tax_class: str = ""
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Sale:
    """Everything that is settled when "place order" is pressed.

    Attributes:
        permission_id: the Order Reference that the buyer's widgets made.
        total: what the buyer pays: the lines' gross plus shipping and its tax.
        quote: how the total came about, for the invoice; amounts as wire text, no buyer data.
        seller_note: shown to the buyer.
        authorization_note: shown to the buyer with the authorization.
        note: the staff's on the whole, which Amazon is not told; may name the buyer.
    """

    permission_id: ChargePermissionId
    total: Money
    lines: tuple[SoldLine, ...]
    capture_mode: CaptureMode = CaptureMode.AUTHORIZE
    authorization_mode: AuthorizationMode = AuthorizationMode.SYNCHRONOUS
    quote: Mapping[str, Any] = field(default_factory=dict)
    seller_note: str = ""
    authorization_note: str = ""
    staff: str = ""
    basket_id: int | None = None
    note: str = field(default="", repr=False)


class EmptySale(Refused):
    """Nothing was sold, or it costs nothing: there is nothing to pay by Amazon Pay."""

    def __init__(self) -> None:
        super().__init__("the basket is empty or costs nothing; Amazon Pay was not asked")


class SaleDoesNotAddUp(Refused):
    """The lines and the total contradict each other; nothing was sent."""

    def __init__(self, lines: Money, total: Money) -> None:
        super().__init__(f"the lines come to {lines}, which is more than the total of {total}")


def require_sound(sale: Sale) -> None:
    """Guard the creation of an order.

    Raises:
        EmptySale: no lines, or a total of zero or less.
        SaleDoesNotAddUp: a line's parts, or the lines and the total, contradict each other.
        CurrencyMismatch: more than one currency.
        TextNotSendable: a note is too long, or broken.
    """
    if not sale.lines or sale.total.minor <= 0:
        raise EmptySale
    require_sendable("note on the order", sale.seller_note, ORDER_NOTE_LIMIT)
    require_sendable("note on the authorization", sale.authorization_note)
    for line in sale.lines:
        if line.net + line.tax != line.gross:
            raise SaleDoesNotAddUp(line.net + line.tax, line.gross)
    gross = Money.total((line.gross for line in sale.lines), sale.total.currency)
    if gross > sale.total:
        raise SaleDoesNotAddUp(gross, sale.total)
