"""A shop in Berlin whose desks never reach Amazon."""

from dataclasses import dataclass, replace

from sqlalchemy import select

from app.domain.environment import Mode, Region
from app.domain.money import Currency, Money
from app.domain.product import Product
from app.domain.shop import Shop
from app.services.audit_chain import AuditChain
from app.services.desk import Desk
from app.storage.audit import AuditRecord
from tests.clocks import SetClock
from tests.desks import QUICK_PINS

SHOP = Shop(Region.EU, Mode.TRAINING, "P-", "Mug & Co", "https://mugs.example")


@dataclass(frozen=True)
class Unreachable:
    """Stands where the gateway is: nothing in the catalog may ask Amazon for anything."""


def desk_at(database, name="counter-1", clock=None):
    clock = clock or SetClock()
    return Desk(name, "run-1", SHOP, database, Unreachable(), clock, QUICK_PINS)


def beside(desk, name="counter-2"):
    """Another desk of the same shop."""
    return replace(desk, name=name)


def euros(minor):
    return Money(minor, Currency.EUR)


def product(sku="MUG", name="Blue mug", minor=1190, **fields):
    return Product(sku, name, euros(minor), price_includes_tax=True, **fields)


def trail(database):
    """The audit entries as (act, subject, actor, facts); the chain is checked on the way."""
    assert AuditChain(database).verify().is_whole
    with database.read() as session:
        rows = session.scalars(select(AuditRecord).order_by(AuditRecord.seq)).all()
        return [(row.act, row.subject, row.actor, row.facts) for row in rows]
