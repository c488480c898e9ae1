"""Where a product import waits until all of it is there: tables that only its connection sees.

Nobody else waits while they are filled, and nothing is left of them when the program dies: they
go with the connection.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)
from sqlalchemy.orm import Session

from app.domain.money import Currency
from app.domain.product import ProductKind, Unit
from app.storage.database import Database
from app.storage.failures import translated
from app.storage.record import by_value
from app.storage.uniqueness import race_told

# apart from the shop's tables: these are in no schema version
_TABLES: Final = MetaData()

STAGED_PRODUCTS: Final = Table(
    "staged_products",
    _TABLES,
    Column("line", Integer, primary_key=True, autoincrement=False),
    Column("known_id", BigInteger),  # NULL for a new product
    Column("seen", BigInteger),  # its version when it was judged
    Column("differing", Text, nullable=False),  # names of the columns to write; of a known one
    Column("recoded", Boolean, nullable=False),  # all its barcodes are in the other table
    Column("old_words", Text),  # NULL where the word index has nothing to forget
    Column("sku", String),
    Column("name", String),
    Column("currency", by_value(Currency, checked=False)),
    Column("price_minor", BigInteger),
    Column("price_includes_tax", Boolean(create_constraint=False)),
    Column("tax_class", String),
    Column("weight_g", BigInteger),
    Column("kind", by_value(ProductKind, checked=False)),
    Column("unit", by_value(Unit, checked=False)),
    Column("age_restricted", Boolean(create_constraint=False)),
    Column("active", Boolean(create_constraint=False)),
    Column("picture", String),
    Column("category", String),
    Column("search_text", Text),
    Index("ix_staged_products_differing", "differing"),
    prefixes=["TEMPORARY"],
)
STAGED_CODES: Final = Table(
    "staged_codes",
    _TABLES,
    Column("line", Integer, nullable=False),
    Column("code", String, nullable=False),
    Column("position", BigInteger, nullable=False),
    prefixes=["TEMPORARY"],
)


@contextmanager
def open_stage(database: Database) -> Iterator[Connection]:
    """A connection with both tables, empty; its transactions take no write lock.

    Raises:
        Unavailable: no room, or away; nothing was changed.
    """
    reading = database.engine.execution_options(read_only=True)
    with translated(), reading.connect() as connection:
        connection.detach()  # closed with the block, and the tables with it
        with connection.begin():
            _TABLES.create_all(connection, checkfirst=False)
        yield connection


@contextmanager
def switching(connection: Connection) -> Iterator[Session]:
    """The one transaction that takes the staged rows over; it is a writer as any other.

    Raises:
        ChangedMeanwhile: another desk has just written the same key; nothing was changed.
    """
    if connection.dialect.name == "postgresql":
        with connection.begin():  # nobody else counts the rows of such tables
            for table in (STAGED_PRODUCTS, STAGED_CODES):
                connection.execute(text(f"ANALYZE {table.name}"))
    connection.execution_options(read_only=False)
    with race_told(), Session(connection, expire_on_commit=False) as session, session.begin():
        session.connection()
        yield session
