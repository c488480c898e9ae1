"""A shop with a past: orders with timelines and buyers, an audit trail, settings of every kind."""

import datetime as dt
from pathlib import Path

from app.domain.area import Area
from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Mode, Region
from app.domain.money import Currency
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.permissions import Role
from app.domain.postcode import PostcodePattern
from app.domain.shipping import Zone
from app.domain.timeline import Cause, Event, Source
from app.services.pricing_policy import PricingPolicies
from app.services.sample_terms import sample_tax
from app.services.users import User, Users
from app.storage import audit, timeline
from app.storage.database import sqlite_url
from app.storage.migration import open_database
from app.storage.orders import BuyerRecord, OrderLineRecord, OrderRecord
from tests.clocks import SetClock
from tests.integration.catalog.shop import desk_at
from tests.shop_database import with_schema

_BEGUN = dt.datetime(2026, 1, 2, 9, 30, 15, 123456, tzinfo=dt.UTC)
_EVENTS = (Event.ORDER_CREATED, Event.STATUS_CHANGED, Event.STATUS_CHANGED, Event.NOTE)


def fill(file: Path, orders: int) -> None:
    """Write a shop with so many orders into a new file."""
    database = open_database(with_schema(sqlite_url(file)), SetClock())
    desk = desk_at(database)
    Users(desk).create(User("olga", "Olga Müller-Lüdenscheidt", Role.OWNER), "428195", "olga")
    policies = PricingPolicies(desk)
    policies.set_tax(sample_tax(Region.EU), "olga")
    policies.save_zone(Zone("Inseln", (Area(postcodes=(PostcodePattern("27498"),)),)), "olga")
    with database.write() as session:
        for serial in range(orders):
            _order(session, serial)
        for number in range(orders // 10):
            cause = Cause(_BEGUN, Source.PERSON, "olga")
            audit.record(session, cause, "setting.set", f"till.thing_{number}", {"new": "ä ✓"})
    database.close()


def _order(session, serial):
    at = _BEGUN + dt.timedelta(minutes=serial, microseconds=serial)
    order = OrderRecord(
        number=f"P-{100_001 + serial}",
        created_at=at,
        placed_at=at if serial % 2 else None,
        region=Region.EU,
        mode=Mode.SANDBOX,
        currency=Currency.EUR,
        total_minor=100 + serial,
        stage=OrderStage.PLACED,
        status=PaymentStatus.AUTHORIZED,
        may_ship=MayShip.YES,
        attention="",
        capture_mode=CaptureMode.AUTHORIZE,
        authorization_mode=AuthorizationMode.FALLBACK,
        staff="olga",
        store_name="Käse & Wein",
        quote={"total": "1.00", "lines": [{"z": 1, "a": [True, None, "ß"]}]},
        timeline_seq=0,
        timeline_head="",
    )
    session.add(order)
    session.flush()
    for position in (1, 2):
        session.add(_line(order.id, position))
    session.add(
        BuyerRecord(order_id=order.id, name=f"Ünal Ørsted {serial}", search_text=f"unal {serial}")
    )
    for event in _EVENTS:
        cause = Cause(at, Source.PERSON, "olga")
        timeline.append(session, order, cause, event, {"total": f"{serial}.00 EUR", "note": "„ja“"})


def _line(order_id, position):
    return OrderLineRecord(
        order_id=order_id,
        position=position,
        sku=f"S-{position}",
        name="Käse 0,350 kg",
        quantity_milli=350,
        unit_price_minor=1_000,
        discount_minor=0,
        net_minor=300,
        tax_minor=50,
        gross_minor=350,
        tax_basis_points=1_900,
        tax_class="standard",
    )
