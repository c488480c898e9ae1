"""INSERT statements that name what matters, and give every other column its empty value."""

from sqlalchemy import JSON, Boolean, Numeric, String
from sqlalchemy.types import Integer

from app.storage.schema import METADATA

_EMPTY = ((JSON, "'{}'"), (Boolean, "false"), (Integer, "0"), (Numeric, "0"), (String, "''"))


def columns_and_cells(table, cells):
    """The column list and the expressions of an INSERT, as two texts.

    Args:
        table: its name.
        cells: an expression of SQL by column; those that must not be NULL and are not named get
            their type's empty value, and the version starts at 1.
    """
    named = {"version": "1"} if "version" in METADATA.tables[table].columns else {}
    for column in METADATA.tables[table].columns:
        if not (column.nullable or column.name in named or column.name in cells):
            if column.primary_key and column.name == "id":
                continue  # counted by the database
            named[column.name] = _empty(column.type)
    named.update(cells)
    return ", ".join(named), ", ".join(named.values())


def _empty(kind):
    return next(empty for known, empty in _EMPTY if isinstance(kind, known))


def insert_of(table, **cells):
    """One row by values; ``?`` stands for those given later."""
    columns, expressions = columns_and_cells(table, cells)
    return f"INSERT INTO {table} ({columns}) VALUES ({expressions})"
