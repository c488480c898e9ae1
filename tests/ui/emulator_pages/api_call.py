"""One signed call of the classic API, by hand (v1 §1.3)."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit

import requests

from app.emulator.account import Account

PATH = "/OffAmazonPayments_Sandbox/2013-01-01"


def signed_call(base_url: str, account: Account, action: str, parameters: dict[str, str]) -> str:
    """Return the XML of an answer that must be a success."""
    sent = {
        "AWSAccessKeyId": account.access_key,
        "Action": action,
        "SellerId": account.seller_id,
        "SignatureMethod": "HmacSHA256",
        "SignatureVersion": "2",
        "Timestamp": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "Version": "2013-01-01",
    } | parameters
    query = "&".join(f"{name}={quote(sent[name], safe='-_.~')}" for name in sorted(sent))
    text = f"POST\n{urlsplit(base_url).netloc}\n{PATH}\n{query}"
    digest = hmac.new(account.secret_key.encode(), text.encode(), hashlib.sha256).digest()
    signature = quote(base64.b64encode(digest).decode(), safe="")
    answer = requests.post(
        base_url + PATH,
        data=f"{query}&Signature={signature}",
        headers={"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"},
        timeout=10,
    )
    assert answer.status_code == 200, answer.text
    return answer.text
