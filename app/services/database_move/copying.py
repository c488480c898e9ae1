"""Copies every table from one connection to another, and digests what each of them holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Row, Table, delete, func, insert, select, text
from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError, StatementError

from app.services.database_move.digest import TableDigest
from app.services.database_move.progress import MoveWatch, Stage
from app.services.database_move.refusals import RowNotMovable
from app.storage.schema import METADATA

_CHUNK: Final = 1_000

Digests = Mapping[str, TableDigest]


def tables() -> tuple[Table, ...]:
    """All of the shop's, those first that others refer to."""
    return tuple(METADATA.sorted_tables)


def count_rows(connection: Connection, which: Sequence[Table]) -> int:
    """Of these tables together."""
    counts = (connection.scalar(select(func.count()).select_from(table)) for table in which)
    return sum(count or 0 for count in counts)


def copy_tables(
    source: Connection, target: Connection, which: Sequence[Table], watch: MoveWatch
) -> Digests:
    """Copy the rows of these tables, in their order.

    Returns:
        What was read, by name of the table.

    Raises:
        RowNotMovable: the target does not take a row; its transaction is of no use any more.
        MoveCanceled: between two chunks.
    """
    _empty(target, which)
    total, done, digests = count_rows(source, which), 0, {}
    for table in which:
        digest = TableDigest()
        for rows in _chunks(source, table):
            watch.tell(Stage.COPYING, table.name, done, total)
            _put(target, table, rows)
            digest = digest.adding(rows)
            done += len(rows)
        digests[table.name] = digest
    set_serials(target, which)
    return digests


def digest_tables(connection: Connection, which: Sequence[Table], watch: MoveWatch) -> Digests:
    """Read everything back.

    Raises:
        MoveCanceled: between two chunks.
    """
    total, done, digests = count_rows(connection, which), 0, {}
    for table in which:
        digest = TableDigest()
        for rows in _chunks(connection, table):
            watch.tell(Stage.CHECKING, table.name, done, total)
            digest = digest.adding(rows)
            done += len(rows)
        digests[table.name] = digest
    return digests


def set_serials(connection: Connection, which: Sequence[Table]) -> None:
    """Let the server go on counting where the copied rows end; SQLite does so by itself."""
    if connection.dialect.name != "postgresql":
        return
    for table in which:
        column = table.autoincrement_column
        if column is None:
            continue
        sequence = connection.scalar(select(func.pg_get_serial_sequence(table.name, column.name)))
        highest = connection.scalar(select(func.max(column)))
        if sequence is not None and highest is not None:
            words = {"sequence": sequence, "highest": highest}
            connection.execute(text("SELECT setval(:sequence, :highest)"), words)


def _chunks(connection: Connection, table: Table) -> Iterator[Sequence[Row[Any]]]:
    # the connection's own options stay as they are: they hold for all of its later statements
    query = select(table).execution_options(yield_per=_CHUNK)
    with connection.execute(query) as result:
        yield from result.partitions()


def _empty(target: Connection, which: Sequence[Table]) -> None:
    """A new schema brings a few first rows of its own."""
    for table in reversed(which):
        if count_rows(target, [table]):
            target.execute(delete(table))


def _put(target: Connection, table: Table, rows: Sequence[Row[Any]]) -> None:
    try:
        target.execute(insert(table), [dict(row._mapping) for row in rows])  # noqa: SLF001 -- its documented name
    except (DataError, IntegrityError, StatementError) as error:
        raise RowNotMovable(table.name, _reason(error)) from error


def _reason(error: SQLAlchemyError) -> str:
    """What the server says, without the row: that may hold a buyer."""
    told = getattr(getattr(error, "orig", None), "diag", None)
    primary = getattr(told, "message_primary", None)
    return str(primary) if primary else "it holds a character that the server does not know"
