"""Zones and methods between their rows and the domain's values, in the caller's transaction."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, joinedload, selectinload

from app.domain.money import Currency, Money
from app.domain.postal_address import AddressKind
from app.domain.shipping import Arrival, ShippingMethod, ShippingMethodId, Zone
from app.domain.tariff import FlatTariff, Tariff, ValueStep, ValueTariff, WeightStep, WeightTariff
from app.storage.areas import area_to_json
from app.storage.room import require_room
from app.storage.shipping import (
    ShippingMethodRecord,
    ShippingStepRecord,
    ShippingZoneRecord,
    TariffKind,
)


def zones(session: Session, *, locked: bool = False) -> list[Zone]:
    """All zones by name."""
    query = select(ShippingZoneRecord).order_by(ShippingZoneRecord.name)
    rows = session.scalars(query.with_for_update() if locked else query)
    return [_zone(row) for row in rows]


def write_zone(session: Session, zone: Zone, name: str | None) -> None:
    """Write over the zone of that name, or add one for ``None``.

    Raises:
        TextTooLong: nothing was changed.
    """
    record = ShippingZoneRecord()
    if name is not None:
        query = select(ShippingZoneRecord).where(ShippingZoneRecord.name == name)
        record = session.scalars(query).one()
    record.name = zone.name
    record.areas = zone.areas
    record.except_for = zone.except_for
    require_room(record)
    session.add(record)
    session.flush()


def remove_zone(session: Session, name: str) -> None:
    """Delete a zone that no method goes to."""
    session.execute(delete(ShippingZoneRecord).where(ShippingZoneRecord.name == name))


def methods(session: Session, *, locked: bool = False) -> list[ShippingMethod]:
    """All methods in the order they were added."""
    query = (
        select(ShippingMethodRecord)
        .options(
            joinedload(ShippingMethodRecord.zone, innerjoin=True),
            selectinload(ShippingMethodRecord.steps),
        )
        .order_by(ShippingMethodRecord.id)
    )
    rows = session.scalars(query.with_for_update(of=ShippingMethodRecord) if locked else query)
    return [_method(row) for row in rows]


def write_method(session: Session, method: ShippingMethod) -> None:
    """Write over the method of that id, or add it.

    Raises:
        TextTooLong: nothing was changed.
    """
    query = select(ShippingMethodRecord).where(ShippingMethodRecord.method_id == method.method_id)
    record = session.scalar(query.options(selectinload(ShippingMethodRecord.steps)))
    if record is None:
        record = ShippingMethodRecord(method_id=method.method_id, steps=[])
    record.name = method.name
    record.zone_id = session.scalars(
        select(ShippingZoneRecord.id).where(ShippingZoneRecord.name == method.zone.name)
    ).one()
    record.currency = method.tariff.currency
    record.free_from_minor = method.free_from.minor if method.free_from is not None else None
    record.earliest_days = method.arrival.earliest_days
    record.latest_days = method.arrival.latest_days
    record.delivers_to = sorted(kind.value for kind in method.delivers_to)
    record.active = method.active
    record.tariff, bounds = _steps(method.tariff)
    record.steps.clear()
    require_room(record)
    session.add(record)
    session.flush()  # the old steps go before new ones with the same bounds come
    record.steps.extend(
        ShippingStepRecord(bound=bound, price_minor=price.minor) for bound, price in bounds
    )
    session.flush()


def remove_method(session: Session, method_id: ShippingMethodId) -> None:
    """Delete a method and its steps."""
    session.execute(delete(ShippingMethodRecord).where(ShippingMethodRecord.method_id == method_id))


def zone_facts(zone: Zone | None) -> dict[str, str]:
    """A zone in words for the audit trail; empty for none."""
    if zone is None:
        return {}
    return {
        "name": zone.name,
        "areas": str([area_to_json(area) for area in zone.areas]),
        "except_for": str([area_to_json(area) for area in zone.except_for]),
    }


def method_facts(method: ShippingMethod | None) -> dict[str, str]:
    """A method in words for the audit trail; empty for none."""
    if method is None:
        return {}
    kind, bounds = _steps(method.tariff)
    return {
        "name": method.name,
        "zone": method.zone.name,
        "tariff": " ".join([kind.value, *(f"{bound}: {price}" for bound, price in bounds)]),
        "free_from": "-" if method.free_from is None else str(method.free_from),
        "arrival": f"{method.arrival.earliest_days}-{method.arrival.latest_days} days",
        "delivers_to": " ".join(sorted(method.delivers_to)),
        "active": str(method.active),
    }


def _zone(record: ShippingZoneRecord) -> Zone:
    return Zone(record.name, record.areas, record.except_for)


def _method(record: ShippingMethodRecord) -> ShippingMethod:
    free_from = record.free_from_minor
    return ShippingMethod(
        method_id=ShippingMethodId(record.method_id),
        name=record.name,
        zone=_zone(record.zone),
        tariff=_tariff(record.tariff, record.currency, record.steps),
        arrival=Arrival(record.earliest_days, record.latest_days),
        free_from=None if free_from is None else Money(free_from, record.currency),
        delivers_to=frozenset(map(AddressKind, record.delivers_to)),
        active=record.active,
    )


def _tariff(kind: TariffKind, currency: Currency, rows: list[ShippingStepRecord]) -> Tariff:
    steps = [(row.bound, Money(row.price_minor, currency)) for row in rows]
    match kind:
        case TariffKind.FLAT:
            ((_, price),) = steps
            return FlatTariff(price)
        case TariffKind.WEIGHT:
            return WeightTariff(tuple(WeightStep(bound, price) for bound, price in steps))
        case TariffKind.VALUE:
            return ValueTariff(
                tuple(ValueStep(Money(bound, currency), price) for bound, price in steps)
            )


def _steps(tariff: Tariff) -> tuple[TariffKind, list[tuple[int, Money]]]:
    match tariff:
        case FlatTariff():
            return TariffKind.FLAT, [(0, tariff.price)]
        case WeightTariff():
            return TariffKind.WEIGHT, [(step.up_to_g, step.price) for step in tariff.steps]
        case ValueTariff():
            bounds = [(step.from_value.minor, step.price) for step in tariff.steps]
            return TariffKind.VALUE, bounds
