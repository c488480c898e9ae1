"""What a broken connection proves, over real sockets."""

import socket
import ssl
import struct
import threading
from contextlib import suppress

import pytest
from cryptography import x509

from app.amazonpay.connection import ANSWER_LIMIT, Connection
from app.amazonpay.origin import Origin
from app.amazonpay.tls import public_context, training_context
from app.amazonpay.transport import Transport, WireRequest, request_head
from app.domain.errors import NotSent, OutcomeUnknown, Unavailable
from tests.bench.client_bench import make_certificate
from tests.integration.amazonpay.scripted_server import (
    Answer,
    Bytes,
    HangUpAfter,
    Reset,
    ScriptedServer,
    Silence,
    Torn,
)

HELLO = Answer(b"hello", date="today")


@pytest.fixture
def transport():
    made = Transport()
    yield made
    made.close()


def send(transport, server_or_origin, read_timeout_s=5.0):
    return transport.send(ask(server_or_origin), read_timeout_s)


def ask(server_or_origin, body=b"a=1"):
    origin = getattr(server_or_origin, "origin", server_or_origin)
    return WireRequest(origin, request_head("POST", "/path", origin, {"X-Test": "1"}), body)


def test_request_arrives_as_it_was_meant(transport):
    with ScriptedServer(HELLO) as server:
        answer = send(transport, server)
        (asked,) = server.asked
        assert (answer.status, answer.body, answer.header(b"date")) == (200, b"hello", "today")
        assert asked.line == "POST /path HTTP/1.1"
        assert asked.form == {"a": "1"}
        assert asked.headers == {
            "Host": f"127.0.0.1:{server.port}",
            "User-Agent": "Paydesk",
            "X-Test": "1",
            "Content-Length": "3",
        }


def test_many_requests_share_one_connection(transport):
    with ScriptedServer(HELLO) as server:
        for _ in range(50):
            send(transport, server)
        assert (server.connections, transport.handshakes) == (1, 1)


def test_as_many_connections_as_threads_at_most(transport):
    with ScriptedServer(HELLO) as server:

        def work():
            for _ in range(25):
                send(transport, server)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.asked) == 100
        assert 1 <= server.connections <= 4


def test_connection_that_the_server_closed_meanwhile_is_replaced_unnoticed(transport):
    with ScriptedServer(HangUpAfter(HELLO)) as server:
        for _ in range(20):
            assert send(transport, server).body == b"hello"
            server.ended.acquire()
        assert server.connections == 20


def test_connection_that_says_close_is_closed(transport):
    with ScriptedServer(Answer(b"x", closing=True)) as server:
        send(transport, server)
        send(transport, server)
        assert server.connections == 2


def test_unframed_answer_ends_with_its_connection(transport):
    with ScriptedServer(Bytes(b"HTTP/1.1 200 OK\r\n\r\nhello")) as server:
        assert send(transport, server).body == b"hello"


def test_redirect_is_not_followed(transport):
    step = Answer(b"", 302, extra=b"Location: http://127.0.0.1:1/\r\n")
    with ScriptedServer(step) as server:
        assert send(transport, server).status == 302
        assert len(server.asked) == 1


@pytest.mark.parametrize("length", [0, 1, 16, 40, len(HELLO.wire()) - 1])
def test_torn_answer_is_unknown(transport, length):
    with ScriptedServer(Torn(HELLO, length)) as server:
        with pytest.raises(OutcomeUnknown, match="ended in the middle"):
            send(transport, server)
        assert len(server.asked) == 1


def test_reset_after_the_request_is_unknown(transport):
    with ScriptedServer(Reset()) as server:
        with pytest.raises(OutcomeUnknown, match="broke while waiting"):
            send(transport, server)
        assert len(server.asked) == 1


def test_silence_is_unknown(transport):
    with ScriptedServer(Silence()) as server:
        with pytest.raises(OutcomeUnknown, match="no complete answer in time"):
            transport.send(ask(server), read_timeout_s=0.05)
        assert len(server.asked) == 1


def test_answer_that_stops_half_way_is_given_up_in_time(transport):
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def half():
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(HELLO.wire()[:-1])
            over.wait()

    thread = threading.Thread(target=half)
    thread.start()
    origin = Origin(False, "127.0.0.1", listener.getsockname()[1])
    with pytest.raises(OutcomeUnknown, match="no complete answer in time"):
        transport.send(ask(origin), read_timeout_s=0.1)
    over.set()
    thread.join()
    listener.close()


def test_answer_that_is_not_http_is_unknown(transport):
    with (
        ScriptedServer(Bytes(b"220 mail.example.test ESMTP\r\n")) as server,
        pytest.raises(OutcomeUnknown, match="not HTTP"),
    ):
        send(transport, server)


def test_endless_answer_is_given_up(transport):
    with (
        ScriptedServer(Answer(b"x" * (ANSWER_LIMIT + 1))) as server,
        pytest.raises(OutcomeUnknown, match="longer than any of Amazon's"),
    ):
        send(transport, server)


def test_failed_connection_is_never_used_again(transport):
    with ScriptedServer(HELLO, Torn(HELLO, 30), HELLO) as server:
        send(transport, server)
        with pytest.raises(OutcomeUnknown):
            send(transport, server)
        assert send(transport, server).body == b"hello"
        assert server.connections == 2


def test_refused_connection_is_not_sent(transport):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(NotSent, match="cannot be reached"):
        send(transport, Origin(False, "127.0.0.1", port))


def test_unknown_host_is_not_sent(transport):
    with pytest.raises(NotSent, match="is unknown"):
        send(transport, Origin(True, "amazon.invalid", 443))


def test_plain_http_never_leaves_this_machine(transport):
    with pytest.raises(Unavailable, match="without TLS"):
        send(transport, Origin(False, "mws.amazonservices.com", 80))


@pytest.mark.parametrize("value", ["a\r\nX-Forged: 1", "a\nb", "a\x00", "ä"])
def test_header_cannot_be_forged(value):
    origin = Origin(True, "example.test", 443)
    with pytest.raises(ValueError, match="control character"):
        request_head("GET", "/", origin, {"X": value})


def test_request_shows_no_secrets():
    shown = repr(ask(Origin(True, "example.test", 443), b"Signature=planted"))
    assert "planted" not in shown
    assert "X-Test" not in shown


def test_closed_transport_keeps_nothing_open():
    transport = Transport()
    with ScriptedServer(HELLO) as server:
        send(transport, server)
        transport.close()
        send(transport, server)
        send(transport, server)
        assert server.connections == 3


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    certificate_file, key_file = make_certificate(tmp_path_factory.mktemp("tls"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_file, key_file)
    return certificate_file, context


def secure_origin(server):
    return Origin(secure=True, host="localhost", port=server.port)


def test_believed_certificate_is_enough_for_many_calls_on_one_handshake(certificate):
    certificate_file, context = certificate
    transport = Transport(tls=lambda: training_context(certificate_file))
    with ScriptedServer(HELLO, tls=context) as server:
        for _ in range(20):
            assert send(transport, secure_origin(server)).body == b"hello"
        assert transport.handshakes == 1
        transport.close()


def test_strange_certificate_is_refused_before_anything_is_sent(certificate):
    transport = Transport(tls=public_context)
    with ScriptedServer(HELLO, tls=certificate[1]) as server:
        with pytest.raises(NotSent, match="no certificate that we believe"):
            send(transport, secure_origin(server))
        assert server.asked == []


def test_certificate_of_another_host_is_refused_before_anything_is_sent(certificate):
    transport = Transport(tls=lambda: training_context(certificate[0]))
    with ScriptedServer(HELLO, tls=certificate[1]) as server:
        with pytest.raises(NotSent, match="no certificate that we believe"):
            send(transport, Origin(True, "127.0.0.1", server.port))
        assert server.asked == []


def test_server_that_speaks_no_tls_is_not_sent(certificate):
    transport = Transport(tls=lambda: training_context(certificate[0]))
    listener = socket.create_server(("127.0.0.1", 0))

    def speak_plain():
        connection, _ = listener.accept()
        with connection:
            connection.sendall(b"220 mail.example.test ESMTP\r\n")

    thread = threading.Thread(target=speak_plain)
    thread.start()
    with pytest.raises(NotSent, match="could not be reached securely"):
        send(transport, Origin(True, "localhost", listener.getsockname()[1]))
    thread.join()
    listener.close()


def test_contexts_are_made_once_and_check_hosts(certificate):
    assert public_context() is public_context()
    assert training_context(certificate[0]) is training_context(certificate[0])
    for context in (public_context(), training_context(certificate[0])):
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname


def test_training_believes_in_its_own_certificate_alone(certificate):
    (believed,) = training_context(certificate[0]).get_ca_certs(binary_form=True)
    assert x509.load_der_x509_certificate(believed) == x509.load_pem_x509_certificate(
        certificate[0].read_bytes()
    )


def test_missing_or_empty_training_certificate_is_said(tmp_path):
    (tmp_path / "empty.pem").write_text("nothing")
    for name in ("missing.pem", "empty.pem"):
        with pytest.raises(Unavailable, match="training certificate cannot be read"):
            training_context(tmp_path / name)


@pytest.fixture
def abrupt_server():
    """Answers the first request; at the first bytes of another one on that connection, resets it."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)

    def serve():
        first, _ = listener.accept()
        first.recv(65536)
        first.sendall(HELLO.wire())
        first.recv(1)
        first.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        first.close()
        with suppress(OSError):
            second, _ = listener.accept()
            with second:
                while not second.recv(65536).endswith(b"end"):
                    pass
                second.sendall(HELLO.wire())

    thread = threading.Thread(target=serve)
    thread.start()
    yield Origin(False, "127.0.0.1", listener.getsockname()[1])
    with suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


LONG = b"x" * 8_000_000 + b"end"


def test_request_cut_short_on_an_old_connection_is_sent_on_a_new_one(transport, abrupt_server):
    send(transport, abrupt_server)
    assert transport.send(ask(abrupt_server, LONG), 5.0).body == b"hello"
    assert transport.handshakes == 2


def test_request_cut_short_is_not_sent(abrupt_server):
    connection = Connection(abrupt_server, None, 5.0)
    connection.exchange(ask(abrupt_server).to_wire(), 5.0)
    with pytest.raises(NotSent, match="before the request had left"):
        connection.exchange(ask(abrupt_server, LONG).to_wire(), 5.0)
    assert not connection.reusable
    connection.close()
