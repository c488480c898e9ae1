"""What holds for somebody, in words: allowed, with a second person, not at all, and up to where."""

from __future__ import annotations

from typing import Final

from app.domain.money import Currency
from app.domain.permissions import DENIED, Effect, Permission, Role
from ui.formats import money_text, percent_text
from ui.language import marked, translate

_EFFECTS: Final = {
    Effect.ALLOW: marked("Permission", "Allowed"),
    Effect.NEEDS_APPROVAL: marked("Permission", "With a second person"),
    Effect.DENY: marked("Permission", "Not allowed"),
}
_SIGNS: Final = {Effect.ALLOW: "✓", Effect.NEEDS_APPROVAL: "◐", Effect.DENY: "✕"}
_ABOVE: Final = {
    Effect.ALLOW: marked("Permission", "any amount"),
    Effect.NEEDS_APPROVAL: marked("Permission", "up to %1, above: second person"),
    Effect.DENY: marked("Permission", "up to %1, above: not allowed"),
}
_GROUPS: Final = {
    Role.CASHIER: marked("Permission", "Cashiers"),
    Role.MANAGER: marked("Permission", "Managers"),
    Role.OWNER: marked("Permission", "Owners"),
}


def role_group(role: Role) -> str:
    """Everybody of a role."""
    return translate("Permission", _GROUPS[role])


def effect_text(effect: Effect) -> str:
    """The answer alone."""
    return translate("Permission", _EFFECTS[effect])


def effect_cell(permission: Permission | None) -> str:
    """The answer with its sign, so that no colour has to say it."""
    effect = (permission or DENIED).effect
    return f"{_SIGNS[effect]} {effect_text(effect)}"


def limit_text(permission: Permission | None, currency: Currency) -> str:
    """Up to where it holds, and what holds beyond; empty where there is no limit.

    Args:
        permission: the cell.
        currency: of the shop; limits in others are left out, unless there is none in this one.
    """
    if permission is None or permission.effect is Effect.DENY:
        return ""
    own = permission.limit(currency)
    limits = [money_text(each) for each in ((own,) if own else permission.amount_limits)]
    if permission.share_limit is not None:
        limits.append(percent_text(permission.share_limit))
    if not limits:
        return ""
    text = translate("Permission", _ABOVE[permission.above])
    return text.replace("%1", " / ".join(limits))


def approves_text(permission: Permission | None) -> str:
    """Whether they are a second person for others."""
    may = permission is not None and permission.may_approve
    return translate("Permission", "Yes") if may else "—"
