"""Single queries outside any session: rows, threads, and a database that goes away."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from sqlalchemy import bindparam, select, text

from app.domain.environment import Mode, Region
from app.domain.errors import DatabaseCorrupt, DatabaseUnreachable
from app.storage import installation
from app.storage.database import connect
from app.storage.installation import InstallationRecord
from app.storage.migration import open_database
from app.storage.plain_reads import moment
from tests.clocks import SetClock
from tests.shop_database import with_schema

QUERY = (
    select(InstallationRecord.mode, InstallationRecord.created_at)
    .where(InstallationRecord.region == bindparam("region"))
    .limit(bindparam("limit"))
)
VALUES = {"region": "eu", "limit": 5}


@pytest.fixture
def database(database_url):
    opened = open_database(with_schema(database_url), SetClock())
    with opened.write() as session:
        installation.claim(session, Mode.TRAINING, Region.EU, SetClock().now())
    yield opened
    opened.close()


def test_a_row_comes_as_the_driver_gives_it_and_its_time_can_be_read(database):
    ((mode, created),) = database.plain.rows(QUERY, VALUES)
    assert (mode, moment(created)) == ("training", dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC))


def test_the_same_query_takes_other_values(database):
    assert database.plain.rows(QUERY, {"region": "jp", "limit": 5}) == []
    assert database.plain.rows(QUERY, {"region": "eu", "limit": 0}) == []
    assert len(database.plain.rows(QUERY, VALUES)) == 1


def test_what_was_committed_a_moment_ago_is_seen(database):
    assert len(database.plain.rows(QUERY, VALUES)) == 1
    with database.write() as session:
        session.execute(text("UPDATE installation SET region = 'jp'"))
    assert database.plain.rows(QUERY, VALUES) == []


def test_many_threads_read_at_once(database):
    with ThreadPoolExecutor(8) as pool:
        found = [*pool.map(lambda _: database.plain.rows(QUERY, VALUES), range(200))]
    assert {tuple(rows) for rows in found} == {tuple(found[0])}


def test_a_writer_does_not_stop_a_reader(database):
    with database.write() as session:
        session.execute(text("UPDATE installation SET region = 'jp'"))
        assert len(database.plain.rows(QUERY, VALUES)) == 1


def test_closing_gives_the_connections_back_and_reading_on_opens_new_ones(database):
    before = database.plain.rows(QUERY, VALUES)
    database.plain.close()
    assert database.plain.rows(QUERY, VALUES) == before


def test_a_server_that_came_back_is_asked_again(postgres_url):
    database = open_database(postgres_url, SetClock())
    assert database.plain.rows(QUERY, VALUES) == []
    with psycopg.connect(postgres_url.replace("+psycopg", ""), autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    assert database.plain.rows(QUERY, VALUES) == []
    database.close()


def test_a_server_that_is_away_is_named(tmp_path):
    database = connect(f"postgresql+psycopg://nobody@/nothing?host={tmp_path}")
    with pytest.raises(DatabaseUnreachable, match="does not answer; nothing was changed"):
        database.plain.rows(QUERY, VALUES)
    database.close()


def test_a_file_that_is_no_database_is_named_damaged(tmp_path):
    file = tmp_path / "shop.sqlite"
    file.write_bytes(b"This was a letter to the bank. " * 500)
    database = connect(f"sqlite:///{file}")
    with pytest.raises(DatabaseCorrupt, match="restore the last backup"):
        database.plain.rows(QUERY, VALUES)
    database.close()
