"""The OpenAPI description of the IPN routes names what is there, and nothing else."""

import json
import re
from pathlib import Path

import pytest

from app.emulator import control, ipn_control
from app.emulator.ipn_messages import NotificationType
from app.emulator.ipn_settings import IpnFault
from app.emulator.sns_outbox import DeliveryState
from app.emulator.sns_retry import RetryPolicy

FOLDER = Path(control.__file__).with_name("openapi")
SOURCE = Path(ipn_control.__file__).read_text("utf-8")


@pytest.fixture(scope="module")
def paths() -> dict:
    return json.loads((FOLDER / "paths_ipn.json").read_text("utf-8"))


def body(paths: dict, path: str, verb: str) -> dict:
    content = paths[path][verb]["requestBody"]["content"]
    return content["application/json"]["schema"]["properties"]


def test_every_route_is_described_and_every_described_route_is_there(paths):
    there = set(re.findall(r'Route\("(/[^"]+)".*methods=\["([A-Z]+)"\]', SOURCE))
    described = {(path, verb.upper()) for path, item in paths.items() for verb in item}
    assert described == there
    assert len(described) == 11


def test_every_choice_is_described(paths):
    assert body(paths, "/control/ipn/faults", "post")["fault"]["enum"] == list(IpnFault)
    assert body(paths, "/control/ipn", "put")["retry"]["enum"] == list(RetryPolicy)
    types = body(paths, "/control/ipn/send", "post")["type"]["enum"]
    assert types == [*NotificationType, "SubscriptionConfirmation", "UnsubscribeConfirmation"]
    parameters = paths["/control/ipn/messages"]["get"]["parameters"]
    names = ["after", "limit", "object_id", "message_id", "state"]
    assert [one["name"] for one in parameters] == names
    assert parameters[-1]["schema"]["enum"] == list(DeliveryState)
