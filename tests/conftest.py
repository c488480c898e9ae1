"""What every test stands on: no screen, no network, no stray thread, no unexpected warning."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # Chromium's cannot run as root

import logging
import threading
from collections.abc import Callable, Iterator

import hypothesis
import pytest

from tests.compiled_once import share_compiled_statements
from tests.emulator_process import run_emulator
from tests.log_watch import LogWatch
from tests.loopback import allow_only_loopback
from tests.memory import roomy_memory
from tests.postgres import Cluster, PostgresMissing, server_programs

_IN_CI = os.environ.get("CI", "").lower() not in {"", "0", "false"}
_GRACE_S = 2.0

if memory := roomy_memory():
    # a database file is copied and written here without waiting for a disk
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))
allow_only_loopback()
share_compiled_statements()
hypothesis.settings.register_profile("paydesk", deadline=None, derandomize=_IN_CI, print_blob=True)
hypothesis.settings.load_profile("paydesk")


@pytest.fixture(autouse=True)
def _no_stray_thread() -> Iterator[None]:
    """Fail a test that leaves a non-daemon thread behind: it would keep the program from ending."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in left:
        thread.join(_GRACE_S)
    running = sorted(thread.name for thread in left if thread.is_alive())
    assert not running, f"left running: {', '.join(running)}"


@pytest.fixture(autouse=True)
def _log_watch(_no_stray_thread: None) -> Iterator[LogWatch]:
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    try:
        yield watch
    finally:
        root.removeHandler(watch)
    complaints = watch.complaints()
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def expect_log(_log_watch: LogWatch) -> Callable[..., None]:
    """`expect_log("app.storage", "database is locked")`: the test fails unless such a warning comes.

    The first argument is a logger or a parent of it, the second a part of the message (any, if left out).
    Records at WARNING and above that no expectation covers fail the test.
    """
    return _log_watch.expect


@pytest.fixture(scope="session")
def postgres_cluster() -> Iterator[Cluster]:
    """One running PostgreSQL server per test process, started when a test first asks for it."""
    try:
        programs = server_programs()
    except PostgresMissing as missing:
        if _IN_CI:
            raise
        pytest.skip(str(missing))
    cluster = Cluster(programs)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.stop()


@pytest.fixture(scope="session")
def shared_emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The credentials of one emulator per test process, started when a test first asks for it."""
    with run_emulator(tmp_path_factory.mktemp("emulator")) as told:
        yield told


@pytest.fixture
def postgres_url(postgres_cluster: Cluster) -> Iterator[str]:
    """The address of an empty PostgreSQL database of this test's own."""
    with postgres_cluster.fresh_database() as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of an SQLite file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'paydesk.sqlite'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """An empty database of each kind: the test runs once on SQLite and once on PostgreSQL."""
    kind = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param]
    return request.getfixturevalue(kind)
