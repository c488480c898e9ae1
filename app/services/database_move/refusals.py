"""Why a database was not moved; the old one is in force after each of them."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import Refused, Unavailable


class BadServer(Refused):
    """A field of the server's address cannot be right; nothing was contacted.

    Attributes:
        field: name of the field in ``DatabaseServer``.
    """

    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field


class NotAFile(Refused):
    """The shop's database is on a server already."""

    def __init__(self) -> None:
        super().__init__("the shop's database is on a server already; there is no file to move")


class ServerNotEmpty(Refused):
    """The server's database holds something else than a copy of this shop; it was not touched."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"the database {name} on the server is not empty and was not touched; "
            "name an empty one, and the move can be made again"
        )
        self.name = name


class RowNotMovable(Refused):
    """A row that the file took and the server does not; the server is as empty as before."""

    def __init__(self, table: str, why: str) -> None:
        super().__init__(f"a row of the table {table} does not fit the server: {why}")
        self.table = table


class CopyDiffers(Unavailable):
    """What was read back from the server is not what was sent; the server is empty again."""

    def __init__(self, table: str) -> None:
        super().__init__(
            f"the server gave back other rows of the table {table} than it was sent; "
            "nothing was moved, look at the server before you try again"
        )
        self.table = table


class ChainBroken(Unavailable):
    """The audit trail or a timeline was tampered with before the move; nothing was moved."""

    def __init__(self, chain: str) -> None:
        super().__init__(f"{chain} does not fit together; nothing was moved, run the doctor first")
        self.chain = chain


class MoveCanceled(Refused):
    """Somebody stopped it; the file is in force, the server as empty as before."""

    def __init__(self) -> None:
        super().__init__("the move was stopped; the shop goes on with its file as before")


class AlreadySealed(Refused):
    """This file was moved before; the shop's database is on the server."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"{file.name} was moved to a server before and takes nothing new")
