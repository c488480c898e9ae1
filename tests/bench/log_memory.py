"""Appends a million messages to a log, and prints the process's memory at a fifth and at the end."""

import asyncio
import datetime as dt
import sys
from pathlib import Path

from app.companion.opening import open_store
from tests.integration.companion_log.messages import BEGAN, message

MESSAGES, FIFTH, AT_ONCE = 1_000_000, 200_000, 256
_STEP = dt.timedelta(milliseconds=100)


def resident_kib():
    """What this process holds in memory."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0])


async def fill(file):
    store = await open_store(file)
    body = bytes(300)
    for first in range(0, MESSAGES, AT_ONCE):
        serials = range(first, min(first + AT_ONCE, MESSAGES))
        sent = (message(signed_at=BEGAN + serial * _STEP, body=body) for serial in serials)
        await asyncio.gather(*map(store.append, sent))
        if first <= FIFTH < first + AT_ONCE:
            print(resident_kib(), flush=True)  # noqa: T201 -- read by the bench
    print(resident_kib())  # noqa: T201 -- read by the bench
    await store.close()


if __name__ == "__main__":
    asyncio.run(fill(sys.argv[1]))
