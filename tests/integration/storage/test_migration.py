"""Opening, creating, upgrading and refusing databases."""

import sqlite3
import threading

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from app.domain.environment import Mode, Region
from app.domain.errors import (
    DatabaseCorrupt,
    DatabaseForeign,
    DatabaseLocked,
    DatabaseNewer,
    DatabaseReadOnly,
    WrongDatabase,
)
from app.storage import installation, migration
from app.storage.database import connect
from app.storage.migration import REVISIONS, open_database
from app.storage import order_search
from app.storage.product_search import SEARCH_INDEX, SEARCH_TABLE
from app.storage.schema import METADATA
from tests.clocks import SetClock


def _described_by_records(name, kind, _parents):
    """Leave out the word indexes, which no record describes; `_word_index` asks for them."""
    tables = (SEARCH_TABLE, order_search.SEARCH_TABLE)
    indexes = {SEARCH_INDEX, order_search.SEARCH_INDEX}
    return not (kind == "table" and name.startswith(tables)) and name not in indexes


def _shape(connection):
    opts = {"compare_type": True, "include_name": _described_by_records}
    context = MigrationContext.configure(connection, opts=opts)
    return compare_metadata(context, METADATA)


def _word_index(connection):
    """The names of what the searches stand on, and of what keeps them true."""
    tables, indexes = (SEARCH_TABLE, order_search.SEARCH_TABLE), order_search.SEARCH_INDEX
    if connection.dialect.name == "sqlite":
        query = f"""
            SELECT name FROM sqlite_master WHERE name IN {tables} OR
            (type = 'trigger' AND tbl_name IN ('products', 'buyers')) ORDER BY name"""
    else:
        query = f"""
            SELECT indexname FROM pg_indexes
            WHERE indexname IN {(SEARCH_INDEX, indexes)} ORDER BY indexname"""
    return list(connection.scalars(text(query)))


def _claim_after(database, statement):
    with database.write() as session:
        session.execute(text(statement))
        installation.claim(session, Mode.LIVE, Region.US, SetClock().now())


def test_migrations_end_in_the_schema_of_the_records(database_url):
    database = open_database(database_url, SetClock())
    with database.engine.connect() as connection:
        assert _shape(connection) == []
        assert _word_index(connection) == (
            [
                "order_search",
                "order_words_added",
                "order_words_changed",
                "order_words_gone",
                "product_search",
                "product_words_added",
                "product_words_changed",
                "product_words_gone",
            ]
            if database.is_sqlite
            else ["ix_buyers_search_words", "ix_products_search_words"]
        )
    database.close()


def test_opening_twice_changes_nothing(database_url):
    for _ in range(2):
        database = open_database(database_url, SetClock())
        with database.read() as session:
            assert session.scalar(text("SELECT version_num FROM alembic_version")) == REVISIONS[-1]
        database.close()


def test_desks_that_start_together_wait_for_the_one_that_upgrades(database_url):
    failures = []

    def start():
        try:
            open_database(database_url, SetClock()).close()
        except Exception as error:  # noqa: BLE001 -- the test asks whether there was any
            failures.append(error)

    desks = [threading.Thread(target=start) for _ in range(4)]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    assert failures == []


def test_an_older_sqlite_file_is_copied_before_its_upgrade(sqlite_url, tmp_path, monkeypatch):
    monkeypatch.setattr(migration, "REVISIONS", REVISIONS[:1])
    old = open_database(sqlite_url, SetClock())
    with old.write() as session:
        installation.claim(session, Mode.TRAINING, Region.EU, SetClock().now())
    old.close()
    monkeypatch.undo()

    open_database(sqlite_url, SetClock()).close()

    (copy,) = tmp_path.glob("*.backup")
    assert copy.name.endswith(".schema-0001-20260301T120000Z.backup")
    with sqlite3.connect(copy) as kept:
        assert kept.execute("SELECT mode, region FROM installation").fetchall() == [
            ("training", "eu")
        ]
        assert kept.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    kept.close()


def test_a_new_database_leaves_no_copy(sqlite_url, tmp_path):
    open_database(sqlite_url, SetClock()).close()
    assert list(tmp_path.glob("*.backup")) == []


def test_a_newer_schema_is_refused_and_left_alone(database_url):
    database = open_database(database_url, SetClock())
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    with pytest.raises(DatabaseNewer, match=r"newer Paydesk \(schema 9999\); nothing was changed"):
        open_database(database_url, SetClock())
    probe = connect(database_url)
    with probe.read() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "9999"
    probe.close()


def test_somebody_elses_database_is_refused(database_url):
    foreign = connect(database_url)
    with foreign.write() as session:
        session.execute(text("CREATE TABLE recipes (id integer)"))
    foreign.close()
    with pytest.raises(DatabaseForeign, match="not Paydesk's; nothing was changed"):
        open_database(database_url, SetClock())


def test_a_file_that_is_no_database_is_named_damaged(tmp_path):
    file = tmp_path / "shop.sqlite"
    file.write_bytes(b"This was a letter to the bank. " * 500)
    with pytest.raises(DatabaseCorrupt, match="restore the last backup"):
        open_database(f"sqlite:///{file}", SetClock())
    assert file.read_bytes().startswith(b"This was a letter")


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(DatabaseReadOnly, match="folder 'gone'"):
        open_database(f"sqlite:///{tmp_path / 'gone' / 'shop.sqlite'}", SetClock())


def test_a_held_lock_is_named_and_nothing_is_lost(sqlite_url, monkeypatch):
    monkeypatch.setattr("app.storage.database._SQLITE_PRAGMAS", ("busy_timeout=10",))
    database = open_database(sqlite_url, SetClock())
    holder = sqlite3.connect(database.file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseLocked, match="nothing was changed"), database.write():
        pass
    holder.execute("COMMIT")
    holder.close()
    with database.write() as session:
        installation.claim(session, Mode.LIVE, Region.US, SetClock().now())
    database.close()


def test_a_held_lock_on_a_server_is_named(postgres_url, monkeypatch):
    monkeypatch.setattr("app.storage.database.BUSY_TIMEOUT_MS", 20)
    database = open_database(postgres_url, SetClock())
    with database.write() as holder:
        holder.execute(text("LOCK TABLE installation IN ACCESS EXCLUSIVE MODE"))
        with pytest.raises(DatabaseLocked, match="nothing was changed"):
            _claim_after(database, "SELECT 1")
    database.close()


def test_a_full_disk_is_named_and_the_old_rows_stay(sqlite_url):
    from app.domain.errors import DatabaseFull

    database = open_database(sqlite_url, SetClock())
    with database.write() as session:
        installation.claim(session, Mode.LIVE, Region.US, SetClock().now())
        pages = session.scalar(text("PRAGMA page_count"))

    def fill():
        with database.write() as session:
            session.execute(text(f"PRAGMA max_page_count = {pages}"))
            insert = (
                "INSERT INTO settings (name, value, changed_at, changed_by, version) "
                "VALUES ('a', :value, '2026-01-01', '', 1)"
            )
            session.execute(text(insert), {"value": '"' + "x" * 100_000 + '"'})

    with pytest.raises(DatabaseFull, match="no room left"):
        fill()
    with database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM settings")) == 0
        assert session.scalar(text("SELECT mode FROM installation")) == "live"
    database.close()


def test_a_read_only_database_is_named(sqlite_url):
    database = open_database(sqlite_url, SetClock())
    with pytest.raises(DatabaseReadOnly, match="cannot be written"):
        _claim_after(database, "PRAGMA query_only = ON")
    database.close()


def test_a_read_only_server_is_named(postgres_url):
    database = open_database(postgres_url, SetClock())
    with pytest.raises(DatabaseReadOnly, match="cannot be written"):
        _claim_after(database, "SET TRANSACTION READ ONLY")
    database.close()


def test_a_server_that_is_away_is_named():
    from app.domain.errors import DatabaseUnreachable

    with pytest.raises(DatabaseUnreachable, match="does not answer"):
        open_database("postgresql+psycopg://nobody@127.0.0.1:1/shop", SetClock())


def test_training_money_and_live_money_never_share_a_database(database_url):
    database = open_database(database_url, SetClock())
    with database.write() as session:
        installation.claim(session, Mode.TRAINING, Region.EU, SetClock().now())
    with database.write() as session:
        installation.claim(session, Mode.TRAINING, Region.EU, SetClock().now())
    with pytest.raises(WrongDatabase, match=r"training \(eu\).*live \(eu\)"), database.write() as s:
        installation.claim(s, Mode.LIVE, Region.EU, SetClock().now())
    database.close()
