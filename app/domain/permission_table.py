"""The permissions that a new shop starts with; its own settings overrule them cell by cell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.money import Currency, Money
from app.domain.permissions import Action, Effect, Permission, PermissionTable, Role

_A = Action
_ALLOW: Final = Permission(Effect.ALLOW, may_approve=True)
_ASK: Final = Permission(Effect.NEEDS_APPROVAL)
_SOLO: Final = Permission(Effect.ALLOW)

CASHIER_DISCOUNT_LIMIT: Final = 1_000
MANAGER_DISCOUNT_LIMIT: Final = 5_000
MANAGER_REFUND_LIMITS: Final = (
    Money(50_000, Currency.USD),
    Money(50_000, Currency.GBP),
    Money(50_000, Currency.EUR),
    Money(50_000, Currency.JPY),
)

_CASHIER: Final[Mapping[Action, Permission]] = {
    **dict.fromkeys(
        (
            *(_A.CHECK_OUT, _A.TAKE_UP_BASKET, _A.SELL_AGE_RESTRICTED, _A.SEE_ORDERS),
            *(_A.REFRESH, _A.ADD_NOTE, _A.REPRINT, _A.OPEN_SHIFT, _A.DIAGNOSE),
        ),
        _SOLO,
    ),
    **dict.fromkeys(
        (_A.OVERRIDE_MODE, _A.CAPTURE, _A.VOID, _A.CANCEL, _A.RESEND_MAIL, _A.SEE_BUYER), _ASK
    ),
    # the cashier must never move money back: refunds are not even asked for (design, people)
    _A.DISCOUNT: Permission(Effect.ALLOW, share_limit=CASHIER_DISCOUNT_LIMIT),
}

_MANAGER: Final[Mapping[Action, Permission]] = {
    **dict.fromkeys(
        (
            *(_A.CHECK_OUT, _A.TAKE_UP_BASKET, _A.SELL_AGE_RESTRICTED, _A.OVERRIDE_MODE),
            *(_A.EDIT_PRODUCTS, _A.IMPORT_PRODUCTS, _A.SEE_ORDERS, _A.SEE_BUYER, _A.REFRESH),
            *(_A.ADD_NOTE, _A.REPRINT, _A.CAPTURE, _A.VOID, _A.CANCEL, _A.CLOSE),
            *(_A.REAUTHORIZE, _A.CLEAR_STOP_SHIPMENT, _A.RESEND_MAIL, _A.ADOPT, _A.BULK),
            *(_A.EXPORT, _A.SEE_NOTIFICATIONS, _A.REPLAY_NOTIFICATIONS, _A.SEE_REPORTS),
            *(_A.OPEN_SHIFT, _A.CLOSE_DAY, _A.IMPORT_SETTLEMENT, _A.SEE_AUDIT, _A.BACK_UP),
            *(_A.EDIT_NOTIFICATION_SETTINGS, _A.EDIT_TEMPLATES, _A.DIAGNOSE),
        ),
        _ALLOW,
    ),
    **dict.fromkeys((_A.RECORD_ONLY, _A.ERASE_BUYER), _ASK),
    _A.DISCOUNT: Permission(Effect.ALLOW, share_limit=MANAGER_DISCOUNT_LIMIT, may_approve=True),
    _A.REFUND: Permission(Effect.ALLOW, MANAGER_REFUND_LIMITS, may_approve=True),
}

DEFAULT_TABLE: Final[PermissionTable] = {
    Role.CASHIER: _CASHIER,
    Role.MANAGER: _MANAGER,
    Role.OWNER: dict.fromkeys(Action, _ALLOW),
}


def overruled(
    table: PermissionTable, role: Role, action: Action, permission: Permission
) -> PermissionTable:
    """A table with one cell set anew."""
    return {**table, role: {**table.get(role, {}), action: permission}}
