"""What people do with mails: look, take back, note what came back, choose who sees notices."""

import datetime as dt

import pytest

from app.domain.errors import ChangedMeanwhile, PermissionRefused
from app.domain.inbox import Audience
from app.domain.mail_events import AMAZON_MAILS, MailEvent
from app.domain.mail_grid import Alarms, BadMailRule, MailGrid, MailRule
from app.domain.mail_trouble import MailTrouble
from app.domain.permissions import Role
from app.domain.timeline import Event
from app.services.mails.mails import UnknownBounce
from app.services.mails.rows import MailFilter, Standing
from app.services.mails.templates import TemplateFault, Wording, require_sound
from app.storage.audit import AuditRecord
from tests.integration.mails.shop import BOTH, BUYER, OFFICE

FAILED = {"id": "R-1", "state": "Declined", "reason": "AmazonRejected"}
CELL = (MailEvent.REFUND_FAILED, Audience.SCREEN)


def acts(shop):
    with shop.database.read() as session:
        return [record.act for record in session.query(AuditRecord).order_by(AuditRecord.seq)]


def test_a_mail_that_waits_is_taken_back(shop, office):
    shop.place(shop.order())
    mails = [row.id for row in shop.mail.mails.page()]
    assert shop.mail.mails.call_back(mails, "max", Role.MANAGER) == 2
    assert shop.mail.runner.step().is_idle
    assert {row.trouble for row in shop.mail.mails.page()} == {MailTrouble.CANCELED}
    assert acts(shop)[-2:] == ["mail.canceled", "mail.canceled"]
    assert shop.mail.mails.call_back(mails, "max", Role.MANAGER) == 0


def test_what_came_back_finds_its_mail_by_the_message_id_and_keeps_no_address(shop, office):
    number = shop.order()
    shop.place(number)
    shop.mail.runner.step()
    returned = f"550 5.1.1 <{BUYER}> unknown\n\nMessage-ID: {office.ids[0]}\n"
    mail = shop.mail.mails.keep_returned(returned, "max", Role.MANAGER)
    row = next(row for row in shop.mail.mails.page() if row.id == mail)
    assert (row.audience, row.standing) == (Audience.BUYER, Standing.BOUNCED)
    assert "550 5.1.1" in row.bounce
    assert BUYER not in row.bounce
    assert shop.mail.mails.standings()[Standing.BOUNCED] == 1
    assert [each.id for each in shop.mail.mails.page(wanted=MailFilter(Standing.BOUNCED))] == [mail]
    with pytest.raises(UnknownBounce):
        shop.mail.mails.keep_returned(returned.replace(f".{mail}.", ".999."), "max")


def test_nothing_comes_back_of_what_was_not_sent(shop):
    shop.place(shop.order())
    with pytest.raises(ChangedMeanwhile):
        shop.mail.mails.keep_bounce(shop.mail.mails.page()[0].id, "550", "max")


@BOTH
def test_mails_are_found_by_order_by_address_and_by_what_they_are_about(shop, office):
    first, second = shop.order(1, "bea@buyer.example"), shop.order(2)
    for number in (first, second):
        shop.place(number)
    found = shop.mail.mails

    def orders(**wanted):
        return [row.order for row in found.page(wanted=MailFilter(**wanted))]

    assert orders(text=str(second)) == [second, second]
    assert orders(text="p-1") == [second, second, first, first]
    assert orders(text="BEA@buyer.example") == [first]
    assert orders(text=OFFICE, audience=Audience.BUYER) == []
    assert orders(text=OFFICE) == [second, first]
    assert orders(event=MailEvent.VOIDED) == []
    assert orders(text="100%") == []


def test_a_mail_is_read_as_it_was_sent_with_its_reader_masked_until_somebody_asks(shop, office):
    number = shop.order()
    shop.place(number)
    shop.mail.runner.step()
    mail = shop.mail.mails.page(wanted=MailFilter(audience=Audience.BUYER))[0].id
    shop.mail.wordings.save(
        ("de", "buyer", MailEvent.ORDER_PLACED), Wording("Neu", "Neu"), "olga", Role.OWNER
    )
    seen = shop.mail.mails.read(mail, "max", Role.MANAGER)
    assert (seen.to, seen.masked, seen.as_sent) == ("ad•@buyer.example", True, True)
    assert seen.draft.subject == office.subjects[0]
    assert "Ada" not in seen.draft.text
    with pytest.raises(PermissionRefused):
        shop.mail.mails.read(mail, "ava", Role.CASHIER, unmask=True)
    shown = shop.mail.mails.read(mail, "max", Role.MANAGER, unmask=True)
    assert (shown.to, shown.masked) == (BUYER, False)
    told = office.taken[0][1].get_body(("plain",)).get_content()
    assert shown.draft.text == told.replace("\r\n", "\n")
    assert acts(shop)[-1] == "buyer.seen"


def test_whoever_may_not_is_refused_by_the_services_themselves(shop, office):
    number = shop.order()
    shop.place(number)
    mail, key = shop.mail, ("de", "buyer", MailEvent.ORDER_PLACED)
    cashier = ("ava", Role.CASHIER)
    before = len(acts(shop))
    for forbidden in (
        lambda: mail.mails.resend(number, *cashier),
        lambda: mail.mails.call_back([1], *cashier),
        lambda: mail.mails.keep_bounce(1, "550", *cashier),
        lambda: mail.grid.set_rule(*CELL, MailRule(), *cashier),
        lambda: mail.grid.set_department((), *cashier),
        lambda: mail.grid.set_alarms(Alarms(), *cashier),
        lambda: mail.wordings.save(key, Wording("a", "b"), *cashier),
        lambda: mail.wordings.reset(key, *cashier),
        lambda: mail.servers.save(mail.servers.load(), None, *cashier),
    ):
        with pytest.raises(PermissionRefused):
            forbidden()
    assert len(acts(shop)) == before


@BOTH
def test_a_notice_is_for_whom_it_is_meant_and_gone_once_they_have_seen_it(desks):
    first, second = desks(), desks("till-2")
    rule = MailRule(on=True, recipients=("clara", "ben"))
    first.mail.grid.set_rule(*CELL, rule, "olga")
    number = first.order()
    first.happen(number, Event.REFUND_CHANGED, **FAILED)
    (notice,) = second.mail.notices.unseen("clara")
    assert (notice.order, notice.reason) == (number, "AmazonRejected")
    assert second.mail.notices.unseen("ava") == []
    second.mail.notices.saw(notice.id, "clara")
    second.mail.notices.saw(notice.id, "clara")
    later = desks("till-1", "second")
    assert later.mail.notices.unseen("clara") == []
    assert [row.order for row in later.mail.notices.unseen("ben")] == [number]


def test_a_notice_with_a_delay_waits_and_may_be_called_off(shop):
    rule = MailRule(on=True, hold_min=10)
    shop.mail.grid.set_rule(MailEvent.DECLINED_SOFT, Audience.SCREEN, rule, "olga")
    number = shop.order()
    declined = {"id": "A-1", "state": "Declined", "reason": "InvalidPaymentMethod"}
    shop.happen(number, Event.AUTHORIZATION_CHANGED, **declined)
    assert shop.mail.notices.unseen("ava") == []
    shop.happen(number, Event.AUTHORIZATION_CHANGED, id="A-2", state="Open")
    shop.clock.advance(dt.timedelta(minutes=11))
    assert shop.mail.notices.unseen("ava") == []


def test_a_buyer_hears_twice_only_where_amazon_says_the_same():
    on = MailRule(on=True)
    grid = MailGrid({(event, Audience.BUYER): on for event in MailEvent})
    assert [event for event in MailEvent if grid.twice(event)] == [
        event for event in MailEvent if AMAZON_MAILS[event].says_the_same
    ]
    assert not [event for event in MailEvent if MailGrid().twice(event)]


@pytest.mark.parametrize(
    ("alarms", "field"),
    [
        (Alarms(0, 24), "ageing_days"),
        (Alarms(30, 24), "ageing_days"),
        (Alarms(9, 169), "silence_hours"),
    ],
)
def test_alarms_that_cannot_be_meant_are_refused(shop, alarms, field):
    with pytest.raises(BadMailRule) as caught:
        shop.mail.grid.set_alarms(alarms, "olga")
    assert caught.value.field == field
    assert shop.mail.grid.alarms() == Alarms()


def test_alarms_are_kept_with_old_and_new_in_the_audit_trail(shop):
    shop.mail.grid.set_alarms(Alarms(5, 48), "olga", Role.OWNER)
    assert shop.mail.grid.alarms() == Alarms(5, 48)
    assert acts(shop)[-2:] == ["setting.set", "setting.set"]


@pytest.mark.parametrize(
    ("html", "line", "column"),
    [
        ("<script>x</script>", 1, 1),
        ('<p>a</p>\n<img src="https://t.example/x.png">', 2, 1),
        ('<p onclick="x">a</p>', 1, 4),
        ('<a href="javascript:x">a</a>', 1, 10),
        ('<a href="{{ buyer.name }}">a</a>', 1, 10),
        ('<p style="background:url(https://t.example)">a</p>', 1, 11),
        ('<p style="{{ buyer.name }}">a</p>', 1, 11),
        ("<p>a", 1, 1),
        ("a</p>", 1, 2),
        ("<p class=x>a</p>", 1, 1),
        ("a\n <", 2, 2),
        ('<a href="https://a.example', 1, 1),
        ("<!-- x -->", 1, 1),
        ("<p>{{ order.nummer }}</p>", 1, 13),
    ],
)
def test_html_that_could_load_run_or_break_out_is_named_by_line_and_column(html, line, column):
    with pytest.raises(TemplateFault) as caught:
        require_sound(Wording("a", "b", html))
    assert (caught.value.field, caught.value.line, caught.value.column) == ("html", line, column)


def test_html_of_the_shops_own_stands_in_the_mail_with_every_word_escaped(shop, office):
    html = '<h2 style="color:#123456">{{ order.number }}</h2><p>{{ buyer.name }}</p><a href="{{ pay_url }}">x</a>'
    wording = Wording("Danke", "Danke {{ buyer.name }}", html)
    shop.mail.wordings.save(("de", "buyer", MailEvent.ORDER_PLACED), wording, "olga")
    number = shop.order(name="<b>Ada</b>")
    shop.place(number)
    shop.mail.runner.step()
    told = office.taken[0][1].get_body(("html",)).get_content()
    assert f'<h2 style="color:#123456">{number}</h2><p>&lt;b&gt;Ada&lt;/b&gt;</p>' in told
    assert '<a href="https://payments.amazon.de/' in told
    assert office.taken[0][1].get_body(("plain",)).get_content().count("Danke <b>Ada</b>") == 1


def test_sent_again_on_purpose_it_says_what_it_said(shop, office):
    number = shop.order()
    shop.place(number)
    shop.mail.runner.step()
    mail = shop.mail.mails.page(wanted=MailFilter(audience=Audience.BUYER))[-1]
    shop.mail.wordings.save(
        ("de", "buyer", MailEvent.ORDER_PLACED), Wording("Neu", "Neu"), "olga", Role.OWNER
    )
    shop.mail.mails.send_again(mail.id, "max", Role.MANAGER)
    assert shop.mail.runner.step().sent == 1
    first, again = office.taken[0][1], office.taken[2][1]
    assert again.get_body(("html",)).get_content() == first.get_body(("html",)).get_content()
    assert again["Message-ID"] != first["Message-ID"]
