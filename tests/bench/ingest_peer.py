"""A companion for the benches: the real server, with a log of any kind, or with one that keeps nothing."""

import argparse
import contextlib
from pathlib import Path

from app.companion import opening, parts
from app.companion.server import CompanionServer
from app.companion.server_options import ServerOptions
from app.companion.settings import load
from tests.integration.companion.running import SELLER, TOPIC
from tests.integration.companion_log.sqlite_disk import SqliteDisk

NOTHING = "nothing"


async def keeping_nothing(where):
    """A store that says yes to every message: what proving and HTTP alone cost."""

    async def append(self, message):
        return True

    store = await opening.open_store(where)
    type(store).append = append
    return store


def serve(told):
    """Run until standard input ends; prints the port."""
    if told.database == NOTHING:
        parts.open_store = keeping_nothing
    settings = load(
        {},
        {
            "data": told.data,
            "database": "" if told.database == NOTHING else told.database,
            "topics": [TOPIC],
            "merchants": [SELLER],
            "environments": ["Sandbox"],
            "training_certificate": told.certificate,
            "access_log": str(told.data / "access.log"),
        },
    )
    server = CompanionServer(settings, ServerOptions())
    server.run(lambda: print(server.port, flush=True), catch_signals=True)  # noqa: T201 -- read by the bench


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("certificate", type=Path)
    parser.add_argument("database")
    parser.add_argument("--sync-takes", type=float, default=0)
    asked = parser.parse_args()
    slow = contextlib.nullcontext()
    if asked.sync_takes:
        disk = SqliteDisk()
        disk.sync_takes_s = asked.sync_takes
        slow = disk.in_place()
    with slow:
        serve(asked)
