"""Taxes and shipping as people change them: the service that asks whether they may."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.permissions import Action
from app.domain.shipping import ShippingMethod, Zone
from app.domain.tax import TaxPolicy
from app.services.permits import Asker, Permits
from app.services.pricing_policy import PricingPolicies


@dataclass(frozen=True, slots=True)
class PricingEditing:
    """Every change asks for ``EDIT_SETTINGS`` first; else as in ``PricingPolicies``."""

    policies: PricingPolicies

    def set_tax(self, policy: TaxPolicy, asker: Asker, seen: TaxPolicy | None) -> None:
        """Replace the tax policy.

        Raises:
            PermissionRefused, ChangedMeanwhile, Refused: nothing was changed.
        """
        self._require(asker)
        self.policies.set_tax(policy, asker.name, seen)

    def save_zone(self, zone: Zone, asker: Asker, seen: Zone | None) -> None:
        """Add or change a zone.

        Raises:
            PermissionRefused, ChangedMeanwhile, Refused: nothing was changed.
        """
        self._require(asker)
        self.policies.save_zone(zone, asker.name, seen)

    def remove_zone(self, seen: Zone, asker: Asker) -> None:
        """Take a zone away.

        Raises:
            PermissionRefused, ZoneInUse, ChangedMeanwhile: nothing was changed.
        """
        self._require(asker)
        self.policies.remove_zone(seen, asker.name)

    def save_method(
        self, method: ShippingMethod, asker: Asker, seen: ShippingMethod | None
    ) -> None:
        """Add or change a method.

        Raises:
            PermissionRefused, NotFound, ChangedMeanwhile, Refused: nothing was changed.
        """
        self._require(asker)
        self.policies.save_method(method, asker.name, seen)

    def remove_method(self, seen: ShippingMethod, asker: Asker) -> None:
        """Take a method away.

        Raises:
            PermissionRefused, ChangedMeanwhile: nothing was changed.
        """
        self._require(asker)
        self.policies.remove_method(seen, asker.name)

    def _require(self, asker: Asker) -> None:
        Permits(self.policies.desk).require(asker, Action.EDIT_SETTINGS)
