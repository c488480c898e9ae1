"""The check before live: what is ready, what is missing, and what a shop would better have."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.environment import Mode, Region
from app.domain.permissions import Role
from app.services.desk import Desk
from app.services.letterhead import LEGAL, SENDER, TAX_NUMBER
from app.services.mails.server import MailServers
from app.services.shop_settings import ShopSettings
from app.services.tax_rows import read_policy
from app.settings import Settings
from app.storage.notifications import NotificationRecord
from app.storage.orders import OrderRecord
from app.storage.people import UserRecord
from app.storage.products import ProductRecord
from app.storage.shipping import ShippingMethodRecord

_TRAINING_ORIGIN: Final = Settings().origin


class Item(enum.StrEnum):
    """What is looked at, in the order in which it is shown."""

    ACCOUNT = "account"
    ORIGIN = "origin"
    TEST_SALE = "test_sale"
    TEST_REFUND = "test_refund"
    NOTIFICATIONS = "notifications"
    TAXES = "taxes"
    SHIPPING = "shipping"
    LETTERHEAD = "letterhead"
    PRODUCTS = "products"
    MAIL = "mail"
    OWNERS = "owners"


class Verdict(enum.StrEnum):
    """How an item stands."""

    READY = "ready"
    MISSING = "missing"
    """A shop must not go live without it."""
    ADVISED = "advised"
    """It can, and would be better off with it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check."""

    item: Item
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Readiness:
    """Looks at the shop whose database is open now."""

    desk: Desk
    settings: ShopSettings
    told: Settings
    mail: MailServers
    has_keys: Callable[[], bool]

    def findings(self) -> tuple[Finding, ...]:
        """All items, in their order.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        with self.desk.database.read() as session:
            found = {**self._account(), **_sales(session), **self._terms(session)}
        found[Item.MAIL] = _advised(self.mail.load().is_set)
        return tuple(Finding(item, found[item]) for item in Item)

    def _account(self) -> dict[Item, Verdict]:
        connected = self.told.mode is not Mode.TRAINING and bool(self.told.seller_id)
        own = self.told.origin.startswith("https://") and self.told.origin != _TRAINING_ORIGIN
        return {
            Item.ACCOUNT: _needed(connected and self.has_keys()),
            Item.ORIGIN: _needed(own),
        }

    def _terms(self, session: Session) -> dict[Item, Verdict]:
        active = select(ShippingMethodRecord.id).where(ShippingMethodRecord.active).limit(1)
        owners = select(func.count()).where(UserRecord.active, UserRecord.role == Role.OWNER)
        get = self.settings.get
        lawful = bool(get(SENDER)) and bool(get(TAX_NUMBER) or get(LEGAL))
        by_law = self.desk.shop.region is not Region.US
        return {
            Item.TAXES: _needed(read_policy(session) is not None),
            Item.SHIPPING: _advised(session.scalar(active) is not None),
            Item.LETTERHEAD: _needed(lawful) if by_law else _advised(lawful),
            Item.PRODUCTS: _advised(session.scalar(select(ProductRecord.id).limit(1)) is not None),
            Item.OWNERS: _needed((session.scalar(owners) or 0) > 0),
        }


def _sales(session: Session) -> dict[Item, Verdict]:
    captured = select(OrderRecord.id).where(OrderRecord.captured_minor > 0).limit(1)
    refunded = select(OrderRecord.id).where(OrderRecord.refunded_minor > 0).limit(1)
    heard = select(NotificationRecord.id).limit(1)
    return {
        Item.TEST_SALE: _advised(session.scalar(captured) is not None),
        Item.TEST_REFUND: _advised(session.scalar(refunded) is not None),
        Item.NOTIFICATIONS: _advised(session.scalar(heard) is not None),
    }


def _needed(there: bool) -> Verdict:  # noqa: FBT001 -- says what it is
    return Verdict.READY if there else Verdict.MISSING


def _advised(there: bool) -> Verdict:  # noqa: FBT001 -- says what it is
    return Verdict.READY if there else Verdict.ADVISED
