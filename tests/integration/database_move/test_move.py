"""A moved shop is the same shop, row by row; one that was not moved is as it was."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect, select, text

from app.domain.errors import DatabaseMoved, DatabaseUnreachable
from app.services.audit_chain import AuditChain
from app.services.database_move.copying import digest_tables, tables
from app.services.database_move.move import DatabaseMove
from app.services.database_move.progress import MoveWatch, Stage
from app.services.database_move.refusals import (
    AlreadySealed,
    ChainBroken,
    MoveCanceled,
    RowNotMovable,
    ServerNotEmpty,
)
from app.services.shop_settings import Setting, ShopSettings
from app.storage.audit import AuditRecord
from app.storage.database import connect, sqlite_url
from app.storage.migration import open_database
from app.storage.orders import OrderRecord
from tests.clocks import SetClock
from tests.integration.catalog.shop import desk_at
from tests.integration.database_move.full_shop import fill

_ROOT = Path(__file__).resolve().parents[3]
_THING = Setting("till.thing", "")


def is_empty(url):
    database = connect(url)
    try:
        return not inspect(database.engine).get_table_names()
    finally:
        database.close()


def acts(database):
    with database.read() as session:
        return list(session.scalars(select(AuditRecord.act).order_by(AuditRecord.seq)))


def test_every_row_is_on_the_server_and_the_desk_uses_it_from_its_next_start(
    settings, server, postgres_url, tmp_path
):
    file = tmp_path / "large.sqlite"
    fill(file, 2_500)
    database = open_database(sqlite_url(file), SetClock())
    move = DatabaseMove(desk_at(database), settings, tmp_path / "secrets.json", "database_sandbox")
    watch = MoveWatch()
    moved = move.run(server, "olga", watch)

    assert watch.progress.stage is Stage.DONE
    assert moved.rows > 20_000
    assert settings.table()["database_sandbox"]["url"] == server.url(with_password=False)
    there = open_database(postgres_url, SetClock())
    with database.engine.connect() as ours, there.engine.connect() as theirs:
        before, after = (digest_tables(each, tables(), MoveWatch()) for each in (ours, theirs))
    differs = [name for name in before if before[name] != after[name]]
    assert differs == ["audit", "chain_heads"]  # the server's trail tells of the move
    assert acts(there)[-2:] == ["database.move_begun", "database.moved"]
    assert AuditChain(there).verify().is_whole
    with there.write() as session:  # numbers go on where the file ended
        next_id = "SELECT nextval(pg_get_serial_sequence('orders', 'id'))"
        assert session.scalar(text(next_id)) == 2_501
    there.close()
    database.close()


def test_the_old_file_can_be_read_and_never_written_again(move, database, server):
    kept = ShopSettings(move.desk)
    move.run(server, "olga")
    assert len(acts(database)) > 20
    with pytest.raises(DatabaseMoved):
        kept.set(_THING, "late", "olga")
    with pytest.raises(AlreadySealed):
        move.run(server, "olga")


def test_nobody_writes_into_the_file_while_its_rows_travel(move, database, server):
    order_of_things = []
    lock_free = []

    def reached(boundary):
        order_of_things.append(boundary)
        if boundary == "rows":
            lock_free.append(can_write(database.file))

    DatabaseMove(move.desk, move.settings, move.secrets_file, move.section, reached).run(
        server, "olga"
    )
    assert order_of_things == ["locked", "schema", "rows", "checked", "copied", "switched"]
    assert lock_free == [False]


def can_write(file):
    with closing(sqlite3.connect(file, timeout=0)) as other:
        try:
            other.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return False
    return True


@pytest.mark.parametrize("boundary", ["locked", "checked"])
def test_a_move_that_is_killed_before_all_is_there_leaves_the_server_empty(shop, boundary):
    database, settings, server, postgres_url, move = shop
    before = settings.table()
    kill_at(boundary, shop)
    assert is_empty(postgres_url)
    assert settings.table() == before
    ShopSettings(desk_at(database)).set(_THING, "sold on", "olga")
    assert move.run(server, "olga").rows > 1_500


@pytest.mark.parametrize("boundary", ["copied", "switched"])
def test_a_move_that_is_killed_after_its_copy_goes_on_from_there(shop, boundary):
    _, settings, server, postgres_url, move = shop
    kill_at(boundary, shop)
    assert not is_empty(postgres_url)
    assert ("database_sandbox" in settings.table()) is (boundary == "switched")
    moved = move.run(server, "olga")
    assert moved.rows > 1_500
    assert settings.table()["database_sandbox"]["url"] == server.url(with_password=False)
    there = open_database(postgres_url, SetClock())
    assert acts(there).count("database.move_begun") == 1
    assert acts(there)[-1] == "database.moved"
    there.close()


@pytest.fixture
def shop(request):
    """Everything at once, for tests that look at all of it."""
    names = ("database", "settings", "server", "postgres_url", "move")
    return tuple(map(request.getfixturevalue, names))


def kill_at(boundary, shop):
    database, settings, _, url, _ = shop
    file = database.file
    command = [sys.executable, "-m", "tests.integration.database_move.doomed_move"]
    died = subprocess.run(
        [*command, str(file), url, str(settings.path), boundary],
        cwd=_ROOT,
        env={**os.environ, "PAYDESK_DATA": str(file.parent)},
        check=False,
    )
    assert died.returncode == -signal.SIGKILL


def test_a_copy_that_was_sold_past_is_no_copy_any_more(shop):
    database, settings, server, _, move = shop
    kill_at("copied", shop)
    ShopSettings(desk_at(database)).set(_THING, "sold on", "olga")
    with pytest.raises(ServerNotEmpty):
        move.run(server, "olga")
    assert "database_sandbox" not in settings.table()
    ShopSettings(desk_at(database)).set(_THING, "the file is still in force", "olga")


def test_somebody_elses_database_is_not_touched(move, server, postgres_url, settings):
    database = connect(postgres_url)
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE theirs (id INTEGER)"))
    with pytest.raises(ServerNotEmpty):
        move.run(server, "olga")
    with pytest.raises(ServerNotEmpty):
        move.check(server)
    assert inspect(database.engine).get_table_names() == ["theirs"]
    assert "database_sandbox" not in settings.table()
    database.close()


def test_it_can_be_stopped_until_it_switches(move, database, server, postgres_url):
    watch = MoveWatch()
    stops = DatabaseMove(
        move.desk,
        move.settings,
        move.secrets_file,
        move.section,
        lambda boundary: watch.cancel() if boundary == "schema" else None,
    )
    with pytest.raises(MoveCanceled):
        stops.run(server, "olga", watch)
    assert is_empty(postgres_url)
    ShopSettings(desk_at(database)).set(_THING, "goes on", "olga")


def test_a_row_that_the_server_cannot_take_is_named_without_what_it_says(
    move, database, server, postgres_url
):
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE products SET sku = sku"))
        connection.execute(
            text("UPDATE users SET display_name = :name"), {"name": "Olga \0 Secret"}
        )
    with pytest.raises(RowNotMovable) as refused:
        move.run(server, "olga")
    assert refused.value.table == "users"
    assert "Olga" not in str(refused.value)
    assert is_empty(postgres_url)


def test_a_trail_that_was_tampered_with_is_not_moved(move, file, database, server, postgres_url):
    with database.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER IF EXISTS audit_no_update"))
        connection.execute(text("UPDATE audit SET actor = 'nobody' WHERE seq = 7"))
    with pytest.raises(ChainBroken, match="entry 7"):
        move.run(server, "olga")
    assert is_empty(postgres_url)


def test_a_timeline_that_was_tampered_with_is_not_moved(move, database, server, postgres_url):
    with database.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER IF EXISTS timeline_no_delete"))
        connection.execute(text("DELETE FROM timeline WHERE order_id = 3"))
    with pytest.raises(ChainBroken, match="missing"):
        move.run(server, "olga")
    assert is_empty(postgres_url)


def test_a_server_that_is_not_there_changes_nothing(move, server, settings, database, tmp_path):
    from dataclasses import replace

    away = replace(server, host=str(tmp_path), password="hunter2")
    with pytest.raises(DatabaseUnreachable):
        move.run(away, "olga")
    assert "database_sandbox" not in settings.table()
    assert "hunter2" not in settings.path.read_text()
    ShopSettings(desk_at(database)).set(_THING, "goes on", "olga")
    with database.read() as session:
        assert session.query(OrderRecord).count() == 200
