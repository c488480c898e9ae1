"""The address of a PostgreSQL database as a person types it, and its password apart from it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from app.services.database_move.refusals import BadServer

PASSWORD: Final = "database_password"  # noqa: S105 -- the secret's name, not the secret
_DRIVER: Final = "postgresql+psycopg"
_PORTS: Final = range(1, 65_536)
_NAME: Final = re.compile(r"[^\s/\\?#@\x00-\x1f]{1,63}")
_HOST: Final = re.compile(r"[A-Za-z0-9/]([A-Za-z0-9._:/-]{0,251})", re.ASCII)


@dataclass(frozen=True, slots=True)
class DatabaseServer:
    """One database on one server.

    Attributes:
        host: a name, an address, or the folder of a Unix socket.
        password: empty where the server asks for none.
        tls: whether the connection must be encrypted; the server's certificate is checked.
    """

    host: str = ""
    port: int = 5432
    database: str = "paydesk"
    user: str = "paydesk"
    password: str = field(default="", repr=False)
    tls: bool = False

    def require_sensible(self) -> None:
        """Refuse what cannot work.

        Raises:
            BadServer: with the field to correct; nothing was contacted.
        """
        if _HOST.fullmatch(self.host) is None:
            raise BadServer("host", "write the server's name, like db.shop.example")
        if self.port not in _PORTS:
            raise BadServer("port", "the port is a number from 1 to 65535; usually 5432")
        if _NAME.fullmatch(self.database) is None:
            raise BadServer("database", "write the name of an empty database on the server")
        if _NAME.fullmatch(self.user) is None:
            raise BadServer("user", "write the user that the database belongs to")

    def url(self, *, with_password: bool) -> str:
        """SQLAlchemy's address; what the settings keep has no password in it."""
        query = {"sslmode": "verify-full", "sslrootcert": "system"} if self.tls else {}
        is_socket = self.host.startswith("/")
        made = URL.create(
            _DRIVER,
            self.user,
            self.password if with_password and self.password else None,
            None if is_socket else self.host,
            None if is_socket else self.port,
            self.database,
            {**query, **({"host": self.host, "port": str(self.port)} if is_socket else {})},
        )
        return made.render_as_string(hide_password=False)


def read_url(text: str) -> DatabaseServer:
    """Take ``postgresql://user:password@host:5432/name`` apart.

    Raises:
        BadServer: another form.
    """
    try:
        url = make_url(text.strip())
    except (ArgumentError, ValueError) as error:
        raise BadServer("host", "write it like postgresql://user@host:5432/name") from error
    if url.get_backend_name() != "postgresql":
        raise BadServer("host", "the server must be PostgreSQL: postgresql://user@host:5432/name")
    host = url.host or str(url.query.get("host", ""))
    port = url.port or int(str(url.query.get("port", "5432")))
    tls = str(url.query.get("sslmode", "")).startswith("verify")
    server = DatabaseServer(
        host, port, url.database or "", url.username or "", str(url.password or ""), tls
    )
    server.require_sensible()
    return server


def with_password(url: str, look_up: Callable[[], str]) -> str:
    """An address with its password put in; one that has a password keeps it.

    Args:
        url: SQLAlchemy's, as the settings keep it.
        look_up: finds the password; empty where the server asks for none.
    """
    parsed = make_url(url)
    if parsed.password is not None or not (parsed.host or parsed.query.get("host")):
        return url
    password = look_up()
    return parsed.set(password=password).render_as_string(hide_password=False) if password else url
