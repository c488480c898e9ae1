"""What a shop needs to call the classic API in its own name."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Credentials:
    """One merchant's credential set; ``repr`` shows whose it is and nothing else.

    Attributes:
        seller_id: merchant id.
        access_key: MWS access key id.
        secret_key: MWS secret key.
        client_id: of Login with Amazon, ``amzn1.application-oa2-client.…``.
        client_secret: of Login with Amazon; only the code grant needs it.
        mws_auth_token: only where a solution provider acts for the seller.

    Source: classic API reference, common request parameters.
    """

    seller_id: str
    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)
    client_id: str = field(default="", repr=False)
    client_secret: str = field(default="", repr=False)
    mws_auth_token: str = field(default="", repr=False)
