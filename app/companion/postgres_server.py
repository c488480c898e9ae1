"""The log's PostgreSQL database: how it is reached, and what it must hold."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from typing import Final

import psycopg

from app.companion.log import LogUnavailable
from app.companion.notification_row import COLUMNS

CHANNEL: Final = "companion_log"
# A server may be told to confirm before the disk has it, or to let a session wait for ever.
_MANNERS: Final = """
SELECT set_config('synchronous_commit',
           CASE WHEN current_setting('synchronous_commit') IN ('off', 'local') THEN 'on'
                ELSE current_setting('synchronous_commit') END, false),
       set_config('default_transaction_isolation', 'read committed', false),
       -- every query of ours has its index, and a table may be far larger than its statistics say
       set_config('enable_seqscan', 'off', false),
       set_config('jit', 'off', false),
       set_config('lock_timeout', '5s', false),
       set_config('statement_timeout', '8s', false),
       set_config('idle_in_transaction_session_timeout', '8s', false)
"""
_LOCK: Final = "SELECT pg_advisory_xact_lock(hashtextextended('paydesk companion schema', 0))"
# Each step takes the database from the version before it to its own, from 0 on; never edited.
_STEPS: Final = (
    (
        # Rows of up to a page stay whole and as they are: compressing them costs more than room.
        f"""
        CREATE TABLE companion_log (
            seq BIGINT PRIMARY KEY,
            {COLUMNS[0]} BIGINT NOT NULL,
            {COLUMNS[1]} TEXT NOT NULL,
            {COLUMNS[2]} BIGINT NOT NULL,
            {", ".join(f"{name} TEXT NOT NULL" for name in COLUMNS[3:9])},
            {COLUMNS[9]} BYTEA NOT NULL,
            UNIQUE (signed_at, message_id)
        ) WITH (toast_tuple_target = 8160)
        """,
        "ALTER TABLE companion_log ALTER COLUMN body SET STORAGE EXTERNAL",
        """
        CREATE TABLE companion_head (
            id INT PRIMARY KEY CHECK (id = 1), last_seq BIGINT NOT NULL
        ) WITH (fillfactor = 10)
        """,
        "INSERT INTO companion_head VALUES (1, 0)",
        """
        CREATE TABLE companion_desks (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            name TEXT NOT NULL,
            token_digest BYTEA NOT NULL UNIQUE,
            created_at BIGINT NOT NULL,
            revoked_at BIGINT,
            read_seq BIGINT NOT NULL DEFAULT 0,
            seen_at BIGINT
        )
        """,
        "CREATE UNIQUE INDEX one_desk_of_a_name ON companion_desks (name) WHERE revoked_at IS NULL",
    ),
)
_SENTENCES: Final = (
    ("55P03", "another program holds the log's tables for too long"),
    ("57014", "the database server takes too long"),
    ("53100", "there is no room left on the database server"),
    ("25006", "the database server takes no writes"),
    ("42501", "this user may not use the log's tables"),
    ("28", "the database server does not let this user in"),
    ("3D", "the database is not there"),
    ("XX", "the database reports that it is damaged"),
)
_AWAY: Final = "the database server does not answer"
_LOST: Final = ("08", "57P")
logging.getLogger("psycopg").setLevel(logging.ERROR)  # it warns of what it raises as well


class LineLost(LogUnavailable):
    """The connection broke: whatever was asked last may have happened."""


class PostgresServer:
    """Where the log lies; opens connections to it."""

    def __init__(self, url: str) -> None:
        """Nothing is opened yet.

        Args:
            url: as libpq reads it; may hold a password, so it is never shown.
        """
        self._url = url
        self._up_to_date = False

    def open(self) -> psycopg.Connection:
        """A connection, without a transaction, to a database of the newest version.

        Raises:
            LogUnavailable: away, full, or of a newer Paydesk.
        """
        with translated():
            connection = psycopg.connect(
                self._url,
                autocommit=True,
                connect_timeout=5,
                keepalives_idle=5,
                keepalives_interval=2,
                keepalives_count=3,
                tcp_user_timeout=5_000,
                application_name="paydesk companion",
            )
            try:
                connection.execute(_MANNERS)
                if not self._up_to_date:
                    _bring_up_to_date(connection)
            except BaseException:
                connection.close()
                raise
        self._up_to_date = True
        return connection


class PostgresHandle:
    """One connection, for one thread at a time; opens itself again after trouble."""

    def __init__(self, server: PostgresServer) -> None:
        """Nothing is opened yet."""
        self._server = server
        self._connection: psycopg.Connection | None = None

    @contextlib.contextmanager
    def connection(self) -> Iterator[psycopg.Connection]:
        """The connection; after an error inside it is dropped, and what it had begun is undone.

        Raises:
            LogUnavailable: the server reported an error or went away.
        """
        try:
            with translated():
                if self._connection is None:
                    self._connection = self._server.open()
                yield self._connection
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the server."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(psycopg.Error):
                connection.close()


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Let the driver's errors out of this block as ours.

    Raises:
        LogUnavailable: the server or the driver reported an error.
    """
    try:
        yield
    except psycopg.Error as error:
        state = error.sqlstate or ""
        if not (state or isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)):
            raise  # a fault in what we asked, not in the server
        if not state or state.startswith(_LOST):
            raise LineLost(_AWAY) from error
        found = next((words for prefix, words in _SENTENCES if state.startswith(prefix)), None)
        # the driver's own words may hold the address, so they are not repeated
        raise LogUnavailable(found or f"PostgreSQL: {state}") from error


def _bring_up_to_date(connection: psycopg.Connection) -> None:
    with connection.transaction():
        connection.execute(_LOCK)  # several companions may start together
        connection.execute("CREATE TABLE IF NOT EXISTS companion_schema (version INT NOT NULL)")
        row = connection.execute("SELECT version FROM companion_schema").fetchone()
        version = int(row[0]) if row is not None else 0
        if version > len(_STEPS):
            raise LogUnavailable("the log was written by a newer Paydesk; start that one")
        if row is None:
            connection.execute("INSERT INTO companion_schema VALUES (0)")
        for statement in (statement for step in _STEPS[version:] for statement in step):
            connection.execute(statement)
        connection.execute("UPDATE companion_schema SET version = %s", (len(_STEPS),))
