"""The cheapest call that tells whether a shop's credentials are right, and which one is not."""

from __future__ import annotations

from typing import Final

from app.amazonpay.v1.client import ClassicClient
from app.domain.errors import ClockOff, RejectedByAmazon, WrongCredentials

_NOBODYS_ORDER: Final = "S00-0000000-0000000"


def check_account(client: ClassicClient) -> None:
    """Return when access key, secret key and seller id belong together.

    Asks for an Order Reference that cannot exist: Amazon looks at it last, so the answer "no
    such order" proves all the rest.

    Source: classic API reference, cheap credential test.

    Raises:
        WrongCredentials: ``field`` is ``access_key``, ``secret_key`` or ``seller_id``.
        ClockOff: this computer's clock; ``skew_s`` by how much.
        RejectedByAmazon: another refusal, such as ``InvalidAccountStatus``.
        NotSent: Amazon could not be asked.
    """
    try:
        client.order_references.details(_NOBODYS_ORDER)
    except (WrongCredentials, ClockOff):
        raise
    except RejectedByAmazon as refusal:
        if refusal.code == "InvalidOrderReferenceId":
            return
        if refusal.code == "InvalidParameterValue":
            raise WrongCredentials(
                "seller_id", refusal.code, refusal.message, refusal.request_id
            ) from refusal
        raise
