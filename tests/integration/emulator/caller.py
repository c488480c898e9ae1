"""A tiny client of the classic API, written for these tests and shared with nothing."""

import base64
import datetime as dt
import hashlib
import hmac
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit
from xml.etree.ElementTree import Element

import requests
from defusedxml.ElementTree import fromstring

PATHS = {
    "Live": "/OffAmazonPayments/2013-01-01",
    "Sandbox": "/OffAmazonPayments_Sandbox/2013-01-01",
}
TIMEOUT_S = 20


@dataclass(frozen=True)
class Reply:
    """What came back: HTTP status, body, and the parsed root without namespace."""

    status: int
    text: str
    root: Element
    headers: Any

    @property
    def code(self) -> str:
        return self.text_of("Error/Code")

    @property
    def message(self) -> str:
        return self.text_of("Error/Message")

    def text_of(self, path: str) -> str:
        """The text at a path below the root, `//X` anywhere; empty if absent or empty."""
        return self.root.findtext(f".//{path}") or ""

    def has(self, path: str) -> bool:
        return self.root.find(f".//{path}") is not None

    def all_of(self, path: str) -> list[str]:
        return [one.text or "" for one in self.root.findall(f".//{path}")]

    def amount(self, name: str) -> str:
        return f"{self.text_of(f'{name}/Amount')} {self.text_of(f'{name}/CurrencyCode')}"

    def state(self, name: str) -> str:
        """`State` or `State/ReasonCode` of a status element."""
        reason = self.text_of(f"{name}/ReasonCode")
        return "/".join(filter(None, (self.text_of(f"{name}/State"), reason)))


class Caller:
    """Signs and sends calls with one set of credentials."""

    def __init__(self, credentials: dict[str, str], *, verify: str | bool = True) -> None:
        self.base_url = credentials["base_url"]
        self.access_key = credentials["access_key"]
        self.secret_key = credentials["secret_key"]
        self.seller_id = credentials["seller_id"]
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.verify = verify

    def close(self) -> None:
        self.session.close()

    def parameters(self, action: str, **extra: str) -> dict[str, str]:
        return {
            "AWSAccessKeyId": self.access_key,
            "Action": action,
            "SellerId": self.seller_id,
            "SignatureMethod": "HmacSHA256",
            "SignatureVersion": "2",
            "Timestamp": f"{dt.datetime.now(dt.UTC):%Y-%m-%dT%H:%M:%SZ}",
            "Version": "2013-01-01",
        } | extra

    def signature(
        self, parameters: dict[str, str], path: str, *, verb: str = "POST", host: str = ""
    ) -> str:
        text = "\n".join((verb, host or urlsplit(self.base_url).netloc, path, encode(parameters)))
        method = hashlib.sha256 if parameters["SignatureMethod"] == "HmacSHA256" else hashlib.sha1
        digest = hmac.new(self.secret_key.encode(), text.encode(), method).digest()
        return base64.b64encode(digest).decode()

    def call(self, action: str, environment: str = "Sandbox", **extra: Any) -> Reply:
        """Sign and post a call; underscores in names stand for dots, None is left out."""
        named = {
            name.replace("_", "."): str(value) for name, value in extra.items() if value is not None
        }
        return self.send(self.parameters(action, **named), PATHS[environment])

    def send(
        self, parameters: dict[str, str], path: str, *, verb: str = "POST", host: str = ""
    ) -> Reply:
        """Sign parameters as they are and send them."""
        signed = parameters | {"Signature": self.signature(parameters, path, verb=verb, host=host)}
        return self.send_raw(signed, path, verb=verb)

    def send_raw(self, parameters: dict[str, str], path: str, *, verb: str = "POST") -> Reply:
        """Send parameters as they are, signed or not."""
        url, form = self.base_url + path, encode(parameters)
        if verb == "GET":
            response = self.session.get(f"{url}?{form}", timeout=TIMEOUT_S)
        else:
            kind = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
            response = self.session.post(url, data=form, headers=kind, timeout=TIMEOUT_S)
        return reply(response)


def encode(parameters: dict[str, str]) -> str:
    """The canonical query of Signature Version 2."""
    return "&".join(
        f"{quote(name, safe='-_.~')}={quote(value, safe='-_.~')}"
        for name, value in sorted(parameters.items())
    )


def reply(response: requests.Response) -> Reply:
    root = fromstring(response.text)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return Reply(response.status_code, response.text, root, response.headers)
