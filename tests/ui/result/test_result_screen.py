"""The result screen on orders really placed at the emulator."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Region
from app.domain.money import Money
from app.services.mails.server import MailServer, Security
from tests.post_office import post_office
from ui.theme.tokens import Tone

_PICKS = (("CF-101", 2_000), ("KT-303", 1_000))
_LATE = AuthorizationMode.ASYNCHRONOUS
_TAKEN = CaptureMode.CAPTURE_NOW


def test_a_paid_order_shows_status_amount_buyer_method_and_invoice(open_result):
    desk = open_result(Region.US)
    number = desk.selling.sell(*_PICKS, capture_mode=_TAKEN)
    desk.show(number)
    outcome = desk.outcome
    assert outcome.title.text() == "Paid"
    assert outcome.amount.text() == "$83.00"
    assert outcome.status.text() == "Processed"
    assert (outcome.ship.text(), outcome.ship_sentence.text()) == (
        "May ship",
        "The goods may leave the shop.",
    )
    assert outcome.method.text() == "Amazon Pay"
    assert desk.view.heading.text() == f"Order {number}"
    assert "Ada Fielding" in desk.view.document.plain_text
    assert desk.view.preview.accessibleDescription() == desk.view.document.plain_text
    assert not desk.view.notice.isVisible()


@pytest.mark.parametrize(
    ("options", "title", "status", "ship"),
    [
        ({}, "Payment authorized", "Authorized", "The goods may leave the shop."),
        (
            {"authorization_mode": _LATE},
            "Amazon is still deciding",
            "Queued",
            "Keep the goods here for now.",
        ),
        (
            {"card": "AmazonRejected"},
            "Payment declined",
            "Declined",
            "Do not hand over or ship the goods.",
        ),
        (
            {"card": "InvalidPaymentMethod"},
            "Another payment method needed",
            "Action required",
            "Keep the goods here for now.",
        ),
        (
            {"capture_mode": CaptureMode.NONE},
            "Order confirmed",
            "Queued",
            "Keep the goods here for now.",
        ),
    ],
)
def test_each_outcome_words_itself(open_result, options, title, status, ship):
    desk = open_result(Region.US)
    desk.show(desk.selling.sell(*_PICKS, **options))
    outcome = desk.outcome
    assert (outcome.title.text(), outcome.status.text(), outcome.ship_sentence.text()) == (
        title,
        status,
        ship,
    )


def test_a_queued_order_turns_by_itself(qtbot, open_result):
    desk = open_result(Region.US)
    presenter = desk.screen.presenter
    presenter._waits_s = (0.05,)
    desk.show(desk.selling.sell(*_PICKS, authorization_mode=_LATE))
    assert desk.outcome.status.text() == "Queued"
    with qtbot.waitSignal(presenter.decided, timeout=15_000) as heard:
        desk.selling.amazon.settle()
    assert heard.args == [desk.panel.number]
    assert desk.outcome.title.text() == "Payment authorized"
    assert not presenter._timer.isActive()


def test_asking_amazon_now_shows_a_refund_made_meanwhile(open_result):
    desk = open_result(Region.US)
    number = desk.selling.sell(*_PICKS, capture_mode=_TAKEN)
    desk.show(number)
    services = desk.selling.services
    (charge,) = services.views.order(number).charges
    part = Money(10_00, Region.US.currency)
    services.refunds.refund(number, charge.charge_id, part, "ben", "One came back")
    desk.selling.amazon.settle()
    desk.view.ask_button.click()
    desk.until(lambda: desk.outcome.title.text() == "Partially refunded")
    assert "Refunded $10.00" in desk.view.document.plain_text


def test_enter_and_its_key_begin_a_new_sale(qtbot, open_result):
    desk = open_result(Region.US)
    desk.show(desk.selling.sell(*_PICKS))
    desk.shell.activateWindow()
    desk.until(desk.shell.isActiveWindow)
    assert desk.view.sale_button.hasFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        with qtbot.waitSignal(desk.screen.presenter.new_sale, timeout=5_000):
            QTest.keyClick(desk.view.sale_button, key)


def test_the_invoice_is_saved_as_pdf_and_it_is_said(open_result, tmp_path):
    desk = open_result(Region.EU)
    number = desk.selling.sell(*_PICKS, capture_mode=_TAKEN)
    desk.show(number)
    file = tmp_path / "invoice.pdf"
    desk.screen.save_as(file)
    desk.until(lambda: desk.panel.notice is not None)
    document = QPdfDocument()
    document.load(str(file))
    assert number in document.getAllText(0).text()
    document.close()
    assert desk.panel.notice.tone is Tone.GOOD
    assert desk.view.notice.text.text() == "The invoice was saved as invoice.pdf."


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(open_result, tmp_path):
    desk = open_result(Region.US)
    desk.show(desk.selling.sell(*_PICKS))
    desk.screen.save_as(tmp_path / "nowhere" / "invoice.pdf")
    desk.until(lambda: desk.panel.notice is not None)
    assert desk.panel.notice.tone is Tone.BAD
    assert "could not be saved as invoice.pdf" in desk.view.notice.text.text()
    assert list(tmp_path.glob("**/*invoice*")) == []


def test_actions_say_why_they_cannot_be_taken_before_an_order_and_elsewhere(open_result):
    desk = open_result(Region.US)
    why = {e.name: e.why_not for e in desk.workplace.actions.entries()}
    assert why["result.save"] == "Place or open an order first."
    desk.show(desk.selling.sell(*_PICKS))
    assert {e.why_not for e in desk.workplace.actions.entries() if e.name.startswith("result")} == {
        ""
    }
    desk.screen.leave()
    why = {e.name: e.why_not for e in desk.workplace.actions.entries()}
    assert why["result.new_sale"] == "Place or open an order first."


def test_a_change_at_another_desk_is_shown(open_result):
    desk = open_result(Region.US)
    number = desk.selling.sell(*_PICKS)
    desk.show(number)
    (charge,) = desk.selling.services.views.order(number).charges
    desk.selling.services.charges.capture(number, charge.charge_id, charge.left_to_capture, "ben")
    desk.screen.presenter.orders_changed(["P-999999", number])
    desk.until(lambda: desk.outcome.title.text() == "Paid")


def test_a_mail_that_waits_is_not_queued_again_and_says_so(open_result, qtbot):
    desk = open_result(Region.US)
    number = desk.selling.sell(*_PICKS)
    desk.show(number)
    desk.view.mail_button.click()
    qtbot.waitUntil(desk.view.notice.isVisible)
    said = desk.panel.notice
    assert said.tone is Tone.WARN
    assert said.what == (
        f"A mail about {number} waits already; it goes out as soon as the mail server takes it."
    )


def test_a_mail_that_was_sent_goes_to_the_buyer_again(open_result, qtbot):
    desk = open_result(Region.US)
    number = desk.selling.sell(*_PICKS)
    mail = desk.selling.services.mail
    with post_office() as office:
        server = MailServer("127.0.0.1", office.port, Security.PLAIN, address="till@shop.example")
        mail.servers.save(server, None, "olga")
        assert mail.runner.step().sent >= 1
        desk.show(number)
        desk.view.mail_button.click()
        qtbot.waitUntil(lambda: desk.panel.notice is not None)
        assert desk.panel.notice.what == "The mail goes to the buyer again."
        assert mail.runner.step().sent == 1
        buyers = [to for to, _ in office.taken if to == "ada.fielding@example.com"]
    assert len(buyers) == 2
