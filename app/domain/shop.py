"""What a shop is, as far as placing and paying orders goes."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.environment import Mode, Region
from app.domain.money import Currency


@dataclass(frozen=True, slots=True)
class Shop:
    """One merchant account in one mode.

    Attributes:
        order_prefix: put before the serial, e.g. ``P-``, so that several shops on one Amazon
            account do not collide; may be empty.
        store_name: shown to the buyer by Amazon.
        origin: scheme, host and port that Amazon knows as allowed JavaScript origin.
        success_url: where Amazon sends the buyer after the confirmation flow; EU and UK.
        failure_url: likewise when it failed or was abandoned.
        soft_descriptor: on the buyer's card statement, at most 16 characters; may be empty.
        confirms_with_buyer: whether the buyer confirms in the browser (SCA).
    """

    region: Region
    mode: Mode
    order_prefix: str
    store_name: str
    origin: str
    success_url: str = ""
    failure_url: str = ""
    soft_descriptor: str = ""

    @property
    def currency(self) -> Currency:
        return self.region.currency

    @property
    def confirms_with_buyer(self) -> bool:
        return self.region.confirms_with_buyer
