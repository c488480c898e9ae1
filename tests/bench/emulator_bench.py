"""Calls per second of the emulator, beside bare Starlette that answers a constant."""

import datetime as dt
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from app.amazonpay.v1.signing import Signer
from tests.amazon import Amazon
from tests.bench.constant_peer import PATH
from tests.bench.measuring import Beside, per_second
from tests.emulator_process import run_emulator

ROUNDS, ORDERS, READS = 7, 40, 300
READ_GOAL, MIX_GOAL = 0.3, 0.15
TOTAL = {"amount": "100.00", "currency": "USD"}
_ANSWER = Path(__file__).parents[1] / "golden" / "v1" / "authorize_captured.xml"
_ID = re.compile(rb"<Amazon(?:Authorization|Capture)Id>([^<]+)<")
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


class Wire:
    """One kept-alive connection that sends whole requests and reads whole answers."""

    def __init__(self, port):
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._head = f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: "

    def request(self, body):
        """The bytes of a request."""
        return f"{self._head}{len(body)}\r\n\r\n".encode() + body

    def ask(self, request):
        """Send and wait for all of the answer, which must be a good one."""
        self._socket.sendall(request)
        received = self._socket.recv(65536)
        while (end := received.find(b"\r\n\r\n")) < 0:
            received += self._socket.recv(65536)
        whole = end + 4 + int(_LENGTH.search(received, 0, end)[1])
        while len(received) < whole:
            received += self._socket.recv(65536)
        assert received.startswith(b"HTTP/1.1 200"), received
        return received

    def close(self):
        self._socket.close()


class Seller:
    """Signs the calls of one merchant."""

    def __init__(self, credentials):
        self._credentials = credentials
        host = urlsplit(credentials["base_url"]).netloc
        self._signer = Signer("POST", host, PATH, credentials["secret_key"])
        self._serial = count(1)

    def details(self, order):
        return self._call("GetOrderReferenceDetails", AmazonOrderReferenceId=order)

    def authorize(self, order):
        named = {"AmazonOrderReferenceId": order, "TransactionTimeout": "0"}
        return self._spend("Authorize", "Authorization", named)

    def capture(self, authorization):
        return self._spend("Capture", "Capture", {"AmazonAuthorizationId": authorization})

    def refund(self, capture):
        return self._spend("Refund", "Refund", {"AmazonCaptureId": capture})

    def _spend(self, operation, what, named):
        amount = {f"{what}Amount.Amount": "10.00", f"{what}Amount.CurrencyCode": "USD"}
        reference = {f"{what}ReferenceId": f"bench-{next(self._serial)}"}
        return self._call(operation, **named, **amount, **reference)

    def _call(self, operation, **parameters):
        signed = {
            "AWSAccessKeyId": self._credentials["access_key"],
            "Action": operation,
            "SellerId": self._credentials["seller_id"],
            "SignatureMethod": "HmacSHA256",
            "SignatureVersion": "2",
            "Timestamp": f"{dt.datetime.now(dt.UTC):%Y-%m-%dT%H:%M:%SZ}",
            "Version": "2013-01-01",
        }
        return self._signer.signed(signed | parameters)


@contextmanager
def constant_peer():
    """Run the peer in a process of its own; yields its port."""
    command = [sys.executable, "-m", "tests.bench.constant_peer"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        server.stdin.write(_ANSWER.read_bytes())
        server.stdin.close()
        try:
            yield int(server.stdout.readline())
        finally:
            server.terminate()


@contextmanager
def own_processor():
    """Keep this process to one processor, and what it starts meanwhile to another."""
    if not hasattr(os, "sched_setaffinity") or len(os.sched_getaffinity(0)) < 2:
        yield lambda: None
        return
    all_of_them = os.sched_getaffinity(0)
    ours, theirs, *_ = sorted(all_of_them)
    os.sched_setaffinity(0, {theirs})
    yield lambda: os.sched_setaffinity(0, {ours})
    os.sched_setaffinity(0, all_of_them)


def read_rate(wire, seller, orders):
    """GetOrderReferenceDetails, per second."""
    requests = [wire.request(seller.details(orders[i % len(orders)])) for i in range(READS)]
    return _rate(wire, requests)


def mix_rate(wire, seller, orders):
    """Authorize, Capture and Refund on every order, in calls per second; signing is not counted."""
    spent = 0.0
    for order in orders:
        named = order
        for prepare in (seller.authorize, seller.capture, seller.refund):
            request = wire.request(prepare(named))
            began = time.perf_counter()
            answer = wire.ask(request)
            spent += time.perf_counter() - began
            if prepare != seller.refund:
                named = _ID.search(answer)[1].decode()
    return 3 * len(orders) / spent


def constant_rate(wire):
    """Requests of the usual size to the peer, per second."""
    return _rate(wire, [wire.request(b"x" * 500)] * READS)


def measure(credentials, port):
    """Print reads and writes beside the constant answer, medians of interleaved rounds."""
    seller, amazon = Seller(credentials), Amazon(credentials)
    amazon.put("throttling", enabled=False)
    rates = {"read": [], "mix": [], "constant": []}
    with (
        closing(amazon),
        closing(Wire(urlsplit(credentials["base_url"]).port)) as ours,
        closing(Wire(port)) as theirs,
    ):
        for turn in range(ROUNDS + 1):
            made = [_open_order(amazon) for _ in range(ORDERS)]
            constant = constant_rate(theirs)
            read, mix = read_rate(ours, seller, made), mix_rate(ours, seller, made)
            if turn:  # the first round only warms up
                for name, rate in (("read", read), ("mix", mix), ("constant", constant)):
                    rates[name].append(rate)
    per_s = {name: statistics.median(found) for name, found in rates.items()}
    constant = Beside("bare Starlette", per_s["constant"])
    per_second("emulator, GetOrderReferenceDetails", per_s["read"], constant, READ_GOAL)
    per_second("emulator, Authorize + Capture + Refund", per_s["mix"], constant, MIX_GOAL)


def _open_order(amazon):
    made = amazon.post("order-references", region="us", total=TOTAL, confirmed=True)
    return made["AmazonOrderReferenceId"]


def _rate(wire, requests):
    began = time.perf_counter()
    for request in requests:
        wire.ask(request)
    return len(requests) / (time.perf_counter() - began)


if __name__ == "__main__":
    with (
        tempfile.TemporaryDirectory(prefix="paydesk-bench-") as folder,
        own_processor() as take_it,
        run_emulator(Path(folder) / "emulator") as told,
        constant_peer() as peer_port,
    ):
        take_it()
        measure(told, peer_port)
