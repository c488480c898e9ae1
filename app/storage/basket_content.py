"""Baskets as JSON: amounts in minor units, and every word an enum's value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.basket import Basket, BasketLine
from app.domain.discount import AmountOff, Discount, PercentOff
from app.domain.gateway import BuyerContact
from app.domain.money import Currency, Money
from app.domain.product import Product, ProductKind, Unit
from app.domain.quantity import Quantity
from app.domain.tax_rate import TaxClass

Json = dict[str, Any]


def line_to_json(line: BasketLine) -> Json:
    """One line with the product as it was when scanned; its currency is the basket's."""
    product = line.product
    return {
        "product": {
            "sku": product.sku,
            "name": product.name,
            "price_minor": product.price.minor,
            "tax_class": product.tax_class,
            "barcodes": list(product.barcodes),
            "weight_g": product.weight_g,
            "kind": product.kind.value,
            "unit": product.unit.value,
            "age_restricted": product.age_restricted,
            "active": product.active,
        },
        "quantity_milli": line.quantity.milli,
        "discount": _discount_to_json(line.discount),
        "note": line.note,
    }


def header_to_json(basket: Basket) -> Json:
    """All but the lines and the customer; ``order`` names the lines in their order."""
    return {
        "order": [line.number for line in basket.lines],
        "discount": _discount_to_json(basket.discount),
        "note": basket.note,
        "last_number": basket.last_number,
    }


def customer_to_json(customer: BuyerContact | None) -> Json:
    """Empty for nobody."""
    if customer is None:
        return {}
    return {"name": customer.name, "email": customer.email, "phone": customer.phone}


def basket_from_json(
    basis: tuple[Currency, bool], header: Json, lines: Mapping[int, Json], customer: Json
) -> Basket:
    """Put a basket together.

    Args:
        basis: its currency, and whether its prices include tax.
        header: from ``header_to_json``.
        lines: from ``line_to_json`` by their numbers; those that ``order`` does not name are
            left out.
        customer: from ``customer_to_json``.
    """
    currency, prices_include_tax = basis
    return Basket(
        currency=currency,
        prices_include_tax=prices_include_tax,
        lines=tuple(_line_from_json(number, lines[number], basis) for number in header["order"]),
        discount=_discount_from_json(header["discount"], currency),
        note=header["note"],
        customer=BuyerContact(**customer) if customer else None,
        last_number=header["last_number"],
    )


def overwritten(before: Basket, after: Basket) -> Json:
    """What ``after`` no longer tells of ``before``: enough to go back, and no more.

    The lines that a change leaves alone are not repeated, so that the history of a long basket
    stays as short as its changes.
    """
    kept = {line.number: line for line in after.lines}
    gone = [line for line in before.lines if kept.get(line.number) != line]
    return {
        "header": header_to_json(before),
        "customer": customer_to_json(before.customer),
        "lines": [[line.number, line_to_json(line)] for line in gone],
    }


def restored(after: Basket, before: Json) -> Basket:
    """The basket that ``overwritten`` came from; numbers once given stay given."""
    lines = {line.number: line_to_json(line) for line in after.lines}
    saved: Sequence[tuple[int, Json]] = before["lines"]
    lines.update({number: content for number, content in saved})  # noqa: C416 - JSON has lists
    header = {**before["header"], "last_number": after.last_number}
    basis = (after.currency, after.prices_include_tax)
    return basket_from_json(basis, header, lines, before["customer"])


def _line_from_json(number: int, content: Json, basis: tuple[Currency, bool]) -> BasketLine:
    currency, prices_include_tax = basis
    product = content["product"]
    return BasketLine(
        number=number,
        product=Product(
            sku=product["sku"],
            name=product["name"],
            price=Money(product["price_minor"], currency),
            price_includes_tax=prices_include_tax,
            tax_class=TaxClass(product["tax_class"]),
            barcodes=tuple(product["barcodes"]),
            weight_g=product["weight_g"],
            kind=ProductKind(product["kind"]),
            unit=Unit(product["unit"]),
            age_restricted=product["age_restricted"],
            active=product["active"],
        ),
        quantity=Quantity(content["quantity_milli"]),
        discount=_discount_from_json(content["discount"], currency),
        note=content["note"],
    )


def _discount_to_json(discount: Discount | None) -> Json | None:
    match discount:
        case None:
            return None
        case PercentOff():
            return {"basis_points": discount.basis_points, **_cause(discount)}
        case AmountOff():
            return {"amount_minor": discount.amount.minor, **_cause(discount)}


def _cause(discount: Discount) -> Json:
    return {"reason": discount.reason, "approved_by": discount.approved_by}


def _discount_from_json(content: Json | None, currency: Currency) -> Discount | None:
    if content is None:
        return None
    reason, approved_by = content["reason"], content.get("approved_by", "")
    if "basis_points" in content:
        return PercentOff(content["basis_points"], reason, approved_by)
    return AmountOff(Money(content["amount_minor"], currency), reason, approved_by)
