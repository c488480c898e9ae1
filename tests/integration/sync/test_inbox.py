"""What the notifications screen is told, and what a person may do there."""

import datetime as dt

import pytest

from app.domain.checkout_modes import AuthorizationMode
from app.domain.errors import CurrencyMismatch, NotFound, RejectedByAmazon
from app.domain.gateway import AuthorizeRequest, Confirmation, OrderDetails
from app.domain.identifiers import ChargePermissionId, OrderNumber, ReferenceId
from app.domain.inbox import InboxState
from app.domain.money import Currency, Money
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.services.adoption import NothingToAdopt
from app.services.inbox_rows import InboxFilter
from tests.integration.sync.test_applying import queued, turn
from tests.ipns import confirmation, ipn, unreadable
from tests.sales import sale


def made_elsewhere(counter, amazon, currency=Currency.USD):
    """An order of the shop's web site: authorized at Amazon, and unknown here."""
    gateway = counter.services.desk.gateway
    permission_id = amazon.order_reference(counter.region)
    total = Money(70_00, currency)
    gateway.set_details(OrderDetails(permission_id, total, OrderNumber("WEB-7")))
    gateway.confirm(Confirmation(permission_id))
    gateway.authorize(AuthorizeRequest(permission_id, ReferenceId("WEB-7-1"), total))
    return permission_id


def test_an_unknown_order_is_kept_aside_and_adopted_with_its_payments(counter, amazon, feed):
    permission_id = made_elsewhere(counter, amazon)
    feed.hear(ipn(permission_id, "m-1"))
    assert turn(counter).quarantined == 1
    (row,) = counter.services.inbox.page()
    assert (row.state, row.order, row.permission_id) == (
        InboxState.QUARANTINED,
        None,
        permission_id,
    )
    number = counter.services.inbox.adopt(row.permission_id, "max")
    view = counter.view(number)
    assert (view.status, view.stage) == (PaymentStatus.AUTHORIZED, OrderStage.PLACED)
    assert (view.total.minor, len(view.charges)) == (70_00, 1)
    assert [str(entry.event) for entry in view.timeline][:1] == ["order adopted"]
    assert turn(counter).applied == 1
    (row,) = counter.services.inbox.page()
    assert (row.state, row.order) == (InboxState.APPLIED, number)
    assert counter.services.inbox.adopt(permission_id, "max") == number
    counter.require_sound_books()


def test_what_cannot_be_adopted_makes_no_order(counter, amazon):
    draft = amazon.order_reference(counter.region)
    with pytest.raises(NothingToAdopt, match="there is no order to adopt"):
        counter.services.inbox.adopt(draft, "max")
    with pytest.raises(RejectedByAmazon):
        counter.services.inbox.adopt(ChargePermissionId("S01-9999999-9999999"), "max")
    assert counter.services.book.newest() == []


def test_a_quarantined_message_is_applied_by_itself_when_its_order_appears(counter, amazon, feed):
    # the IPN is here before the till has written its order down
    permission_id = amazon.order_reference(counter.region)
    feed.hear(ipn(permission_id, "m-1"))
    assert turn(counter).quarantined == 1
    counter.permission_id = permission_id
    number = _sell(counter, permission_id)
    assert turn(counter).applied == 1
    (row,) = counter.services.inbox.page()
    assert (row.state, row.order) == (InboxState.APPLIED, number)


def test_a_message_quarantined_in_the_moment_its_order_is_made_finds_it_later(
    counter, amazon, feed
):
    permission_id = amazon.order_reference(counter.region)
    number = _sell(counter, permission_id)
    feed.hear(ipn(permission_id, "m-1"))
    applying = counter.services.sync.applying
    counter.services.sync.step(0)
    (row,) = counter.services.inbox.page()
    counter.services.inbox.replay([row.id])
    (claimed,) = applying.claims.take()
    again = counter.services.desk.clock.now() + dt.timedelta(minutes=1)
    with counter.services.desk.database.write() as session:
        applying.claims.quarantine(session, claimed, permission_id, again)
    assert turn(counter).applied == 0
    counter.pass_time(minutes=2)
    assert turn(counter).applied == 1
    assert counter.services.inbox.page()[0].order == number


def _sell(counter, permission_id):
    return counter.services.orders.create(sale(permission_id, counter.money(100_00)))


def test_rows_are_filtered_and_paged_by_key(counter, feed):
    number = queued(counter)
    charge_id = counter.charge(number).charge_id
    feed.hear(*(ipn(charge_id, f"m-{index}") for index in range(5)), unreadable("bad"))
    turn(counter)
    inbox = counter.services.inbox
    first = inbox.page(limit=4)
    rest = inbox.page(before=first[-1].id, limit=4)
    assert [row.message_id for row in [*first, *rest]] == ["bad", "m-4", "m-3", "m-2", "m-1", "m-0"]
    long_ago = first[0].received_at - dt.timedelta(days=1)
    for wanted, found in [
        (InboxFilter(state=InboxState.DEAD), 1),
        (InboxFilter(kind="PaymentAuthorize"), 5),
        (InboxFilter(order=number), 5),
        (InboxFilter(text=charge_id[:12]), 5),
        (InboxFilter(text=number[:4]), 5),
        (InboxFilter(text="m-3"), 1),
        (InboxFilter(text="%"), 0),
        (InboxFilter(since=first[0].received_at), 6),
        (InboxFilter(until=first[0].received_at), 0),
        (InboxFilter(since=long_ago, until=first[0].received_at, kind="PaymentRefund"), 0),
    ]:
        assert len(inbox.page(wanted)) == found, wanted
    assert inbox.kinds() == ["PaymentAuthorize"]
    assert inbox.counts() == {
        InboxState.STORED: 0,
        InboxState.APPLIED: 5,
        InboxState.QUARANTINED: 0,
        InboxState.DEAD: 1,
    }
    assert all(row.delay is not None and row.delay >= dt.timedelta() for row in first)


def test_a_message_is_shown_without_what_could_be_misused(counter, feed):
    feed.hear(confirmation("m-1"), ipn("S01-0000001-0000001", "m-2", Note="anna@example.com"))
    turn(counter)
    newest, oldest = counter.services.inbox.page()
    body = counter.services.inbox.message(oldest.id).body
    assert "secret-token" not in body
    body = counter.services.inbox.message(newest.id).body
    assert "c2lnbmF0dXJl" not in body
    assert "anna@example.com" not in body
    assert '"NotificationType": "OrderReferenceNotification"' in body
    with pytest.raises(NotFound, match="there is no notification 999"):
        counter.services.inbox.message(999)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_an_order_in_another_currency_is_not_adopted(counter, amazon):
    number = counter.ring_up(authorization_mode=AuthorizationMode.ASYNCHRONOUS)
    foreign = Money(1, Currency.EUR)
    with pytest.raises(CurrencyMismatch):
        counter.services.orders.adopt(_foreign(foreign), None)
    assert [row.number for row in counter.services.book.newest()] == [number]


def _foreign(total):
    return sale(ChargePermissionId("S01-5555555-5555555"), total)
