"""The floor the tests stand on, tested: sockets, log, threads and databases."""

import logging
import os
import socket
from pathlib import Path

import hypothesis
import psycopg
import pytest
import sqlalchemy
from hypothesis import strategies

from tests.log_watch import LogWatch
from tests.loopback import LeftTheMachine

pytest_plugins = ["pytester"]


def _record(logger: str, words: str) -> logging.LogRecord:
    return logging.LogRecord(logger, logging.WARNING, __file__, 1, words, None, None)


def test_a_connection_past_loopback_is_refused():
    with socket.socket() as stranger, pytest.raises(LeftTheMachine, match=r"192\.0\.2\.1"):
        stranger.connect(("192.0.2.1", 80))


def test_a_name_on_the_internet_is_not_looked_up():
    with pytest.raises(LeftTheMachine, match=r"mws\.example\.com"):
        socket.getaddrinfo("mws.example.com", 443)


def test_a_name_under_invalid_fails_to_resolve_as_it_would_in_the_world():
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("mws.invalid", 443)


def test_a_server_cannot_be_bound_to_every_interface():
    with socket.socket() as server, pytest.raises(LeftTheMachine):
        server.bind(("0.0.0.0", 0))  # noqa: S104 - the refusal is what is shown


def test_loopback_and_unix_sockets_stay_open(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1])).close()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.fspath(tmp_path / "s"))


def test_an_unexpected_warning_is_a_complaint():
    watch = LogWatch()
    watch.emit(_record("app.storage", "database is locked"))
    assert watch.complaints() == ["unexpected WARNING from app.storage: database is locked"]


def test_an_expected_warning_is_none_and_its_absence_is_one():
    watch = LogWatch()
    watch.expect("app", "locked")
    assert watch.complaints() == ["expected a warning from app with 'locked': none came"]
    watch.emit(_record("app.storage", "database is locked"))
    assert watch.complaints() == []


def test_a_logger_of_a_similar_name_is_not_the_expected_one():
    watch = LogWatch()
    watch.expect("app")
    watch.emit(_record("apple", "x"))
    assert len(watch.complaints()) == 2


def test_a_test_may_expect_its_warning(expect_log):
    expect_log("app.storage", "locked")
    logging.getLogger("app.storage.database").warning("database is locked")


def test_a_warning_or_a_thread_left_over_fails_the_test(pytester, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", os.fspath(Path(__file__).parents[1]))
    pytester.makeconftest("from tests.conftest import _log_watch, _no_stray_thread")
    pytester.makepyfile(
        """
        import logging, threading
        release = threading.Event()
        def test_warns(): logging.getLogger("app").warning("disk is nearly full")
        def test_leaves_a_thread():
            threading.Thread(target=release.wait, name="forgotten", args=(30,)).start()
        def test_is_quiet(): release.set()
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=3, errors=2)
    result.stdout.fnmatch_lines(
        ["*unexpected WARNING from app: disk is nearly full*", "*left running: forgotten*"]
    )


@hypothesis.given(strategies.integers())
def test_properties_run_without_a_deadline_beside_the_watches(number):
    assert hypothesis.settings().deadline is None
    assert hypothesis.settings().print_blob


def test_each_database_kind_starts_empty_and_takes_a_table(database_url):
    engine = sqlalchemy.create_engine(database_url)
    with engine.begin() as connection:
        assert sqlalchemy.inspect(connection).get_table_names() == []
        connection.execute(sqlalchemy.text("CREATE TABLE orders (number TEXT)"))
    engine.dispose()


def test_a_postgresql_database_is_dropped_even_while_someone_is_connected(postgres_cluster):
    with postgres_cluster.fresh_database() as url:
        plain = url.replace("postgresql+psycopg", "postgresql")
        forgotten = psycopg.connect(plain)
    with pytest.raises(psycopg.OperationalError):
        forgotten.execute("SELECT 1")
    forgotten.close()
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(plain)
