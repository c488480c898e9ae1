"""Mails about an order, sent again from its screen."""

import pytest
from sqlalchemy import select

from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.domain.order_actions import OrderAction
from app.domain.permissions import Role
from app.storage.orders import OrderRecord
from app.storage.outbox import OutboxRecord
from tests.ui.order.conftest import PICKS
from ui.sign_in.approval import ApprovalSheet

_A = OrderAction
_OFFICE = "orders@shop.example"
both_databases = pytest.mark.parametrize(
    "database_url", ["sqlite_url", "postgres_url"], indirect=True
)


@pytest.fixture
def mailed(shop):
    """An order about which the buyer and the orders department were mailed."""
    number = shop.sell(*PICKS)
    now = shop.services.desk.clock.now()
    with shop.services.desk.database.write() as session:
        order_id = session.scalar(select(OrderRecord.id).where(OrderRecord.number == number))
        for mail in session.scalars(select(OutboxRecord)):
            session.delete(mail)
        session.flush()
        for event, audience, to in (
            (MailEvent.ORDER_PLACED, Audience.BUYER, ""),
            (MailEvent.AUTHORIZED, Audience.ORDERS_DEPARTMENT, _OFFICE),
        ):
            session.add(
                OutboxRecord(
                    order_id=order_id,
                    subject=number,
                    event=event,
                    about="",
                    audience=audience,
                    recipient=to,
                    state=OutboxState.SENT,
                    created_at=now,
                    queued_at=now,
                    sent_at=now,
                )
            )
    return number


def _states(shop):
    with shop.services.desk.database.read() as session:
        query = select(OutboxRecord).order_by(OutboxRecord.id)
        return [(mail.audience, mail.state, mail.copies) for mail in session.scalars(query)]


@both_databases
def test_the_buyers_mail_is_offered_first_and_goes_again_once(shop, mailed, open_order):
    desk = open_order(mailed)
    desk.press(_A.RESEND)
    sheet = desk.sheet
    assert [sheet.choice.itemText(at).split("  ·  ")[:3] for at in range(sheet.choice.count())] == [
        ["Authorized", "Orders department", "Sent"],
        ["Order placed", "Buyer", "Sent"],
    ]
    assert sheet.outcome.text() == "The mail goes to the buyer again. No money moves."
    desk.decide()
    assert desk.said == "The mail is queued; it goes as soon as the mail server takes it."
    assert _states(shop) == [
        (Audience.BUYER, OutboxState.QUEUED, 1),
        (Audience.ORDERS_DEPARTMENT, OutboxState.SENT, 0),
    ]
    desk.press(_A.RESEND)
    assert desk.sheet.choice.count() == 1
    assert desk.sheet.outcome.text() == (
        f"The mail goes to the orders department again ({_OFFICE}). No money moves."
    )
    assert desk.effects() == []


def test_of_two_who_send_a_mail_again_one_does_and_the_other_is_told(shop, mailed, open_order):
    first, second = open_order(mailed), open_order(mailed, "olga", Role.OWNER)
    for desk in (first, second):
        desk.press(_A.RESEND)
    first.decide()
    second.decide()
    assert second.said.startswith("Somebody else was faster: the order has changed.")
    assert _states(shop)[0] == (Audience.BUYER, OutboxState.QUEUED, 1)


def test_a_cashier_has_a_second_person_approve_it_for_that_mail_alone(
    qtbot, shop, mailed, open_order
):
    desk = open_order(mailed, "ava", Role.CASHIER)
    desk.press(_A.RESEND)
    desk.sheet.primary.click()
    sheet = desk.view.findChild(ApprovalSheet)
    desk.until(lambda: sheet.who.count() > 0)
    sheet.pin.setText({"max": "4711", "olga": "4242"}[sheet.who.currentData()])
    with qtbot.waitSignal(desk.presenter.settled, timeout=15_000):
        sheet.primary.click()
    assert _states(shop)[0] == (Audience.BUYER, OutboxState.QUEUED, 1)


def test_an_order_without_mails_says_so(shop, open_order):
    number = shop.sell(*PICKS)
    with shop.services.desk.database.write() as session:
        for mail in session.scalars(select(OutboxRecord)):
            session.delete(mail)
    desk = open_order(number)
    assert desk.why_not(_A.RESEND) == "No mail about it was sent yet."
