"""What the clock brings: old reservations, and an Amazon that says nothing; each told once."""

import datetime as dt

from app.domain.inbox import InboxState
from app.storage.notifications import NotificationRecord
from app.storage.orders import OrderRecord
from tests.integration.mails.shop import BOTH, OFFICE


def told(shop):
    return [(event, to) for event, to, _ in shop.rows()]


@BOTH
def test_a_reservation_that_grows_old_is_told_once(shop, office):
    number = shop.order()
    with shop.database.write() as session:
        order = session.query(OrderRecord).filter_by(number=number).one()
        order.reserved_at = shop.clock.now()
    shop.clock.advance(dt.timedelta(hours=23))
    assert shop.mail.runner.step().is_idle
    shop.clock.advance(dt.timedelta(hours=1))
    assert shop.mail.runner.step().sent == 1
    shop.clock.advance(dt.timedelta(hours=12))
    assert shop.mail.runner.step().is_idle
    assert [to for to, _ in office.taken] == [OFFICE]
    text = office.taken[0][1].get_body(("plain",)).get_content()
    assert "seit 1 Tagen reserviert" in text
    assert "3. März 2026" in text  # the sandbox's edge is two days away
    notices = shop.mail.notices.unseen("olga")
    assert [row.event.value for row in notices] == ["authorization ageing"]


def test_an_amazon_that_says_nothing_after_an_order_is_told_once(shop, office):
    sweeping = shop.mail.runner._sweeping
    with shop.database.write() as session:
        now = shop.clock.now()
        heard = NotificationRecord(
            message_id="m-1",
            feed_seq=1,
            received_at=now,
            stored_at=now,
            kind="PaymentAuthorize",
            body="{}",
            state=InboxState.APPLIED,
        )
        session.add(heard)
    shop.clock.advance(dt.timedelta(hours=1))
    shop.order()
    shop.clock.advance(dt.timedelta(hours=23, minutes=59))
    assert sweeping.sweep(hears_amazon=True) == 0
    shop.clock.advance(dt.timedelta(minutes=1))
    assert sweeping.sweep(hears_amazon=False) == 0
    assert sweeping.sweep(hears_amazon=True) == 1
    assert sweeping.sweep(hears_amazon=True) == 0
    assert shop.mail.runner.step().sent == 1
    assert office.subjects == ["Amazons Benachrichtigungen kommen nicht an"]
    assert told(shop) == [("ipn silence", "orders department")]
