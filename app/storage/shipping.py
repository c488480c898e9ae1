"""Shipping zones, methods and their tariffs at rest."""

from __future__ import annotations

import enum
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.area import Area
from app.domain.money import Currency
from app.storage.areas import AreasColumn
from app.storage.record import Record, Serial, by_value


class TariffKind(enum.StrEnum):
    """What the bound of a tariff's step counts."""

    FLAT = "flat"
    """Nothing: one step, with the bound 0."""
    WEIGHT = "weight"
    """Grams, up to and including."""
    VALUE = "value"
    """Minor units of the goods, from there on."""


class ShippingZoneRecord(Record):
    """Where some of the methods go."""

    __tablename__ = "shipping_zones"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    areas: Mapped[tuple[Area, ...]] = mapped_column(AreasColumn())
    except_for: Mapped[tuple[Area, ...]] = mapped_column(AreasColumn())
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class ShippingMethodRecord(Record):
    """One way to send goods to one zone.

    Attributes:
        method_id: the shop's own key; orders remember it.
        delivers_to: values of ``AddressKind``.
    """

    __tablename__ = "shipping_methods"
    __table_args__ = (
        CheckConstraint("earliest_days BETWEEN 0 AND latest_days", name="arrives_after_leaving"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    method_id: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    zone_id: Mapped[int] = mapped_column(ForeignKey("shipping_zones.id"), index=True)
    currency: Mapped[Currency] = mapped_column(by_value(Currency))
    tariff: Mapped[TariffKind] = mapped_column(by_value(TariffKind))
    free_from_minor: Mapped[int | None]
    earliest_days: Mapped[int]
    latest_days: Mapped[int]
    delivers_to: Mapped[list[Any]] = mapped_column(JSON())
    active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(default=1)

    zone: Mapped[ShippingZoneRecord] = relationship(lazy="raise")
    steps: Mapped[list[ShippingStepRecord]] = relationship(
        order_by="ShippingStepRecord.bound", cascade="all, delete-orphan", lazy="raise"
    )

    __mapper_args__ = {"version_id_col": version}


class ShippingStepRecord(Record):
    """One step of a tariff; ``TariffKind`` says what ``bound`` counts."""

    __tablename__ = "shipping_steps"
    __table_args__ = (
        UniqueConstraint("method_record_id", "bound"),
        CheckConstraint("price_minor >= 0", name="price_not_negative"),
    )

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    method_record_id: Mapped[int] = mapped_column(
        ForeignKey("shipping_methods.id", ondelete="CASCADE")
    )
    bound: Mapped[int]
    price_minor: Mapped[int]
