"""Mails over a real SMTP server: each once, in order, whatever happens on the way."""

import datetime as dt

import pytest

from app.domain.errors import ChangedMeanwhile
from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.domain.mail_grid import MailRule
from app.domain.mail_trouble import MailTrouble
from app.domain.timeline import Event
from app.services.mails.claims import Handed
from app.services.mails.mails import NothingToResend, StillWaiting
from app.services.mails.server import MailServer, Security
from app.storage.orders import BuyerRecord, OrderRecord
from tests.integration.mails.shop import BOTH, BUYER, OFFICE, SENDER
from tests.post_office import own_authority, post_office

OPEN = {"id": "S01-0000000-0000001-A000001", "state": "Open"}


def minutes(count):
    return dt.timedelta(minutes=count)


@BOTH
def test_what_happened_is_mailed_once_to_everyone_concerned(shop, office):
    number = shop.order()
    shop.place(number)
    shop.place(number)
    done = shop.mail.runner.step()
    assert (done.sent, done.trouble) == (2, None)
    assert [to for to, _ in office.taken] == [BUYER, OFFICE]
    assert office.subjects == [
        f"Ihre Bestellung {number} bei Corner shop",
        f"Neue Bestellung {number}: 119,00 €, Autorisiert",
    ]
    assert shop.mail.runner.step().is_idle
    assert len(office.sessions) == 1
    assert shop.rows(number) == [
        ("order placed", "buyer", "Sent"),
        ("order placed", "orders department", "Sent"),
    ]


def test_a_mail_says_the_same_in_text_and_html_and_names_its_sender(shop, office):
    shop.use(office.port, name="Corner Shop Ä", reply_to="help@shop.example")
    shop.place(shop.order())
    shop.mail.runner.step()
    _, mail = office.taken[0]
    assert str(mail["From"]) == f"Corner Shop Ä <{SENDER}>"
    assert str(mail["Reply-To"]) == "help@shop.example"
    assert mail.get_content_type() == "multipart/alternative"
    text, html = [part.get_content() for part in mail.iter_parts()]
    for words in ("Guten Tag Ada Fielding,", "119,00 €", "Armchair", "1. März 2026", "Training"):
        assert words in text.replace("\xa0", " ")
        assert words in html.replace("\xa0", " ")
    assert all(len(line) <= 998 for line in office.raw[0].split(b"\r\n"))


@BOTH
def test_mails_to_one_reader_keep_their_order_even_when_the_first_is_put_off(
    shop, office, expect_log
):
    expect_log("app.services.mails", "mail not sent")
    number = shop.order()
    shop.place(number)
    shop.happen(number, Event.AUTHORIZATION_CHANGED, **OPEN)
    office.replies = ["451 greylisted"]
    shop.mail.runner.step()
    assert [to for to, _ in office.taken] == [OFFICE, OFFICE]
    assert ("order placed", "buyer", "Queued") in shop.rows()
    shop.clock.advance(minutes(1))
    shop.mail.runner.step()
    assert [str(m["Subject"]) for to, m in office.taken if to == BUYER] == [
        f"Ihre Bestellung {number} bei Corner shop",
        f"Ihre Zahlung für die Bestellung {number} ist bestätigt",
    ]
    assert shop.mail.runner.step().is_idle


def test_greylisting_is_tried_later_and_later_and_given_up_after_three_days(
    shop, office, expect_log
):
    expect_log("app.services.mails", "mail not sent")
    shop.mail.grid.set_department((), "olga")
    shop.place(shop.order())
    office.replies = ["451 4.7.1 come back later"] * 100
    waits = []
    for _ in range(6):
        shop.mail.runner.step()
        waits.append(shop.mail.mails.page()[0].due_at - shop.clock.now())
        shop.clock.advance(waits[-1])
    assert waits == [minutes(each) for each in (1, 5, 15, 30, 60, 60)]
    shop.clock.advance(dt.timedelta(days=2, hours=20, minutes=30))
    shop.mail.runner.step()
    row = shop.mail.mails.page()[0]
    assert row.state is OutboxState.FAILED
    assert (row.trouble, row.problem) == (MailTrouble.GIVEN_UP, "451 4.7.1 come back later")
    assert office.taken == []


@BOTH
def test_a_refused_recipient_fails_alone_and_may_be_sent_again(shop, office, expect_log):
    expect_log("app.services.mails", "mail not sent")
    office.refuses[BUYER] = "550 5.1.1 <ada@buyer.example> unknown"
    number = shop.order()
    shop.place(number)
    done = shop.mail.runner.step()
    assert (done.sent, done.failed) == (1, 1)
    row = shop.mail.mails.page(states=[OutboxState.FAILED])[0]
    assert "5.1.1" in row.problem
    assert BUYER not in row.problem
    assert row.may_resend
    office.refuses.clear()
    assert shop.mail.mails.resend(number, "max") == row.id
    with pytest.raises(ChangedMeanwhile):
        shop.mail.mails.send_again(row.id, "max")
    assert shop.mail.runner.step().sent == 1
    assert [to for to, _ in office.taken] == [OFFICE, BUYER]


def test_a_mail_sent_again_on_purpose_is_a_new_one_for_the_mailbox(shop, office):
    number = shop.order()
    with pytest.raises(NothingToResend):
        shop.mail.mails.resend(number, "max")
    shop.place(number)
    with pytest.raises(StillWaiting):
        shop.mail.mails.resend(number, "max")
    shop.mail.runner.step()
    shop.mail.mails.resend(number, "max")
    shop.mail.runner.step()
    to_buyer = [str(m["Message-ID"]) for to, m in office.taken if to == BUYER]
    assert len(set(to_buyer)) == 2
    assert len(shop.rows(number)) == 2


def test_a_server_that_is_down_for_a_day_gets_all_mails_when_it_is_back(desks, expect_log):
    expect_log("app.services.mails", "mail server away")
    shop = desks()
    with post_office() as gone:
        shop.use(gone.port)
    numbers = [shop.order(serial) for serial in range(1, 4)]
    for number in numbers:
        shop.place(number)
    done = shop.mail.runner.step()
    assert (done.sent, type(done.trouble).__name__) == (0, "MailServerAway")
    assert shop.mail.runner.step().is_idle
    shop.clock.advance(dt.timedelta(days=1))
    with post_office() as office:
        shop.use(office.port)
        shop.mail.runner.nudge()
        assert shop.mail.runner.step().sent == 6
        assert len(set(office.ids)) == 6
    assert {row.attempts for row in shop.mail.mails.page()} == {1}


def test_news_that_could_not_be_sent_for_three_days_is_not_sent_any_more(shop, office, expect_log):
    expect_log("app.services.mails", "mail not sent")
    shop.place(shop.order())
    shop.clock.advance(dt.timedelta(days=3, minutes=1))
    assert shop.mail.runner.step().failed == 2
    assert office.taken == []


@BOTH
def test_a_held_mail_is_called_off_by_what_happens_next(shop, office):
    number = shop.order()
    declined = {"id": OPEN["id"], "state": "Declined", "reason": "InvalidPaymentMethod"}
    shop.happen(number, Event.AUTHORIZATION_CHANGED, **declined)
    assert ("declined softly", "buyer", "Held") in shop.rows()
    shop.clock.advance(minutes(4))
    shop.happen(number, Event.AUTHORIZATION_CHANGED, **OPEN)
    shop.clock.advance(minutes(2))
    shop.mail.runner.step()
    to_buyer = [str(m["Subject"]) for to, m in office.taken if to == BUYER]
    assert to_buyer == [f"Ihre Zahlung für die Bestellung {number} ist bestätigt"]
    assert ("declined softly", "buyer", "Dropped") in shop.rows()


def test_a_held_mail_goes_when_its_window_ends(shop, office):
    number = shop.order()
    declined = {"id": OPEN["id"], "state": "Declined", "reason": "InvalidPaymentMethod"}
    shop.happen(number, Event.AUTHORIZATION_CHANGED, **declined)
    shop.mail.runner.step()
    assert [to for to, _ in office.taken] == [OFFICE]
    shop.clock.advance(minutes(5))
    shop.mail.runner.step()
    assert [to for to, _ in office.taken] == [OFFICE, BUYER]


def test_an_erased_buyer_gets_no_mail_and_the_outbox_never_had_the_address(shop, office):
    number = shop.order()
    shop.place(number)
    with shop.database.write() as session:
        order_id = session.query(OrderRecord.id).filter_by(number=number).scalar()
        buyer = session.get_one(BuyerRecord, order_id)
        buyer.email, buyer.name, buyer.erased_at = "", "", shop.clock.now()
    assert shop.mail.runner.step().dropped == 1
    assert [to for to, _ in office.taken] == [OFFICE]


def test_the_buyers_address_is_read_when_the_mail_goes(shop, office):
    number = shop.order(email="")
    shop.mail.grid.set_department((), "olga")
    shop.place(number)
    with shop.database.write() as session:
        order_id = session.query(OrderRecord.id).filter_by(number=number).scalar()
        session.get_one(BuyerRecord, order_id).email = "late@buyer.example"
    shop.mail.runner.step()
    assert [to for to, _ in office.taken] == ["late@buyer.example"]


@pytest.mark.parametrize(
    "name", ["Ada\r\nBcc: thief@evil.example", "Ada\nSubject: gone", "A\x0b\x85B\u2028C"]
)
def test_a_name_cannot_become_a_header(shop, office, name):
    number = shop.order(name=name)
    own = shop.mail.wordings.wording(("de", "buyer", MailEvent.ORDER_PLACED))[0]
    wording = type(own)("{{ buyer.name }} {{ order.number }}", own.text)
    shop.mail.wordings.save(("de", "buyer", MailEvent.ORDER_PLACED), wording, "olga")
    shop.place(number)
    shop.mail.runner.step()
    assert [to for to, _ in office.taken] == [BUYER, OFFICE]
    mail = office.taken[0][1]
    assert mail["Bcc"] is None
    assert len(mail.get_all("Subject")) == 1
    assert str(mail["Subject"]).endswith(str(number))


@pytest.mark.parametrize(
    "address", ["ada@b.example\r\nRCPT TO:<thief@evil.example>", "two@a.example,b@c.example", "ada"]
)
def test_an_address_that_is_none_is_never_sent_to(shop, office, address, expect_log):
    expect_log("app.services.mails", "mail not sent")
    shop.place(shop.order(email=address))
    done = shop.mail.runner.step()
    assert (done.sent, done.failed) == (1, 1)
    assert [to for to, _ in office.taken] == [OFFICE]


def test_a_delay_and_a_language_and_chosen_staff_are_kept_to(shop, office):
    rule = MailRule(on=True, delay_min=30, recipients=("boss@shop.example",), language="ja")
    shop.mail.grid.set_rule(MailEvent.ORDER_PLACED, Audience.STAFF, rule, "olga")
    shop.mail.grid.set_rule(MailEvent.ORDER_PLACED, Audience.BUYER, MailRule(), "olga")
    shop.mail.grid.set_rule(MailEvent.ORDER_PLACED, Audience.ORDERS_DEPARTMENT, MailRule(), "olga")
    shop.place(shop.order())
    assert shop.mail.runner.step().is_idle
    shop.clock.advance(minutes(30))
    shop.mail.runner.step()
    assert [to for to, _ in office.taken] == ["boss@shop.example"]
    assert office.subjects[0].startswith("新しい注文")


@BOTH
def test_three_desks_send_each_mail_once(desks, office):
    first = desks()
    first.use(office.port)
    for serial in range(1, 21):
        first.place(first.order(serial))
    shops = [first, desks("till-2"), desks("till-3")]
    batches = [shop.mail.mails.sending.claims.take(15) for shop in shops]
    claimed = [mail.id for batch in batches for mail in batch]
    assert len(claimed) == len(set(claimed)) == 40
    for shop, batch in zip(shops, batches, strict=True):
        shop.mail.mails.sending.claims.put_back(batch, shop.clock.now())
    while sum(shop.mail.runner.step().sent for shop in shops):
        pass
    assert len(office.taken) == len(set(office.ids)) == 40


@BOTH
def test_of_a_crashed_desks_mails_the_one_in_flight_goes_again_under_its_old_id(desks, office):
    crashed = desks()
    crashed.use(office.port)
    number = crashed.order()
    crashed.place(number)
    claims = crashed.mail.mails.sending.claims
    handed, only_taken = claims.take()
    claims.hand_over(Handed(handed.id, "", {}), None)
    heir = desks(run="second")
    assert heir.mail.runner.step().is_idle
    heir.clock.advance(minutes(6))
    assert {row.id: row.trouble for row in heir.mail.mails.page()} == {
        handed.id: MailTrouble.NONE,
        only_taken.id: MailTrouble.NONE,
    }
    assert heir.mail.runner.step().sent == 2
    states = {row.state for row in heir.mail.mails.page()}
    assert states == {OutboxState.SENT}
    again = next(mail for mail in office.ids if f".{handed.id}." in mail)
    assert again == f"<{number}.{handed.id}.0.20260301120000@shop.example>"
    assert not claims.hand_over(Handed(handed.id, "", {}), None)


def test_signing_in_over_starttls_with_the_shops_own_authority(desks, tmp_path, monkeypatch):
    ca, context = own_authority(tmp_path)
    monkeypatch.setenv("PAYDESK_SMTP_PASSWORD", "right")
    with post_office("right", context) as office:
        shop = desks()
        shop.use(office.port, security=Security.STARTTLS, user="olga", ca_file=str(ca))
        shop.place(shop.order())
        assert shop.mail.runner.step().sent == 2
        assert office.signed_in == ["olga"]


@pytest.mark.parametrize(
    ("changes", "password", "field"),
    [
        ({}, "wrong", "user"),
        ({"ca_file": ""}, "right", "ca_file"),
        ({"security": Security.TLS}, "right", "security"),
        ({"host": "mail.invalid"}, "right", "host"),
        ({"port": 1}, "right", "port"),
    ],
)
def test_a_test_mail_names_what_is_wrong(desks, tmp_path, changes, password, field):
    ca, context = own_authority(tmp_path)
    shop = desks()
    with post_office("right", context) as office:
        told = {
            "host": "127.0.0.1",
            "port": office.port,
            "user": "olga",
            "ca_file": str(ca),
            "address": SENDER,
        }
        server = MailServer(**{**told, **changes})
        with pytest.raises(Exception) as caught:  # noqa: PT011 -- the field is the point
            shop.mail.mails.test_send(server, password, OFFICE)
        assert caught.value.field == field
        shop.mail.mails.test_send(MailServer(**told), "right", OFFICE)
        assert office.subjects == ["Paydesk: test mail"]


def test_implicit_tls_works_too(desks, tmp_path):
    ca, context = own_authority(tmp_path)
    shop = desks()
    with post_office(tls=context, implicit=True) as office:
        shop.use(office.port, security=Security.TLS, ca_file=str(ca))
        shop.place(shop.order())
        done = shop.mail.runner.step()
        assert (done.sent, [r.problem for r in shop.mail.mails.page()]) == (2, ["", ""])
