"""Whether somebody may do a thing with the mails of this shop."""

from __future__ import annotations

from app.domain.permissions import Action, Role
from app.services.desk import Desk
from app.services.people_rules import find_user
from app.services.permits import Asker, Permits


def require_leave(
    desk: Desk, action: Action, actor: str, role: Role | None = None, subject: str = ""
) -> None:
    """Let it pass, or not; the program and its command line are nobody, and always may.

    Args:
        desk: of the shop.
        action: what is to be done.
        actor: who wants it.
        role: theirs; it counts where the shop's list of people does not know them.
        subject: the very thing it is done to.

    Raises:
        PermissionRefused: nothing was changed.
        ApprovalNeeded: likewise; a second person may let it pass.
    """
    if role is None:
        with desk.database.read() as session:
            if not actor or find_user(session, actor) is None:
                return
    Permits(desk).require(Asker(actor, role), action, subject=subject)
