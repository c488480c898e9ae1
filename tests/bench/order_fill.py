"""Fills a database with orders, payments and charges by one statement per table."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg

from app.domain.environment import Mode, Region
from app.storage import installation
from app.storage.migration import open_database
from app.system_clock import SystemClock
from tests.bench.filling import columns_and_cells

COUNT = "PAYDESK_BENCH_ORDERS"
"""Fewer of them show that a bench works, and nothing about how fast."""

ORDERS = int(os.environ.get(COUNT, "1000000"))
FIRST_SERIAL = 100_001
STARTED = 1_700_000_000
SECONDS_APART = 37

# Of 1,000 orders so many stand here; the state of their one charge, and Amazon's words.
_MIX = (
    (700, "Processed", "yes", "Captured", "Closed", "Completed"),
    (60, "Refunded", "stop", "Captured", "Closed", "Completed"),
    (50, "Partially refunded", "yes", "Captured", "Closed", "Completed"),
    (70, "Authorized", "yes", "Authorized", "Open", ""),
    (30, "Partially captured", "not yet", "Captured", "Closed", "Completed"),
    (20, "Queued", "not yet", "AuthorizationInitiated", "Pending", ""),
    (30, "Declined", "stop", "Declined", "Declined", ""),
    (20, "Canceled", "stop", "Canceled", "Closed", ""),
    (20, "Action required", "not yet", "Declined", "Declined", ""),
)
_COLUMNS = ("status", "ship", "charge", "word", "capture_word")

_SERIES = """
WITH RECURSIVE serial(n) AS (
  SELECT CAST(0 AS BIGINT) UNION ALL SELECT n + 1 FROM serial WHERE n + 1 < :orders
)
"""
_DRAWN = "((n * 2654435761) % 1000)"  # Knuth's multiplier: mixed, and the same in every run
_TOTAL = "(100 + (n * 48271) % 50000)"
_GROUPS = (7_368_787, 4_256_233)  # primes: ids as mixed as Amazon's, each of them once
_FIRST, _SECOND = (f"(1000000 + (n * {prime}) % 9000000)" for prime in _GROUPS)
_PERMISSION = f"'S01-' || {_FIRST} || '-' || {_SECOND}"
_OBJECT = "(100000 + n % 900000)"


def _orders(time, drawn):
    return {
        "id": "n + 1",
        "number": f"'P-' || (n + {FIRST_SERIAL})",
        "created_at": time,
        "placed_at": time,
        "region": "'us'",
        "mode": "'training'",
        "currency": "'USD'",
        "total_minor": _TOTAL,
        "stage": "'placed'",
        "status": drawn["status"],
        "may_ship": drawn["ship"],
        "authorized_minor": f"CASE {drawn['status']} WHEN 'Authorized' THEN {_TOTAL} ELSE 0 END",
        "captured_minor": _captured(drawn),
        "refunded_minor": _refunded(drawn),
        "reserved_at": f"CASE {drawn['status']} WHEN 'Authorized' THEN {time} END",
        "capture_mode": "'authorize'",
        "authorization_mode": "'synchronous'",
        "staff": "'staff-' || (n % 7)",
        "desk": "'desk-' || (n % 3)",
        "store_name": "'Paydesk'",
    }


def _payments(time, _drawn):
    return {
        "id": "n + 1",
        "order_id": "n + 1",
        "attempt": "1",
        "permission_id": _PERMISSION,
        "state": "'Chargeable'",
        "amazon_state": "'Open'",
        "amazon_updated_at": time,
        "created_at": time,
    }


def _charges(time, drawn):
    captured = f"{drawn['charge']} = 'Captured'"
    return {
        "id": "n + 1",
        "payment_id": "n + 1",
        "reference_id": f"'P-' || (n + {FIRST_SERIAL}) || '-a01'",
        "charge_id": f"{_PERMISSION} || '-A' || {_OBJECT}",
        "currency": "'USD'",
        "amount_minor": _TOTAL,
        "state": drawn["charge"],
        "amazon_state": drawn["word"],
        "amazon_updated_at": time,
        "capture_id": f"CASE WHEN {captured} THEN {_PERMISSION} || '-C' || {_OBJECT} END",
        "capture_minor": _captured(drawn),
        "capture_state": drawn["capture_word"],
        "refunded_minor": _refunded(drawn),
        "authorized_at": time,
    }


def _captured(drawn):
    return (
        f"CASE WHEN {drawn['status']} = 'Partially captured' THEN {_TOTAL} - 1"
        f" WHEN {drawn['charge']} = 'Captured' THEN {_TOTAL} ELSE 0 END"
    )


def _refunded(drawn):
    return (
        f"CASE {drawn['status']} WHEN 'Refunded' THEN {_TOTAL}"
        " WHEN 'Partially refunded' THEN 1 ELSE 0 END"
    )


def _buyers(_time, _drawn):
    first, last = _picked(FIRST_NAMES, "n * 31"), _picked(LAST_NAMES, "n / 7 * 13")
    number = f"(n + {FIRST_SERIAL})"
    return {
        "order_id": "n + 1",
        "name": f"{first} || ' ' || {last}",
        "search_text": f"'p ' || {number} || ' s01 ' || {_FIRST} || ' ' || {_SECOND}"
        f" || ' a ' || (n % 500) || ' ' || lower({first}) || ' ' || lower({last})",
    }


def _picked(words, expression):
    arms = [f"WHEN {at} THEN '{word}'" for at, word in enumerate(words)]
    return f"(CASE ({expression}) % {len(words)} {' '.join(arms)} END)"


FIRST_NAMES = (
    *("Ada", "Marcus", "Jonas", "Lena", "Priya", "Tomas", "Aiko", "Noor", "Felix", "Ines"),
    *("Owen", "Mira", "Samuel", "Greta", "Pavel", "Yara", "Colin"),
)
LAST_NAMES = (
    *("Fielding", "Oyelaran", "Brandt", "Moreau", "Nakamura", "Silva", "Kowalski", "Haas"),
    *("Lindqvist", "Castellano", "Byrne", "Okafor", "Sato", "Weber", "Duarte", "Novak"),
    *("Fischer", "Almeida", "Rossi", "Petersen", "Quinn", "Yilmaz", "Zeman"),
)
_TABLES = {"orders": _orders, "payments": _payments, "charges": _charges, "buyers": _buyers}
_COUNTED = ("orders", "payments", "charges")
_COUNTERS = """
INSERT INTO order_counters (status, currency, orders, total_minor)
SELECT status, currency, count(*), sum(total_minor) FROM orders GROUP BY status, currency
"""
_NEXT = f"INSERT INTO series (name, next_serial) VALUES ('orders', {FIRST_SERIAL} + :orders)"


def fill_sqlite(file: Path, orders: int = ORDERS) -> None:
    """Make a Paydesk database in a file that does not exist yet, with so many orders."""
    _make_schema(f"sqlite:///{file}")
    time = f"strftime('%Y-%m-%d %H:%M:%S.000000', {STARTED} + n * {SECONDS_APART}, 'unixepoch')"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        # nobody else reads it yet, and a crash only costs the run
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN IMMEDIATE")
        # the word index is built once, at the end: row by row it takes twelve times as long
        kept = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'buyers'"
        ).fetchall()
        for name, _ in kept:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in _statements(time):
            connection.execute(statement, {"orders": orders} if ":orders" in statement else {})
        connection.execute("INSERT INTO order_search (order_search) VALUES ('rebuild')")
        for _, trigger in kept:
            connection.execute(trigger)
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode=WAL")


def fill_postgresql(url: str, orders: int = ORDERS) -> None:
    """Make a Paydesk database in an empty one, with so many orders."""
    _make_schema(url)
    time = f"to_timestamp({STARTED} + n * {SECONDS_APART})"
    with psycopg.connect(plain(url), autocommit=True) as connection:
        with connection.transaction():
            for statement in _statements(time):
                connection.execute(statement.replace(":orders", str(orders)))
        for table in _COUNTED:
            connection.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {orders})")
        connection.execute("VACUUM ANALYZE")


def permission_of(place: int) -> str:
    """Amazon's id of an order, the first of which is in place 0."""
    first, second = (1_000_000 + place * prime % 9_000_000 for prime in _GROUPS)
    return f"S01-{first}-{second}"


def plain(url: str) -> str:
    """The address as psycopg itself takes it."""
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def _make_schema(url: str) -> None:
    clock = SystemClock()
    database = open_database(url, clock)
    with database.write() as session:
        installation.claim(session, Mode.TRAINING, Region.US, clock.now())
    database.close()


def _statements(time: str) -> list[str]:
    drawn = {name: _by_share(place) for place, name in enumerate(_COLUMNS, 1)}
    made = []
    for table, cells in _TABLES.items():
        columns, expressions = columns_and_cells(table, cells(time, drawn))
        made.append(f"INSERT INTO {table} ({columns}) {_SERIES} SELECT {expressions} FROM serial")
    return [*made, _COUNTERS, _NEXT]


def _by_share(place: int) -> str:
    """A CASE that gives each order its share of the mix."""
    below, arms = 0, []
    for share in _MIX:
        below += share[0]
        arms.append(f"WHEN {_DRAWN} < {below} THEN '{share[place]}'")
    return f"(CASE {' '.join(arms)} END)"
