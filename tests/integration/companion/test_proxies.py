"""Behind nginx and Caddy, with the sites that Paydesk brings along: everything comes through."""

import threading

import pytest
import requests

from app.companion.check import Check
from app.companion.findings import Verdict
from app.companion.self_test import read_key
from app.companion.server_options import ServerOptions
from app.emulator.tls import ensure_tls
from tests.integration.companion import proxies
from tests.integration.companion.running import WAIT_S, until

PROXIES = ("nginx", "caddy")


@pytest.fixture(scope="session")
def tls(tmp_path_factory):
    return ensure_tls(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def companion(start):
    return start(ServerOptions(behind_proxy=True))


@pytest.fixture(params=PROXIES)
def url(request, tmp_path, companion, tls):
    """The address of a proxy in front of the companion.

    The tests install no proxy: its package would start a server at this computer's ports.
    """
    if proxies.program(request.param) is None:
        pytest.skip(f"{request.param} is not installed: apt-get install {request.param}")
    proxy = getattr(proxies, request.param)
    with proxy(tmp_path / "proxy", companion.server.port, tls) as port:
        yield f"https://localhost:{port}"


@pytest.fixture
def desk(companion, tls):
    """A desk that believes the test's authority."""
    with requests.Session() as session:
        session.trust_env = False
        session.verify = str(tls.ca)
        session.headers.update(companion.authorization)
        yield session


def test_the_self_test_finds_the_way_open(companion, url, tls):
    check = Check(f"{url}/ipn", read_key(companion.settings.self_test_key), ca_file=tls.ca)

    found = list(check.run())

    assert [(one.step, one.verdict) for one in found] == [
        ("DNS", Verdict.FINE),
        ("port", Verdict.FINE),
        ("TLS", Verdict.FINE),
        ("sample", Verdict.FINE),
        ("256 KiB", Verdict.FINE),
        ("clock", Verdict.FINE),
        ("clock", Verdict.FINE),
    ], [one.sentence for one in found]


def test_notifications_come_in_and_go_out(companion, url, desk):
    assert desk.post(f"{url}/ipn", companion.signer.body(), timeout=WAIT_S).status_code == 200
    assert desk.post(f"{url}/ipn", b"rubbish", timeout=WAIT_S).status_code == 400

    page = desk.get(f"{url}/v1/notifications", timeout=WAIT_S).json()

    assert [told["seq"] for told in page["notifications"]] == [1]


def test_polls_wait_and_streams_are_not_held_back(companion, url, desk):
    answers = []
    poll = threading.Thread(
        target=lambda: answers.append(desk.get(f"{url}/v1/notifications?wait=60", timeout=WAIT_S))
    )
    poll.start()
    stream = desk.get(f"{url}/v1/stream", stream=True, timeout=WAIT_S)
    lines = stream.iter_lines(chunk_size=1)
    assert next(lines) == b": still here"
    until(lambda: companion.server.endpoint.waiting == 2)

    companion.take_in(1)
    poll.join(WAIT_S)

    assert [next(lines), next(lines)] == [b"", b"id: 1"]
    assert answers[0].json()["last"] == 1
    stream.close()


def test_the_public_sees_neither_metrics_nor_readiness(url, desk):
    assert [
        desk.get(url + path, timeout=WAIT_S).status_code for path in ("/metrics", "/readyz", "/")
    ] == [404] * 3
    assert desk.get(f"{url}/healthz", timeout=WAIT_S).json() == {"alive": True}


def test_a_body_that_is_too_long_is_refused(url, desk):
    answer = desk.post(f"{url}/ipn", b"x" * 1_000_000, timeout=WAIT_S)

    # nginx refuses it; Caddy passes it on, and may be answered before it has sent all of it
    assert answer.status_code in {413, 502}


WRONG_SITES = {
    "bodies too short": (("300k", "100k"), "256 KiB", "client_max_body_size"),
    "another path": (
        ("location = /ipn", "location = /other"),
        "sample",
        "There is no companion at this path",
    ),
    "path stripped": (
        (
            "proxy_pass http://paydesk_companion;\n        proxy_read_timeout 15s",
            "proxy_pass http://paydesk_companion/",
        ),
        "proxy",
        "The path /ipn arrives as /; it must arrive as /ipn",
    ),
    "redirect": (
        ("access_log off;", "return 301 https://www.shop.example/;"),
        "sample",
        "Amazon does not follow",
    ),
    "somebody else": (
        ("access_log off;", "return 200 ok;"),
        "sample",
        "Something else than the companion says 200",
    ),
    "password": (
        ("access_log off;", 'auth_basic "x"; auth_basic_user_file /dev/null;'),
        "sample",
        "asks for a password",
    ),
    "wrong port": (
        ("http://paydesk_companion;", "http://127.0.0.1:1;"),
        "sample",
        "The proxy cannot reach the companion",
    ),
}


@pytest.mark.parametrize("site", WRONG_SITES)
def test_the_self_test_says_what_is_wrong_with_the_proxy(tmp_path, companion, tls, site):
    if proxies.program("nginx") is None:
        pytest.skip("nginx is not installed: apt-get install nginx")
    change, step, words = WRONG_SITES[site]
    key = read_key(companion.settings.self_test_key)
    with proxies.nginx(tmp_path / "proxy", companion.server.port, tls, change) as port:
        check = Check(f"https://localhost:{port}/ipn", key, f"{companion.url}/ipn", tls.ca)
        wrong = [found for found in check.run() if found.verdict is Verdict.WRONG]

    (found,) = wrong
    assert found.step == step
    assert words in found.sentence


def test_guesses_are_counted_by_the_address_the_proxy_tells(companion, url, desk):
    wrong = {"Authorization": "Bearer guess"}
    through = [
        desk.get(f"{url}/v1/notifications", headers=wrong, timeout=WAIT_S).status_code
        for _ in range(11)
    ]
    elsewhere = companion.get("/v1/notifications", **wrong, **{"X-Forwarded-For": "203.0.113.9"})

    assert through == [401] * 10 + [429]
    assert elsewhere.status_code == 401
