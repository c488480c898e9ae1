"""Regions, fields and keys of an account in words for people."""

from __future__ import annotations

from typing import Final

from app.domain.account_fields import Field
from app.domain.environment import Region
from app.domain.pasted_keys import Remark
from ui.language import marked, translate

_REMARKS: Final = {
    Remark.CLIENT_SECRET: marked(
        "Connect", "The client secret is not needed: the widgets sign buyers in without it."
    ),
    Remark.PUBLIC_KEY_ID: marked(
        "Connect",
        "A public key ID belongs to Checkout v2. This desk speaks the classic checkout: it needs"
        " access key and secret key instead.",
    ),
    Remark.PRIVATE_KEY: marked(
        "Connect",
        "A private key (PEM) belongs to Checkout v2 and signs its calls. The classic checkout has"
        " no use for it, so it was not kept.",
    ),
    Remark.HALF_PRIVATE_KEY: marked(
        "Connect",
        "The private key is not whole: its beginning or its end is missing. It belongs to Checkout"
        " v2 and is not needed here.",
    ),
    Remark.LOCKED_PRIVATE_KEY: marked(
        "Connect", "The private key is locked with a passphrase. It is not needed here."
    ),
    Remark.PUBLIC_KEY: marked("Connect", "A public key is for Amazon. It is not needed here."),
    Remark.STORE_ID: marked(
        "Connect",
        "A store ID belongs to Checkout v2. The client ID looks alike, but is another.",
    ),
    Remark.KEY_OF_SANDBOX: marked("Connect", "The public key ID is one of the sandbox."),
    Remark.KEY_OF_LIVE: marked(
        "Connect", "The public key ID is one of the live environment, not of the sandbox."
    ),
}


def region_text(region: Region) -> str:
    """``European Union, euro``."""
    words = {
        Region.US: translate("Connect", "United States, US dollar"),
        Region.UK: translate("Connect", "United Kingdom, pound sterling"),
        Region.EU: translate("Connect", "European Union, euro"),
        Region.JP: translate("Connect", "Japan, yen"),
    }
    return words[region]


def field_text(field: Field) -> str:
    """As Seller Central calls it."""
    words = {
        Field.SELLER_ID: translate("Connect", "Seller ID (merchant ID)"),
        Field.ACCESS_KEY: translate("Connect", "Access key"),
        Field.SECRET_KEY: translate("Connect", "Secret key"),
        Field.CLIENT_ID: translate("Connect", "Client ID"),
        Field.ORIGIN: translate("Connect", "Allowed JavaScript origin"),
    }
    return words[field]


def remark_text(remark: Remark) -> str:
    """What a key is for that was pasted and not taken."""
    return translate("Connect", _REMARKS[remark])
