"""Who may do what: a table, and one decision function that reads it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from app.domain.errors import PermissionRefused
from app.domain.money import Currency, Money


class Role(enum.StrEnum):
    """What somebody is in the shop."""

    CASHIER = "cashier"
    MANAGER = "manager"
    OWNER = "owner"


class Action(enum.StrEnum):
    """All that needs a permission; the values are kept in the database."""

    CHECK_OUT = "check_out"
    TAKE_UP_BASKET = "take_up_basket"
    DISCOUNT = "discount"
    SELL_AGE_RESTRICTED = "sell_age_restricted"
    OVERRIDE_MODE = "override_mode"
    EDIT_PRODUCTS = "edit_products"
    IMPORT_PRODUCTS = "import_products"
    SEE_ORDERS = "see_orders"
    SEE_BUYER = "see_buyer"
    REFRESH = "refresh"
    ADD_NOTE = "add_note"
    REPRINT = "reprint"
    CAPTURE = "capture"
    VOID = "void"
    CANCEL = "cancel"
    CLOSE = "close"
    REAUTHORIZE = "reauthorize"
    REFUND = "refund"
    CLEAR_STOP_SHIPMENT = "clear_stop_shipment"
    RESEND_MAIL = "resend_mail"
    ADOPT = "adopt"
    RECORD_ONLY = "record_only"
    BULK = "bulk"
    EXPORT = "export"
    SEE_NOTIFICATIONS = "see_notifications"
    REPLAY_NOTIFICATIONS = "replay_notifications"
    SEE_REPORTS = "see_reports"
    OPEN_SHIFT = "open_shift"
    CLOSE_DAY = "close_day"
    IMPORT_SETTLEMENT = "import_settlement"
    EDIT_NOTIFICATION_SETTINGS = "edit_notification_settings"
    EDIT_TEMPLATES = "edit_templates"
    EDIT_SETTINGS = "edit_settings"
    EDIT_CREDENTIALS = "edit_credentials"
    SWITCH_MODE = "switch_mode"
    MANAGE_USERS = "manage_users"
    SEE_AUDIT = "see_audit"
    ERASE_BUYER = "erase_buyer"
    BACK_UP = "back_up"
    RESTORE = "restore"
    DIAGNOSE = "diagnose"


class Effect(enum.StrEnum):
    """What the table says."""

    ALLOW = "allow"
    NEEDS_APPROVAL = "needs_approval"
    DENY = "deny"


@dataclass(frozen=True, slots=True)
class Share:
    """The size of a discount.

    Attributes:
        basis_points: hundredths of a percent of the price it is taken off.
    """

    basis_points: int


Measure: TypeAlias = Money | Share


@dataclass(frozen=True, slots=True)
class Permission:
    """One cell of the table.

    Attributes:
        effect: up to the limit, or at any size when there is none.
        amount_limits: largest amount per currency, inclusive. Once there is any, a currency
            without one, and an action whose amount is not known, are above the limit.
        share_limit: largest share in basis points, inclusive, likewise.
        above: what holds beyond the limit.
        may_approve: whether a holder may be the second person for somebody else.
    """

    effect: Effect
    amount_limits: tuple[Money, ...] = ()
    share_limit: int | None = None
    above: Effect = Effect.NEEDS_APPROVAL
    may_approve: bool = False

    def effect_on(self, measure: Measure | None) -> Effect:
        """The effect for an action of that size."""
        if self.effect is Effect.DENY or self._within(measure):
            return self.effect
        return self.above

    def limit(self, currency: Currency) -> Money | None:
        """The limit in a currency; ``None`` when it has none."""
        return next((each for each in self.amount_limits if each.currency is currency), None)

    def _within(self, measure: Measure | None) -> bool:
        match measure:
            case Share():
                return self.share_limit is None or measure.basis_points <= self.share_limit
            case Money():
                limit = self.limit(measure.currency)
                return not self.amount_limits or (limit is not None and measure <= limit)
            case None:  # pragma: no branch - mypy proves the match exhaustive
                return not self.amount_limits and self.share_limit is None


DENIED = Permission(Effect.DENY)
PermissionTable: TypeAlias = Mapping[Role, Mapping[Action, Permission]]


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer for one action of one user.

    Attributes:
        permission: the cell that decided, for the sentence on the screen.
    """

    action: Action
    effect: Effect
    permission: Permission

    def require(self, *, approved: bool = False) -> None:
        """Let the action pass, or not.

        Args:
            approved: a second person has approved this very action.

        Raises:
            PermissionRefused: denied, or not approved yet.
        """
        needs_more = self.effect is Effect.NEEDS_APPROVAL and not approved
        if self.effect is Effect.DENY or needs_more:
            raise PermissionRefused(self.action)


def decide(
    table: PermissionTable, role: Role, action: Action, measure: Measure | None = None
) -> Decision:
    """Whether a role may act; what the table does not name is denied.

    Args:
        measure: amount of money or share of a discount, for actions that have a size.
    """
    permission = table.get(role, {}).get(action, DENIED)
    return Decision(action, permission.effect_on(measure), permission)


def decide_approval(
    table: PermissionTable,
    approver: Role,
    action: Action,
    measure: Measure | None = None,
    *,
    is_same_person: bool,
) -> Decision:
    """Whether somebody may be the second person for an action of another's.

    It takes the right to approve and an action that is not denied to the approver at that size;
    two managers may therefore do together what each may not do alone. Nobody approves for
    themselves, whatever their role.
    """
    own = decide(table, approver, action, measure)
    allowed = own.permission.may_approve and own.effect is not Effect.DENY and not is_same_person
    return Decision(action, Effect.ALLOW if allowed else Effect.DENY, own.permission)
