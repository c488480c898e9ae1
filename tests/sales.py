"""Baskets as sold, reduced to what paying for them depends on."""

from typing import Any

from app.domain.environment import Region
from app.domain.identifiers import ChargePermissionId
from app.domain.money import Money
from app.services.sale import Sale, SoldLine


def money(region: Region, minor: int) -> Money:
    """So many cents, pence or yen in the region's ledger currency."""
    return Money(minor, region.currency)


def sale(permission_id: ChargePermissionId, total: Money, **options: Any) -> Sale:
    """One article for the whole total, sold by anna."""
    zero = Money.zero(total.currency)
    line = SoldLine(
        sku="A-1",
        name="Armchair",
        quantity_milli=1_000,
        unit_price=total,
        discount=zero,
        net=total,
        tax=zero,
        gross=total,
    )
    return Sale(permission_id, total, (line,), **{"staff": "anna", **options})
