"""A throw-away PostgreSQL cluster: started for a test run, gone after it."""

import contextlib
import os
import re
import shutil
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg
from psycopg import sql

from tests.memory import roomy_memory

_SUPERUSER = "paydesk"
_COPIES_BY_LOG = 150_000
"""Since this version the server writes a copied database to its log, which takes longer."""

_START_S = 60.0
_STOP_S = 30.0
# nothing here outlives the machine, so nothing is flushed: see tests.memory
_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "listen_addresses": "",
    "max_connections": "80",
    "shared_buffers": "64MB",
    "timezone": "UTC",
}


class PostgresMissing(Exception):
    """No PostgreSQL server program was found on this machine."""


def server_programs() -> Path:
    """The folder that holds `initdb` and `postgres`; the newest one where there are several.

    Raises:
        PostgresMissing: none was found; the text says what to install.
    """
    on_path = shutil.which("postgres")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=_major)
    found = [*debian, *([Path(on_path)] if on_path else [])]
    for program in reversed(found):
        if (program.parent / "initdb").exists():
            return program.parent
    raise PostgresMissing("PostgreSQL's server programs are missing: apt-get install postgresql")


def _major(program: Path) -> int:
    number = re.match(r"\d+", program.parent.parent.name)
    return int(number[0]) if number else 0


class Cluster:
    """A running server that listens on a Unix socket in its own folder, and on nothing else.

    PostgreSQL refuses to run as root; then the cluster belongs to `postgres`, or else to `nobody`.
    """

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="paydesk-pg-", dir=roomy_memory()))
        self._data = self.folder / "data"
        self._log = self.folder / "server.log"
        self._as_user: list[str] = []
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            self._hand_over()
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Make the cluster and return once it answers.

        Raises:
            RuntimeError: it did not start; carries the server's own log.
        """
        subprocess.run(
            [
                *self._as_user,
                self._programs / "initdb",
                "-D",
                self._data,
                "-U",
                _SUPERUSER,
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale",
                "C.UTF-8",
                "--no-sync",
                "--no-instructions",
            ],
            check=True,
            capture_output=True,
            cwd=self.folder,
        )
        options = [f"-c{name}={value}" for name, value in _SETTINGS.items()]
        with self._log.open("wb") as log:
            self._server = subprocess.Popen(
                [
                    *self._as_user,
                    *_dies_with_us(),
                    self._programs / "postgres",
                    "-D",
                    self._data,
                    "-k",
                    self.folder,
                    *options,
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
            )
        self._wait_until_it_answers()

    def stop(self) -> None:
        """Stop the server, whatever is connected, and remove its folder."""
        if self._server is not None:
            self._server.send_signal(2)  # SIGINT is PostgreSQL's fast shutdown
            try:
                self._server.wait(_STOP_S)
            except subprocess.TimeoutExpired:
                self._server.send_signal(3)  # SIGQUIT: at once, children included
                self._server.wait(_STOP_S)
            self._server = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str) -> str:
        """The SQLAlchemy address of one database of this cluster."""
        return f"postgresql+psycopg://{_SUPERUSER}@/{database}?host={self.folder}"

    @contextlib.contextmanager
    def fresh_database(self) -> Iterator[str]:
        """The address of an empty database, dropped at the end even if someone is still connected."""
        name = f"paydesk_{uuid.uuid4().hex[:12]}"
        with self._connection() as connection:
            copy_database(connection, "template0", name)
        try:
            yield self.url(name)
        finally:
            with self._connection() as connection:
                drop_database(connection, name)

    def _connection(self) -> psycopg.Connection:
        return connect_to_server(self.folder)

    def _hand_over(self) -> None:
        import pwd  # not on Windows, where conftest must still import this module

        names = {user.pw_name for user in pwd.getpwall()}
        name = "postgres" if "postgres" in names else "nobody"
        group = pwd.getpwnam(name).pw_gid
        shutil.chown(self.folder, name, group)
        self._as_user = ["setpriv", f"--reuid={name}", f"--regid={group}", "--init-groups"]

    def _wait_until_it_answers(self) -> None:
        assert self._server is not None
        deadline = time.monotonic() + _START_S
        while time.monotonic() < deadline:
            with contextlib.suppress(psycopg.OperationalError):
                self._connection().close()
                return
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._server.wait(0.05)
                break
        said = self._log.read_text(errors="replace")
        self.stop()
        raise RuntimeError(f"PostgreSQL did not start:\n{said}")


def connect_to_server(folder: str | Path) -> psycopg.Connection:
    """A superuser's connection to the cluster that lies in ``folder``, in no test's database."""
    return psycopg.connect(host=str(folder), user=_SUPERUSER, dbname="postgres", autocommit=True)


def copy_database(connection: psycopg.Connection, template: str, name: str) -> None:
    """Make a database from another one, to which nobody may be connected."""
    statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
        sql.Identifier(name), sql.Identifier(template)
    )
    if connection.info.server_version >= _COPIES_BY_LOG:
        statement += sql.SQL(" STRATEGY FILE_COPY")
    connection.execute(statement)


def drop_database(connection: psycopg.Connection, name: str) -> None:
    """Remove a database, even if someone is still connected to it."""
    connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _dies_with_us() -> list[str]:
    """Where Linux can, tie the server's life to ours: a killed test run leaves no server behind."""
    return ["setpriv", "--pdeathsig", "INT"] if shutil.which("setpriv") else []
