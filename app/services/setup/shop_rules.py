"""What a shop's name and order prefix may be."""

from __future__ import annotations

import enum

from app.domain.errors import Refused
from app.domain.texts import ORDER_PREFIX_LIMIT, STORE_NAME_LIMIT, is_order_prefix
from app.services.setup.progress_file import ShopDraft


class ShopField(enum.StrEnum):
    """The fields of the first step; the values are the settings' names."""

    STORE_NAME = "store_name"
    ORDER_PREFIX = "order_prefix"


class BadShopField(Refused):
    """A field that Amazon would not take; nothing was kept.

    Attributes:
        field: which one.
    """

    def __init__(self, field: ShopField, why: str) -> None:
        super().__init__(why)
        self.field = field


def require_shop(shop: ShopDraft) -> None:
    """Guard the first step.

    Raises:
        BadShopField: the first field that cannot be right.
    """
    name = shop.store_name.strip()
    if not name:
        raise BadShopField(ShopField.STORE_NAME, "the shop needs a name that buyers know")
    if len(name) > STORE_NAME_LIMIT:
        why = f"Amazon takes {STORE_NAME_LIMIT} characters of a shop's name"
        raise BadShopField(ShopField.STORE_NAME, why)
    if not (shop.order_prefix and is_order_prefix(shop.order_prefix)):
        why = (
            f"an order prefix has up to {ORDER_PREFIX_LIMIT} letters, digits, "
            "hyphens and underscores"
        )
        raise BadShopField(ShopField.ORDER_PREFIX, why)
