"""P18: what a signed call costs beside a bare TLS round trip; P19: how often it shakes hands."""

import datetime as dt
import os
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.amazonpay.origin import Origin
from app.amazonpay.pace import Pace
from app.amazonpay.tls import training_context
from app.amazonpay.transport import Transport, WireRequest, request_head
from app.amazonpay.v1.client import ClassicClient
from app.amazonpay.v1.credentials import Credentials
from app.amazonpay.v1.endpoints import Endpoints
from app.amazonpay.v1.signing import Signer
from app.domain.environment import Mode, Region
from app.domain.gateway import AuthorizeRequest
from app.domain.identifiers import ChargePermissionId, ReferenceId
from app.domain.money import Currency, Money

ROUNDS = 9
CALLS = 400
WARM_UP = 50
HANDSHAKE_CALLS = 1000
LIMIT_GOAL, PEER_GOAL, HANDSHAKE_GOAL = 1.75, 5.0, 2

GOLDEN = Path(__file__).parents[1] / "golden" / "v1"
SECRET = "bench-secret-key"
PATH = "/OffAmazonPayments_Sandbox/2013-01-01"
PARAMETERS = {
    "AWSAccessKeyId": "AKIABENCHBENCHBENCH0",
    "Action": "Authorize",
    "AmazonOrderReferenceId": "S02-1111111-2222222",
    "AuthorizationAmount.Amount": "19.95",
    "AuthorizationAmount.CurrencyCode": "EUR",
    "AuthorizationReferenceId": "S02-1111111-2222222-a01",
    "CaptureNow": "true",
    "SellerAuthorizationNote": "Kasse 3",
    "SellerId": "ABENCHSELLER00",
    "SignatureMethod": "HmacSHA256",
    "SignatureVersion": "2",
    "SoftDescriptor": "Laden",
    "Timestamp": "2024-01-02T03:04:05Z",
    "TransactionTimeout": "0",
    "Version": "2013-01-01",
}
REQUEST = AuthorizeRequest(
    ChargePermissionId("S02-1111111-2222222"),
    ReferenceId("S02-1111111-2222222-a01"),
    Money(1995, Currency.EUR),
    capture_now=True,
    note="Kasse 3",
    soft_descriptor="Laden",
)


class LeapingClock:
    """Its monotonic time leaps, so that the token buckets are always full."""

    def __init__(self):
        self._seconds = 0.0

    def now(self):
        return dt.datetime.now(dt.UTC)

    def monotonic(self):
        self._seconds += 10.0
        return self._seconds


def make_certificate(folder):
    """A certificate for 127.0.0.1 and its key, as files."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    loopback = x509.DNSName("localhost")
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([loopback]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    files = folder / "certificate.pem", folder / "key.pem"
    files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files


@contextmanager
def tls_peer(folder):
    """Run the answering server in a process of its own; yields its port and certificate file."""
    certificate_file, key_file = make_certificate(folder)
    command = [sys.executable, "-m", "tests.bench.tls_peer", str(certificate_file), str(key_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        server.stdin.write((GOLDEN / "authorize_captured.xml").read_bytes())
        server.stdin.close()
        side_by_side(server)
        try:
            yield int(server.stdout.readline()), certificate_file
        finally:
            server.terminate()


class RawLimit:
    """Sign the same parameters and make the same round trip on a bare TLS socket."""

    def __init__(self, port, certificate_file):
        self._signer = Signer("POST", f"localhost:{port}", PATH, SECRET)
        origin = Origin(secure=True, host="localhost", port=port)
        self._head = request_head("POST", PATH, origin, {"Content-Type": "text/xml"})
        self._origin = origin
        context = ssl.create_default_context(cafile=str(certificate_file))
        plain = socket.create_connection(("127.0.0.1", port))
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = context.wrap_socket(plain, server_hostname="localhost")

    def __call__(self):
        body = self._signer.signed(PARAMETERS)
        self._socket.sendall(WireRequest(self._origin, self._head, body).to_wire())
        answer = self._socket.recv(65536)
        while not answer.endswith(b"</AuthorizeResponse>\n"):
            answer += self._socket.recv(65536)

    def close(self):
        self._socket.close()


class BarePost:
    """The usual way: sign, and post without a session."""

    def __init__(self, port, certificate_file):
        self._signer = Signer("POST", f"localhost:{port}", PATH, SECRET)
        self._url = f"https://localhost:{port}{PATH}"
        self._certificate_file = str(certificate_file)

    def __call__(self):
        body = self._signer.signed(PARAMETERS)
        answer = requests.post(self._url, data=body, verify=self._certificate_file, timeout=10)
        answer.raise_for_status()


def our_client(port, certificate_file):
    """A client for the answering server, as training mode builds one."""
    endpoints = Endpoints.of(Region.EU, Mode.TRAINING, f"https://localhost:{port}")
    credentials = Credentials("ABENCHSELLER00", "AKIABENCHBENCHBENCH0", SECRET)
    transport = Transport(tls=lambda: training_context(certificate_file))
    return ClassicClient(endpoints, credentials, transport, Pace(LeapingClock())), transport


def side_by_side(server):
    """Give the client and the server a processor each, where there are two."""
    if hasattr(os, "sched_setaffinity") and len(os.sched_getaffinity(0)) > 1:
        ours, theirs, *_ = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {ours})
        os.sched_setaffinity(server.pid, {theirs})


def median_us(call, calls):
    """Microseconds of one call, the median of many."""
    taken = []
    for _ in range(calls):
        started = time.perf_counter_ns()
        call()
        taken.append(time.perf_counter_ns() - started)
    return statistics.median(taken) / 1000


def price_of_a_call(port, certificate_file):
    """P18, in interleaved rounds so that a busy moment hits all alike."""
    client, transport = our_client(port, certificate_file)
    limit, peer = RawLimit(port, certificate_file), BarePost(port, certificate_file)

    def ours():
        client.payments.authorize(REQUEST)

    rows = {"limit": (limit, CALLS), "ours": (ours, CALLS), "peer": (peer, CALLS // 20)}
    rounds = {name: [] for name in rows}
    for call, _ in rows.values():
        median_us(call, WARM_UP)
    for _ in range(ROUNDS):
        for name, (call, calls) in rows.items():
            rounds[name].append(median_us(call, calls))
    limit.close()
    transport.close()
    us = {name: statistics.median(taken) for name, taken in rounds.items()}
    yield (
        f"P18 signed call, https keep-alive: {us['ours']:.0f} us; limit {us['limit']:.0f} us,"
        f" ratio {us['ours'] / us['limit']:.2f} goal <= {LIMIT_GOAL:.2f}"
    )
    yield (
        f"P18 signed call, against a post without session: {us['peer']:.0f} us,"
        f" ratio {us['peer'] / us['ours']:.1f} goal >= {PEER_GOAL:.1f}"
    )


def handshakes(port, certificate_file):
    """P19, counted by the server."""
    client, transport = our_client(port, certificate_file)
    origin = client.caller.endpoints.api
    count = WireRequest(origin, request_head("GET", "/handshakes", origin, {}))
    before = int(transport.send(count, 10.0).body)
    for _ in range(HANDSHAKE_CALLS):
        client.payments.authorize(REQUEST)
    made = int(transport.send(count, 10.0).body) - before + 1  # the first count shook hands for us
    transport.close()
    yield f"P19 TLS handshakes per {HANDSHAKE_CALLS} calls: {made} goal <= {HANDSHAKE_GOAL}"


def main():
    """Measure and print, one line per goal."""
    with (
        tempfile.TemporaryDirectory() as folder,
        tls_peer(Path(folder)) as (port, certificate_file),
    ):
        for piece in (price_of_a_call, handshakes):
            for line in piece(port, certificate_file):
                print(line, flush=True)  # noqa: T201 - this is what a bench is for


if __name__ == "__main__":
    main()
