"""The sender's memory: what is pruned, and what happens when it cannot be written."""

import sqlite3
from dataclasses import replace

from app.emulator.objects import Price, ProviderCredit, ProviderCreditReversal, Status
from app.emulator.sns_envelope import Envelope, MessageType
from app.emulator.sns_keys import SignatureVersion
from app.emulator.sns_log import LogQuery, MessageLog
from app.emulator.sns_outbox import DeliveryState, NewDelivery, Outbox, Subject
from app.emulator.sns_rendering import Message
from app.emulator.states import RefundState
from tests.integration.emulator_ipn import story
from tests.unit.emulator_ipn import orders
from tests.unit.emulator_ipn.verifier import inner

ENVELOPE = Envelope(MessageType.NOTIFICATION, "0", "arn:aws:sns:us-east-1:1:A", "{}", orders.AT)


def spoil(emulator, statement: str) -> None:
    """Does something to the sender's file from outside."""
    connection = sqlite3.connect(emulator.outbox_file, isolation_level=None)
    connection.execute(statement)
    connection.close()


def test_old_messages_are_forgotten_unless_something_is_left_to_do(made_keys, tmp_path):
    path = tmp_path / "ipn.sqlite3"
    outbox = Outbox(path, messages_kept=100)
    for number in range(1, 501):
        message = Message(replace(ENVELOPE, message_id=str(number)), SignatureVersion.ONE)
        state = DeliveryState.PENDING if number == 7 else DeliveryState.DELIVERED
        outbox.add(
            message,
            Subject("PaymentCapture", "", "Live"),
            [NewDelivery("http://127.0.0.1/", state, 0.0, real_time=False)],
        )
    assert outbox.counts()["pending"] == 1
    assert outbox.counts()["delivered"] == 100
    outbox.close()
    connection = sqlite3.connect(path)
    kept = [int(row[0]) for row in connection.execute("SELECT message_id FROM messages")]
    connection.close()
    assert sorted(kept) == [7, *range(401, 501)]


def test_a_message_without_anyone_to_hear_it_can_be_shown(emulator, tmp_path):
    path = tmp_path / "alone.sqlite3"
    outbox = Outbox(path)
    outbox.add(Message(ENVELOPE, SignatureVersion.ONE), Subject("X", "", "Live"), [])
    log = MessageLog(path, emulator.keys)
    (shown,) = log.messages(LogQuery())
    assert (shown["message_id"], shown["deliveries"]) == ("0", [])
    log.close()
    outbox.close()


def test_an_ipn_that_cannot_be_written_is_lost_and_the_change_is_not(emulator, shop, expect_log):
    expect_log("app.emulator.sns_sender", "IPN is lost")
    spoil(
        emulator,
        "CREATE TRIGGER full BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'disk full'); END",
    )
    order = emulator.do(story.open_order())
    assert emulator.world.order_reference(order.order_reference_id).status.state == "Open"
    spoil(emulator, "DROP TRIGGER full")
    emulator.do(story.authorize(order))
    assert inner(shop.next().body)["NotificationType"] == "PaymentAuthorize"


def test_an_attempt_that_cannot_be_written_is_made_again(emulator, shop, expect_log):
    expect_log("app.emulator.sns_courier", "attempt cannot be recorded")
    spoil(
        emulator,
        "CREATE TRIGGER full BEFORE INSERT ON attempts BEGIN SELECT RAISE(ABORT, 'disk full'); END",
    )
    emulator.do(story.open_order())
    first, second = shop.take(2)
    assert first == second
    spoil(emulator, "DROP TRIGGER full")
    assert emulator.tried() == [(200, DeliveryState.DELIVERED)]


def test_the_courier_lives_through_a_time_without_its_memory(emulator, shop, expect_log):
    expect_log("app.emulator.sns_courier", "outbox cannot be read")
    expect_log("app.emulator.sns_sender", "IPN is lost")
    spoil(emulator, "ALTER TABLE deliveries RENAME TO away")
    order = emulator.do(story.open_order())
    emulator.look_again()
    spoil(emulator, "ALTER TABLE away RENAME TO deliveries")
    emulator.do(story.authorize(order))
    assert inner(shop.next().body)["NotificationType"] == "PaymentAuthorize"


def test_a_providers_share_is_told_of(emulator, shop):
    order = emulator.do(story.open_order())
    taken = emulator.do(story.capture(emulator.do(story.authorize(order))))
    shop.take(3)

    def share(world):
        credit = ProviderCredit(
            credit_id=taken.capture_id.replace("-C", "-P"),
            capture_id=taken.capture_id,
            order_reference_id=order.order_reference_id,
            environment=order.environment,
            provider_id="APROVIDER",
            reference_id="P-100042-p01",
            amount=Price(300, "EUR"),
            reversed_amount=Price(0, "EUR"),
            created=world.clock.now(),
            status=Status(RefundState.PENDING),
        )
        world.touch(credit)
        world.move(credit, RefundState.COMPLETED)
        return credit

    credit = emulator.do(share)
    assert f"<AmazonProviderCreditId>{credit.credit_id}<" in shop.next().body.decode()

    def give_back(world):
        reversal = ProviderCreditReversal(
            reversal_id=credit.credit_id.replace("-P", "-Q"),
            credit_id=credit.credit_id,
            order_reference_id=order.order_reference_id,
            environment=order.environment,
            provider_id="APROVIDER",
            reference_id="P-100042-q01",
            amount=Price(300, "EUR"),
            created=world.clock.now(),
            status=Status(RefundState.PENDING),
        )
        world.touch(reversal)
        world.move(reversal, RefundState.COMPLETED)
        return reversal

    reversal = emulator.do(give_back)
    told = inner(shop.next().body)
    assert told["NotificationType"] == "ProviderCreditReversal"
    assert f"Id>{reversal.reversal_id}<" in told["NotificationData"]
