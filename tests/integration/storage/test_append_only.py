"""The timeline and the audit trail: written once, never changed, and tampering is found."""

import datetime as dt

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.domain.checkout_modes import AuthorizationMode, CaptureMode
from app.domain.environment import Mode, Region
from app.domain.money import Currency
from app.domain.order_stage import OrderStage
from app.domain.payment_status import MayShip, PaymentStatus
from app.domain.timeline import Cause, Event, Source
from app.services.audit_chain import AuditChain
from app.storage import audit, timeline
from app.storage.migration import open_database
from app.storage.orders import OrderRecord
from tests.clocks import SetClock
from tests.shop_database import with_schema

_CAUSE = Cause(dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC), Source.PERSON, "max")


class ChangedHisMind(Exception):
    """Somebody calls a transaction off."""


def new_order(serial: int = 1) -> OrderRecord:
    """An order as the storage takes it."""
    return OrderRecord(
        number=f"P-{serial}",
        created_at=_CAUSE.at,
        region=Region.US,
        mode=Mode.TRAINING,
        currency=Currency.USD,
        total_minor=100_00,
        stage=OrderStage.SETTING,
        status=PaymentStatus.QUEUED,
        may_ship=MayShip.NOT_YET,
        attention="",
        capture_mode=CaptureMode.AUTHORIZE,
        authorization_mode=AuthorizationMode.SYNCHRONOUS,
        timeline_seq=0,
        timeline_head="",
    )


@pytest.fixture
def database(database_url):
    opened = open_database(with_schema(database_url), SetClock())
    yield opened
    opened.close()


@pytest.fixture
def order_id(database) -> int:
    """An order whose timeline has three entries, and a trail of three acts."""
    with database.write() as session:
        order = new_order()
        session.add(order)
        session.flush()
        for word in ("first", "second", "third"):
            timeline.append(session, order, _CAUSE, Event.NOTE, {"text": word})
            audit.record(session, _CAUSE, "settings changed", "mail.sender", {"to": word})
        return order.id


def broken(database, order_id: int) -> tuple[int | None, int | None]:
    """Where timeline and trail are broken."""
    with database.read() as session:
        order = session.get_one(OrderRecord, order_id)
        story = timeline.broken_at(session, order)
    return story, AuditChain(database).verify().broken_at


def without_guards(database, *statements: str) -> None:
    """Do what only somebody with the database in his hands can do."""
    sqlite = database.is_sqlite
    with database.write() as session:
        for table in ("timeline", "audit"):
            names = (
                [f"{table}_no_update", f"{table}_no_delete"] if sqlite else [f"{table}_append_only"]
            )
            for name in names:
                on = "" if sqlite else f" ON {table}"
                session.execute(text(f"DROP TRIGGER {name}{on}"))
        for statement in statements:
            session.execute(text(statement))


def test_a_whole_chain_is_found_whole(database, order_id):
    assert broken(database, order_id) == (None, None)


@pytest.mark.parametrize("table", ["timeline", "audit"])
@pytest.mark.parametrize(
    "statement",
    ["UPDATE {} SET actor = 'eve'", "UPDATE {} SET seq = seq + 10 WHERE seq = 3", "DELETE FROM {}"],
)
def test_a_link_can_be_neither_changed_nor_removed(database, order_id, table, statement):
    with (
        pytest.raises(IntegrityError, match=f"{table} is append-only"),
        database.write() as session,
    ):
        session.execute(text(statement.format(table)))
    with database.read() as session:
        assert session.scalar(text(f"SELECT count(*) FROM {table}")) == 3
    assert broken(database, order_id) == (None, None)


def test_an_order_that_has_a_story_cannot_be_removed(database, order_id):
    with pytest.raises(IntegrityError), database.write() as session:
        session.execute(text("DELETE FROM orders"))
    with database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM orders")) == 1


@pytest.mark.parametrize(
    ("forgery", "place"),
    [
        ("UPDATE {} SET actor = 'eve' WHERE seq = 2", 2),
        ("UPDATE {} SET digest = previous WHERE seq = 3", 3),
        ("DELETE FROM {} WHERE seq = 1", 1),
        ("DELETE FROM {} WHERE seq = 2", 2),
        ("DELETE FROM {} WHERE seq = 3", 3),
        ("DELETE FROM {}", 1),
    ],
)
def test_whoever_gets_around_the_guards_is_found_out(database, order_id, forgery, place):
    without_guards(database, forgery.format("timeline"), forgery.format("audit"))
    assert broken(database, order_id) == (place, place)


def test_a_head_set_back_with_the_last_link_is_all_that_two_hands_can_hide(database, order_id):
    """Says honestly what the chain is: it shows tampering to whoever kept a head elsewhere."""
    without_guards(
        database,
        "DELETE FROM timeline WHERE seq = 3",
        "UPDATE orders SET timeline_seq = 2, "
        "timeline_head = (SELECT digest FROM timeline WHERE seq = 2)",
    )
    assert broken(database, order_id) == (None, None)


def test_the_same_place_in_a_story_is_never_taken_twice(database, order_id):
    def append_another_third() -> None:
        with database.write() as session:
            order = session.get_one(OrderRecord, order_id)
            order.timeline_seq = 2
            timeline.append(session, order, _CAUSE, Event.NOTE, {"text": "another third"})

    with pytest.raises(IntegrityError):
        append_another_third()
    assert broken(database, order_id) == (None, None)


def test_a_transaction_that_fails_leaves_no_link(database, order_id):
    def fail_after_appending() -> None:
        with database.write() as session:
            order = session.get_one(OrderRecord, order_id)
            timeline.append(session, order, _CAUSE, Event.NOTE, {"text": "never"})
            audit.record(session, _CAUSE, "never", "", {})
            session.flush()
            raise ChangedHisMind

    with pytest.raises(ChangedHisMind):
        fail_after_appending()
    assert broken(database, order_id) == (None, None)
    with database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM timeline")) == 3
