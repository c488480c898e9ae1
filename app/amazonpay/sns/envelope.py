"""The outer message of Amazon SNS: its fields, read strictly, and the text that is signed."""

from __future__ import annotations

import binascii
import datetime as dt
import enum
import re
from operator import itemgetter
from typing import Any, Final, NamedTuple

import orjson

from app.amazonpay.sns.verdicts import Malformed

BODY_LIMIT: Final = 256 * 1024
"""Bytes; SNS's own limit for a message."""

_TEXTS_LIMIT: Final = 8192
_SUBJECT_LIMIT: Final = 1024
_NAMES: Final = (
    "Type",
    "SignatureVersion",
    "MessageId",
    "TopicArn",
    "Timestamp",
    "Signature",
    "SigningCertURL",
)
_ALL: Final = itemgetter(*_NAMES)
_CONFIRMATION_NAMES: Final = ("Token", "SubscribeURL")
_TIMESTAMP_LIMIT: Final = len("2026-01-02T03:04:05.678901Z")
_MESSAGE_ID: Final = re.compile(r"[A-Za-z0-9-]{1,100}", re.ASCII)


class MessageType(enum.StrEnum):
    """SNS's three kinds of message (v1 reference, 6.2)."""

    NOTIFICATION = "Notification"
    SUBSCRIPTION = "SubscriptionConfirmation"
    UNSUBSCRIBE = "UnsubscribeConfirmation"


_NOTIFICATION: Final = MessageType.NOTIFICATION
_TYPES: Final = {type_.value: type_ for type_ in MessageType}


class SignatureVersion(enum.StrEnum):
    """RSA PKCS#1 v1.5 over SHA-1, which Amazon Pay sends, or over SHA-256."""

    SHA1 = "1"
    SHA256 = "2"


_VERSIONS: Final = {version.value: version for version in SignatureVersion}


class Envelope(NamedTuple):
    """One message as it came; nothing in it is proven.

    A JSON object may name a field twice. The last one counts, here and in ``content``, and it
    is the one whose signature is checked: what is signed is what is used.

    A tuple, because making a frozen dataclass of this size costs a tenth of the RSA.

    Attributes:
        message_id: letters, digits and hyphens; the same on every retry.
        topic_arn: unchecked; to be compared with a list, which also proves that it is one line.
        timestamp: when SNS signed it, as written; the same on every retry.
        message: the text inside, JSON in an IPN.
        subject: part of the signature if it is there, even if it is empty.
        token: of a confirmation; empty otherwise.
        subscribe_url: where a confirmation asks us to go; empty otherwise.
        certificate_url: unchecked.
    """

    type: MessageType
    message_id: str
    topic_arn: str
    timestamp: str
    signed_at: dt.datetime
    message: str
    subject: str | None
    token: str
    subscribe_url: str
    signature_version: SignatureVersion
    signature: bytes
    certificate_url: str

    def __repr__(self) -> str:
        """Neither content nor secrets, for this may end in a log."""
        return f"<{self.type.value} {self.message_id}>"

    def signed_text(self) -> bytes:
        """Name and value of each signed field, every one followed by a line feed.

        Source: v1 reference, 6.5. Of a message whose topic is known only ``message`` can hold
        line feeds, so no other message has the same text.
        """
        if self.type is _NOTIFICATION:
            subject = "" if self.subject is None else f"Subject\n{self.subject}\n"
            return (
                f"Message\n{self.message}\nMessageId\n{self.message_id}\n{subject}"
                f"Timestamp\n{self.timestamp}\nTopicArn\n{self.topic_arn}\n"
                "Type\nNotification\n"
            ).encode()
        return (
            f"Message\n{self.message}\nMessageId\n{self.message_id}\n"
            f"SubscribeURL\n{self.subscribe_url}\nTimestamp\n{self.timestamp}\n"
            f"Token\n{self.token}\nTopicArn\n{self.topic_arn}\nType\n{self.type.value}\n"
        ).encode()


def parse(body: bytes) -> Envelope:
    """Read a request's body.

    Raises:
        Malformed: no JSON object of SNS's; says which part is wrong, never what it holds.
    """
    if len(body) > BODY_LIMIT:
        raise Malformed("the message is longer than SNS sends")
    try:
        fields = orjson.loads(body)
    except orjson.JSONDecodeError as unreadable:  # deeper than 1,024 levels counts as well
        raise Malformed("the message is not JSON") from unreadable
    try:
        texts = type_, version, id_, topic, timestamp, signature, certificate = _ALL(fields)
        length = len("".join(texts))  # one look at all of them: only texts can be joined
        kind, algorithm, message = _TYPES[type_], _VERSIONS[version], fields["Message"]
    except (KeyError, TypeError) as strange:
        raise Malformed(_which(fields)) from strange
    if type(message) is not str:
        raise Malformed("Message is not a text")
    if length > _TEXTS_LIMIT or _MESSAGE_ID.fullmatch(id_) is None:
        raise Malformed("a field is too long, or MessageId is none of SNS's")
    token = subscribe_url = ""
    subject = None
    if kind is not _NOTIFICATION:
        token, subscribe_url = _confirmation(fields)
    elif "Subject" in fields:
        subject = _subject(fields["Subject"])
    return Envelope(
        kind,
        id_,
        topic,
        timestamp,
        _moment(timestamp),
        message,
        subject,
        token,
        subscribe_url,
        algorithm,
        _signature(signature),
        certificate,
    )


def _which(fields: object) -> str:
    """What is wrong with the fields that every message has."""
    if type(fields) is not dict:
        return "the message is not a JSON object"
    for name in (*_NAMES, "Message"):
        if type(fields.get(name)) is not str:
            return f"{name} is missing or not a text"
    return "Type or SignatureVersion is none of SNS's"


def _confirmation(fields: dict[str, Any]) -> list[Any]:
    """Token and address of a confirmation."""
    values = [fields.get(name) for name in _CONFIRMATION_NAMES]
    for value in values:
        if type(value) is not str or len(value) > _TEXTS_LIMIT or not value.isprintable():
            raise Malformed("Token or SubscribeURL is missing or not a line of text")
    return values


def _subject(value: object) -> str | None:
    if value is None:
        return None
    if type(value) is not str or len(value) > _SUBJECT_LIMIT or "\n" in value or "\r" in value:
        raise Malformed("Subject is not a line of text")
    return value


def _moment(timestamp: str) -> dt.datetime:
    """``2026-01-02T03:04:05.678Z``, with or without the fraction."""
    if timestamp[-1:] == "Z" and len(timestamp) <= _TIMESTAMP_LIMIT:
        try:
            return dt.datetime.fromisoformat(timestamp)
        except ValueError:
            pass
    raise Malformed("Timestamp is not a moment in UTC")


def _signature(text: str) -> bytes:
    try:
        return binascii.a2b_base64(text, strict_mode=True)
    except ValueError as unreadable:
        raise Malformed("Signature is not Base64") from unreadable
