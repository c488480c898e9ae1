"""How the shop taxes, at rest: one policy, and the rows of its table of rates."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Any

from sqlalchemy import JSON, CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.area import Area
from app.domain.money import Rounding
from app.domain.tax import ExportPrice, RoundingScope, ShippingTax
from app.domain.tax_rate import PER_MILLION
from app.storage.areas import AreaColumn
from app.storage.record import Record, by_value

_RATE_IN_RANGE = f"per_million BETWEEN 0 AND {PER_MILLION}"


class TaxSystem(enum.StrEnum):
    """Which of the two tables is in force."""

    VAT = "vat"
    SALES_TAX = "sales_tax"


class TaxPolicyRecord(Record):
    """The one row with everything of ``TaxPolicy`` but its table."""

    __tablename__ = "tax_policy"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    system: Mapped[TaxSystem] = mapped_column(by_value(TaxSystem))
    home_country: Mapped[str] = mapped_column(String(2))
    home_region: Mapped[str] = mapped_column(String(80), default="")
    home_county: Mapped[str] = mapped_column(String(80), default="")
    home_city: Mapped[str] = mapped_column(String(80), default="")
    home_postal_code: Mapped[str] = mapped_column(String(20), default="")
    scope: Mapped[RoundingScope] = mapped_column(by_value(RoundingScope))
    rounding: Mapped[Rounding] = mapped_column(by_value(Rounding))
    shipping_tax: Mapped[ShippingTax] = mapped_column(by_value(ShippingTax))
    shipping_class: Mapped[str] = mapped_column(String(32))
    export_price: Mapped[ExportPrice] = mapped_column(by_value(ExportPrice))
    changed_at: Mapped[dt.datetime]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class VatRateRecord(Record):
    """One country's rate for one class of goods."""

    __tablename__ = "vat_rates"
    __table_args__ = (CheckConstraint(_RATE_IN_RANGE, name="in_range"),)

    country: Mapped[str] = mapped_column(String(2), primary_key=True)
    tax_class: Mapped[str] = mapped_column(String(32), primary_key=True)
    label: Mapped[str] = mapped_column(String(120))
    per_million: Mapped[int]


class UntaxedAreaRecord(Record):
    """An area of a taxed country that is an export all the same."""

    __tablename__ = "untaxed_areas"

    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    area: Mapped[Area] = mapped_column(AreaColumn())


class SalesTaxRuleRecord(Record):
    """One jurisdiction that the shop collects for.

    Attributes:
        only, exempt: names of tax classes.
    """

    __tablename__ = "sales_tax_rules"
    __table_args__ = (CheckConstraint(_RATE_IN_RANGE, name="in_range"),)

    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    label: Mapped[str] = mapped_column(String(120))
    per_million: Mapped[int]
    area: Mapped[Area] = mapped_column(AreaColumn())
    only: Mapped[list[Any]] = mapped_column(JSON(), default=list)
    exempt: Mapped[list[Any]] = mapped_column(JSON(), default=list)
    taxes_shipping: Mapped[bool] = mapped_column(default=False)
