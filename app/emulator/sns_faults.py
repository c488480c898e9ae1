"""Spoils a message on purpose, so that a receiver can show what it notices."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from app.emulator.ipn_settings import IpnFault
from app.emulator.sns_envelope import Envelope, string_to_sign
from app.emulator.sns_keys import SignatureVersion, SnsKeys

OTHER_MERCHANT: Final = "ASOMEBODYELSE0"
LOOK_ALIKE: Final = ".amazonaws.com.example.net/"
OLD: Final = timedelta(days=365)


def before_signing(envelope: Envelope, fault: IpnFault | None) -> Envelope:
    """A message that says something wrong; its signature will be right."""
    match fault:
        case IpnFault.WRONG_TOPIC:
            topic = envelope.topic_arn.rpartition(":")[0] + ":" + OTHER_MERCHANT
            return replace(envelope, topic_arn=topic)
        case IpnFault.OLD_TIMESTAMP:
            return replace(envelope, timestamp=envelope.timestamp - OLD)
        case IpnFault.WRONG_MERCHANT:
            return _with_inner(envelope, SellerId=OTHER_MERCHANT)
        case IpnFault.TWELVE_HOUR_CLOCK:
            return _with_inner(envelope, Timestamp=_twelve_hours(envelope.timestamp))
        case _:
            return envelope


def after_signing(
    fields: Mapping[str, str], fault: IpnFault | None, keys: SnsKeys, version: SignatureVersion
) -> dict[str, str]:
    """A message whose signature, or the way to check it, is wrong."""
    spoiled = dict(fields)
    match fault:
        case IpnFault.WRONG_SIGNATURE:
            spoiled["Signature"] = keys.sign(string_to_sign(fields) + "something else", version)
        case IpnFault.ALTERED_BODY:
            spoiled["Message"] = _altered(fields)
        case IpnFault.WRONG_CERTIFICATE_URL:
            spoiled["SigningCertURL"] = fields["SigningCertURL"].replace(
                ".amazonaws.com/", LOOK_ALIKE
            )
        case _:
            pass
    return spoiled


def _altered(fields: Mapping[str, str]) -> str:
    """Still a message one can parse, but with a reference id it was not signed with."""
    try:
        inner = json.loads(fields["Message"])
    except ValueError:
        return fields["Message"] + " "
    inner["NotificationReferenceId"] = str(uuid5(NAMESPACE_URL, fields["MessageId"]))
    return _compact(inner)


def _with_inner(envelope: Envelope, **changes: str) -> Envelope:
    try:
        inner = json.loads(envelope.message)
    except ValueError:  # a confirmation has plain words inside
        return envelope
    return replace(envelope, message=_compact(inner | changes))


def _compact(inner: dict[str, Any]) -> str:
    return json.dumps(inner, ensure_ascii=False, separators=(",", ":"))


def _twelve_hours(at: datetime) -> str:
    """Messages of 2015 said `03:55:19Z` for 15:55:19 (v1 reference, 6.3)."""
    return at.strftime("%Y-%m-%dT%I:%M:%SZ")
