"""Lines that wait while the disk is full, and the end of patience."""

import asyncio
import json

from app.companion.access_log import AccessLog


def test_what_was_noted_is_written_at_the_end(tmp_path):
    file = tmp_path / "access.log"

    async def one_request():
        log = AccessLog(str(file))
        log.start()
        log.note("GET", "/healthz", 200, 0.00123)
        await log.stop()

    asyncio.run(one_request())
    (line,) = file.read_text().splitlines()

    told = json.loads(line)
    assert told.pop("at").endswith("Z")
    assert told == {"method": "GET", "route": "/healthz", "status": 200, "ms": 1.23}


def test_a_file_that_cannot_be_opened_stops_nobody_and_lines_are_counted(tmp_path):
    async def many():
        log = AccessLog(str(tmp_path / "nowhere" / "access.log"))
        log.start()
        for _ in range(50_002):
            log.note("GET", "other", 404, 0.0)
        await log.stop()
        return log.dropped

    assert asyncio.run(many()) == 2


def test_none_writes_nothing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    async def one_request():
        log = AccessLog("none")
        log.start()
        log.note("GET", "/healthz", 200, 0.0)
        await log.stop()

    asyncio.run(one_request())

    assert list(tmp_path.iterdir()) == []
