"""A buyer who asks to be erased is gone from every table and every byte; the money stays."""

import dataclasses
import datetime as dt

import pytest
from sqlalchemy import select, text

from app.domain.errors import PermissionRefused
from app.domain.inbox import Audience, OutboxState
from app.domain.mail_events import MailEvent
from app.domain.payment_status import PaymentStatus
from app.domain.permissions import Role
from app.services.audit_chain import AuditChain
from app.services.database_move.copying import tables
from app.services.keeping.erasure import Erasure
from app.services.keeping.refusals import NobodyFound
from app.services.keeping.retention import BASKET_DAYS, MAIL_DAYS, MESSAGE_DAYS, Retention
from app.services.permits import Asker
from app.storage.notifications import NotificationRecord
from app.storage.orders import BuyerRecord, OrderRecord
from app.storage.outbox import OutboxRecord

GOODS = ("CF-101", 2_000)
CANARY = "Zaphodine"
MAIL = "zaphodine.canary@example.org"
PHONE = "+1 555 019 7741"
STREET = "Heartofgold Canaryway 42"


@pytest.fixture
def erasure(services):
    return Erasure(services.desk)


@pytest.fixture
def order(services, selling):
    """Paid in full, with canaries wherever a buyer's data can stand."""
    number = selling.sell(GOODS)
    shown = services.views.order(number)
    services.charges.capture(number, shown.charges[0].charge_id, shown.total, "clara")
    services.attention.note(number, f"{CANARY} called and will come on Monday", "clara")
    at = services.desk.clock.now()
    with services.desk.database.write() as session:
        record = session.scalars(select(OrderRecord).where(OrderRecord.number == number)).one()
        record.seller_note = f"for {CANARY}"
        buyer = session.get_one(BuyerRecord, record.id)
        buyer.name, buyer.email, buyer.phone = f"{CANARY} Canary", MAIL, PHONE
        buyer.address = {**buyer.address, "name": CANARY, "line1": STREET}
        buyer.billing = {"name": CANARY, "line1": STREET}
        buyer.notes = {"0": f"gift for {CANARY}"}
        buyer.search_text = f"{CANARY} {MAIL}".lower()
        session.add(_mail(record, at))
        session.add(_message(record, at))
    return number


def _mail(order, at):
    return OutboxRecord(
        subject=order.number,
        order_id=order.id,
        event=MailEvent.REFUND_FAILED,
        about="canary",
        audience=Audience.BUYER,
        facts={"buyer": CANARY},
        said={"buyer": CANARY},
        state=OutboxState.FAILED,
        created_at=at,
        queued_at=at,
        problem=f"550 {MAIL} unknown",
        bounce=f"to {MAIL}",
        wording="w",
    )


def _message(order, at):
    return NotificationRecord(
        message_id="canary",
        feed_seq=1,
        sent_at=at,
        received_at=at,
        stored_at=at,
        settled_at=at,
        type="Notification",
        topic="t",
        kind="OrderReference",
        environment="Sandbox",
        seller_id="A",
        object_id="S",
        permission_id="S",
        order_id=order.id,
        body=f'{{"buyer": "{CANARY}"}}',
        state="Applied",
        attempts=1,
        due_at=None,
    )


def whole_text(database):
    """Everything that stands in any table."""
    with database.engine.connect() as connection:
        rows = (connection.execute(select(table)).all() for table in tables())
        return repr([row for table in rows for row in table]).casefold()


def canaries_in(text):
    told = text.casefold()
    return [each for each in (CANARY, MAIL, PHONE, STREET) if each.casefold() in told]


def test_an_erased_buyer_stands_in_no_table_and_the_chains_are_whole(
    services, erasure, order, owner
):
    database = services.desk.database
    assert canaries_in(whole_text(database)) == [CANARY, MAIL, PHONE, STREET]
    before = services.views.order(order)
    [found] = erasure.find(MAIL)
    assert (found.number, found.waits) == (order, False)
    assert canaries_in(found.buyer) == []
    report = erasure.erase([order], owner)
    assert report.left == ()
    assert canaries_in(whole_text(database)) == []
    after = services.views.order(order)
    assert (after.total, after.captured, after.status) == (
        before.total,
        before.captured,
        PaymentStatus.PROCESSED,
    )
    assert services.views.broken_timeline(order) is None
    assert AuditChain(database).verify().is_whole
    with pytest.raises(NobodyFound):
        erasure.find(MAIL)


def test_no_byte_of_an_erased_buyer_is_left_in_the_files(services, erasure, order, owner):
    file = services.desk.database.file
    if file is None:
        pytest.skip("a server looks after its own files")
    erasure.erase([order], owner)
    services.desk.database.close()
    for each in sorted(file.parent.glob(f"{file.name}*")):
        told = each.read_bytes().decode("latin-1")
        assert canaries_in(told) == [], each.name


@pytest.mark.parametrize("typed", [f"  {MAIL.upper()} ", f"{CANARY} Canary", "number"])
def test_a_buyer_is_found_by_mail_name_or_order(erasure, order, typed):
    [found] = erasure.find(order if typed == "number" else typed)
    assert found.number == order


def test_a_part_of_a_name_finds_nobody(erasure, order):
    for typed in (CANARY, "%", "", "@example.org"):
        with pytest.raises(NobodyFound):
            erasure.find(typed)


def test_a_buyer_whose_money_is_under_way_is_kept_until_it_is_settled(
    services, erasure, selling, owner
):
    number = selling.sell(GOODS)
    [found] = erasure.find(number)
    assert found.waits
    report = erasure.erase([number], owner)
    assert (report.erased, report.left) == ((), (number,))
    with services.desk.database.read() as session:
        assert session.scalars(select(BuyerRecord)).one().email


def test_whoever_may_not_erase_erases_nothing(services, erasure, order):
    with pytest.raises(PermissionRefused):
        erasure.erase([order], Asker("ava", Role.CASHIER))
    assert len(canaries_in(whole_text(services.desk.database))) == 4


def test_reading_the_order_again_at_amazon_brings_nobody_back(services, erasure, order, owner):
    erasure.erase([order], owner)
    services.refresh.now(order)
    with services.desk.database.read() as session:
        buyer = session.scalars(select(BuyerRecord)).one()
        assert (buyer.name, buyer.email, buyer.address) == ("", "", {})


def test_a_restored_backup_brings_nobody_back(services, erasure, order, keeper):
    backups, restoring, owner = keeper
    archive = backups.make(owner)
    erasure.erase([order], owner)
    restoring.restore(archive.file, "clara")
    assert canaries_in(whole_text(services.desk.database)) == []


def test_a_timeline_takes_no_other_change_than_to_be_erased(services, order):
    from sqlalchemy.exc import DBAPIError

    for change in (
        "UPDATE timeline SET actor = 'x'",
        """UPDATE timeline SET facts = '{"text": "x"}'""",
        """UPDATE timeline SET facts = '{"erased": "x"}', actor = 'x'""",
        "DELETE FROM timeline",
    ):
        with pytest.raises(DBAPIError), services.desk.database.engine.begin() as connection:
            connection.execute(text(change))


def test_facts_that_were_replaced_by_another_digest_break_the_chain(services, order):
    with services.desk.database.engine.begin() as connection:
        connection.execute(text("""UPDATE timeline SET facts = '{"erased": "00"}' WHERE seq = 2"""))
    assert services.views.broken_timeline(order) == 2


def test_the_act_is_in_the_trail_without_the_buyer(services, erasure, order, owner):
    erasure.erase([order], owner)
    with services.desk.database.engine.connect() as connection:
        row = connection.execute(
            text("SELECT actor, subject, facts FROM audit WHERE act = 'buyer.erased'")
        ).one()
    assert (row.actor, row.subject) == ("clara", order)
    assert canaries_in(str(row.facts)) == []


def test_what_is_old_is_let_go_and_what_is_young_stays(services, order):
    services.settings.set(MESSAGE_DAYS, 30, "clara")
    services.settings.set(MAIL_DAYS, 60, "clara")
    retention = Retention(services.desk)
    assert retention.turn().nothing
    services.desk.clock.advance(dt.timedelta(days=31))
    assert retention.turn().messages == 1
    services.desk.clock.advance(dt.timedelta(days=30))
    assert retention.turn().mails >= 1
    assert retention.turn().nothing


def test_retention_of_zero_days_keeps_everything(services, order):
    for setting in (MESSAGE_DAYS, MAIL_DAYS, BASKET_DAYS):
        services.settings.set(setting, 0, "clara")
    services.desk.clock.advance(dt.timedelta(days=5_000))
    assert Retention(services.desk).turn().nothing


def test_retention_stops_between_two_batches(services, order):
    services.desk.clock.advance(dt.timedelta(days=5_000))
    stopped = dataclasses.replace(Retention(services.desk), stopped=lambda: True)
    assert stopped.turn().nothing
    assert not Retention(services.desk).turn().nothing
