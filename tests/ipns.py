"""IPNs as the companion hands them on: classic ones, with what a forger might put in."""

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

_NAMESPACE = "https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01"
_KINDS = {
    "": ("OrderReferenceNotification", "OrderReferenceNotification", "OrderReference", "AmazonOrderReferenceId"),
    "A": ("PaymentAuthorize", "AuthorizationNotification", "AuthorizationDetails", "AmazonAuthorizationId"),
    "C": ("PaymentCapture", "CaptureNotification", "CaptureDetails", "AmazonCaptureId"),
    "R": ("PaymentRefund", "RefundNotification", "RefundDetails", "AmazonRefundId"),
    "P": ("ProviderCredit", "ProviderCreditNotification", "ProviderCreditDetails", "AmazonProviderCreditId"),
}  # fmt: skip
_SIGNED_AT = dt.datetime(2026, 11, 23, 20, 50, 49, 625_000, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Ipn:
    """One message without its number in the log."""

    message_id: str
    kind: str
    object_id: str
    body: str
    type: str = "Notification"
    seller_id: str = ""
    environment: str = "Sandbox"
    signed_at: dt.datetime = _SIGNED_AT

    def as_entry(self, seq: int) -> dict[str, Any]:
        """As the feed serves it."""
        moment = self.signed_at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return {
            "seq": seq,
            "message_id": self.message_id,
            "signed_at": moment,
            "received_at": moment,
            "topic": "arn:aws:sns:us-east-1:291180941288:A3BXB0YN3XH17HA2K7NDRCTOTPW9",
            "type": self.type,
            "kind": self.kind,
            "object_id": self.object_id,
            "seller_id": self.seller_id,
            "environment": self.environment,
            "body": self.body,
        }


def ipn(object_id: str, message_id: str, state: str = "Open", **inner: Any) -> Ipn:
    """What Amazon sends about an object; ``state`` is what it claims, true or not."""
    letter = object_id[20:21]
    kind, root, child, field = _KINDS[letter]
    data = _xml(root, child, {field: object_id, "State": state})
    return _message(kind, object_id, message_id, data, inner)


def chargeback(permission_id: str, message_id: str, chargeback_id: str = "CB123") -> Ipn:
    """A chargeback: only its content names the order."""
    told = {"AmazonChargebackId": chargeback_id, "AmazonOrderReferenceId": permission_id}
    data = _xml("ChargebackNotification", "ChargebackDetails", told)
    return _message("Chargeback Detailed Notification", chargeback_id, message_id, data, {})


def unreadable(message_id: str) -> Ipn:
    """Signed by Amazon's key, and of a kind that nobody has seen yet."""
    return Ipn(message_id, "", "", json.dumps({"Message": "a new kind of text"}))


def confirmation(message_id: str) -> Ipn:
    """SNS's own message."""
    body = json.dumps({"Message": "You have chosen to subscribe", "Token": "secret-token"})
    return Ipn(message_id, "", "", body, type="SubscriptionConfirmation")


def _xml(root: str, child: str, fields: dict[str, str]) -> str:
    inside = "".join(f"<{name}>{text}</{name}>" for name, text in fields.items())
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return f'{head}<{root} xmlns="{_NAMESPACE}"><{child}>{inside}</{child}></{root}>'


def _message(kind: str, object_id: str, message_id: str, data: str, inner: dict[str, Any]) -> Ipn:
    content = {
        "NotificationReferenceId": f"ref-{message_id}",
        "NotificationType": kind,
        "SellerId": "",
        "ReleaseEnvironment": "Sandbox",
        "Version": "2013-01-01",
        "NotificationData": data,
        "Timestamp": "2026-11-23T20:50:49Z",
        **inner,
    }
    envelope = {
        "Type": "Notification",
        "MessageId": message_id,
        "Message": json.dumps(content),
        "Signature": "c2lnbmF0dXJl",
    }
    return Ipn(
        message_id,
        kind.replace(" ", ""),
        object_id,
        json.dumps(envelope),
        seller_id=content["SellerId"],
        environment=content["ReleaseEnvironment"],
    )
