"""TLS without a proxy: served, renewed while it runs, and never with files that do not fit."""

import socket
import ssl

import pytest
import requests

from app.companion.server_options import ServedTls, ServerOptions
from app.emulator.tls import ensure_tls
from tests.integration.companion.running import WAIT_S, until


@pytest.fixture(scope="session")
def two_certificates(tmp_path_factory):
    """Two for localhost, of authorities of their own."""
    return [ensure_tls(tmp_path_factory.mktemp("tls")) for _ in range(2)]


@pytest.fixture
def served(tmp_path, two_certificates):
    """The files that a companion is told of, holding the first certificate."""
    files = ServedTls(tmp_path / "certificate.pem", tmp_path / "key.pem")
    put(two_certificates[0], files)
    return files


def put(source, files: ServedTls) -> None:
    files.certificate.write_bytes(source.cert.read_bytes())
    files.key.write_bytes(source.key.read_bytes())


def is_believed(companion, authority) -> bool:
    """Whether a new connection is shown a certificate of that authority."""
    try:
        with requests.Session() as fresh:
            fresh.trust_env = False
            url = f"https://localhost:{companion.server.port}/healthz"
            return fresh.get(url, verify=str(authority.ca), timeout=WAIT_S).ok
    except requests.exceptions.SSLError:
        return False


def test_it_serves_tls(start, served, two_certificates):
    companion = start(ServerOptions(tls=served))

    assert companion.url == f"https://127.0.0.1:{companion.server.port}"
    assert is_believed(companion, two_certificates[0])


def test_a_renewed_certificate_is_shown_without_a_restart(start, served, two_certificates):
    companion = start(ServerOptions(tls=served))
    put(two_certificates[1], served)

    companion.server.renew()
    until(lambda: is_believed(companion, two_certificates[1]))

    assert not is_believed(companion, two_certificates[0])


def test_files_that_do_not_fit_leave_the_old_certificate(
    start, served, two_certificates, expect_log, caplog
):
    expect_log("app.companion.server", "certificate not renewed, old one kept")
    companion = start(ServerOptions(tls=served))
    served.key.write_bytes(two_certificates[1].key.read_bytes())

    companion.server.renew()
    until(lambda: caplog.records)

    assert is_believed(companion, two_certificates[0])


def test_old_tls_is_refused(start, served, two_certificates):
    companion = start(ServerOptions(tls=served))
    context = ssl.create_default_context(cafile=two_certificates[0].ca)
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1

    with (
        socket.create_connection(("127.0.0.1", companion.server.port)) as plain,
        pytest.raises(OSError, match=r"SSL|reset|alert|EOF|protocol"),
    ):
        context.wrap_socket(plain, server_hostname="localhost")
