"""What people write to an order's timeline, and what one order shows, without asking Amazon."""

import datetime as dt

import pytest

from app.domain.address import AmazonAddress
from app.domain.environment import Mode, Region
from app.domain.errors import ChangedMeanwhile, CurrencyMismatch, Refused
from app.domain.identifiers import ChargeId, ChargePermissionId
from app.domain.money import Currency, Money
from app.domain.order_actions import Edge
from app.domain.payment_status import PaymentStatus
from app.domain.shop import Shop
from app.domain.states import ChargeState
from app.domain.timeline import Source
from app.services.audit_chain import AuditChain
from app.services.attention import Attention, Elsewhere, ReasonMissing, TextTooLong
from app.services.desk import Desk
from app.services.order_details import OrderReadings
from app.services.order_views import OrderViews
from app.services.orders import Orders
from app.services.receipts import Receipts
from app.storage.audit import AuditRecord
from app.storage.migration import open_database
from app.storage.orders import BuyerRecord, OrderRecord
from app.storage.payments import ChargeRecord, PaymentRecord
from sqlalchemy import select
from tests.clocks import SetClock
from tests.sales import money, sale

SHOP = Shop(Region.US, Mode.TRAINING, "P-", "Corner shop", "https://desk.paydesk.test")
CHARGE = ChargeId("S01-1234567-0000001-A000001")
ADDRESS = AmazonAddress(
    name="Ada Fielding",
    address_line_1="418 Hemlock Terrace",
    city="Portland",
    state_or_region="OR",
    postal_code="97205",
    country_code="US",
)


@pytest.fixture
def desk(database_url):
    clock = SetClock()
    database = open_database(database_url, clock)
    yield Desk("office", "first", SHOP, database, None, clock)
    database.close()


@pytest.fixture
def number(desk):
    """A placed order whose reservation Amazon wants watched, and whose words do not fit."""
    sold = sale(ChargePermissionId("S01-1234567-0000001"), money(Region.US, 100_00))
    number = Orders(desk).create(sold, ADDRESS)
    with desk.database.write() as session:
        order = session.scalars(select(OrderRecord)).one()
        order.status = PaymentStatus.ACTION_REQUIRED
        order.attention = "contradiction: A is Declined"
        payment = session.scalars(select(PaymentRecord)).one()
        session.get_one(BuyerRecord, order.id).email = "ada.fielding@example.com"
        session.add(
            ChargeRecord(
                payment_id=payment.id,
                reference_id=f"{number}-a01",
                charge_id=CHARGE,
                currency=Currency.USD,
                amount_minor=100_00,
                state=ChargeState.AUTHORIZED,
                authorized_at=desk.clock.now(),
                stop_shipment=True,
            )
        )
    return number


def _last(desk, number):
    entry = OrderViews(desk.database).order(number).timeline[-1]
    return str(entry.event), dict(entry.facts), entry.cause.actor


def test_a_held_shipment_is_released_once_and_with_a_reason(desk, number):
    attention = Attention(desk)
    with pytest.raises(ReasonMissing):
        attention.release(number, CHARGE, "  ", "max")
    attention.release(number, CHARGE, " Amazon  said yes ", "max")
    view = OrderViews(desk.database).order(number)
    assert [str(entry.event) for entry in view.timeline[-1:]] == ["shipment released"]
    assert _last(desk, number)[1:] == ({"id": CHARGE, "why": "Amazon said yes"}, "max")
    assert not view.charges[0].stopped
    with pytest.raises(ChangedMeanwhile):
        attention.release(number, CHARGE, "me too", "ben")


def test_attention_is_cleared_as_it_was_seen_and_the_status_follows(desk, number):
    attention, views = Attention(desk), OrderViews(desk.database)
    attention.release(number, CHARGE, "checked", "max")
    seen = views.order(number).attention
    with pytest.raises(ChangedMeanwhile):
        attention.clear(number, "something else", "checked", "max")
    attention.clear(number, seen, "compared with Seller Central", "max")
    view = views.order(number)
    assert (view.attention, view.status) == ("", PaymentStatus.AUTHORIZED)
    assert [str(entry.event) for entry in view.timeline[-2:]] == [
        "attention cleared",
        "status changed",
    ]
    with pytest.raises(ChangedMeanwhile):
        attention.clear(number, seen, "me too", "ben")
    assert views.broken_timeline(number) is None


def test_a_note_is_kept_as_it_was_written(desk, number):
    attention = Attention(desk)
    attention.note(number, "Waits for the\nsecond parcel", "max")
    assert _last(desk, number) == ("note", {"text": "Waits for the second parcel"}, "max")
    with pytest.raises(TextTooLong) as refused:
        attention.note(number, "x" * 501, "max")
    assert (refused.value.length, refused.value.limit) == (501, 500)


def test_what_moved_elsewhere_is_recorded_and_changes_nothing_else(desk, number):
    attention, views = Attention(desk), OrderViews(desk.database)
    before = views.order(number)
    attention.record(number, Elsewhere.REFUNDED, money(Region.US, 5_00), "in cash", "max")
    assert _last(desk, number) == (
        "recorded only",
        {"what": "refunded elsewhere", "amount": "5.00 USD", "why": "in cash"},
        "max",
    )
    assert views.order(number).refunded == before.refunded
    with pytest.raises(CurrencyMismatch):
        attention.record(number, Elsewhere.PAID, Money(1, Currency.EUR), "in cash", "max")
    with pytest.raises(Refused):
        attention.record(number, Elsewhere.PAID, money(Region.US, 0), "in cash", "max")


def _readings(desk):
    receipts = Receipts(desk)
    return OrderReadings(desk, OrderViews(desk.database), receipts)


def test_one_order_shows_its_buyer_masked_and_its_edges(desk, number):
    details = _readings(desk).details(number)
    assert details.buyer.lines[0] == "Ad• Fi••••••"
    assert (details.buyer.email, details.buyer.masked) == ("ad••••••@example.com", True)
    assert (details.receipt.buyer, details.receipt.email) == (None, "")
    assert [deadline.edge for deadline in details.deadlines] == [Edge.CAPTURE]
    assert details.deadlines[0].at == desk.clock.now() + dt.timedelta(days=2)
    assert [each.source for each in details.story] == [Source.PERSON]
    assert "Fielding" not in repr(details)


def test_whoever_looks_at_a_buyer_leaves_a_trace(desk, number):
    readings = _readings(desk)
    card = readings.reveal(number, "max")
    assert (card.lines[0], card.email, card.masked) == (
        *("Ada Fielding", "ada.fielding@example.com"),
        False,
    )
    with desk.database.read() as session:
        (trace,) = session.scalars(select(AuditRecord))
        assert (trace.actor, trace.act, trace.subject, trace.facts) == (
            *("max", "buyer.seen", number),
            {},
        )
    assert AuditChain(desk.database).verify().is_whole
    assert "Fielding" not in repr(card)
