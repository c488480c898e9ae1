"""Whether somebody may do a thing with the mails of this shop."""

from __future__ import annotations

from app.domain.permissions import Action, Role
from app.services.desk import Desk
from app.services.permission_settings import PermissionSettings


def require_leave(desk: Desk, action: Action, role: Role | None, *, approved: bool = False) -> None:
    """Let it pass, or not.

    Args:
        desk: of the shop.
        action: what is to be done.
        role: of whoever wants it; ``None`` for the program and its command line.
        approved: a second person has approved this very thing.

    Raises:
        PermissionRefused: nothing was changed.
    """
    if role is not None:
        PermissionSettings(desk).decide(role, action).require(approved=approved)
