"""From Amazon's signed message to the screen, through a companion process and the sync."""

import time

from app.domain.environment import Mode
from app.domain.inbox import Finding, InboxState
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from app.domain.timeline import Event, Source
from tests.ui.hearing.conftest import QUEUED, receiving_desk_of
from ui.notifications.ipn_test import Stage
from ui.notifications.ipn_test_sheet import IpnTestSheet
from ui.notifications.receiving_sheet import ReceivingSheet
from ui.status.ipn_light import IpnState
from ui.workplace import SignedIn


def sheet_of(desk, kind):
    desk.until(lambda: desk.window.shell.findChildren(kind))
    return desk.window.shell.findChildren(kind)[-1]


def test_a_queued_order_turns_to_processed_on_screen_because_amazon_said_so(listening, amazon):
    number = listening.selling.sell(("CF-101", 1_000), **QUEUED)
    listening.window.shell.go("result")
    listening.result.show_order(number)
    panel = lambda: listening.result.presenter.panel  # noqa: E731
    listening.until(lambda: panel().order is not None)
    assert panel().order.status is PaymentStatus.QUEUED
    amazon.settle()
    listening.until(lambda: panel().order.status is PaymentStatus.PROCESSED)
    changed = [each for each in panel().order.timeline if each.event is Event.STATUS_CHANGED]
    assert changed[-1].cause.source is Source.IPN


def test_its_messages_appear_in_the_open_inbox_with_their_order(listening, amazon):
    number = listening.selling.sell(("CF-101", 1_000), **QUEUED)
    amazon.settle()
    listening.until(lambda: {row.kind for row in listening.rows} >= {"PaymentCapture"})
    listening.until(lambda: all(row.state is InboxState.APPLIED for row in listening.rows))
    assert {row.order for row in listening.rows} == {number}
    assert {row.finding for row in listening.rows} <= {Finding.NEWS, Finding.NOTHING_NEW}
    order = listening.services.views.order(number)
    assert order.status is PaymentStatus.PROCESSED
    assert order.timeline[-1].cause.source is Source.IPN


def test_a_message_about_an_unknown_order_waits_until_it_is_adopted(listening, amazon):
    made = amazon.post(
        "order-references",
        region="us",
        confirmed=True,
        total={"amount": "19.95", "currency": "USD"},
    )
    permission_id = made["AmazonOrderReferenceId"]
    amazon.post("ipn/send", object_id=permission_id)
    quarantined = InboxState.QUARANTINED
    listening.until(lambda: listening.rows and listening.rows[0].state is quarantined)
    listening.inbox.view.table.selectRow(0)
    listening.until(listening.inbox.view.pane.adopt.isVisible)
    listening.inbox.view.pane.adopt.click()
    listening.until(lambda: all(row.state is InboxState.APPLIED for row in listening.rows))
    (row, *_) = listening.rows
    assert row.permission_id == permission_id
    assert listening.services.views.order(row.order).permission_id == permission_id


def test_testing_now_ends_in_a_green_light(listening):
    signs = []
    listening.hearing.signed.connect(signs.append)
    listening.hearing.test()
    sheet = sheet_of(listening, IpnTestSheet)
    listening.until(lambda: sheet._test.panel.stage is Stage.ARRIVED)
    assert sheet.outcome.text().startswith("✓ It works: the message took ")
    listening.until(lambda: signs and signs[-1].state is IpnState.SEEN)
    listening.until(lambda: listening.rows and listening.rows[0].finding is Finding.SAMPLE)
    sheet.primary.click()


def test_what_is_missing_is_said_when_no_companion_is_there(desk, receiving_desk, amazon):
    desk.hearing._desk = receiving_desk
    desk.hearing.test()
    sheet = sheet_of(desk, IpnTestSheet)
    desk.until(lambda: sheet._test.panel.stage is Stage.MISSING)
    assert "No companion is set up" in sheet.outcome.text()
    assert sheet.set_up.isVisible()
    sheet.reject()


def test_closing_takes_no_longer_than_a_moment(listening):
    began = time.monotonic()
    listening.hearing.syncing.close()
    assert time.monotonic() - began < 5  # a poll waits for 25


def test_the_owners_switch_starts_a_companion_here_and_ends_it_again(desk, tmp_path, free_port):
    desk.hearing.begin(receiving_desk_of("till-1", tmp_path, None, Mode.SANDBOX, "A2K7NDRCTOTPW9"))
    status = desk.services.inbox.status
    assert not status().configured
    for on in (True, False):
        desk.hearing.set_up()
        sheet = sheet_of(desk, ReceivingSheet)
        sheet.switch.setChecked(on)
        sheet.address.setText("https://shop.example")
        sheet.port.setText(str(free_port))
        sheet.primary.click()
        desk.until(lambda on=on: status().configured is on)
        desk.until(lambda: not desk.window.shell.findChildren(ReceivingSheet))
    assert desk.hearing.ipn_url == "https://shop.example/ipn"


def test_in_training_there_is_nothing_to_decide(listening):
    listening.hearing.set_up()
    sheet = sheet_of(listening, ReceivingSheet)
    assert sheet.url.text() == listening.hearing.ipn_url
    assert not sheet.switch.isEnabled()
    assert not sheet.primary.isVisible()
    sheet.reject()


def test_a_cashier_may_test_but_not_decide_where_is_received(listening):
    workplace = listening.window.workplace
    workplace.sign_in(SignedIn("ava", "Ava Moreno", Role.CASHIER))
    listening.hearing.set_up()
    listening.until(workplace.shell.notice.isVisible)
    assert not workplace.shell.findChildren(ReceivingSheet)
