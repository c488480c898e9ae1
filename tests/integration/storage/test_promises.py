"""What the database itself promises, whoever writes into it and however many at once."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from app.domain.identifiers import ChargePermissionId
from app.domain.intent import IntentKind, IntentState
from app.domain.states import ChargePermissionState
from app.domain.timeline import Cause, Source
from app.services.audit_chain import AuditChain
from app.storage import audit
from app.storage.intents import IntentRecord
from app.storage.migration import open_database
from app.storage.orders import OrderRecord
from app.storage.payments import PaymentRecord
from tests.clocks import SetClock
from tests.desk_clock import DeskClock
from tests.desks import OpenDesk, Setup
from tests.integration.storage.test_append_only import new_order
from tests.sales import money, sale
from tests.shop_database import with_schema

_WRITERS = 4
_EACH = 6
_PATIENCE_S = 60


@pytest.fixture
def database(database_url):
    opened = open_database(with_schema(database_url), SetClock())
    yield opened
    opened.close()


def at_once(*workers: Callable[[], None]) -> None:
    """Start all at the same moment; what goes wrong in any of them goes wrong here."""
    start = threading.Barrier(len(workers))

    def run(worker: Callable[[], None]) -> None:
        start.wait(_PATIENCE_S)
        worker()

    with ThreadPoolExecutor(len(workers)) as pool:
        for done in [pool.submit(run, worker) for worker in workers]:
            done.result(_PATIENCE_S)


def test_order_numbers_have_no_gaps_however_many_write(database_url):
    told = {"seller_id": "A", "access_key": "k", "secret_key": "s", "client_id": "c"}
    told["base_url"] = "http://127.0.0.1:1"
    setup = Setup(with_schema(database_url), told, DeskClock())
    desks = [OpenDesk(setup.changed(name=f"till-{one}")) for one in range(_WRITERS)]
    region = setup.region

    def sell(desk: OpenDesk, lane: int) -> None:
        for index in range(_EACH):
            permission_id = ChargePermissionId(f"S01-{lane:07d}-{index:07d}")
            desk.services.orders.create(sale(permission_id, money(region, 1_00)))

    workers = [lambda d=desk, n=lane: sell(d, n) for lane, desk in enumerate(desks)]
    at_once(*workers)
    rows = desks[0].services.book.newest()
    numbers = [row.number for row in reversed(rows)]
    assert numbers == [f"P-{100_001 + serial}" for serial in range(_WRITERS * _EACH)]
    (count,) = desks[0].services.views.counts()
    assert (count.orders, count.total) == (len(numbers), money(region, len(numbers) * 1_00))
    for desk in desks:
        desk.close()


def test_an_order_that_is_not_made_takes_no_number(database_url):
    told = {"seller_id": "A", "access_key": "k", "secret_key": "s", "client_id": "c"}
    told["base_url"] = "http://127.0.0.1:1"
    desk = OpenDesk(Setup(with_schema(database_url), told, DeskClock()))
    region = desk.setup.region
    orders = desk.services.orders
    one, two = ChargePermissionId("S01-0000000-0000001"), ChargePermissionId("S01-0000000-0000002")
    first = orders.create(sale(one, money(region, 1_00)))
    assert orders.create(sale(one, money(region, 1_00))) == first
    with pytest.raises(Exception, match="EUR"):
        orders.create(sale(two, money(type(region).EU, 1_00)))
    assert (first, orders.create(sale(two, money(region, 1_00)))) == ("P-100001", "P-100002")
    desk.close()


def test_the_audit_trail_does_not_fork_however_many_write(database_url):
    databases = [open_database(database_url, SetClock()) for _ in range(_WRITERS)]

    def act(database, lane: int) -> None:
        for index in range(_EACH):
            cause = Cause(SetClock().now(), Source.PERSON, f"clerk-{lane}")
            with database.write() as session:
                audit.record(session, cause, "looked", f"P-{index}", {})

    workers = [lambda d=database, n=lane: act(d, n) for lane, database in enumerate(databases)]
    at_once(*workers)
    assert AuditChain(databases[0]).verify().is_whole
    with databases[0].read() as session:
        assert session.scalar(text("SELECT max(seq) FROM audit")) == _WRITERS * _EACH
    for database in databases:
        database.close()


def an_order(session, serial: int = 1) -> OrderRecord:
    """An order that S01-0000000-0000001 pays for."""
    order = new_order(serial)
    order.payments = [
        PaymentRecord(
            attempt=1,
            permission_id="S01-0000000-0000001",
            state=ChargePermissionState.CHARGEABLE,
            created_at=SetClock().now(),
        )
    ]
    session.add(order)
    session.flush()
    return order


def an_intent(order: OrderRecord, key: str, state: IntentState) -> IntentRecord:
    return IntentRecord(
        key=key,
        kind=IntentKind.CAPTURE,
        order_id=order.id,
        payment_id=order.payments[0].id,
        state=state,
        owner="till-1/run",
        lease_until=SetClock().now(),
        created_at=SetClock().now(),
    )


def test_an_order_has_at_most_one_open_call(database):
    with database.write() as session:
        order = an_order(session)
        session.add(an_intent(order, "P-1-c01", IntentState.DONE))
        session.add(an_intent(order, "P-1-c02", IntentState.REJECTED))
        session.add(an_intent(order, "P-1-c03", IntentState.OPEN))
    with pytest.raises(IntegrityError), database.write() as session:
        session.add(an_intent(order, "P-1-c04", IntentState.OPEN))
    with database.read() as session:
        keys = session.scalars(select(IntentRecord.key).order_by(IntentRecord.key)).all()
    assert keys == ["P-1-c01", "P-1-c02", "P-1-c03"]


def test_a_key_is_used_once_in_the_whole_shop(database):
    with database.write() as session:
        order = an_order(session)
        session.add(an_intent(order, "P-1-c01", IntentState.DONE))
    with pytest.raises(IntegrityError), database.write() as session:
        session.add(an_intent(order, "P-1-c01", IntentState.DONE))


def test_an_order_reference_pays_for_one_order(database):
    with database.write() as session:
        an_order(session)
    with pytest.raises(IntegrityError), database.write() as session:
        an_order(session, 2)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE orders SET total_minor = 0",
        "UPDATE orders SET status = 'Paid, I think'",
        "UPDATE orders SET may_ship = 'maybe'",
        "UPDATE orders SET stage = 'lost'",
        "UPDATE orders SET currency = 'XXX'",
        "UPDATE payments SET state = 'Ajar'",
        "UPDATE payments SET order_id = 4711",
    ],
)
def test_a_value_that_cannot_be_is_refused(database, statement):
    with database.write() as session:
        an_order(session)
    with pytest.raises(IntegrityError), database.write() as session:
        session.execute(text(statement))
