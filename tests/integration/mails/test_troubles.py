"""What can go wrong between Paydesk and a mailbox, and what is said about it."""

import datetime as dt

import pytest

from app.domain.environment import Mode, Region
from app.domain.inbox import OutboxState
from app.domain.mail_events import MailEvent
from app.domain.mail_trouble import MailTrouble
from app.domain.shop import Shop
from app.domain.timeline import Event
from app.services.mails.post import MailServerAway
from app.services.mails.server import BadMailServer, MailServer, Security
from app.services.mails.templates import Wording
from tests.integration.mails.shop import BUYER, OFFICE, SENDER
from tests.post_office import post_office

PLACED = ("de", "buyer", MailEvent.ORDER_PLACED)


def minutes(count):
    return dt.timedelta(minutes=count)


def test_a_mail_whose_answer_was_not_heard_goes_again_as_it_was(shop, office, expect_log):
    expect_log("app.services.mails", "mail not sent")
    shop.mail.grid.set_department((), "olga")
    number = shop.order()
    shop.place(number)
    office.hang_ups = [True]
    assert shop.mail.runner.step().uncertain == 1
    row = shop.mail.mails.page()[0]
    assert (row.state, row.trouble) == (OutboxState.QUEUED, MailTrouble.UNHEARD)
    shop.mail.wordings.save(PLACED, Wording("Neu {{ order.number }}", "Neu"), "olga")
    shop.happen(number, Event.CAPTURE_CHANGED, id="c", state="Completed")
    shop.clock.advance(minutes(1))
    shop.mail.runner.step()
    first, again = office.raw[:2]
    assert first == again
    assert shop.mail.mails.page(order=number)[-1].state is OutboxState.SENT


def test_one_mail_that_breaks_the_connection_does_not_keep_the_others(shop, office, expect_log):
    expect_log("app.services.mails", "mail not sent")
    shop.place(shop.order())
    office.hang_ups = [True, False]
    done = shop.mail.runner.step()
    assert (done.sent, done.uncertain, done.trouble) == (1, 1, None)
    assert [to for to, _ in office.taken] == [BUYER, OFFICE]


def test_of_what_was_never_heard_of_for_three_days_nobody_says_it_failed(shop, office, expect_log):
    expect_log("app.services.mails", "mail not sent")
    shop.mail.grid.set_department((), "olga")
    shop.place(shop.order())
    office.hang_ups = [True]
    shop.mail.runner.step()
    shop.clock.advance(dt.timedelta(days=3, minutes=1))
    shop.mail.runner.step()
    row = shop.mail.mails.page()[0]
    assert (row.state, row.trouble) == (OutboxState.UNCERTAIN, MailTrouble.UNHEARD)
    shop.mail.mails.send_again(row.id, "max")
    shop.mail.runner.step()
    assert len(set(office.ids)) == 1


def test_a_sender_that_the_server_does_not_take_keeps_all_mails_and_names_the_field(
    shop, office, expect_log
):
    expect_log("app.services.mails", "mail server away")
    shop.place(shop.order())
    office.senders[SENDER] = "553 5.7.1 not your address"
    done = shop.mail.runner.step()
    assert isinstance(done.trouble, MailServerAway)
    assert done.trouble.field == "address"
    assert shop.mail.runner.trouble is done.trouble
    assert {row.state for row in shop.mail.mails.page()} == {OutboxState.QUEUED}
    office.senders.clear()
    shop.mail.runner.nudge()
    assert shop.mail.runner.step().sent == 2
    assert shop.mail.runner.trouble is None


def test_letters_of_any_script_reach_a_server_that_takes_them(desks):
    with post_office(international=True) as office:
        shop = desks()
        shop.use(office.port)
        shop.place(shop.order(email="jürgen@bücher.example"))
        assert shop.mail.runner.step().sent == 2
        assert [to for to, _ in office.taken] == ["jürgen@xn--bcher-kva.example", OFFICE]
        assert "To: jürgen@xn--bcher-kva.example\r\n".encode() in office.raw[0]


def test_letters_that_the_server_does_not_take_fail_that_mail_alone(shop, office, expect_log):
    expect_log("app.services.mails", "mail not sent")
    shop.place(shop.order(email="jürgen@buyer.example"))
    done = shop.mail.runner.step()
    assert (done.sent, done.failed) == (1, 1)
    assert shop.mail.mails.page(states=[OutboxState.FAILED])[0].trouble is MailTrouble.REFUSED


def test_a_domain_in_other_letters_needs_nothing_of_the_server(shop, office):
    shop.place(shop.order(email="info@bücher.example"))
    assert shop.mail.runner.step().sent == 2
    assert office.taken[0][0] == "info@xn--bcher-kva.example"


@pytest.mark.parametrize("name", ["N" * 5_000, "Ä" * 5_000, "=?utf-8?q?Ada?=", "a,b;c@d <e>"])
def test_no_name_is_too_strange_for_a_subject(shop, office, name):
    shop.mail.grid.set_department((), "olga")
    number = shop.order(name=name)
    shop.mail.wordings.save(PLACED, Wording("{{ buyer.name }}", "Hallo"), "olga")
    shop.place(number)
    shop.mail.runner.step()
    assert str(office.taken[0][1]["Subject"]) == name[:200]
    assert all(len(line) <= 78 for line in office.raw[0].split(b"\r\n"))


def test_in_training_no_other_computer_is_ever_spoken_to(desks):
    shop = desks()
    shop.use(25, host="mail.shop.example", security=Security.STARTTLS)
    shop.place(shop.order())
    assert shop.mail.runner.why_idle().startswith("training")
    done = shop.mail.runner.step()
    assert (done.is_idle, done.trouble) == (True, None)
    server = MailServer(host="mail.invalid", address=SENDER)
    with pytest.raises(MailServerAway) as caught:
        shop.mail.mails.test_send(server, "", OFFICE)
    assert caught.value.field == "host"  # looked for, which is all that is done there


def test_a_live_shop_sends_wherever_it_is_told(desks, office, monkeypatch):
    shop = desks()
    shop.use(office.port)
    live = Shop(Region.EU, Mode.LIVE, "P-", "Corner shop", "https://desk.paydesk.test")
    object.__setattr__(shop.services.desk, "shop", live)
    monkeypatch.setattr(MailServer, "is_local", property(lambda _server: False))
    shop.place(shop.order())
    assert shop.mail.runner.step().sent == 2


def test_a_sender_must_be_reachable_from_every_server():
    with pytest.raises(BadMailServer) as caught:
        MailServer("mail.shop.example", address="jürgen@shop.example").require_sensible()
    assert caught.value.field == "address"
