"""Turns a stored message into the request that is posted."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from app.emulator.ipn_settings import IpnFault
from app.emulator.ipn_xml import iso
from app.emulator.sns_envelope import Envelope, MessageType, body_of, headers_of, signed
from app.emulator.sns_faults import after_signing, before_signing
from app.emulator.sns_keys import SignatureVersion, SnsKeys
from app.emulator.sns_post import Post


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it is kept: unsigned, with how it is to be signed and spoiled.

    Signing is deterministic, so every attempt sends the same bytes.
    """

    envelope: Envelope
    signature_version: SignatureVersion
    fault: IpnFault | None = None

    def to_json(self) -> str:
        envelope = asdict(self.envelope) | {"timestamp": iso(self.envelope.timestamp)}
        return json.dumps(
            {
                "envelope": envelope,
                "signature_version": self.signature_version.value,
                "fault": self.fault.value if self.fault else None,
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Message:
        stored = json.loads(text)
        fields = stored["envelope"]
        envelope = Envelope(
            **fields
            | {
                "type": MessageType(fields["type"]),
                "timestamp": datetime.fromisoformat(fields["timestamp"]),
            }
        )
        fault = IpnFault(stored["fault"]) if stored["fault"] else None
        return cls(envelope, SignatureVersion(stored["signature_version"]), fault)


def request_for(message: Message, url: str, keys: SnsKeys, *, first_attempt: bool) -> Post:
    """Signs the message for one receiver; only a first attempt is torn off."""
    envelope = before_signing(message.envelope, message.fault)
    subscription = subscription_arn(envelope.topic_arn, url)
    fields = after_signing(
        signed(envelope.fields(subscription), keys, message.signature_version, envelope.aws_region),
        message.fault,
        keys,
        message.signature_version,
    )
    body = body_of(fields)
    if message.fault is IpnFault.TRUNCATED_BODY:
        body = body[: len(body) // 2]
    torn = message.fault is IpnFault.TORN_BODY and first_attempt
    return Post(url, headers_of(fields, subscription), body, torn)


def subscription_arn(topic_arn: str, url: str) -> str:
    """The same for every message of a topic to a URL."""
    return f"{topic_arn}:{uuid5(NAMESPACE_URL, topic_arn + ' ' + url)}"
