"""The grid is kept cell by cell; the server's form names what is wrong; a test mail arrives."""

import pytest

from app.domain.inbox import Audience
from app.domain.mail_events import INTERNAL, MailEvent
from app.domain.mail_grid import MailRule
from tests.post_office import post_office
from ui.mail_settings.rule_sheet import RuleSheet

CELL = (MailEvent.REFUNDED, Audience.BUYER)
STAFF = (MailEvent.REFUNDED, Audience.STAFF)


@pytest.fixture
def done(screen, qtbot):
    """Wait until what was begun is done."""
    return lambda: qtbot.waitUntil(lambda: not screen.presenter.panel.busy)


def fill(screen, port, host="127.0.0.1"):
    form = screen.form
    form.host.setText(host)
    form.port.setValue(port)
    form.security.setCurrentIndex(form.security.findData("plain"))
    form.address.setText("shop@shop.example")
    form.recipient.setText("olga@shop.example")


def test_the_grid_shows_what_holds_and_offers_no_cell_that_cannot_be(screen):
    assert screen.grid.boxes[MailEvent.ORDER_PLACED, Audience.BUYER].isChecked()
    assert not screen.grid.boxes[CELL].isChecked()
    assert not [event for event in INTERNAL if (event, Audience.BUYER) in screen.grid.boxes]
    assert screen.grid.details[MailEvent.DECLINED_SOFT, Audience.BUYER].text() == "5 min"


def test_a_switch_is_kept_at_once(screen, services, done):
    screen.grid.boxes[CELL].click()
    done()
    assert services.mail.grid.load().rule(*CELL) == MailRule(on=True)
    screen.grid.boxes[CELL].click()
    done()
    assert services.mail.grid.load().rules == {}


def test_chosen_staff_must_be_named(screen, services, done, qtbot):
    screen.grid.boxes[STAFF].click()
    sheet = screen.widget().findChild(RuleSheet)
    sheet.recipients.setText("not an address")
    sheet.accept()
    assert sheet.message.text() == "'not an address' is no mail address."
    sheet.recipients.setText("max@shop.example, ben@shop.example")
    sheet.delay.setValue(15)
    sheet.accept()
    done()
    kept = MailRule(on=True, delay_min=15, recipients=("max@shop.example", "ben@shop.example"))
    assert services.mail.grid.load().rule(*STAFF) == kept
    assert screen.grid.boxes[STAFF].isChecked()


def test_the_orders_department_is_kept_or_named_wrong(screen, services, done):
    screen.department.setText("orders@shop.example, nobody")
    screen.keep_department.click()
    done()
    assert screen.message.text() == "'nobody' is no mail address."
    screen.department.setText("orders@shop.example")
    screen.keep_department.click()
    done()
    assert services.mail.grid.load().department == ("orders@shop.example",)


def test_a_test_mail_arrives_and_what_is_wrong_is_marked(screen, services, done):
    with post_office() as office:
        fill(screen, office.port)
        screen.form.test.click()
        done()
        assert screen.message.text() == "The mail server took the test mail."
        assert [to for to, _ in office.taken] == ["olga@shop.example"]
    screen.form.test.click()
    done()
    assert screen.presenter.panel.wrong == "port"
    assert "othing listens" in screen.message.text()
    fill(screen, 25, host="mail.invalid")
    screen.form.test.click()
    done()
    assert screen.presenter.panel.wrong == "security"
    assert not services.mail.servers.load().is_set


def test_a_server_is_kept_and_the_screen_says_what_mails_wait_for(screen, services, done):
    assert screen.idle.text().startswith("Training: no mail leaves this computer.")
    fill(screen, 2525)
    screen.form.save.click()
    done()
    assert services.mail.servers.load().port == 2525
    assert screen.idle.isHidden()
