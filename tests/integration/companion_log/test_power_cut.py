"""The power goes at any moment: what was acknowledged until then is in the log once it is back."""

import asyncio
import random
import sqlite3
from contextlib import closing
from pathlib import Path

from app.companion import sqlite_checkpoint
from tests.integration.companion_log.messages import message, play
from tests.integration.companion_log.sqlite_disk import SqliteDisk

CUTS, MESSAGES, AT_ONCE, SECTOR = 150, 400, 12, 4096


class Image:
    """What lies on the disk after a cut: all that was flushed, and anything of what was not."""

    def __init__(self, events, chance):
        self._files = {}
        self._chance = chance
        flushed = {name: at for at, (name, what, *_) in enumerate(events) if what == "sync"}
        for at, (name, what, where, content) in enumerate(events):
            survives = (lambda: True) if at < flushed.get(name, -1) else self._survives
            file = self._files.setdefault(name, bytearray())
            if what == "delete":
                del self._files[name]
            elif what == "truncate" and survives():
                del file[where:]
            elif what == "write":
                for start in range(0, len(content), SECTOR):
                    if survives():
                        self._put(file, where + start, content[start : start + SECTOR])

    def _survives(self):
        return self._chance.random() < 0.5

    def _put(self, file, place, piece):
        file.extend(bytes(max(0, place - len(file))))
        file[place : place + len(piece)] = piece

    def put_into(self, folder):
        """Write the files; returns that of the log."""
        for name, content in self._files.items():
            (folder / Path(name).name).write_bytes(content)
        return folder / "log.sqlite"


async def busy(store, disk):
    """Take messages in; returns for each when it was acknowledged, counted in events."""
    acknowledged = {}
    left = iter([message(body=bytes([serial % 256]) * 3_000) for serial in range(MESSAGES)])

    async def sender():
        for each in left:
            await store.append(each)
            acknowledged[each.message_id] = len(disk.events)

    await store.add("Till 1")
    await asyncio.gather(*(sender() for _ in range(AT_ONCE)))
    return acknowledged


def ids_in(file):
    with closing(sqlite3.connect(file)) as connection:
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if connection.execute("PRAGMA user_version").fetchone() == (0,):
            return []
        rows = connection.execute("SELECT seq, message_id FROM companion_log ORDER BY seq")
        kept = rows.fetchall()
        assert [seq for seq, _ in kept] == list(range(1, len(kept) + 1))
        return [message_id for _, message_id in kept]


def test_nothing_acknowledged_is_missing_after_a_cut_at_any_moment(tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite_checkpoint, "_EVERY_BYTES", 100_000)  # many of them
    seed = random.randrange(1 << 32)  # noqa: S311 -- chance, no secret
    print("seed", seed)  # noqa: T201 -- shown when it fails
    chance = random.Random(seed)  # noqa: S311 -- chance, no secret
    disk = SqliteDisk()
    disk.events = []
    with disk.in_place():
        acknowledged = play(tmp_path / "log.sqlite", lambda store: busy(store, disk))
    events = disk.events
    moments = [chance.randrange(len(events)) for _ in range(CUTS)]
    for number, moment in enumerate(moments):
        folder = tmp_path / str(number)
        folder.mkdir()
        ids = ids_in(Image(events[:moment], chance).put_into(folder))
        certain = {each for each, at in acknowledged.items() if at <= moment}
        assert certain <= set(ids)
        assert len(ids) == len(set(ids))
    assert sum(name.endswith("-wal") for name, what, *_ in events if what == "sync") > 30
    assert sum(name.endswith(".sqlite") for name, what, *_ in events if what == "sync") > 5
