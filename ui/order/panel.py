"""What the screen of one order shows at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.identifiers import OrderNumber
from app.domain.order_actions import NEEDED, Obstacle, OrderAction, obstacle
from app.domain.permissions import Effect, PermissionTable, Role
from app.services.order_details import BuyerCard, OrderDetails
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class OrderPanel:
    """One frozen picture.

    Attributes:
        number: of the order; ``None`` before the first one.
        details: ``None`` while it is being read.
        shown_buyer: the buyer as it is, once somebody asked for it.
        doing: what is under way with Amazon right now.
        permissions: of the shop.
        role: of whoever looks.
    """

    number: OrderNumber | None = None
    details: OrderDetails | None = None
    shown_buyer: BuyerCard | None = field(default=None, repr=False)
    doing: OrderAction | None = None
    permissions: PermissionTable = field(default_factory=dict, repr=False)
    role: Role = Role.CASHIER
    notice: Notice | None = None

    @property
    def obstacles(self) -> Mapping[OrderAction, Obstacle | None]:
        """For each action why it does not apply; nothing before the order is read."""
        if self.details is None:
            return {}
        situation = self.details.situation
        return {each: self._against(each, obstacle(each, situation)) for each in OrderAction}

    def _against(self, action: OrderAction, found: Obstacle | None) -> Obstacle | None:
        """A role that may never do it sees that; amounts are judged when they are known."""
        permission = self.permissions.get(self.role, {}).get(NEEDED[action])
        if permission is None or permission.effect is Effect.DENY:
            return Obstacle.NOT_ALLOWED
        return found
