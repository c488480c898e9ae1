"""Moves the shop from its database file to an empty database on a server.

The file is locked from the first row to the last word, and the server gets everything in one
transaction: a move that ends early, by whatever, leaves the file in force and the server empty.
Only when all was read back and compared does the settings file name the server, and only then is
the file closed. A program that dies between these two finds, at the next try, an exact copy on the
server and goes on from there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text

from app.domain.errors import Unavailable
from app.secrets import keep_secret
from app.services.database_move.chains import require_whole_timelines, require_whole_trail
from app.services.database_move.copying import copy_tables, count_rows, digest_tables, tables
from app.services.database_move.progress import MoveWatch, Stage
from app.services.database_move.refusals import (
    AlreadySealed,
    CopyDiffers,
    NotAFile,
    ServerNotEmpty,
)
from app.services.database_move.sealing import is_sealed, seal
from app.services.database_move.server import PASSWORD, DatabaseServer
from app.services.desk import Desk
from app.services.settings_file import SettingsFile
from app.storage import audit
from app.storage.database import Database, connect
from app.storage.failures import translated
from app.storage.migration import REVISIONS, build_schema

log = logging.getLogger(__name__)

_BEGUN: Final = "database.move_begun"
_MOVED: Final = "database.moved"


@dataclass(frozen=True, slots=True)
class Moved:
    """What a move did.

    Attributes:
        rows: of all tables together.
        file: the old one; it can still be read.
        server: address without a password, for people.
    """

    rows: int
    file: Path
    server: str


@dataclass(frozen=True)
class DatabaseMove:
    """Moves the database of one desk; takes as long as it takes, so never on the GUI thread.

    Attributes:
        settings: of the next start.
        secrets_file: for systems without a keyring.
        section: of the settings file that names the database.
        reached: called at each boundary, for whoever must know how far it came.
    """

    desk: Desk
    settings: SettingsFile
    secrets_file: Path
    section: str
    reached: Callable[[str], None] = field(default=lambda _boundary: None)

    def check(self, server: DatabaseServer) -> None:
        """Whether the server can be reached and its database is ours to fill.

        Raises:
            BadServer, ServerNotEmpty: correct the address.
            Unavailable: it does not answer, or lets nobody in.
        """
        server.require_sensible()
        target = connect(server.url(with_password=True))
        try:
            with translated(), target.engine.connect() as connection:
                if _names(connection):
                    raise ServerNotEmpty(server.database)
        finally:
            target.close()

    def run(self, server: DatabaseServer, actor: str, watch: MoveWatch | None = None) -> Moved:
        """Move.

        Args:
            server: with its password.
            actor: who wants it.
            watch: where progress is left and an end can be asked for.

        Raises:
            BadServer, NotAFile, ServerNotEmpty, RowNotMovable, MoveCanceled, AlreadySealed: the
                file is in force, the server's database as it was.
            Unavailable: likewise; the server or the file cannot be used just now.
        """
        server.require_sensible()
        watch = watch or MoveWatch()
        file = self.desk.database.file
        if file is None:
            raise NotAFile
        target = connect(server.url(with_password=True))
        try:
            with translated(), self.desk.database.engine.connect() as source:
                rows = self._move(source, target, server, actor, watch)
            self._tell_the_server(target, file, actor)
        finally:
            target.close()
        watch.tell(Stage.DONE, "", rows, rows)
        log.info("database moved", extra={"rows": rows, "tables": len(tables())})
        return Moved(rows, file, server.url(with_password=False))

    def _move(
        self,
        source: Connection,
        target: Database,
        server: DatabaseServer,
        actor: str,
        watch: MoveWatch,
    ) -> int:
        watch.tell(Stage.WAITING, "", 0, 0)
        if is_sealed(source):
            raise AlreadySealed(Path(self.desk.database.file or ""))
        source.rollback()
        with target.engine.connect() as connection, connection.begin():
            empty = not _names(connection)
            if empty:
                self._tell_the_file(actor)
            # from here on nobody writes into the file until its rows are on the server
            _lock(source)
            self.reached("locked")
            if empty:
                rows = self._fill(source, connection, watch)
            else:
                rows = self._recognize(source, connection, server, watch)
        self.reached("copied")
        watch.tell(Stage.SWITCHING, "", rows, rows)
        self._switch(server)
        self.reached("switched")
        seal(source)
        source.commit()
        return rows

    def _fill(self, source: Connection, target: Connection, watch: MoveWatch) -> int:
        build_schema(target)
        self.reached("schema")
        which = tables()
        target.execute(text("SET CONSTRAINTS ALL DEFERRED"))
        sent = copy_tables(source, target, which, watch)
        self.reached("rows")
        found = digest_tables(target, which, watch)
        for name, digest in sent.items():
            if found[name] != digest:
                raise CopyDiffers(name)
        require_whole_trail(self.desk.database)
        require_whole_timelines(target)
        self.reached("checked")
        return sum(digest.rows for digest in sent.values())

    def _recognize(
        self, source: Connection, target: Connection, server: DatabaseServer, watch: MoveWatch
    ) -> int:
        """An earlier try may have ended after its copy was whole and before it was in force."""
        which = tables()
        names = _names(target)
        if not {table.name for table in which} <= names or "alembic_version" not in names:
            raise ServerNotEmpty(server.database)
        revision = target.scalar(text("SELECT version_num FROM alembic_version"))
        if revision != REVISIONS[-1] or count_rows(source, which) != count_rows(target, which):
            raise ServerNotEmpty(server.database)
        ours = digest_tables(source, which, watch)
        if ours != digest_tables(target, which, watch):
            raise ServerNotEmpty(server.database)
        require_whole_timelines(target)
        return sum(digest.rows for digest in ours.values())

    def _switch(self, server: DatabaseServer) -> None:
        """The next start works on the server."""
        if server.password:
            keep_secret(PASSWORD, server.password, self.secrets_file)
        self.settings.change(self.section, {"url": server.url(with_password=False)})

    def _tell_the_file(self, actor: str) -> None:
        with self.desk.database.write() as session:
            audit.record(session, self.desk.person(actor), _BEGUN, "", {"to": "a server"})

    def _tell_the_server(self, target: Database, file: Path, actor: str) -> None:
        facts = {"from": file.name, "to": "a server"}
        with target.write() as session:
            audit.record(session, self.desk.person(actor), _MOVED, "", facts)


def _names(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def _lock(source: Connection) -> None:
    """Hold the write lock; SQLite's BEGIN IMMEDIATE comes with the first statement.

    Raises:
        Unavailable: the connection is no file's.
    """
    source.execute(text("SELECT 1"))
    if source.dialect.name != "sqlite":
        raise Unavailable("only a database file can be locked")
