"""P7: from Amazon's POST to the disk of a desk; P8: catching up over HTTP; and 10,000 connections."""

import datetime as dt
import http.client
import itertools
import json
import re
import resource
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.emulator.sns_keys import ensure_sns_keys
from app.feed.client import Feed
from tests import sns_messages
from tests.bench.measuring import Beside, absolute, at_most, per_second

MESSAGES = 400
PER_SECOND = 50
LIMIT_ROUNDS = 100
BACKLOG = 20_000
SENDERS = 16
CONNECTIONS = 10_000
P7_LIMIT_GOAL, P7_P99_GOAL_MS = 2.0, 5.0
P8_GOAL = 0.5
P8_PLAIN_PER_S = 80_000
SPARE_FILES = 500
HEAD = b"POST /ipn HTTP/1.1\r\nHost: 127.0.0.1\r\n"


@contextmanager
def companion(folder, keys, *more):
    """Run one in a process of its own; yields what it printed, and its process."""
    told = ["--data", folder / "companion", "--port", 0, "--print-endpoints", "--token-for", "till"]
    heard = ["--topic", sns_messages.TOPIC, "--merchant", sns_messages.SELLER]
    trusted = ["--environment", "Sandbox", "--training-certificate", keys.certificate_file]
    command = [sys.executable, "main.py", "companion", *told, *heard, *trusted, *more]
    process = subprocess.Popen(
        [*map(str, command), "--access-log", "none"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield json.loads(process.stdout.readline()), process
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def body(keys):
    """A genuine notification and its id."""
    message_id = str(uuid.uuid4())
    now = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")[:-6]
    fields = sns_messages.notification(
        MessageId=message_id,
        Timestamp=f"{now}Z",
        SigningCertURL=keys.certificate_url("eu-west-1"),
    )
    return message_id, sns_messages.post(keys.key, fields)


def post(connection, content):
    """Post one; anything but 200 ends the bench."""
    connection.request("POST", "/ipn", content)
    answer = connection.getresponse()
    answer.read()
    if answer.status != 200:
        raise SystemExit(f"answered {answer.status}")


def quantile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def two_commits_and_two_hops_ms(folder):
    """The limit: what two durable commits and two round trips on loopback take, at the median.

    At the same pace as the messages: a processor that slept in between wakes up slowly.
    """
    store = sqlite3.connect(folder / "limit.sqlite", isolation_level=None)
    store.execute("PRAGMA journal_mode=WAL")
    store.execute("PRAGMA synchronous=FULL")
    store.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB)")
    commits = []
    for number in range(LIMIT_ROUNDS):
        time.sleep(1 / PER_SECOND)
        began = time.monotonic()
        store.execute("INSERT INTO t VALUES (?, ?)", (number, b"x" * 2500))
        commits.append(time.monotonic() - began)
    store.close()
    ours, theirs = socket.socketpair()
    echo = threading.Thread(
        target=lambda: [theirs.sendall(theirs.recv(4096)) for _ in range(LIMIT_ROUNDS)]
    )
    echo.start()
    hops = []
    for _ in range(LIMIT_ROUNDS):
        time.sleep(1 / PER_SECOND)
        began = time.monotonic()
        ours.sendall(b"x" * 2500)
        ours.recv(4096)
        hops.append(time.monotonic() - began)
    echo.join()
    ours.close()
    theirs.close()
    return 2000 * (statistics.median(commits) + statistics.median(hops))


def to_the_desk(folder, keys):
    """P7, at 50 messages a second."""
    limit_ms = two_commits_and_two_hops_ms(folder)
    with companion(folder, keys) as (told, _):
        command = [sys.executable, "-m", "tests.bench.reading_desk", told["feed_url"]]
        command += [told["token"], str(folder / "desk.sqlite"), str(MESSAGES)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as desk:
            desk.stdout.readline()
            began = send_evenly(told["port"], [body(keys) for _ in range(MESSAGES)])
            durable = json.loads(desk.stdout.readline())
    took_ms = [(durable[message_id] - began[message_id]) * 1000 for message_id in began]
    beside = Beside("2 commits + 2 hops", limit_ms)
    at_most(
        "P7 POST to durable at a desk, p50", quantile(took_ms, 0.5), beside, P7_LIMIT_GOAL, "ms"
    )
    absolute("P7 the same, p99", quantile(took_ms, 0.99), P7_P99_GOAL_MS, "ms")


def send_evenly(port, bodies):
    """One after the other, 50 a second; returns when each was sent."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    began, first = {}, time.monotonic()
    for number, (message_id, content) in enumerate(bodies):
        time.sleep(max(0.0, first + number / PER_SECOND - time.monotonic()))
        began[message_id] = time.monotonic()
        post(connection, content)
    connection.close()
    return began


def catching_up(folder, keys):
    """P8 without the desk's own work: read and parse a backlog over HTTP."""
    with companion(folder, keys) as (told, _):
        bodies = [body(keys)[1] for _ in range(BACKLOG)]
        shares = [bodies[number::SENDERS] for number in range(SENDERS)]
        threads = [threading.Thread(target=fill, args=(told["port"], share)) for share in shares]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        feed = Feed(told["feed_url"], lambda: told["token"])
        began, after = time.monotonic(), 0
        while after < BACKLOG:
            after = feed.read(after).next
        took_s = time.monotonic() - began
        feed.stop()
    beside = Beside("without HTTP", P8_PLAIN_PER_S)
    per_second("P8 catch-up: fetched and parsed over HTTP", BACKLOG / took_s, beside, P8_GOAL)


def fill(port, bodies):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    for content in bodies:
        post(connection, content)
    connection.close()


def a_crowd(folder, keys):
    """What messages take while 10,000 others hold a connection and half a request."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    count = min(CONNECTIONS, hard - SPARE_FILES)
    with companion(folder, keys) as (told, process), ExitStack() as crowd:
        alone = answers_ms(told["port"], keys)
        before = resident_mb(process.pid)
        lines = [crowd.enter_context(stand_there(told["port"])) for _ in range(count)]
        crowded = answers_ms(told["port"], keys)
        after = resident_mb(process.pid)
        held = sum(1 for line in lines if still_open(line))
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    name = f"POST to 200 beside {count:,} slow connections"
    at_most(f"{name}, p50", crowded[0], Beside("alone", alone[0]), None, "ms")
    absolute(f"{name}, p99", crowded[1], None, "ms", Beside("alone", alone[1]))
    absolute(
        f"memory per slow connection ({held:,} still open)",
        (after - before) * 1024 / count,
        None,
        "KB",
    )


def stand_there(port):
    line = socket.create_connection(("127.0.0.1", port))
    line.sendall(HEAD)
    return line


def still_open(line):
    line.setblocking(False)
    try:
        return line.recv(1) != b""
    except BlockingIOError:
        return True
    except ConnectionError:
        return False


def answers_ms(port, keys):
    """p50 and p99 of 300 posts."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    took = []
    for _, content in itertools.islice(iter(lambda: body(keys), None), 300):
        began = time.monotonic()
        post(connection, content)
        took.append((time.monotonic() - began) * 1000)
    connection.close()
    return quantile(took, 0.5), quantile(took, 0.99)


def resident_mb(pid):
    text = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", text)[1]) / 1024


def main():
    """Measure and print, one line per goal."""
    for piece in (to_the_desk, catching_up, a_crowd):
        with tempfile.TemporaryDirectory() as folder:
            piece(Path(folder), ensure_sns_keys(Path(folder) / "signer"))


if __name__ == "__main__":
    main()
