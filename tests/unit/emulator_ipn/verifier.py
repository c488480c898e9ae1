"""Checks SNS messages from their bytes alone; shares no code with what signs them."""

import base64
import json
import re

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

DIGESTS = {
    "1": hashes.SHA1(),  # noqa: S303 - SNS's version 1 is SHA-1
    "2": hashes.SHA256(),
}
CERTIFICATE_URL = re.compile(
    r"https://sns\.(us-east-1|eu-west-1|us-west-2)\.amazonaws\.com"
    r"/SimpleNotificationService-[0-9a-f]{32}\.pem"
)


def parse(body: bytes) -> dict[str, str]:
    message = json.loads(body)
    assert all(isinstance(value, str) for value in message.values())
    return message


def inner(body: bytes) -> dict:
    return json.loads(parse(body)["Message"])


def is_genuine(body: bytes, pem: bytes) -> bool:
    """Whether certificate URL and signature are in order."""
    message = parse(body)
    if not CERTIFICATE_URL.fullmatch(message["SigningCertURL"]):
        return False
    lines = []
    if message["Type"] == "Notification":
        lines += ["Message", message["Message"], "MessageId", message["MessageId"]]
        if "Subject" in message:
            lines += ["Subject", message["Subject"]]
    else:
        lines += ["Message", message["Message"], "MessageId", message["MessageId"]]
        lines += ["SubscribeURL", message["SubscribeURL"]]
    lines += ["Timestamp", message["Timestamp"]]
    if message["Type"] != "Notification":
        lines += ["Token", message["Token"]]
    lines += ["TopicArn", message["TopicArn"], "Type", message["Type"]]
    signed = ("\n".join(lines) + "\n").encode()
    key = x509.load_pem_x509_certificate(pem).public_key()
    try:
        key.verify(
            base64.b64decode(message["Signature"], validate=True),
            signed,
            PKCS1v15(),
            DIGESTS[message["SignatureVersion"]],
        )
    except InvalidSignature:
        return False
    return True
