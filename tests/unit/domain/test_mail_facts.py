"""From a transaction's facts to its mails: who hears of what, and nobody twice."""

import datetime as dt

import pytest

from app.domain.inbox import Audience
from app.domain.mail_events import AMAZON_MAILS, INTERNAL, AmazonMails, MailEvent
from app.domain.mail_facts import OrderNow, called_off, mail_facts, planned_mails
from app.domain.mail_grid import BadMailRule, MailGrid, MailRule, is_mail_address
from app.domain.money import Currency, Money
from app.domain.order_stage import OrderStage
from app.domain.payment_status import PaymentStatus
from app.domain.timeline import Event

CHARGE, CAPTURE, REFUND = "S01-A000001", "S01-C000001", "S01-R000001"
PLACED = (Event.ORDER_PLACED, {})
OPEN = (Event.AUTHORIZATION_CHANGED, {"id": CHARGE, "state": "Open"})
OFFICE = MailGrid(department=("orders@shop.example",))
E, A = MailEvent, Audience


def now(status=PaymentStatus.AUTHORIZED, stage=OrderStage.PLACED, captured=0, **more):
    total, taken = Money(10_000, Currency.EUR), Money(captured, Currency.EUR)
    return OrderNow(stage, status, total, taken, **more)


def events(told, state):
    return [fact.event for fact in mail_facts(told, state)]


def heard(told, state, grid=OFFICE):
    """Audience to events."""
    plans = planned_mails(mail_facts(told, state), state, grid)
    return {a: [p.fact.event for p in plans if p.audience is a] for a in A}


def declined(reason):
    return (Event.AUTHORIZATION_CHANGED, {"id": CHARGE, "state": "Declined", "reason": reason})


def to(status):
    return (Event.STATUS_CHANGED, {"from": "Queued", "to": status.value, "may_ship": "yes"})


@pytest.mark.parametrize(
    ("told", "state", "expected"),
    [
        ([PLACED], now(), [E.ORDER_PLACED]),
        ([PLACED], now(PaymentStatus.QUEUED), [E.ORDER_PLACED, E.QUEUED]),
        ([OPEN], now(), [E.AUTHORIZED]),
        ([to(PaymentStatus.PROCESSED)], now(PaymentStatus.PROCESSED), [E.PROCESSED]),
        ([declined("InvalidPaymentMethod")], now(), [E.DECLINED_SOFT]),
        ([declined("TransactionTimedOut")], now(), [E.DECLINED_SOFT]),
        ([declined("AmazonRejected")], now(), [E.DECLINED_HARD]),
        (
            [(Event.CAPTURE_CHANGED, {"id": CAPTURE, "state": "Completed"})],
            now(captured=10_000),
            [E.CAPTURED],
        ),
        (
            [(Event.CAPTURE_CHANGED, {"id": CAPTURE, "state": "Completed"})],
            now(captured=9_999),
            [E.PARTIALLY_CAPTURED],
        ),
        ([(Event.CAPTURE_CHANGED, {"id": CAPTURE, "state": "Pending"})], now(), []),
        ([(Event.REFUND_CHANGED, {"id": REFUND, "state": "Pending"})], now(), []),
        ([(Event.REFUND_CHANGED, {"id": REFUND, "state": "Completed"})], now(), [E.REFUNDED]),
        ([(Event.REFUND_CHANGED, {"id": REFUND, "state": "Declined"})], now(), [E.REFUND_FAILED]),
        (
            [
                (
                    Event.AUTHORIZATION_CHANGED,
                    {"id": CHARGE, "state": "Closed", "reason": "SellerClosed"},
                )
            ],
            now(),
            [E.VOIDED],
        ),
        (
            [
                (
                    Event.AUTHORIZATION_CHANGED,
                    {"id": CHARGE, "state": "Closed", "reason": "MaxCapturesProcessed"},
                )
            ],
            now(),
            [],
        ),
        (
            [
                (
                    Event.AUTHORIZATION_CHANGED,
                    {"id": CHARGE, "state": "Closed", "reason": "ExpiredUnused"},
                )
            ],
            now(),
            [E.NEEDS_ATTENTION],
        ),
        ([(Event.STOP_SHIPMENT, {"id": CHARGE})], now(), [E.NEEDS_ATTENTION]),
        ([(Event.NOTE, {"text": "hello"})], now(), []),
    ],
)
def test_each_fact_has_its_event(told, state, expected):
    assert events(told, state) == expected


@pytest.mark.parametrize(
    "stage",
    [OrderStage.SETTING, OrderStage.AUTHORIZING, OrderStage.AWAITING_CARD, OrderStage.ABANDONED],
)
def test_what_happens_while_the_buyer_stands_at_the_till_is_not_mailed(stage):
    assert events([declined("InvalidPaymentMethod"), OPEN], now(stage=stage)) == []


def test_a_canceled_order_with_two_charges_is_voided_once():
    gone = {"state": "Closed", "reason": "OrderReferenceCanceled"}
    told = [(Event.AUTHORIZATION_CHANGED, {"id": each, **gone}) for each in ("S01-A1", "S01-A2")]
    told.append((Event.PERMISSION_CHANGED, {"id": "S01", "state": "Canceled"}))
    assert events(told, now()) == [E.VOIDED]


def test_facts_of_one_moment_are_told_in_one_mail():
    captured = (Event.CAPTURE_CHANGED, {"id": CAPTURE, "state": "Completed"})
    told = [OPEN, captured, PLACED, to(PaymentStatus.PROCESSED)]
    found = heard(told, now(PaymentStatus.PROCESSED, captured=10_000))
    assert found[A.BUYER] == [E.ORDER_PLACED]
    assert found[A.ORDERS_DEPARTMENT] == [E.ORDER_PLACED]


def test_a_queued_order_is_told_as_queued_to_the_buyer_and_as_placed_to_the_office():
    found = heard([PLACED], now(PaymentStatus.QUEUED))
    assert found[A.BUYER] == [E.QUEUED]
    assert found[A.ORDERS_DEPARTMENT] == [E.ORDER_PLACED]


def test_no_buyer_hears_by_default_what_amazon_mails_itself():
    captured = (Event.CAPTURE_CHANGED, {"id": CAPTURE, "state": "Completed"})
    refunded = (Event.REFUND_CHANGED, {"id": REFUND, "state": "Completed"})
    told = [captured, refunded, to(PaymentStatus.PROCESSED)]
    assert heard(told, now(PaymentStatus.PROCESSED, captured=10_000))[A.BUYER] == []
    silent = {AmazonMails.AT_CAPTURE, AmazonMails.AT_REFUND}
    told_by_amazon = {event for event, mails in AMAZON_MAILS.items() if mails in silent}
    assert not [e for e in told_by_amazon if MailGrid().rule(e, A.BUYER).on]


def test_no_buyer_hears_of_an_order_that_was_adopted_or_failed_at_the_till():
    assert heard([OPEN], now(adopted=True))[A.BUYER] == []
    failed = heard([declined("AmazonRejected")], now(PaymentStatus.DECLINED, OrderStage.FAILED))
    assert failed[A.BUYER] == []
    assert failed[A.ORDERS_DEPARTMENT] == [E.DECLINED_HARD]


def test_a_soft_decline_waits_for_the_next_try_and_is_called_off_by_its_success():
    state = now(PaymentStatus.ACTION_REQUIRED)
    facts = mail_facts([declined("InvalidPaymentMethod"), to(state.status)], state)
    plans = {p.audience: p for p in planned_mails(facts, state, OFFICE)}
    assert (plans[A.BUYER].held, plans[A.BUYER].wait) == (True, dt.timedelta(minutes=5))
    assert plans[A.ORDERS_DEPARTMENT].fact.event is E.DECLINED_SOFT
    later = mail_facts([OPEN], now())
    assert E.DECLINED_SOFT in called_off(later, [OPEN])
    assert called_off((), [(Event.ATTENTION_CLEARED, {})]) == {E.NEEDS_ATTENTION}


def test_each_recipient_of_a_cell_gets_one_and_a_cell_that_is_off_gives_none():
    rules = {
        (E.AUTHORIZED, A.STAFF): MailRule(
            on=True, recipients=("a@x.example", "b@x.example", "a@x.example")
        ),
        (E.AUTHORIZED, A.BUYER): MailRule(on=False),
        (E.AUTHORIZED, A.ORDERS_DEPARTMENT): MailRule(on=True, recipients=("boss@x.example",)),
    }
    plans = planned_mails(mail_facts([OPEN], now()), now(), MailGrid(rules, ("orders@x.example",)))
    assert [(p.audience, p.recipient) for p in plans] == [
        (A.ORDERS_DEPARTMENT, "boss@x.example"),
        (A.STAFF, "a@x.example"),
        (A.STAFF, "b@x.example"),
    ]


@pytest.mark.parametrize(
    ("rule", "cell", "field"),
    [
        (MailRule(on=True), (E.NEEDS_ATTENTION, A.BUYER), "on"),
        (MailRule(on=True), (E.QUEUED, A.STAFF), "recipients"),
        (MailRule(on=True, recipients=("a@b\nBcc: c@d",)), (E.QUEUED, A.STAFF), "recipients"),
        (MailRule(delay_min=-1), (E.QUEUED, A.BUYER), "delay_min"),
        (MailRule(hold_min=20_000), (E.QUEUED, A.BUYER), "hold_min"),
        (MailRule(language="xx"), (E.QUEUED, A.BUYER), "language"),
    ],
)
def test_a_cell_that_cannot_be_meant_names_its_field(rule, cell, field):
    with pytest.raises(BadMailRule) as caught:
        rule.require_sensible(*cell)
    assert caught.value.field == field


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "@b",
        "a@",
        "a@b c",
        "a b@c",
        "a@b,c@d",
        "a@b\r\nBcc: c@d",
        "<a@b>",
        "a\u2028b@c",
        "a\u00a0b@c",
        "a..b@c",
        f"{'a' * 65}@b",
    ],
)
def test_what_is_no_address_is_refused(text):
    assert not is_mail_address(text)


def test_addresses_that_people_have_are_taken():
    assert all(
        map(is_mail_address, ("a@localhost", "ada.b+shop@mail.example.co.uk", "o'hara@x-y.de"))
    )


def test_the_shops_own_troubles_are_no_buyers_business():
    rules = {(event, A.BUYER): MailRule(on=True) for event in INTERNAL}
    assert [MailGrid(rules).recipients(e, A.BUYER) for e in INTERNAL] == [()] * 4
