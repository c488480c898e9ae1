"""Notices on screen: to whom they are meant, one after the other, until they were seen."""

import pytest

from app.domain.inbox import Audience
from app.domain.mail_events import MailEvent
from app.domain.mail_grid import MailRule
from app.domain.timeline import Event
from tests.integration.mails.shop import Happenings
from tests.ui.till.conftest import american, desk, services, shop_file, template, window
from ui.staff_notices import StaffNotices

__all__ = ("american", "desk", "services", "shop_file", "template", "window")

FAILED = {"id": "R-1", "state": "Declined", "reason": "AmazonRejected"}


@pytest.fixture
def numbers(services):
    """Two orders with a failed refund, which Ben and Clara want to hear of."""
    rule = MailRule(on=True, recipients=("ben", "clara"))
    services.mail.grid.set_rule(MailEvent.REFUND_FAILED, Audience.SCREEN, rule, "olga")
    happenings = Happenings(services)
    orders = [happenings.order(serial) for serial in (1, 2)]
    for number in orders:
        happenings.happen(number, Event.REFUND_CHANGED, **FAILED)
    return orders


@pytest.fixture
def notices(window, services, numbers):
    window.shell.show()
    return StaffNotices(window.workplace, services.mail.notices)


def test_each_is_shown_until_it_was_seen_and_leads_to_its_order(
    window, notices, numbers, services, qtbot
):
    assert notices.bar.isHidden()
    window.sign_in("clara")
    qtbot.waitUntil(lambda: notices.current is not None)
    assert notices.bar.text.text() == f"Order {numbers[0]}: Refund failed AmazonRejected"
    assert notices.count.text() == notices.tr("%n notice(s)", "", 2)
    with qtbot.waitSignal(notices.order_wanted) as told:
        notices.bar.action.click()
    assert told.args == [numbers[0]]
    qtbot.waitUntil(lambda: len(services.mail.notices.unseen("clara")) == 1)
    window.workplace.actions.trigger("notice.seen")
    qtbot.waitUntil(lambda: services.mail.notices.unseen("clara") == [])
    assert notices.bar.isHidden()


def test_whoever_was_not_chosen_sees_none_and_locking_hides_them(window, notices, qtbot):
    window.sign_in("ava")
    qtbot.waitUntil(lambda: not notices._asking)
    assert notices.current is None
    window.sign_in("clara")
    qtbot.waitUntil(lambda: notices.current is not None)
    window.workplace.sign_in(None)
    assert notices.bar.isHidden()
    assert not window.workplace.actions.action("notice.open").isEnabled()
