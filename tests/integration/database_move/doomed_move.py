"""Moves a database in a process that dies on the way, by a real SIGKILL.

Run as ``python -m tests.integration.database_move.doomed_move FILE URL SETTINGS BOUNDARY``.
"""

import os
import signal
import sys
from pathlib import Path

from app.services.database_move.move import DatabaseMove
from app.services.database_move.server import read_url
from app.services.settings_file import SettingsFile
from app.storage.database import connect, sqlite_url
from tests.integration.catalog.shop import desk_at


def main(file: str, url: str, settings: str, boundary: str) -> None:
    """Move, and die there."""

    def reached(name: str) -> None:
        if name == boundary:
            os.kill(os.getpid(), signal.SIGKILL)

    move = DatabaseMove(
        desk_at(connect(sqlite_url(Path(file)))),
        SettingsFile(Path(settings)),
        Path(settings).with_name("secrets.json"),
        "database_sandbox",
        reached,
    )
    move.run(read_url(url), "olga")


if __name__ == "__main__":
    main(*sys.argv[1:])
