"""Messages as Amazon SNS signs them, made from its manual alone; shares no code with what reads them."""

import base64
import json

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

TOPIC = "arn:aws:sns:eu-west-1:291180941288:A1G8446IYHA4MRAEXAMPLESELLER"
SELLER = "AEXAMPLESELLER"
CERTIFICATE_URL = "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef0123456789abcdef.pem"
SIGNED_AT = "2026-03-01T11:59:58.625Z"
ORDER = "S02-1111111-2222222"
_DIGESTS = {"1": hashes.SHA1(), "2": hashes.SHA256()}  # noqa: S303 -- SNS's version 1 is SHA-1
_NOTIFICATION = ("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type")
_CONFIRMATION = ("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type")


def classic(kind="PaymentAuthorize", data=None, **changes):
    """The text inside a classic IPN."""
    if data is None:
        data = (
            '<?xml version="1.0" encoding="UTF-8"?><AuthorizationNotification'
            ' xmlns="https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01">'
            f"<AuthorizationDetails><AmazonAuthorizationId>{ORDER}-A333333</AmazonAuthorizationId>"
            "<AuthorizationStatus><State>Open</State></AuthorizationStatus>"
            "</AuthorizationDetails></AuthorizationNotification>"
        )
    inner = {
        "NotificationReferenceId": "2222-3333",
        "MarketplaceID": "136311",
        "NotificationType": kind,
        "SellerId": SELLER,
        "ReleaseEnvironment": "Sandbox",
        "Version": "2013-01-01",
        "NotificationData": data,
        "Timestamp": "2026-03-01T11:59:58Z",
    }
    return json.dumps(
        {name: value for name, value in (inner | changes).items() if value is not None}
    )


def rest(**changes):
    """The text inside an IPN of the newer generation."""
    inner = {
        "MerchantID": SELLER,
        "ObjectType": "CHARGE",
        "ObjectId": f"{ORDER}-C012345",
        "ChargePermissionId": ORDER,
        "NotificationType": "STATE_CHANGE",
        "NotificationId": "b874df54-0000-4000-8000-000000000000",
        "NotificationVersion": "V2",
    }
    return json.dumps(
        {name: value for name, value in (inner | changes).items() if value is not None}
    )


def notification(message=None, **changes):
    """The unsigned fields of a notification; a change to None leaves a field out."""
    fields = {
        "Type": "Notification",
        "MessageId": "11111111-2222-4333-8444-555555555555",
        "TopicArn": TOPIC,
        "Message": classic() if message is None else message,
        "Timestamp": SIGNED_AT,
        "SignatureVersion": "1",
        "SigningCertURL": CERTIFICATE_URL,
        "UnsubscribeURL": "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe",
    }
    return {name: value for name, value in (fields | changes).items() if value is not None}


def confirmation(type_="SubscriptionConfirmation", **changes):
    """The unsigned fields of a confirmation."""
    visit = f"https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn={TOPIC}&Token=t0k3n"
    told = {"Type": type_, "Token": "t0k3n", "SubscribeURL": visit, "UnsubscribeURL": None}
    return notification("You have chosen to subscribe.", **(told | changes))


def signed_text(fields):
    """What SNS signs (v1 reference, 6.5)."""
    names = _NOTIFICATION if fields["Type"] == "Notification" else _CONFIRMATION
    return "".join(f"{name}\n{fields[name]}\n" for name in names if name in fields).encode()


def signed(fields, key):
    """The fields with their signature."""
    digest = _DIGESTS[fields["SignatureVersion"]]
    signature = key.sign(signed_text(fields), PKCS1v15(), digest)
    return fields | {"Signature": base64.b64encode(signature).decode()}


def body(fields):
    """The bytes, laid out as SNS does."""
    lines = [f"  {json.dumps(name)} : {json.dumps(value)}" for name, value in fields.items()]
    return ("{\n" + ",\n".join(lines) + "\n}").encode()


def post(key, fields=None):
    """A whole genuine body."""
    return body(signed(fields or notification(), key))
