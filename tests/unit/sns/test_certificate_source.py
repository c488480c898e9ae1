"""Fetching over real sockets, and the emulator's file in its place."""

import datetime as dt
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cryptography.hazmat.primitives import hashes

from app.amazonpay.origin import Origin
from app.amazonpay.sns.addresses import Address, certificate_address
from app.amazonpay.sns.certificate_chain import Roots
from app.amazonpay.sns.certificate_source import AmazonCertificates, TrainingCertificate
from app.amazonpay.sns.verdicts import CertificateUnavailable, Forged
from app.amazonpay.transport import Transport
from app.emulator.sns_keys import ensure_sns_keys
from tests.sns_authority import AT, issue, rsa_key

ROOT = issue("Test root", ca=True)
LEAF = issue(issuer=ROOT)


class Publisher:
    """Amazon's file server, on loopback: answers every request alike."""

    def __init__(self, status=200, body=LEAF.pem, location=""):
        self.asked = []
        publisher = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                publisher.asked.append(self.path)
                self.send_response(status)
                if location:
                    self.send_header("Location", location)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))

    def __enter__(self):
        self.thread.start()
        self.transport = Transport()
        return self

    def __exit__(self, *_):
        self.transport.close()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def key(self):
        origin = Origin(secure=False, host="127.0.0.1", port=self.server.server_port)
        source = AmazonCertificates(self.transport, Roots.from_pem(ROOT.pem))
        return source.key_at(Address(origin, "/a.pem"), AT)


def test_a_published_certificate_is_fetched_and_proven():
    with Publisher() as publisher:
        assert publisher.key().key == rsa_key().public_key()
        assert publisher.asked == ["/a.pem"]


@pytest.mark.parametrize("status", [404, 410])
def test_a_certificate_that_is_not_there_is_a_forgers(status):
    with Publisher(status) as publisher, pytest.raises(Forged, match="no such certificate"):
        publisher.key()


@pytest.mark.parametrize("status", [204, 400, 403, 429, 500, 503])
def test_any_other_answer_leaves_the_question_open(status):
    with Publisher(status, b"") as publisher, pytest.raises(CertificateUnavailable):
        publisher.key()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status):
    with Publisher() as other:
        place = f"http://127.0.0.1:{other.server.server_port}/b.pem"
        with Publisher(status, b"", place) as publisher, pytest.raises(CertificateUnavailable):
            publisher.key()
        assert other.asked == []


def test_a_file_without_end_is_not_read_to_its_end():
    with Publisher(body=b"x" * 3_000_000) as publisher, pytest.raises(CertificateUnavailable):
        publisher.key()


def test_a_host_that_is_away_leaves_the_question_open():
    with Publisher() as publisher:
        pass
    with pytest.raises(CertificateUnavailable):
        publisher.key()


@pytest.fixture(scope="module")
def emulator_keys(tmp_path_factory):
    return ensure_sns_keys(tmp_path_factory.mktemp("emulator"))


def test_in_training_the_emulators_certificate_is_believed(emulator_keys):
    source = TrainingCertificate(emulator_keys.certificate_file)
    address = certificate_address(emulator_keys.certificate_url("eu-west-1"))
    trusted = source.key_at(address, dt.datetime.now(dt.UTC))
    assert trusted.key == emulator_keys.key.public_key()


def test_in_training_no_other_certificate_is_believed(emulator_keys):
    source = TrainingCertificate(emulator_keys.certificate_file)
    address = certificate_address(
        "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem"
    )
    with pytest.raises(Forged):
        source.key_at(address, dt.datetime.now(dt.UTC))


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
def test_in_training_a_file_that_is_no_certificate_is_trouble_of_our_own(tmp_path, content):
    file = tmp_path / "certificate.pem"
    if content is not None:
        file.write_bytes(content)
    address = certificate_address(
        "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem"
    )
    with pytest.raises(CertificateUnavailable):
        TrainingCertificate(file).key_at(address, AT)


def test_in_training_nobody_is_asked_for_an_issuer(tmp_path):
    middle = issue("Test issuer", ROOT, ca=True)
    leaf = issue(issuer=middle, issuer_url="http://crt.r2m02.amazontrust.com/r2m02.cer")
    file = tmp_path / "certificate.pem"
    file.write_bytes(leaf.pem + ROOT.pem)
    name = leaf.certificate.fingerprint(hashes.SHA256()).hex()[:32]
    address = certificate_address(
        f"https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-{name}.pem"
    )
    with pytest.raises(Forged, match="no issuers"):
        TrainingCertificate(file).key_at(address, AT)
