"""The tax policy between its rows and the domain's value, in the caller's transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.destination import Destination
from app.domain.errors import Refused
from app.domain.sales_tax import SalesTaxRule, SalesTaxTable
from app.domain.tax import TaxPolicy, TaxTable
from app.domain.tax_rate import TaxClass, TaxRate
from app.domain.vat import VatTable
from app.storage.areas import area_to_json
from app.storage.record import Record
from app.storage.room import require_room
from app.storage.taxes import (
    SalesTaxRuleRecord,
    TaxPolicyRecord,
    TaxSystem,
    UntaxedAreaRecord,
    VatRateRecord,
)

_TABLES: Final = (VatRateRecord, UntaxedAreaRecord, SalesTaxRuleRecord)


class RateNotPlain(Refused):
    """A rate that is stacked or an export cannot be kept; tables stack their rates themselves."""

    def __init__(self, label: str) -> None:
        super().__init__(f"the tax rate {label!r} is made of several; enter each by itself")
        self.label = label


def read_policy(session: Session, *, locked: bool = False) -> TaxPolicy | None:
    """The tax policy; ``None`` when none was ever set."""
    query = select(TaxPolicyRecord)
    record = session.scalar(query.with_for_update() if locked else query)
    if record is None:
        return None
    vat = record.system is TaxSystem.VAT
    return TaxPolicy(
        table=_vat_table(session) if vat else _sales_tax_table(session),
        home=Destination(
            record.home_country,
            record.home_region,
            record.home_county,
            record.home_city,
            record.home_postal_code,
        ),
        scope=record.scope,
        rounding=record.rounding,
        shipping_tax=record.shipping_tax,
        shipping_class=TaxClass(record.shipping_class),
        export_price=record.export_price,
    )


def write_policy(session: Session, policy: TaxPolicy, at: dt.datetime) -> None:
    """Replace the policy and all rows of its table.

    Raises:
        RateNotPlain, TextTooLong: nothing was changed.
    """
    for old in _TABLES:
        session.execute(delete(old))
    record = session.scalar(select(TaxPolicyRecord)) or TaxPolicyRecord(id=1)
    record.system, rows = _table_rows(policy.table)
    home = policy.home
    record.home_country, record.home_region = home.country, home.region
    record.home_county, record.home_city = home.county, home.city
    record.home_postal_code = home.postal_code
    record.scope, record.rounding = policy.scope, policy.rounding
    record.shipping_tax, record.shipping_class = policy.shipping_tax, policy.shipping_class
    record.export_price, record.changed_at = policy.export_price, at
    require_room(record, *rows)
    session.add_all([record, *rows])
    session.flush()


def tax_facts(policy: TaxPolicy | None) -> dict[str, str]:
    """The policy in words for the audit trail; empty for none."""
    if policy is None:
        return {}
    home = policy.home
    facts = {
        "home": " ".join(filter(None, (home.country, home.region, home.postal_code))),
        "scope": policy.scope.value,
        "rounding": policy.rounding.value,
        "shipping_tax": policy.shipping_tax.value,
        "shipping_class": policy.shipping_class,
        "export_price": policy.export_price.value,
    }
    return facts | _table_facts(policy)


def _table_facts(policy: TaxPolicy) -> dict[str, str]:
    match policy.table:
        case VatTable() as table:
            rates = {
                f"{country} {tax_class}": _rate_words(rate)
                for country, classes in table.rates.items()
                for tax_class, rate in classes.items()
            }
            return rates | {"outside": str([area_to_json(area) for area in table.outside])}
        case SalesTaxTable() as table:
            return {f"rule {place}": _rule_words(rule) for place, rule in enumerate(table.rules)}
        case _:
            return {}


def _rate_words(rate: TaxRate) -> str:
    return f"{rate.label} ({rate.per_million} per million)"


def _rule_words(rule: SalesTaxRule) -> str:
    classes = f"only {sorted(rule.only)} exempt {sorted(rule.exempt)}"
    shipping = "with shipping" if rule.taxes_shipping else "without shipping"
    return f"{_rate_words(rule.rate)} in {area_to_json(rule.area)} {classes} {shipping}"


def _vat_table(session: Session) -> VatTable:
    rates: dict[str, dict[TaxClass, TaxRate]] = {}
    for row in session.scalars(select(VatRateRecord)):
        classes = rates.setdefault(row.country, {})
        classes[TaxClass(row.tax_class)] = TaxRate(row.label, row.per_million)
    areas = select(UntaxedAreaRecord).order_by(UntaxedAreaRecord.position)
    return VatTable(rates, tuple(row.area for row in session.scalars(areas)))


def _sales_tax_table(session: Session) -> SalesTaxTable:
    rules = select(SalesTaxRuleRecord).order_by(SalesTaxRuleRecord.position)
    return SalesTaxTable(
        tuple(
            SalesTaxRule(
                rate=TaxRate(row.label, row.per_million),
                area=row.area,
                only=frozenset(map(TaxClass, row.only)),
                exempt=frozenset(map(TaxClass, row.exempt)),
                taxes_shipping=row.taxes_shipping,
            )
            for row in session.scalars(rules)
        )
    )


def _table_rows(table: TaxTable) -> tuple[TaxSystem, list[Record]]:
    match table:
        case VatTable():
            return TaxSystem.VAT, [*_vat_rows(table)]
        case SalesTaxTable():
            return TaxSystem.SALES_TAX, [*_sales_tax_rows(table)]
        case _:
            msg = f"there are no rows for a {type(table).__name__}"
            raise TypeError(msg)


def _vat_rows(table: VatTable) -> Iterator[Record]:
    for country, classes in table.rates.items():
        for tax_class, rate in classes.items():
            _require_plain(rate)
            yield VatRateRecord(
                country=country,
                tax_class=tax_class,
                label=rate.label,
                per_million=rate.per_million,
            )
    for place, area in enumerate(table.outside):
        yield UntaxedAreaRecord(position=place, area=area)


def _sales_tax_rows(table: SalesTaxTable) -> Iterator[Record]:
    for place, rule in enumerate(table.rules):
        _require_plain(rule.rate)
        yield SalesTaxRuleRecord(
            position=place,
            label=rule.rate.label,
            per_million=rule.rate.per_million,
            area=rule.area,
            only=sorted(rule.only),
            exempt=sorted(rule.exempt),
            taxes_shipping=rule.taxes_shipping,
        )


def _require_plain(rate: TaxRate) -> None:
    if rate.parts or rate.leaves_territory:
        raise RateNotPlain(rate.label)
