"""Where IPNs go and how they behave, as the control routes set it."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from app.emulator.ipn_order import Reordering
from app.emulator.sns_keys import SignatureVersion
from app.emulator.sns_retry import RetryPolicy
from app.emulator.states import Environment


class IpnFault(StrEnum):
    """Ways to spoil a message; all but the last three leave a well-formed SNS message."""

    WRONG_SIGNATURE = "wrong_signature"
    ALTERED_BODY = "altered_body"
    WRONG_TOPIC = "wrong_topic"
    WRONG_MERCHANT = "wrong_merchant"
    WRONG_CERTIFICATE_URL = "wrong_certificate_url"
    OLD_TIMESTAMP = "old_timestamp"
    TWELVE_HOUR_CLOCK = "twelve_hour_clock"
    TRUNCATED_BODY = "truncated_body"
    TORN_BODY = "torn_body"


class RefusedTarget(ValueError):
    """The URL is none the emulator may send to; nothing was changed."""


@dataclass(slots=True)
class IpnSettings:
    """All knobs of the sender; a new one is in force for the messages made after it.

    Attributes:
        urls: where to send, by environment; besides what the seller configured by API.
        allow_other_hosts: hosts other than this machine may be sent to.
        subject: the `Subject` of each message; None leaves it out.
        retry_seconds: replaces the policy's own waiting time; None keeps it.
        on_real_time: waiting follows the machine's clock, not the emulator's.
        timeout_seconds: how long an answer is waited for, in real time.
        delay_seconds: how long each new message waits before its first attempt.
        faults: how the next messages are spoiled, first entry first.
    """

    urls: dict[Environment, str] = field(default_factory=dict[Environment, str])
    allow_other_hosts: bool = False
    signature_version: SignatureVersion = SignatureVersion.ONE
    subject: str | None = None
    retry: RetryPolicy = RetryPolicy.SNS
    retry_seconds: float | None = None
    on_real_time: bool = False
    timeout_seconds: float = 15.0
    delay_seconds: float = 0.0
    faults: list[IpnFault] = field(default_factory=list[IpnFault])
    reordering: Reordering | None = None


def require_target(url: str, *, allow_other_hosts: bool) -> str:
    """Returns the URL if the emulator may send to it.

    Raises:
        RefusedTarget: it is no http(s) URL, or its host is not this machine.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise RefusedTarget(f"{url!r} is not a URL: {error}.") from error
    written_plainly = url.isascii() and url.isprintable() and " " not in url
    if parts.scheme not in {"http", "https"} or not parts.hostname or not written_plainly:
        raise RefusedTarget(f"{url!r} is not an http or https URL.")
    if port == 0:
        raise RefusedTarget(f"{url!r} names port 0.")
    if not (allow_other_hosts or is_loopback(parts.hostname)):
        raise RefusedTarget(
            f"The emulator sends IPNs to this machine only, and {parts.hostname} is not"
            ' a loopback address. Say "allow_other_hosts": true if you mean it.'
        )
    return url


def is_loopback(host: str) -> bool:
    """Whether the name or address can only mean this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
