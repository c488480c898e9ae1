"""Feeds the word index of the products by hand, where a trigger per row would be too slow.

On SQLite every statement that fires a trigger makes the full-text index write out what it has
gathered so far: 100,000 products took twelve times as long as the same words in bulk. While the
triggers are held, whoever writes products owes the index their words, in the same transaction.
PostgreSQL's index follows its table by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import text
from sqlalchemy.orm import Session

_HOLD = text("UPDATE product_search_pause SET paused = :paused")
_ADD = text("INSERT INTO product_search (rowid, search_text) VALUES (:id, :new)")
_DROP = text(
    "INSERT INTO product_search (product_search, rowid, search_text) VALUES ('delete', :id, :old)"
)
_DROP_STAGED = text("""
    INSERT INTO product_search (product_search, rowid, search_text)
    SELECT 'delete', known_id, old_words FROM staged_products
    WHERE old_words IS NOT NULL ORDER BY known_id
""")
_ADD_STAGED = text("""
    INSERT INTO product_search (rowid, search_text)
    SELECT products.id, products.search_text FROM staged_products
    JOIN products ON products.sku = staged_products.sku WHERE known_id IS NULL
    UNION ALL
    SELECT known_id, search_text FROM staged_products WHERE old_words IS NOT NULL
    ORDER BY 1
""")


@contextmanager
def words_by_hand(session: Session) -> Iterator[None]:
    """Hold the triggers for the rest of the block; a rollback lets go of them as well."""
    by_trigger = session.connection().dialect.name == "sqlite"
    if by_trigger:
        session.connection().execute(_HOLD, {"paused": 1})
    yield
    if by_trigger:
        session.connection().execute(_HOLD, {"paused": 0})


def index_words(
    session: Session, *, added: Iterable[tuple[int, str]], changed: Iterable[tuple[int, str, str]]
) -> None:
    """Tell the index what was written inside ``words_by_hand``.

    Args:
        session: the same.
        added: id and search text of each new product.
        changed: id, old and new search text of each product whose text is another now.
    """
    if session.connection().dialect.name != "sqlite":
        return
    rows = [{"id": key, "old": old, "new": new} for key, old, new in changed]
    if rows:
        session.connection().execute(_DROP, rows)
    rows += [{"id": key, "new": new} for key, new in added]
    if rows:
        session.connection().execute(_ADD, rows)


def index_staged_words(session: Session) -> None:
    """Tell the index of all that ``import_stage`` held and ``products`` has now."""
    if session.connection().dialect.name == "sqlite":
        session.connection().execute(_DROP_STAGED)
        session.connection().execute(_ADD_STAGED)
