"""Killed 200 times under load: each message answered 200 is in the log exactly once."""

import asyncio
import contextlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from tests.integration.companion.running import SELLER, TOPIC, Signer

KILLS, CONNECTIONS, AT_MOST = 200, 16, 30
_ROOT = Path(__file__).parents[3]


class Companion:
    """The real program on a folder of its own, started again after each kill."""

    def __init__(self, folder, signer):
        self.file = folder / "data" / "companion.sqlite"
        told = {
            "--port": "0",
            "--data": str(folder / "data"),
            "--topic": TOPIC,
            "--merchant": SELLER,
            "--environment": "Sandbox",
            "--training-certificate": str(signer.certificate),
        }
        options = [part for option in told.items() for part in option]
        self._arguments = json.dumps([*options, "--print-endpoints"]).encode() + b"\n"
        self._starter = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.companion_log.doomed"],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._process = 0

    def start(self):
        """Begin anew; returns the port."""
        self._starter.stdin.write(self._arguments)
        self._starter.stdin.flush()
        self._process = int(self._starter.stdout.readline())
        return json.loads(self._starter.stdout.readline())["port"]

    def kill(self):
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._process, signal.SIGKILL)

    def close(self):
        self.kill()
        self._starter.stdin.close()
        self._starter.wait(20)
        self._starter.stdout.close()


class Amazon:
    """Sends what is not acknowledged yet, again after each kill, and now and then what is."""

    def __init__(self, signer, chance):
        self.acknowledged = []
        self._signer, self._chance = signer, chance
        self._pending, self._serial = [], count(1)
        self._sent = {}

    def next(self):
        """An id and a body."""
        if self.acknowledged and self._chance.random() < 0.1:
            message_id = self._chance.choice(self.acknowledged)
        elif self._pending:
            message_id = self._pending.pop()
        else:
            message_id = f"00000000-0000-4000-8000-{next(self._serial):012d}"
            self._sent[message_id] = self._signer.body(MessageId=message_id)
        return message_id, self._sent[message_id]

    def answered(self, message_id, status):
        assert status == 200
        self.acknowledged.append(message_id)

    def cut_off(self, message_id):
        self._pending.append(message_id)


async def under_load(port, amazon, companion, enough):
    """Send over several connections; kill as soon as so many more are acknowledged."""
    goal = len(amazon.acknowledged) + enough

    async def sender():
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        with closing(writer):
            while True:
                message_id, body = amazon.next()
                head = f"POST /ipn HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
                try:
                    writer.write(head.encode() + body)
                    answer = await reader.readuntil(b"\r\n\r\n")
                except (asyncio.IncompleteReadError, ConnectionError):
                    amazon.cut_off(message_id)
                    return
                amazon.answered(message_id, int(answer.split(b" ", 2)[1]))
                if len(amazon.acknowledged) >= goal:
                    companion.kill()

    with contextlib.suppress(ConnectionError):
        await asyncio.gather(*(sender() for _ in range(CONNECTIONS)))


def lying_in(file):
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = connection.execute("SELECT seq, message_id FROM companion_log ORDER BY seq")
        seqs, ids = zip(*rows, strict=True)
    assert seqs == tuple(range(1, len(seqs) + 1))
    return Counter(ids)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to be quick")
def test_killed_at_any_moment_the_log_holds_all_that_was_acknowledged_exactly_once(tmp_path):
    seed = random.randrange(1 << 32)  # noqa: S311 -- chance, no secret
    print("seed", seed)  # noqa: T201 -- shown when it fails
    chance = random.Random(seed)  # noqa: S311 -- chance, no secret
    signer = Signer(tmp_path)
    amazon = Amazon(signer, chance)
    with closing(Companion(tmp_path, signer)) as companion:
        for kill in range(1, KILLS + 1):
            port = companion.start()
            enough = chance.randrange(AT_MOST)
            if enough:
                asyncio.run(under_load(port, amazon, companion, enough))
            else:
                companion.kill()
            if kill % 50 == 0:
                there = lying_in(companion.file)
                assert set(there.values()) == {1}
                assert set(amazon.acknowledged) <= there.keys()
    assert len(set(amazon.acknowledged)) > KILLS * AT_MOST / 4
