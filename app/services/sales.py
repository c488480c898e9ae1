"""Turns a basket and its quote into the sale that an order is made from."""

from __future__ import annotations

from typing import Any

from app.domain.basket import Basket
from app.domain.discount import AmountOff, Discount
from app.domain.errors import Refused
from app.domain.identifiers import ChargePermissionId
from app.domain.money import Money, divide
from app.domain.order_quote import OrderQuote, QuotedLine
from app.domain.pricing import price
from app.domain.tax import Taxed
from app.domain.tax_rate import PER_MILLION
from app.services.sale import Sale, SaleDoesNotAddUp, SoldLine, require_sound

_PER_BASIS_POINT = PER_MILLION // 10_000


class QuoteNotFinal(Refused):
    """Goods that ship still lack an address or a shipping method."""

    def __init__(self) -> None:
        super().__init__("the order still lacks an address or a shipping method")


class QuoteOutdated(Refused):
    """The basket changed after it was quoted."""

    def __init__(self) -> None:
        super().__init__("the basket changed after its total was worked out; total it again")


def sale_of(
    basket: Basket,
    quote: OrderQuote,
    permission_id: ChargePermissionId,
    *,
    staff: str = "",
    basket_id: int | None = None,
) -> Sale:
    """Settle what is sold; the modes and notes of the sale are the caller's to replace.

    The lines and the delivery charge of the breakdown add up to exactly the total. Notes and the
    customer may name the buyer: they stay out of the breakdown, and the notes are kept where
    personal data is.

    Raises:
        QuoteNotFinal: an address or a shipping method is missing.
        QuoteOutdated: the quote is not of this basket.
        EmptySale: there is nothing to pay.
        SaleDoesNotAddUp: the quote contradicts itself; nothing was sent.
    """
    if not quote.is_final:
        raise QuoteNotFinal
    if quote.pricing != price(basket):
        raise QuoteOutdated
    sale = Sale(
        permission_id=permission_id,
        total=quote.grand_total,
        lines=tuple(_sold(line) for line in quote.lines),
        quote=breakdown(basket, quote),
        staff=staff,
        basket_id=basket_id,
        note=basket.note,
    )
    require_sound(sale)
    goods = Money.total((line.gross for line in sale.lines), sale.total.currency)
    if goods + quote.shipping_gross != sale.total:
        raise SaleDoesNotAddUp(goods + quote.shipping_gross, sale.total)
    return sale


def breakdown(basket: Basket, quote: OrderQuote) -> dict[str, Any]:
    """How the total came about, for invoice and receipt.

    Returns:
        Amounts as wire text of ``currency``; rates in millionths. ``lines`` stand in the order
        of the sale's lines and say what those cannot hold: units, and why and by whose leave a
        discount was given.
        ``destination`` is a country and a region, no address.
    """
    pricing = quote.pricing
    return {
        "currency": quote.currency.value,
        "prices_include_tax": basket.prices_include_tax,
        "listed": pricing.listed.to_wire(),
        "line_discounts": pricing.line_discounts.to_wire(),
        "basket_discount": pricing.basket_discount.to_wire(),
        "basket_discount_terms": _terms(basket.discount),
        "goods": pricing.goods.to_wire(),
        "weight_g": pricing.weight_g,
        "shipping": _shipping(quote),
        "rates": [_rate(row) for row in quote.taxation.rates],
        "net": quote.net.to_wire(),
        "tax": quote.tax.to_wire(),
        "tax_relief": quote.tax_relief.to_wire(),
        "total": quote.grand_total.to_wire(),
        "destination": _place(quote),
        "lines": [_line(line) for line in quote.lines],
    }


def _sold(line: QuotedLine) -> SoldLine:
    priced, taxed = line.priced, line.taxed
    product = priced.line.product
    return SoldLine(
        sku=product.sku,
        name=product.name,
        quantity_milli=priced.line.quantity.milli,
        unit_price=product.price,
        discount=priced.line_discount + priced.basket_discount,
        net=taxed.net,
        tax=taxed.tax,
        gross=taxed.gross,
        # 8.875 % is finer than a basis point: the exact rate stands in the breakdown
        tax_basis_points=divide(taxed.rate.per_million, _PER_BASIS_POINT),
        tax_class=product.tax_class,
        note=priced.line.note,
    )


def _line(line: QuotedLine) -> dict[str, Any]:
    priced = line.priced
    return {
        "unit": priced.line.product.unit.value,
        "listed": priced.listed.to_wire(),
        "discount": priced.line_discount.to_wire(),
        "discount_terms": _terms(priced.line.discount),
        "basket_discount": priced.basket_discount.to_wire(),
        "rate": line.taxed.rate.label,
        "per_million": line.taxed.rate.per_million,
    }


def _terms(discount: Discount | None) -> dict[str, Any] | None:
    if discount is None:
        return None
    said: dict[str, Any] = {"reason": discount.reason}
    if discount.approved_by:
        said["approved_by"] = discount.approved_by
    if isinstance(discount, AmountOff):
        return {"amount": discount.amount.to_wire(), **said}
    return {"basis_points": discount.basis_points, **said}


def _shipping(quote: OrderQuote) -> dict[str, Any] | None:
    if quote.offer is None:
        return None
    method = quote.offer.method
    return {
        "method_id": method.method_id,
        "name": method.name,
        "price": quote.shipping.to_wire(),
        "gross": quote.shipping_gross.to_wire(),
        "earliest_days": method.arrival.earliest_days,
        "latest_days": method.arrival.latest_days,
        "rates": [_rate(part) for part in quote.shipping_taxed],
    }


def _rate(row: Taxed) -> dict[str, Any]:
    return {
        "label": row.rate.label,
        "per_million": row.rate.per_million,
        "net": row.net.to_wire(),
        "tax": row.tax.to_wire(),
        "gross": row.gross.to_wire(),
        "jurisdictions": [
            {"label": part.label, "per_million": part.per_million, "tax": share.to_wire()}
            for part, share in row.jurisdictions()
        ],
    }


def _place(quote: OrderQuote) -> dict[str, str] | None:
    place = quote.destination
    return None if place is None else {"country": place.country, "region": place.region}
