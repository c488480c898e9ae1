"""Gives an empty database today's schema by copying one that has it: migrations run once a process."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlalchemy import URL, make_url

from app.storage.migration import REVISIONS, open_database
from tests.clocks import SetClock
from tests.postgres import connect_to_server, copy_database, drop_database

_TEMPLATE = f"paydesk_schema_{REVISIONS[-1]}"


def with_schema(url: str) -> str:
    """Have today's schema, and no row, in an empty database.

    Args:
        url: of a SQLite file that may not exist yet; one that does is left alone. Of a database
            of a test cluster, to which nobody is connected: it is made anew.

    Returns:
        The same address.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        file = Path(parsed.database or "")
        if not file.exists():
            shutil.copyfile(_sqlite_template(), file)
    else:
        _copy_on_server(parsed)
    return url


@cache
def _sqlite_template() -> Path:
    folder = tempfile.TemporaryDirectory(prefix="paydesk-schema-")
    _kept.append(folder)
    file = Path(folder.name) / "schema.sqlite"
    open_database(f"sqlite:///{file}", SetClock()).close()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return file


def _copy_on_server(url: URL) -> None:
    folder, name = str(url.query["host"]), url.database or ""
    template = _server_template(folder, url.set(database=_TEMPLATE))
    with connect_to_server(folder) as server:
        drop_database(server, name)
        copy_database(server, template, name)


@cache
def _server_template(folder: str, url: URL) -> str:
    with connect_to_server(folder) as server:
        copy_database(server, "template0", _TEMPLATE)
    open_database(url.render_as_string(hide_password=False), SetClock()).close()
    return _TEMPLATE


_kept: list[tempfile.TemporaryDirectory] = []
"""Removed when the process ends."""
