"""What an IPN of either generation speaks of; the truth about that is asked of Amazon."""

from __future__ import annotations

import enum
import re
from typing import Any, Final, NamedTuple

import orjson

from app.amazonpay.sns.classic_data import UnreadableData, texts_of


class Generation(enum.StrEnum):
    """Which of Amazon Pay's two APIs an IPN belongs to."""

    CLASSIC = "v1"
    REST = "v2"
    UNREADABLE = ""


class IpnContent(NamedTuple):
    """What a message names. Each field is empty when it is missing or cannot be read.

    A tuple, for one is made for each message.

    Attributes:
        kind: Amazon's NotificationType without blanks (v1), or ObjectType (v2).
        object_id: the Amazon id it speaks of.
        charge_permission_id: the Order Reference or Charge Permission that owns the object.
        seller_id: the merchant.
        environment: ``Sandbox`` or ``Live``; of a v2 message by the first letter of its ids.
        notification_id: Amazon's own name for this notification; tests repeat it.
        event: EventType (v1) or NotificationType (v2), such as ``STATE_CHANGE``.
        is_sample: sent by Seller Central's test button; its ids name nothing.
    """

    generation: Generation = Generation.UNREADABLE
    kind: str = ""
    object_id: str = ""
    charge_permission_id: str = ""
    seller_id: str = ""
    environment: str = ""
    notification_id: str = ""
    event: str = ""
    is_sample: bool = False


UNREADABLE: Final = IpnContent()

_OWNER: Final = "AmazonOrderReferenceId"
# Source: v1 reference, 6.4. A chargeback alone names its order beside itself.
_ID_FIELDS: Final = {
    "OrderReferenceNotification": (_OWNER,),
    "PaymentAuthorize": ("AmazonAuthorizationId",),
    "PaymentCapture": ("AmazonCaptureId",),
    "PaymentRefund": ("AmazonRefundId",),
    "BillingAgreementNotification": ("AmazonBillingAgreementId",),
    "ChargebackDetailedNotification": ("AmazonChargebackId", _OWNER),
    "ProviderCredit": ("AmazonProviderCreditId",),
    "ProviderCreditReversal": ("AmazonProviderCreditReversalId",),
}
_ENVIRONMENTS: Final = {"live": "Live", "sandbox": "Sandbox"}
_BY_FIRST_LETTER: Final = {"P": "Live", "B": "Live", "S": "Sandbox", "C": "Sandbox"}
# Test ids such as P01-0000000-0000000-000000 begin like real ones.
_PERMISSION: Final = re.compile(r"[PSBC]\d\d-\d{7}-\d{7}(?![^-])", re.ASCII)
_WORD: Final = r"[A-Za-z0-9_.:/-]{1,128}"
_NAME: Final = re.compile(_WORD, re.ASCII)
_FOUR_NAMES: Final = re.compile(" ".join([_WORD] * 4), re.ASCII)


def read_content(body: bytes) -> IpnContent:
    """Read a whole body as SNS posted it; never fails."""
    try:
        message = orjson.loads(body)["Message"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return UNREADABLE
    return content_of(message) if isinstance(message, str) else UNREADABLE


def content_of(message: str) -> IpnContent:
    """Read an envelope's ``message``; never fails."""
    try:
        inner = orjson.loads(message)
    except orjson.JSONDecodeError:
        return UNREADABLE
    if type(inner) is not dict:
        return UNREADABLE
    if "NotificationData" in inner:
        return _classic(inner)
    # One page of the manual prints camelCase (v2 reference, 5).
    lower = {name.lower(): value for name, value in inner.items()}
    if "objecttype" in lower:
        return _rest(lower)
    return _classic(inner) if "NotificationType" in inner else UNREADABLE


def _classic(inner: dict[str, Any]) -> IpnContent:
    told = inner.get("NotificationType")
    kind, seller_id, environment, notification_id = _names(
        told.replace(" ", "") if isinstance(told, str) else "",
        inner.get("SellerId"),
        inner.get("ReleaseEnvironment"),
        inner.get("NotificationReferenceId"),
    )
    object_id, owner = _classic_ids(kind, inner.get("NotificationData"))
    return IpnContent(
        Generation.CLASSIC,
        kind,
        object_id,
        owner,
        seller_id,
        _ENVIRONMENTS.get(environment.lower(), environment),
        notification_id,
        _name(inner["EventType"]) if "EventType" in inner else "",
        inner.get("IsSample") in (True, "true"),
    )


def _names(*values: Any) -> tuple[str, ...]:
    """Four words at once, which is how nearly all messages are; else one by one."""
    try:
        if _FOUR_NAMES.fullmatch(" ".join(values)) is not None:
            return values
    except TypeError:  # one of them is no text
        pass
    return tuple(_name(value) for value in values)


def _classic_ids(kind: str, data: object) -> tuple[str, str]:
    """Ids of the object and of the order that owns it."""
    fields = _ID_FIELDS.get(kind)
    if fields is None or not isinstance(data, str):
        return "", ""
    try:
        found = texts_of(data, fields)
    except UnreadableData:
        return "", ""
    return _name(found.get(fields[0])), _permission(found.get(fields[-1]))


def _rest(lower: dict[str, Any]) -> IpnContent:
    object_id = _name(lower.get("objectid"))
    owner = _permission(_name(lower.get("chargepermissionid"))) or _permission(object_id)
    return IpnContent(
        Generation.REST,
        _name(lower.get("objecttype")),
        object_id,
        owner,
        _name(lower.get("merchantid")),
        _BY_FIRST_LETTER.get(owner[0], "") if _PERMISSION.match(owner) else "",
        _name(lower.get("notificationid")),
        _name(lower.get("notificationtype")),
        is_sample=False,
    )


def _name(value: object) -> str:
    """A word or id as Amazon writes them; empty for anything else."""
    return value if isinstance(value, str) and _NAME.fullmatch(value) else ""


def _permission(object_id: str | None) -> str:
    """No notification names its order: the id's first 19 characters do (v1 reference, 6.4)."""
    match = _PERMISSION.match(object_id) if object_id else None
    return match[0] if match else ""
