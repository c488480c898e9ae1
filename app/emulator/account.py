"""The one merchant account of the emulator and its credentials."""

from __future__ import annotations

import secrets
import string
from dataclasses import dataclass, field

_UPPER = string.ascii_uppercase + string.digits


@dataclass(slots=True)
class Account:
    """A seller who may use both environments and all regions.

    Attributes:
        private_key_file: path of the RSA key in PEM that belongs to `public_key_id`.
        allowed_origins: JavaScript origins the widgets accept; empty accepts loopback only.
        allowed_return_urls: where sign-in may return to; empty accepts loopback only.
        logo: the shop's own logo, shown on the sign-in page.
        status: `ACTIVE` or `INACTIVE`; an inactive account is answered InvalidAccountStatus.
        owner_buyer_id: the buyer account of the seller; it causes BuyerEqualsSeller.
    """

    seller_id: str
    access_key: str
    secret_key: str
    client_id: str
    client_secret: str
    store_id: str
    public_key_id: str
    private_key_file: str = ""
    store_name: str = "Training Shop"
    allowed_origins: list[str] = field(default_factory=list)
    allowed_return_urls: list[str] = field(default_factory=list)
    logo: bytes | None = None
    logo_type: str = ""
    status: str = "ACTIVE"
    owner_buyer_id: str = ""


def new_account() -> Account:
    """Draw an account with fresh credentials in Amazon's forms (v1 §1.2)."""
    return Account(
        seller_id="A" + _draw(13),
        access_key="AKIA" + _draw(16),
        secret_key=secrets.token_urlsafe(30),
        client_id="amzn1.application-oa2-client." + secrets.token_hex(16),
        client_secret=secrets.token_hex(32),
        store_id="amzn1.application-oa2-client." + secrets.token_hex(16),
        public_key_id="SANDBOX-" + _draw(24),
    )


def _draw(length: int) -> str:
    return "".join(secrets.choice(_UPPER) for _ in range(length))
