"""Fills a database with orders, payments and charges by one statement per table."""

import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg

from app.domain.environment import Mode, Region
from app.storage import installation
from app.storage.migration import open_database
from app.system_clock import SystemClock

ORDERS = 1_000_000
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

_SERIES = "WITH RECURSIVE serial(n) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT n + 1 FROM serial WHERE n + 1 < :orders)"
_ORDERS = """
INSERT INTO orders (id, number, created_at, placed_at, region, mode, currency, total_minor, stage,
  status, may_ship, attention, capture_mode, authorization_mode, staff, desk, store_name,
  seller_note, language, quote, basket_id, timeline_seq, timeline_head, version)
{series}
SELECT n + 1, 'P-' || (n + {first}), {time}, {time}, 'us', 'training', 'USD', {total}, 'placed',
  {status}, {ship}, '', 'authorize', 'synchronous', 'staff-' || (n % 7), 'desk-' || (n % 3),
  'Paydesk', '', '', '{{}}', NULL, 0, '', 1
FROM serial
"""
_PAYMENTS = """
INSERT INTO payments (id, order_id, attempt, permission_id, state, amazon_state, amazon_reason,
  amazon_updated_at, authentication, created_at, expires_at, checked_at, version)
{series}
SELECT n + 1, n + 1, 1, 'S01-' || (1000000 + n) || '-' || (9000000 - n), 'Chargeable', 'Open', '',
  {time}, '', {time}, NULL, NULL, 1
FROM serial
"""
_CHARGES = """
INSERT INTO charges (id, payment_id, reference_id, charge_id, currency, amount_minor, state,
  amazon_state, amazon_reason, amazon_updated_at, soft_decline, capture_now, capture_id,
  capture_reference, capture_minor, capture_state, capture_reason, capture_updated_at, captured_at,
  refunded_minor, fee_minor, stop_shipment, stop_cleared_by, authorized_at, expires_at, checked_at,
  version)
{series}
SELECT n + 1, n + 1, 'P-' || (n + {first}) || '-a01', 'S01-' || (1000000 + n) || '-' || (9000000 - n)
  || '-A' || (100000 + n % 900000), 'USD', {total}, {charge}, {word}, '', {time}, {no}, {no},
  CASE WHEN {charge} = 'Captured' THEN 'S01-' || (1000000 + n) || '-' || (9000000 - n) || '-C'
    || (100000 + n % 900000) END,
  '', CASE WHEN {status} = 'Partially captured' THEN {total} - 1
    WHEN {charge} = 'Captured' THEN {total} ELSE 0 END, {capture_word}, '', {time}, NULL,
  CASE WHEN {status} = 'Refunded' THEN {total} WHEN {status} = 'Partially refunded' THEN 1
    ELSE 0 END, NULL, {no}, '', {time}, NULL, NULL, 1
FROM serial
"""
_COUNTERS = """
INSERT INTO order_counters (status, currency, orders, total_minor)
SELECT status, currency, count(*), sum(total_minor) FROM orders GROUP BY status, currency
"""
_NEXT = "INSERT INTO series (name, next_serial) VALUES ('orders', {first} + :orders)"
_TABLES = ("orders", "payments", "charges")
_DRAWN = "((n * 2654435761) % 1000)"  # Knuth's multiplier: mixed, and the same in every run
_TOTAL = "(100 + (n * 48271) % 50000)"


def fill_sqlite(file: Path, orders: int = ORDERS) -> None:
    """Make a Paydesk database in a file that does not exist yet, with so many orders."""
    _make_schema(f"sqlite:///{file}")
    time = f"strftime('%Y-%m-%d %H:%M:%S.000000', {STARTED} + n * {SECONDS_APART}, 'unixepoch')"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        # nobody else reads it yet, and a crash only costs the run
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN IMMEDIATE")
        for statement in _statements(time, "0"):
            connection.execute(statement, {"orders": orders} if ":orders" in statement else {})
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode=WAL")


def fill_postgresql(url: str, orders: int = ORDERS) -> None:
    """Make a Paydesk database in an empty one, with so many orders."""
    _make_schema(url)
    time = f"to_timestamp({STARTED} + n * {SECONDS_APART})"
    with psycopg.connect(plain(url), autocommit=True) as connection:
        with connection.transaction():
            for statement in _statements(time, "false"):
                connection.execute(statement.replace(":orders", str(orders)))
        for table in _TABLES:
            connection.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {orders})")
        connection.execute("VACUUM ANALYZE")


def plain(url: str) -> str:
    """The address as psycopg itself takes it."""
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def _make_schema(url: str) -> None:
    clock = SystemClock()
    database = open_database(url, clock)
    with database.write() as session:
        installation.claim(session, Mode.TRAINING, Region.US, clock.now())
    database.close()


def _statements(time: str, no: str) -> list[str]:
    drawn = {name: _by_share(place) for place, name in enumerate(_COLUMNS, 1)}
    facts = {"time": time, "no": no, "first": FIRST_SERIAL, "total": _TOTAL, "series": _SERIES}
    texts = (_ORDERS, _PAYMENTS, _CHARGES, _COUNTERS, _NEXT)
    return [text.format(**facts, **drawn) for text in texts]


def _by_share(place: int) -> str:
    """A CASE that gives each order its share of the mix."""
    below, arms = 0, []
    for share in _MIX:
        below += share[0]
        arms.append(f"WHEN {_DRAWN} < {below} THEN '{share[place]}'")
    return f"(CASE {' '.join(arms)} END)"
