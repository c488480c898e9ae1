"""A desk in a process of its own: reads the feed, stores each notification, tells when it has."""

import json
import sqlite3
import sys
import time

from app.feed.client import Feed


def main() -> None:
    """Read ``url token file count`` and print, for each notification, when it was on disk."""
    url, token, file, count = sys.argv[1:]
    feed = Feed(url, lambda: token)
    store = sqlite3.connect(file, isolation_level=None)
    store.execute("PRAGMA journal_mode=WAL")
    store.execute("PRAGMA synchronous=FULL")
    store.execute("CREATE TABLE inbox (message_id TEXT PRIMARY KEY, body BLOB)")
    store.execute("CREATE TABLE cursor (seq INTEGER)")
    store.execute("INSERT INTO cursor VALUES (0)")
    after, durable = 0, {}
    print("ready", flush=True)  # noqa: T201 - read by the starter
    while len(durable) < int(count):
        page = feed.read(after, wait_s=30)
        store.execute("BEGIN IMMEDIATE")
        for message in page.messages:
            store.execute("INSERT INTO inbox VALUES (?, ?)", (message.message_id, message.body))
        store.execute("UPDATE cursor SET seq = ?", (page.next,))
        store.execute("COMMIT")
        now = time.monotonic()  # one clock for all processes of this machine
        durable |= {message.message_id: now for message in page.messages}
        after = page.next
    print(json.dumps(durable), flush=True)  # noqa: T201 - read by the starter
    feed.stop()


if __name__ == "__main__":
    main()
