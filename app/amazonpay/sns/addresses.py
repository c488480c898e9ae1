"""The addresses at Amazon that a message may make us call: whole texts against a pattern."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from app.amazonpay.origin import Origin
from app.amazonpay.sns.verdicts import Forged

_HOST: Final = (
    r"(?P<host>sns\.(?:cn-[a-z]{4,12}-\d{1,2}\.amazonaws\.com\.cn"
    r"|(?!cn-)[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}\.amazonaws\.com))"
)
_CERTIFICATE: Final = re.compile(
    rf"https://{_HOST}(?P<target>/SimpleNotificationService-[0-9a-fA-F]{{8,64}}\.pem)", re.ASCII
)
_CONFIRMATION: Final = re.compile(
    rf"https://{_HOST}(?P<target>/\?(?P<query>[A-Za-z0-9&=%:._~+-]{{1,2048}}))", re.ASCII
)
_ISSUER: Final = re.compile(
    r"https?://(?P<host>crt\.[a-z0-9]{1,20}\.amazontrust\.com)"
    r"(?P<target>/[a-z0-9]{1,20}\.cer)",
    re.ASCII,
)
_HTTPS: Final = 443


@dataclass(frozen=True, slots=True)
class Address:
    """What to ask whom for; always over TLS, at the standard port."""

    origin: Origin
    target: str


def certificate_address(url: str) -> Address:
    """Where a signing certificate is.

    Such as ``https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123abcd.pem``.

    Raises:
        Forged: any other scheme, host, port or path, or more than that; nobody was asked.
    """
    return _address(_CERTIFICATE.fullmatch(url), "the certificate's address is not Amazon SNS's")


def confirmation_address(url: str, topic_arn: str, token: str) -> Address:
    """Where a subscription is confirmed.

    Raises:
        Forged: not on Amazon's host, or for another topic or token; nobody was asked.
    """
    match = _CONFIRMATION.fullmatch(url)
    address = _address(match, "the address to confirm at is not Amazon SNS's")
    wanted = [("Action", "ConfirmSubscription"), ("Token", token), ("TopicArn", topic_arn)]
    if match is None or sorted(parse_qsl(match["query"])) != wanted:
        raise Forged("the address to confirm at is not of this topic")
    return address


def issuer_address(url: str) -> Address:
    """Where Amazon publishes the certificate of an issuer; asked over TLS whatever is written.

    Raises:
        Forged: anywhere else; nobody was asked.
    """
    return _address(_ISSUER.fullmatch(url), "the issuer's address is not Amazon's")


def _address(match: re.Match[str] | None, otherwise: str) -> Address:
    if match is None:
        raise Forged(otherwise)
    return Address(Origin(secure=True, host=match["host"], port=_HTTPS), match["target"])
