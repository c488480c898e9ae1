"""The database fails just when Amazon has done what it was asked, and nothing is done twice."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from app.domain.environment import Region
from app.domain.errors import (
    AlreadyUnderWay,
    DatabaseFull,
    DatabaseLocked,
    DatabaseReadOnly,
    DatabaseUnreachable,
    NotWrittenDown,
    Unavailable,
)
from app.domain.identifiers import ChargePermissionId
from tests.counter import Counter
from tests.desks import OpenDesk
from tests.faults.interference import AfterCall
from tests.faults.sequences import Run

_SMALL_PAGE = 512
"""Bytes: next to no row fits into what is left of a page, so the next one needs room."""

_OPERATIONS = {
    "Authorize": ((Run.create,), Run.advance, "a01"),
    "Capture": ((Run.create, Run.advance), Run.capture, "c01"),
    "Refund": ((Run.create, Run.advance, Run.capture), Run.refund, "r01"),
}
Mishap = Callable[[OpenDesk, ExitStack], None]


def _lock_file(desk: OpenDesk, until: ExitStack) -> None:
    holder = sqlite3.connect(desk.database.file, isolation_level=None)
    until.callback(holder.close)
    holder.execute("BEGIN IMMEDIATE")


def _leave_no_room(desk: OpenDesk, _until: ExitStack) -> None:
    with desk.database.engine.execution_options(read_only=True).connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def _make_read_only(desk: OpenDesk, _until: ExitStack) -> None:
    with desk.database.engine.execution_options(read_only=True).connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")


def _lock_rows(desk: OpenDesk, until: ExitStack) -> None:
    holder = _server(desk, make_url(desk.setup.database_url).database)
    until.callback(holder.close)
    holder.autocommit = False
    holder.execute("SELECT id FROM orders FOR UPDATE")


def _take_server_away(desk: OpenDesk, until: ExitStack) -> None:
    name = make_url(desk.setup.database_url).database
    server = _server(desk, "postgres")
    until.callback(server.close)
    closed = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
    server.execute(closed.format(sql.Identifier(name), sql.SQL("false")))
    server.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name]
    )
    until.callback(server.execute, closed.format(sql.Identifier(name), sql.SQL("true")))


def _server(desk: OpenDesk, name: str | None) -> psycopg.Connection:
    url = make_url(desk.setup.database_url)
    host = str(url.query["host"])
    return psycopg.connect(host=host, user=url.username, dbname=name, autocommit=True)


_MISHAPS: list[tuple[str, Mishap, type[Unavailable]]] = [
    ("sqlite", _lock_file, DatabaseLocked),
    ("sqlite", _leave_no_room, DatabaseFull),
    ("sqlite", _make_read_only, DatabaseReadOnly),
    ("postgresql", _lock_rows, DatabaseLocked),
    ("postgresql", _take_server_away, DatabaseUnreachable),
]


@pytest.fixture
def impatient(monkeypatch) -> None:
    """Nobody waits five seconds for a lock here."""
    pragmas = ("busy_timeout=20", "journal_mode=WAL", "foreign_keys=ON")
    monkeypatch.setattr("app.storage.database._SQLITE_PRAGMAS", pragmas)
    monkeypatch.setattr("app.storage.database.BUSY_TIMEOUT_MS", 20)


@pytest.fixture
def desk(setup, impatient, operation) -> Iterator[OpenDesk]:
    if setup.database_url.startswith("sqlite"):
        with sqlite3.connect(make_url(setup.database_url).database or "") as empty:
            empty.execute("PRAGMA journal_mode = DELETE")  # a WAL's file keeps its page size
            empty.execute(f"PRAGMA page_size = {_SMALL_PAGE}")
            empty.execute("VACUUM")
        empty.close()
    opened = OpenDesk(replace(setup, transport=AfterCall(operation)))
    yield opened
    opened.close()


@pytest.fixture
def run(desk, amazon, clock) -> Run:
    """An order that nobody has rung up yet."""
    counter = Counter(desk.services, amazon, clock, Region.US)
    return Run(counter, ChargePermissionId(amazon.order_reference(Region.US)), {})


@pytest.mark.parametrize("operation", _OPERATIONS)
@pytest.mark.parametrize(
    ("database_url", "mishap"),
    [(kind, (happen, error)) for kind, happen, error in _MISHAPS],
    indirect=["database_url"],
    ids=[f"{kind}-{error.__name__}" for kind, _, error in _MISHAPS],
)
def test_an_answer_that_cannot_be_written_down_is_asked_for_again(
    desk, run, expect_log, operation, mishap
):
    expect_log("app.services.calls", "answer not written down")
    happen, error = mishap
    before, do, key = _OPERATIONS[operation]
    for step in before:
        step(run)
    with ExitStack() as until:
        desk.transport.then = lambda: happen(desk, until)
        with pytest.raises(NotWrittenDown) as lost:
            do(run)
    assert isinstance(lost.value.__cause__, error)
    assert lost.value.key == f"{run.number}-{key}"
    _require_settled_after_restart(desk, run, operation, key)


def _require_settled_after_restart(desk: OpenDesk, run: Run, operation: str, key: str) -> None:
    """The same desk, started again, asks under the same key and finds it done."""
    again = OpenDesk(replace(desk.setup, run="second", transport=None))
    run.counter = Counter(again.services, run.counter.amazon, desk.setup.clock, Region.US)
    assert run.view.open_call is not None
    assert run.view.open_call.key == f"{run.number}-{key}"
    summary = again.services.reconciliation.run()
    assert (summary.settled, summary.problems) == ([run.number], {})
    assert [
        one.reference_id
        for one in run.counter.amazon.effects(run.permission_id)
        if one.operation == operation
    ] == [f"{run.number}-{key}"]
    assert run.view.open_call is None
    run.counter.amazon_decides()
    run.counter.require_sound_books()
    again.close()


@pytest.mark.parametrize("operation", ["Capture"])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_until_the_lease_is_over_the_same_desk_does_not_ask_twice(desk, run, amazon, expect_log):
    expect_log("app.services.calls", "answer not written down")
    run.create()
    run.advance()
    with ExitStack() as until:
        desk.transport.then = lambda: _lock_file(desk, until)
        with pytest.raises(NotWrittenDown):
            run.capture()
    with pytest.raises(AlreadyUnderWay):
        run.capture()
    assert len(amazon.calls("Capture")) == 1


@pytest.mark.parametrize("operation", ["Capture"])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_database_that_is_locked_before_the_intent_lets_nothing_be_sent(desk, run, amazon):
    run.create()
    run.advance()
    with ExitStack() as until:
        _lock_file(desk, until)
        with pytest.raises(DatabaseLocked, match="nothing was changed"):
            run.capture()
    assert amazon.calls("Capture") == []
    run.capture()
    assert [call["reference_id"] for call in amazon.calls("Capture")] == [f"{run.number}-c01"]
