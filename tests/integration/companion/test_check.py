"""The self test against whatever may stand in the way, and against copies of its own samples."""

import json
import secrets
import socket
import time
from contextlib import ExitStack
from email.utils import formatdate
from pathlib import Path
from types import SimpleNamespace

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.companion.check import Check
from app.companion.findings import Verdict
from app.companion.self_test import HEADER, header_value, read_key
from app.companion.server_options import ServedTls, ServerOptions
from app.emulator.tls import ensure_tls
from tests.integration.companion.pretender import Pretender
from tests.integration.companion.process import run, running
from tests.sns_authority import AT, DAY, issue

KEY = b"k" * 64
_TOPIC = "arn:aws:sns:eu-west-1:291180941288:A1"


@pytest.fixture
def pretend():
    started = []

    def begin(*told, **more) -> Pretender:
        started.append(Pretender(*told, **more))
        return started[-1]

    yield begin
    for pretender in started:
        pretender.close()


def wrong(check: Check) -> tuple[str, str]:
    """The one thing that is wrong."""
    (found,) = [found for found in check.run() if found.verdict is Verdict.WRONG]
    return found.step, found.sentence


def key_of(companion) -> bytes:
    return read_key(companion.settings.self_test_key)


def test_a_name_that_nobody_knows():
    step, sentence = wrong(Check("https://nowhere.invalid/ipn", KEY))

    assert step == "DNS"
    assert sentence.startswith("Nobody knows the name nowhere.invalid: enter it at your DNS")


@pytest.mark.parametrize("url", ["shop.example/ipn", "ftp://shop.example/ipn", "https://:1x/", ""])
def test_an_address_that_is_none(url):
    assert wrong(Check(url, KEY))[0] == "address"


def test_a_port_where_nobody_listens(pretend):
    pretender = pretend()
    pretender.close()

    assert wrong(Check(f"http://localhost:{pretender.port}/ipn", KEY))[0] == "port"


def test_a_port_that_speaks_no_tls(pretend):
    step, sentence = wrong(Check(f"https://localhost:{pretend().port}/ipn", KEY))

    assert (step, "does not speak TLS" in sentence) == ("TLS", True)


def test_a_certificate_that_nobody_believes(pretend, tmp_path):
    step, sentence = wrong(Check(pretend(tls=ensure_tls(tmp_path)).url, KEY))

    assert step == "TLS"
    assert "serve its intermediate certificates with it" in sentence


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"alternative": "other.example"}, "is for another host name"),
        ({"begins": AT - 3 * DAY, "ends": AT - 2 * DAY}, "has expired: renew it"),
        ({"begins": AT + 9000 * DAY, "ends": AT + 9001 * DAY}, "is not valid yet"),
    ],
)
def test_a_certificate_that_does_not_hold(pretend, tmp_path, told, words):
    far = {"begins": AT - DAY, "ends": AT + 9000 * DAY}
    authority = issue("authority", ca=True, **(far | {"ends": AT + 20000 * DAY}))
    leaf = issue("leaf", authority, **({"alternative": "localhost"} | far | told))
    pretender = pretend(tls=files_of(tmp_path, leaf))

    step, sentence = wrong(Check(pretender.url, KEY, ca_file=written(tmp_path, authority)))

    assert (step, words in sentence) == ("TLS", True)


def files_of(folder: Path, leaf) -> SimpleNamespace:
    key = leaf.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "leaf.pem").write_bytes(leaf.pem)
    (folder / "leaf.key").write_bytes(key)
    return SimpleNamespace(cert=folder / "leaf.pem", key=folder / "leaf.key")


def written(folder: Path, authority) -> Path:
    (folder / "authority.pem").write_bytes(authority.pem)
    return folder / "authority.pem"


@pytest.mark.parametrize(
    ("status", "headers", "words"),
    [
        (200, {}, "Something else than the companion says 200"),
        (204, {"Server": "Shop/1"}, "(it calls itself 'Shop/1')"),
        (302, {"Location": "https://www.shop.example/"}, "sends on to https://www.shop.example/"),
        (401, {}, "asks for a password"),
        (403, {}, "--self-test-key-file"),
        (404, {}, "There is no companion at this path"),
        (405, {}, "POST is not let through"),
        (411, {}, "does not pass Content-Length on"),
        (413, {}, "client_max_body_size 300k"),
        (429, {}, "limits how often"),
        (502, {}, "The proxy cannot reach the companion"),
        (503, {}, "look at /readyz"),
        (504, {}, "gets no answer from the companion in time"),
        (418, {}, "Look at the proxy's log."),
    ],
)
def test_answers_that_are_not_the_companions(pretend, status, headers, words):
    step, sentence = wrong(Check(pretend(status, headers).url, KEY))

    assert (step, words in sentence) == ("sample", True), sentence


def test_an_answer_that_only_looks_like_the_companions_is_not_believed(pretend):
    answer = json.dumps({"method": "POST", "path": "/ipn", "bytes": 2500, "at": 0, "headers": {}})
    body = json.dumps({"answer": answer, "mac": "0" * 64}).encode()

    step, sentence = wrong(Check(pretend(body=body).url, KEY))

    assert (step, "Something else than the companion" in sentence) == ("sample", True)


def test_another_companions_key_is_told(refusing):
    step, sentence = wrong(Check(f"{refusing.url}/ipn", KEY))

    assert (step, "another self-test key" in sentence) == ("sample", True)


def test_a_wrong_way_to_a_well_companion_is_told_apart(companion, pretend):
    check = Check(pretend(404).url, key_of(companion), f"{companion.url}/ipn")

    assert [(found.step, found.verdict) for found in check.run()][-2:] == [
        ("sample", Verdict.WRONG),
        ("here", Verdict.LOOK),
    ]


def test_a_companion_that_is_not_well_at_home_either_is_told(pretend):
    check = Check(pretend(404).url, KEY, pretend(503).url)

    found = list(check.run())[-1]

    assert (found.step, found.verdict) == ("here", Verdict.WRONG)
    assert "does not work either" in found.sentence


def test_at_home_a_certificate_for_the_public_name_will_do(start, tmp_path, pretend):
    tls = ensure_tls(tmp_path / "tls")
    companion = start(ServerOptions(tls=ServedTls(tls.cert, tls.key)))
    check = Check(pretend(404).url, key_of(companion), f"{companion.url}/ipn")

    assert list(check.run())[-1].verdict is Verdict.LOOK


@pytest.mark.parametrize(
    ("ahead_s", "verdict", "words"),
    [
        (0, Verdict.FINE, "agrees"),
        (120, Verdict.LOOK, "120 s behind"),
        (-120, Verdict.LOOK, "120 s ahead"),
        (3600, Verdict.WRONG, "3600 s behind"),
    ],
)
def test_the_companions_clock_is_held_against_amazons(refusing, pretend, ahead_s, verdict, words):
    amazon = pretend(headers={"Date": formatdate(time.time() + ahead_s, usegmt=True)})
    check = Check(f"{refusing.url}/ipn", key_of(refusing), clock_url=amazon.url)

    found = list(check.run())[-1]

    assert (found.step, found.verdict) == ("Amazon", verdict)
    assert words.split()[-1] in found.sentence


def test_a_host_that_does_not_let_the_companion_out_is_told(refusing):
    check = Check(f"{refusing.url}/ipn", key_of(refusing), clock_url="https://sns.invalid/")

    step, sentence = wrong(check)

    assert (step, "let it out at port 443" in sentence) == ("Amazon", True)


def test_a_sample_leaves_nothing_in_the_log_and_is_not_counted_as_a_notification(companion):
    assert all(
        found.verdict is Verdict.FINE
        for found in Check(f"{companion.url}/ipn", key_of(companion)).run()
    )

    assert companion.ask().json()["last"] == 0
    assert companion.metric('paydesk_companion_answers_total{route="self-test",status="200"}') == 2
    assert companion.metric('paydesk_companion_notifications_total{outcome="accepted"}') == 0


def test_a_recorded_sample_works_only_once(refusing):
    body, nonce = b"{}", secrets.token_hex(16)
    header = {HEADER: header_value(key_of(refusing), nonce, body)}

    assert [refusing.post(body, **header), refusing.post(body, **header)] == [200, 403]


@pytest.mark.parametrize("header", ["v1", "v1 x y", "v2 {nonce} {mac}", "v1 {nonce} {mac}0"])
def test_a_sample_without_the_key_is_refused(refusing, header):
    nonce = secrets.token_hex(16)
    mac = header_value(key_of(refusing), nonce, b"{}").split()[2]

    told = {HEADER: header.format(nonce=nonce, mac=mac)}

    assert refusing.post(b"{}", **told) == 403


def test_the_samples_header_opens_no_way_around_the_signature(companion):
    """A forged notification with a proven header is echoed, and that is all."""
    body = companion.signer.body(TopicArn="arn:aws:sns:eu-west-1:1:other")
    header = {HEADER: header_value(key_of(companion), secrets.token_hex(16), body)}

    assert companion.post(body, **header) == 200
    assert companion.ask().json()["last"] == 0
    assert companion.post(body) == 403


def test_a_sample_that_was_changed_on_the_way_is_refused(refusing):
    header = {HEADER: header_value(key_of(refusing), secrets.token_hex(16), b"{}")}

    assert refusing.post(b"{ }", **header) == 403


def test_a_sample_over_256_kib_is_413(refusing):
    body = b"x" * (256 * 1024 + 1)
    header = {HEADER: header_value(key_of(refusing), secrets.token_hex(16), body)}

    assert refusing.post(body, **header) == 413


def test_samples_that_are_not_finished_do_not_pile_up(companion):
    head = (
        "POST /ipn HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\nX-Paydesk-Self-Test: v1 a b\r\n\r\n"
    )
    with ExitStack() as crowd:
        for _ in range(8):
            line = socket.create_connection(("127.0.0.1", companion.server.port))
            crowd.enter_context(line).sendall(head.encode())
        companion.wait_for('paydesk_companion_under_way{route="/ipn"}', 8)

        assert companion.post(b"{}", **{HEADER: "v1 a b"}) == 503
    companion.wait_for('paydesk_companion_under_way{route="/ipn"}', 0)
    assert companion.post(b"{}", **{HEADER: "v1 a b"}) == 403


def test_the_command_finds_the_running_companion_by_its_folder(tmp_path):
    with running(tmp_path / "data", "--topic", _TOPIC, "--merchant", "A1"):
        said = run("check", "--data", tmp_path / "data")
    told = [line.split()[:2] for line in said.stdout.splitlines()]

    assert (said.returncode, said.stdout.splitlines()[-1]) == (0, "The way is open.")
    assert ["ok", "sample"] in told


def test_a_companion_that_would_refuse_everything_is_told_what_to_list(tmp_path):
    with running(tmp_path / "data"):
        said = run("check", "--data", tmp_path / "data")
    lists = [line[15:] for line in said.stdout.splitlines() if line.startswith("wrong  lists")]

    assert said.returncode == 1
    assert said.stdout.splitlines()[-1] == "Amazon's notifications will not arrive."
    assert [line.partition(",")[0] for line in lists] == [
        " No topic is listed at the companion",
        " No merchant is listed at the companion",
    ]
    assert "--topic ARN" in lists[0]
    assert "--merchant SELLER-ID" in lists[1]


def test_the_command_tells_what_is_wrong_as_json_and_by_its_status(tmp_path, pretend):
    with running(tmp_path / "data"):
        said = run("check", "--data", tmp_path / "data", "--url", pretend(404).url, "--json")
    told = [json.loads(line) for line in said.stdout.splitlines()]

    assert said.returncode == 1
    assert [(one["step"], one["verdict"]) for one in told][-2:] == [
        ("sample", "wrong"),
        ("here", "look"),
    ]


def test_without_a_key_the_command_says_where_to_run_it(tmp_path):
    said = run("check", "--data", tmp_path / "nowhere", "--url", "https://shop.example/ipn")

    assert said.returncode == 1
    assert "Run this where the companion runs, with its --data" in said.stderr
