"""Figures of a report as the database keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.day import Figures, PersonSum, StatusSum, TaxSum
from app.domain.money import Currency, Money
from app.domain.payment_status import PaymentStatus


def written(figures: Figures) -> dict[str, Any]:
    """Amounts in minor units of ``currency``."""
    return {
        "currency": figures.currency.value,
        "statuses": [
            [each.status.value, each.orders, each.total.minor] for each in figures.statuses
        ],
        "sold": [figures.sold_orders, figures.sold.minor],
        "captured": [figures.captures, figures.captured.minor],
        "refunded": [figures.refunds, figures.refunded.minor],
        "kept": [figures.declined_refunds, figures.kept.minor],
        "discounts": figures.discounts.minor,
        "taxes": [
            [each.label, each.per_million, each.net.minor, each.tax.minor] for each in figures.taxes
        ],
        "people": [[each.person, each.orders, each.total.minor] for each in figures.people],
    }


def read(told: Mapping[str, Any]) -> Figures:
    """What ``written`` wrote."""
    currency = Currency(told["currency"])

    def money(minor: int) -> Money:
        return Money(minor, currency)

    return Figures(
        currency=currency,
        statuses=tuple(
            StatusSum(PaymentStatus(word), orders, money(minor))
            for word, orders, minor in told["statuses"]
        ),
        sold_orders=told["sold"][0],
        sold=money(told["sold"][1]),
        captures=told["captured"][0],
        captured=money(told["captured"][1]),
        refunds=told["refunded"][0],
        refunded=money(told["refunded"][1]),
        declined_refunds=told["kept"][0],
        kept=money(told["kept"][1]),
        discounts=money(told["discounts"]),
        taxes=tuple(
            TaxSum(label, per_million, money(net), money(tax))
            for label, per_million, net, tax in told["taxes"]
        ),
        people=tuple(
            PersonSum(person, orders, money(minor)) for person, orders, minor in told["people"]
        ),
    )
