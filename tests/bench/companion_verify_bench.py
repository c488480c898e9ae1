"""P1: what proving a notification costs beside the RSA in it; P2: how often a certificate is fetched."""

import asyncio
import base64
import importlib.util
import logging
import ssl
import sys
import tempfile
import time
import urllib.request
import uuid
from pathlib import Path

import orjson
from amazon_pay.ipn_handler import IpnHandler
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from OpenSSL import crypto

from app.amazonpay.sns.certificate_source import TrainingCertificate
from app.amazonpay.sns.certificates import Certificates
from app.amazonpay.sns.content import content_of
from app.amazonpay.sns.envelope import parse
from app.amazonpay.sns.verifier import Verifier
from app.emulator.ipn_messages import authorization_ipn
from app.emulator.sns_envelope import Envelope, MessageType
from app.emulator.sns_keys import SignatureVersion, ensure_sns_keys
from app.emulator.sns_rendering import Message, request_for
from app.emulator.states import Region
from app.system_clock import SystemClock
from tests.bench.client_bench import tls_peer
from tests.bench.measuring import Beside, absolute, at_most, interleaved, times_better
from tests.unit.emulator_ipn import orders

MESSAGES, ROUNDS, FIRST_MESSAGES = 500, 9, 1000
LIMIT_GOAL, OFFICIAL_GOAL, FETCHING_GOAL, FETCH_GOAL = 1.30, 3.6, 800, 1
TOPIC = "arn:aws:sns:eu-west-1:291180941288:A1G8446IYHA4MRAEXAMPLESELLER"
OTHER_PEERS = ("sns_message_validator", "validatesns")


def posts(keys, version):
    """Genuine notifications as they are posted, 2.2 KB each."""
    inner = authorization_ipn(orders.authorization(), Region.EU, "AMZ*Laden").inner_json(
        orders.SELLER, str(uuid.uuid4()), orders.AT
    )
    made = []
    for _ in range(MESSAGES):
        envelope = Envelope(MessageType.NOTIFICATION, str(uuid.uuid4()), TOPIC, inner, orders.AT)
        message = Message(envelope, version)
        made.append(request_for(message, "http://127.0.0.1/ipn", keys, first_attempt=True).body)
    return made


class Raw:
    """The limit: the RSA of the same message and nothing else."""

    def __init__(self, keys, version, bodies):
        self._key = keys.key.public_key()
        sha1 = hashes.SHA1()  # noqa: S303 -- SNS's version 1 is SHA-1
        self._digest = sha1 if version is SignatureVersion.ONE else hashes.SHA256()
        self._padding = PKCS1v15()
        envelopes = [(body, parse(body)) for body in bodies]
        self._parts = {
            body: (envelope.signature, envelope.signed_text()) for body, envelope in envelopes
        }

    def __call__(self, body):
        signature, text = self._parts[body]
        self._key.verify(signature, text, self._padding, self._digest)


class Official(IpnHandler):
    """Amazon's SDK for Python with the verify that its OpenSSL no longer has.

    In favour of it the certificate is at hand, while it would fetch it for each message.
    """

    pem = ""

    def _get_cert(self):
        self._pem = self.pem
        return True

    def _validate_signature(self):
        names = ("Message", "MessageId", "Timestamp", "TopicArn", "Type")
        text = "".join(f"{name}\n{self._payload[name]}\n" for name in names)
        certificate = crypto.load_certificate(crypto.FILETYPE_PEM, self._pem.encode())
        key = certificate.to_cryptography().public_key()
        sha1 = hashes.SHA1()  # noqa: S303
        key.verify(base64.b64decode(self._signature), text.encode(), PKCS1v15(), sha1)
        return True


def official(body):
    """One message through Amazon's SDK."""
    topic = {"X-Amz-Sns-Topic-Arn": TOPIC}
    Official(body, topic).authenticate()


def fetching(port, certificate_file):
    """The same with a certificate fetched for each message, over TLS from this machine."""

    def call(body):
        context = ssl.create_default_context()  # as urllib makes one for each call
        context.load_verify_locations(str(certificate_file))
        url = f"https://localhost:{port}/certificate"
        with urllib.request.urlopen(url, context=context, timeout=10) as answer:
            answer.read()
        official(body)

    return call


def proving(verifier):
    """Ours, up to the proof."""

    def call(body):
        envelope = parse(body)
        step = verifier.prove(envelope)
        try:
            step.send(None)  # with the certificate at hand it never waits
        except StopIteration:
            return envelope
        raise AssertionError("it waited")

    return call


def price_of_a_proof(keys, verifier, version):
    """P1 in one signature version."""
    bodies = posts(keys, version)
    prove = proving(verifier)

    def understand(body):
        content_of(prove(body).message)

    contestants = {
        "raw": Raw(keys, version, bodies),
        "prove": prove,
        "understand": understand,
        "json": orjson.loads,
    }
    if version is SignatureVersion.ONE:
        contestants["official"] = official
    times = interleaved(contestants, lambda: bodies, ROUNDS)
    raw = Beside("raw RSA", times["raw"].p50)
    row = f"P1 one IPN, SignatureVersion {version.value}"
    at_most(f"{row}: bytes to proven message", times["prove"].p50, raw, LIMIT_GOAL)
    at_most(f"{row}: and to kind, object, merchant", times["understand"].p50, raw, LIMIT_GOAL)
    if version is SignatureVersion.ONE:
        peer = Beside("official SDK", times["official"].p50)
        times_better(f"{row}: with certificate at hand", times["prove"].p50, peer, OFFICIAL_GOAL)
    return times["prove"].p50


def against_fetching(keys, ours, folder):
    """P1 beside those who fetch the certificate for each message."""
    bodies = posts(keys, SignatureVersion.ONE)[:40]
    with tls_peer(folder) as (port, certificate_file):
        call = fetching(port, certificate_file)
        times = interleaved({"fetching": call}, lambda: bodies, 5, warm_up=3)
    peer = Beside("fetched for each", times["fetching"].p50)
    times_better("P1 one IPN, beside the official SDK as shipped", ours, peer, FETCHING_GOAL)


class Slow:
    """A source that takes as long as Amazon might."""

    def __init__(self, source):
        self.asked = 0
        self._source = source

    def key_at(self, address, at):
        self.asked += 1
        time.sleep(0.05)
        return self._source.key_at(address, at)


async def first_messages(keys):
    """P2: many messages at once, and none of them with a certificate at hand."""
    source = Slow(TrainingCertificate(keys.certificate_file))
    certificates = Certificates(source, SystemClock())
    verifier = Verifier(certificates)
    envelopes = [parse(body) for body in posts(keys, SignatureVersion.TWO)] * 2
    await asyncio.gather(*(verifier.prove(each) for each in envelopes[:FIRST_MESSAGES]))
    await certificates.close()
    row = f"P2 certificates fetched for {FIRST_MESSAGES:,} first messages at once"
    absolute(row, source.asked, FETCH_GOAL, unit="")


async def ready_verifier(keys):
    """A verifier with the certificate at hand."""
    certificates = Certificates(TrainingCertificate(keys.certificate_file), SystemClock())
    verifier = Verifier(certificates)
    await verifier.prove(parse(posts(keys, SignatureVersion.ONE)[0]))
    await certificates.close()
    return verifier


def main():
    """Measure and print, one line per goal."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        keys = ensure_sns_keys(Path(folder))
        Official.pem = keys.certificate_pem.decode()
        verifier = asyncio.run(ready_verifier(keys))
        for version in reversed(SignatureVersion):
            ours = price_of_a_proof(keys, verifier, version)
        against_fetching(keys, ours, Path(folder))
        asyncio.run(first_messages(keys))
    for name in OTHER_PEERS:
        if importlib.util.find_spec(name) is None:
            print(f"{name} is not installed: not measured", file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
