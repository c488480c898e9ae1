"""The shop's tax policy and shipping methods: kept as records, used as the domain's values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.destination import Destination
from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.order_quote import SalePolicy
from app.domain.sales_tax import SalesTaxTable
from app.domain.shipping import ShippingMethod, ShippingMethodId, Zone
from app.domain.tax import RoundingScope, TaxPolicy, TaxTable
from app.domain.tax_rate import REDUCED, STANDARD, ZERO, TaxClass
from app.domain.vat import OUTSIDE_EU_VAT, OUTSIDE_UK_VAT, VatTable
from app.domain.vat_rates import EU_RATES, JP_RATES, UK_RATES
from app.services.before_and_after import before_and_after
from app.services.desk import Desk
from app.services.shipping_rows import (
    method_facts,
    methods,
    remove_method,
    remove_zone,
    write_method,
    write_zone,
    zone_facts,
    zones,
)
from app.services.tax_rows import read_policy, tax_facts, write_policy
from app.storage import audit
from app.storage.uniqueness import first_come

_EVERYWHERE: Final = frozenset({STANDARD, REDUCED, ZERO})


class NoTaxPolicy(Refused):
    """The owner has not said yet how this shop taxes, so nothing can be totaled."""

    def __init__(self) -> None:
        super().__init__("the shop has no tax settings yet; nothing can be totaled")


class ZoneInUse(Refused):
    """A shipping method still goes there."""

    def __init__(self, name: str, method: str) -> None:
        super().__init__(f"the shipping method {method!r} still goes to {name!r}")
        self.name = name
        self.method = method


def first_tax_policy(home: Destination) -> TaxPolicy:
    """What a new shop starts from; the owner checks it against the law.

    EU, UK and Japanese shops get the rates of ``vat_rates``. A US shop starts without
    jurisdictions and collects nothing until it names them; so does any other country.
    """
    if home.country in EU_RATES:
        return TaxPolicy(VatTable(EU_RATES, OUTSIDE_EU_VAT), home)
    if home.country in UK_RATES:
        return TaxPolicy(VatTable(UK_RATES, OUTSIDE_UK_VAT), home)
    if home.country in JP_RATES:
        return TaxPolicy(VatTable(JP_RATES), home, RoundingScope.PER_TOTAL)
    return TaxPolicy(SalesTaxTable(()), home)


@dataclass(frozen=True, slots=True)
class PricingPolicies:
    """Reads and writes how the shop totals an order.

    Whoever changes something hands in what they have seen, so that nobody overwrites a change
    that they do not know of.
    """

    desk: Desk

    def load_policy(self) -> SalePolicy:
        """Everything that a quote needs.

        Raises:
            NoTaxPolicy: taxes were never set up.
        """
        with self.desk.database.read() as session:
            tax = read_policy(session)
            if tax is None:
                raise NoTaxPolicy
            return SalePolicy(tax, tuple(methods(session)))

    def tax(self) -> TaxPolicy | None:
        """The tax policy; ``None`` before there is one."""
        with self.desk.database.read() as session:
            return read_policy(session)

    def tax_classes(self) -> frozenset[TaxClass]:
        """The classes that a product may have: the usual ones and those the table names."""
        with self.desk.database.read() as session:
            tax = read_policy(session)
        return _EVERYWHERE | (_classes(tax.table) if tax is not None else frozenset())

    def set_tax(self, policy: TaxPolicy, actor: str, seen: TaxPolicy | None = None) -> None:
        """Replace the tax policy, or set the first one.

        Raises:
            ChangedMeanwhile: it is not the one that was ``seen``; nothing was changed.
            RateNotPlain, TextTooLong: it cannot be kept; nothing was changed.
        """
        with first_come(self.desk.database) as session:
            cause = self.desk.person(actor)
            old = read_policy(session, locked=True)
            if old != seen:
                raise ChangedMeanwhile
            write_policy(session, policy, cause.at)
            facts = before_and_after(tax_facts(old), tax_facts(policy))
            audit.record(session, cause, "tax.set", "", facts)

    def zones(self) -> tuple[Zone, ...]:
        """By name."""
        with self.desk.database.read() as session:
            return tuple(zones(session))

    def save_zone(self, zone: Zone, actor: str, seen: Zone | None = None) -> None:
        """Add a zone, or change the one that was ``seen``, its name included.

        Raises:
            ChangedMeanwhile: it is not as ``seen``, or the new name is taken.
        """
        with first_come(self.desk.database) as session:
            old = _named(zones(session, locked=True), seen.name if seen else zone.name)
            if old != seen:
                raise ChangedMeanwhile
            if seen is not None and zone.name != seen.name and _named(zones(session), zone.name):
                raise ChangedMeanwhile
            write_zone(session, zone, seen.name if seen else None)
            facts = before_and_after(zone_facts(seen), zone_facts(zone))
            audit.record(session, self.desk.person(actor), "zone.saved", zone.name, facts)

    def remove_zone(self, seen: Zone, actor: str) -> None:
        """Take a zone away.

        Raises:
            ZoneInUse: a method still goes there.
            ChangedMeanwhile: it is not as ``seen``.
        """
        with first_come(self.desk.database) as session:
            if _named(zones(session, locked=True), seen.name) != seen:
                raise ChangedMeanwhile
            for method in methods(session):
                if method.zone.name == seen.name:
                    raise ZoneInUse(seen.name, method.name)
            remove_zone(session, seen.name)
            facts = before_and_after(zone_facts(seen), {})
            audit.record(session, self.desk.person(actor), "zone.removed", seen.name, facts)

    def methods(self) -> tuple[ShippingMethod, ...]:
        """In the order they were added, inactive ones included."""
        with self.desk.database.read() as session:
            return tuple(methods(session))

    def save_method(
        self, method: ShippingMethod, actor: str, seen: ShippingMethod | None = None
    ) -> None:
        """Add a method, or change the one that was ``seen``; its id stays.

        Raises:
            NotFound: there is no such zone.
            ChangedMeanwhile: method or zone is not as ``seen``; nothing was changed.
        """
        with first_come(self.desk.database) as session:
            zone = _named(zones(session, locked=True), method.zone.name)
            if zone is None:
                raise NotFound("shipping zone", method.zone.name)
            old = _identified(methods(session, locked=True), method.method_id)
            if old != seen or zone != method.zone:
                raise ChangedMeanwhile
            write_method(session, method)
            facts = before_and_after(method_facts(old), method_facts(method))
            cause = self.desk.person(actor)
            audit.record(session, cause, "shipping.saved", method.method_id, facts)

    def remove_method(self, seen: ShippingMethod, actor: str) -> None:
        """Take a method away; orders remember its name by themselves.

        Raises:
            ChangedMeanwhile: it is not as ``seen``.
        """
        with first_come(self.desk.database) as session:
            if _identified(methods(session, locked=True), seen.method_id) != seen:
                raise ChangedMeanwhile
            remove_method(session, seen.method_id)
            facts = before_and_after(method_facts(seen), {})
            cause = self.desk.person(actor)
            audit.record(session, cause, "shipping.removed", seen.method_id, facts)


def _classes(table: TaxTable) -> frozenset[TaxClass]:
    match table:
        case VatTable():
            return frozenset(name for classes in table.rates.values() for name in classes)
        case SalesTaxTable():
            return frozenset().union(*(rule.only | rule.exempt for rule in table.rules))
        case _:
            return frozenset()


def _named(found: list[Zone], name: str) -> Zone | None:
    return next((zone for zone in found if zone.name == name), None)


def _identified(found: list[ShippingMethod], key: ShippingMethodId) -> ShippingMethod | None:
    return next((method for method in found if method.method_id == key), None)
