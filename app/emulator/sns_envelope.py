"""The outer message of Amazon SNS: its fields, its signature, its bytes and headers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from urllib.parse import quote

from app.emulator.ipn_xml import iso
from app.emulator.sns_keys import SignatureVersion, SnsKeys


class MessageType(StrEnum):
    """SNS's three kinds of message (v1 reference, 6.2)."""

    NOTIFICATION = "Notification"
    SUBSCRIPTION = "SubscriptionConfirmation"
    UNSUBSCRIBE = "UnsubscribeConfirmation"


# In byte order, as they are signed (v1 reference, 6.5).
_SIGNED_NOTIFICATION: Final = ("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type")
_SIGNED_CONFIRMATION: Final = (
    "Message",
    "MessageId",
    "SubscribeURL",
    "Timestamp",
    "Token",
    "TopicArn",
    "Type",
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """One SNS message before it is signed.

    Attributes:
        subject: absent from the message, and from its signature, when None.
        token: only confirmations carry one.
    """

    type: MessageType
    message_id: str
    topic_arn: str
    message: str
    timestamp: datetime
    subject: str | None = None
    token: str = ""

    @property
    def aws_region(self) -> str:
        return self.topic_arn.split(":")[3]

    def fields(self, subscription_arn: str) -> dict[str, str]:
        """The unsigned fields, in SNS's order."""
        if self.type is MessageType.NOTIFICATION:
            subject = {} if self.subject is None else {"Subject": self.subject}
            return {
                "Type": self.type.value,
                "MessageId": self.message_id,
                "TopicArn": self.topic_arn,
                **subject,
                "Message": self.message,
                "Timestamp": iso(self.timestamp),
                "UnsubscribeURL": self._url("Unsubscribe", SubscriptionArn=subscription_arn),
            }
        return {
            "Type": self.type.value,
            "MessageId": self.message_id,
            "Token": self.token,
            "TopicArn": self.topic_arn,
            "Message": self.message,
            "SubscribeURL": self._url(
                "ConfirmSubscription", TopicArn=self.topic_arn, Token=self.token
            ),
            "Timestamp": iso(self.timestamp),
        }

    def _url(self, action: str, **parameters: str) -> str:
        query = "&".join(f"{name}={quote(value, safe=':')}" for name, value in parameters.items())
        return f"https://sns.{self.aws_region}.amazonaws.com/?Action={action}&{query}"


def string_to_sign(fields: Mapping[str, str]) -> str:
    """Each signed key and its value, every one followed by a line feed."""
    notification = fields["Type"] == MessageType.NOTIFICATION
    names = _SIGNED_NOTIFICATION if notification else _SIGNED_CONFIRMATION
    return "".join(f"{name}\n{fields[name]}\n" for name in names if name in fields)


def signed(
    fields: Mapping[str, str], keys: SnsKeys, version: SignatureVersion, aws_region: str
) -> dict[str, str]:
    """The fields with version, signature and certificate URL, before the UnsubscribeURL."""
    unsigned = dict(fields)
    last = {name: unsigned.pop(name) for name in ("UnsubscribeURL",) if name in unsigned}
    return unsigned | {
        "SignatureVersion": version.value,
        "Signature": keys.sign(string_to_sign(fields), version),
        "SigningCertURL": keys.certificate_url(aws_region),
        **last,
    }


def body_of(fields: Mapping[str, str]) -> bytes:
    """The bytes of the message, laid out line by line as SNS does."""
    lines = [
        f"  {json.dumps(name)} : {json.dumps(value, ensure_ascii=False)}"
        for name, value in fields.items()
    ]
    return ("{\n" + ",\n".join(lines) + "\n}").encode()


def headers_of(fields: Mapping[str, str], subscription_arn: str) -> list[tuple[str, str]]:
    """SNS's headers, as recorded; `Host` and `Content-Length` are the sender's."""
    headers = [
        ("x-amz-sns-message-type", fields["Type"]),
        ("x-amz-sns-message-id", fields["MessageId"]),
        ("x-amz-sns-topic-arn", fields["TopicArn"]),
    ]
    if fields["Type"] != MessageType.SUBSCRIPTION:
        headers.append(("x-amz-sns-subscription-arn", subscription_arn))
    return [
        *headers,
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Connection", "Keep-Alive"),
        ("User-Agent", "Amazon Simple Notification Service Agent"),
        ("Accept-Encoding", "gzip,deflate"),
    ]
