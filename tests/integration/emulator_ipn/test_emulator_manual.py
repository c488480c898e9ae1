"""docs/emulator.md against the running emulator: each example works, each route is told of."""

import asyncio
import base64
import datetime as dt
import hashlib
import hmac
import json
import re
import shlex
import subprocess
import sys
import threading
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from starlette.routing import Route

from app.command_line.emulator import emulator as command
from app.emulator.buyers import BUYERS
from app.emulator.control import control_routes
from app.emulator.faults import FaultBook, FaultKind
from app.emulator.ipn_control import ipn_routes
from app.emulator.ipn_messages import NotificationType
from app.emulator.ipn_settings import IpnFault
from app.emulator.server import EmulatorOptions, EmulatorServer
from app.emulator.sns_sender import SnsSender
from app.emulator.throttle import Throttle
from app.emulator.web_logo import Logo

MANUAL = (Path(__file__).parents[3] / "docs" / "emulator.md").read_text("utf-8")
SHELL = re.findall(r"```sh\n(.*?)```", MANUAL, re.DOTALL)
PYTHON = re.findall(r"```python\n(.*?)```", MANUAL, re.DOTALL)
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
WAIT_S = 20


class Running:
    """The whole emulator in a thread, and a client that signs."""

    def __init__(self) -> None:
        self.server = EmulatorServer(EmulatorOptions())
        ready = threading.Event()
        self._thread = threading.Thread(target=self.server.run, args=(ready.set,))
        self._thread.start()
        assert ready.wait(WAIT_S)
        self.account = self.server.credentials()
        self.session = requests.Session()
        self.session.trust_env = False

    def stop(self) -> None:
        self.session.close()
        self.server.stop()
        self._thread.join()

    def control(self, method: str, path: str, body: dict | None = None) -> dict:
        answer = self.session.request(
            method, self.account["control_url"] + path, json=body, timeout=WAIT_S
        )
        assert answer.status_code == 200, answer.text
        return answer.json()

    def call(self, action: str, **parameters: str) -> str:
        path = "/OffAmazonPayments_Sandbox/2013-01-01"
        now = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        sent = {name.replace("_", "."): value for name, value in parameters.items()} | {
            "AWSAccessKeyId": self.account["access_key"],
            "Action": action,
            "SellerId": self.account["seller_id"],
            "SignatureMethod": "HmacSHA256",
            "SignatureVersion": "2",
            "Timestamp": now,
            "Version": "2013-01-01",
        }
        query = urllib.parse.urlencode(sorted(sent.items()), quote_via=urllib.parse.quote)
        host = urllib.parse.urlsplit(self.account["base_url"]).netloc
        digest = hmac.digest(
            self.account["secret_key"].encode(),
            f"POST\n{host}\n{path}\n{query}".encode(),
            hashlib.sha256,
        )
        signature = urllib.parse.quote(base64.b64encode(digest).decode(), safe="")
        answer = self.session.post(
            self.account["base_url"] + path,
            data=f"{query}&Signature={signature}",
            headers={"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"},
            timeout=WAIT_S,
        )
        assert answer.status_code == 200, answer.text
        return answer.text


@pytest.fixture(scope="module")
def emulator() -> Iterator[Running]:
    running = Running()
    yield running
    running.stop()


def object_id(xml: str, name: str) -> str:
    return re.findall(f"<{name}>(.*?)</{name}>", xml)[0]


@pytest.fixture
def variables(emulator) -> dict[str, str]:
    """Fresh objects for what the examples call $ORDER, $CAPTURE and so on."""
    emulator.control("POST", "/reset")
    emulator.control("PUT", "/throttling", {"enabled": False})
    emulator.control("PUT", "/ipn", {"url": "http://127.0.0.1:9/ipn", "retry": "none"})
    usd = {"amount": "19.95", "currency": "USD"}
    made = emulator.control("POST", "/order-references", {"total": usd, "confirmed": True})
    order = made["AmazonOrderReferenceId"]
    part = {"AuthorizationAmount_Amount": "5.00", "AuthorizationAmount_CurrencyCode": "USD"}
    taken = emulator.call(
        "Authorize",
        AmazonOrderReferenceId=order,
        AuthorizationReferenceId="a1",
        TransactionTimeout="0",
        CaptureNow="true",
        **part,
    )
    waiting = emulator.call(
        "Authorize", AmazonOrderReferenceId=order, AuthorizationReferenceId="a2", **part
    )
    capture = object_id(taken, "member")
    refunds = [
        emulator.call(
            "Refund",
            AmazonCaptureId=capture,
            RefundReferenceId=f"r{number}",
            RefundAmount_Amount="1.00",
            RefundAmount_CurrencyCode="USD",
        )
        for number in (1, 2)
    ]
    eur = {"region": "eu", "total": {"amount": "49.90", "currency": "EUR"}}
    drafts = [
        emulator.control("POST", "/order-references", eur)["AmazonOrderReferenceId"]
        for _ in range(2)
    ]
    emulator.call(
        "ConfirmOrderReference",
        AmazonOrderReferenceId=drafts[1],
        SuccessUrl="https://localhost/success",
        FailureUrl="https://localhost/failure",
    )
    sent = emulator.control("POST", "/ipn/send", {"type": "PaymentCapture"})
    return {
        "EMULATOR": emulator.account["base_url"],
        "ORDER": order,
        "TOKEN": made["access_token"],
        "AUTHORIZATION": object_id(taken, "AmazonAuthorizationId"),
        "PENDING_AUTHORIZATION": object_id(waiting, "AmazonAuthorizationId"),
        "CAPTURE": capture,
        "REFUND": object_id(refunds[0], "AmazonRefundId"),
        "PENDING_REFUND": object_id(refunds[1], "AmazonRefundId"),
        "DRAFT": drafts[0],
        "CONFIRMING": drafts[1],
        "CERTIFICATE": emulator.control("GET", "/ipn")["certificate_path"].lstrip("/"),
        "MESSAGE": sent["message_id"],
    }


def run_as_curl(session: requests.Session, line: str, variables: dict[str, str]):
    """Does what curl would do with the few options the manual uses."""
    words = shlex.split(re.sub(r"\$([A-Z_]+)", lambda found: variables[found[1]], line))
    assert words.pop(0) == "curl"
    method, body, headers, url = None, None, {}, ""
    while words:
        match words.pop(0):
            case "-X":
                method = words.pop(0)
            case "-d":
                body = words.pop(0).encode()
                headers["Content-Type"] = "application/x-www-form-urlencoded"
            case "-H":
                name, _, value = words.pop(0).partition(": ")
                headers[name] = value
            case "--data-binary":
                assert words.pop(0) == "@logo.png"
                body = PNG
            case word:
                url = word
    verb = method or ("POST" if body else "GET")
    return session.request(verb, url, data=body, headers=headers, timeout=WAIT_S)


@pytest.mark.parametrize("block", SHELL, ids=[block.split("\n")[0][:60] for block in SHELL])
def test_each_example_with_curl_works(emulator, variables, block):
    lines = block.strip().split("\n")
    for line in lines:
        answer = run_as_curl(emulator.session, line, variables)
        assert answer.status_code in {200, 204}, f"{line}\n{answer.text}"


def test_the_example_in_python_authorizes_an_order(emulator):
    emulator.control("POST", "/reset")
    order = emulator.control(
        "POST",
        "/order-references",
        {"region": "us", "total": {"amount": "19.95", "currency": "USD"}},
    )
    (example,) = PYTHON
    done = subprocess.run(
        [sys.executable, "-c", example],
        env={
            "CREDENTIALS": json.dumps(emulator.account),
            "ORDER": order["AmazonOrderReferenceId"],
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == ""
    assert "<State>Open</State>" in done.stdout


def test_every_control_route_is_told_of_and_no_other(emulator, tmp_path):
    server = emulator.server
    sender = SnsSender(server.world, server.keys, tmp_path)
    routes = [
        *control_routes(server.world, FaultBook(), Throttle(server.world.clock)),
        *ipn_routes(server.world, sender),
        *Logo(server.world).routes(),
    ]
    there = {
        (method, route.path)
        for route in routes
        if isinstance(route, Route) and route.path.startswith("/control")
        for method in (route.methods or set()) - {"HEAD"}
    }
    told = set(re.findall(r"`(GET|POST|PUT|DELETE) (/control[^`\s]*)`", MANUAL))
    asyncio.run(sender.stop())
    assert told == there


def test_every_fault_buyer_and_type_is_told_of():
    listed = set(re.findall(r"`([a-z_]+)`", MANUAL))
    assert set(FaultKind) <= listed
    assert set(IpnFault) <= listed
    assert all(f"`{type_}`" in MANUAL for type_ in NotificationType)
    told = re.findall(r"^\| (us|uk|eu|jp) \| .* \| (\S+@\S+) \|$", MANUAL, re.MULTILINE)
    assert told == [(one.region.value, one.email) for one in BUYERS]


def test_every_option_of_the_command_line_is_told_of_and_no_other():
    section = MANUAL.split("## Start")[1].split("##")[0]
    told = set(re.findall(r"^\| `(--[a-z-]+)", section, re.MULTILINE))
    options = {name for one in command.params for name in one.opts}
    assert told == options


def test_every_field_of_the_credentials_is_told_of(emulator):
    section = MANUAL.split("## The line of credentials")[1].split("##")[0]
    assert all(f"`{name}`" in section for name in emulator.account)


def test_every_link_leads_somewhere():
    headings = re.findall(r"^#+ (.*)$", MANUAL, re.MULTILINE)
    anchors = {heading.lower().replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]*)\)", MANUAL)) <= anchors
