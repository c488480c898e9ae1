"""Who gives a command, and whether they may: the same people, PINs and table as at the window."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

import click

from app.domain.errors import Refused

if TYPE_CHECKING:
    from app.domain.approval import ApprovalRequest
    from app.domain.permissions import Action, Measure
    from app.services.desk import Desk
    from app.services.permits import Asker

PIN: Final = "PAYDESK_PIN"
APPROVER: Final = "PAYDESK_APPROVER"
APPROVER_PIN: Final = "PAYDESK_APPROVER_PIN"


class NobodyNamed(Refused):
    """The shop has people, and the command does not say which of them gives it."""

    def __init__(self) -> None:
        super().__init__("this shop has people: say who you are with --as NAME")


class PinMissing(Refused):
    """There is no terminal to type it at, and the environment does not hold it."""

    def __init__(self, variable: str) -> None:
        super().__init__(f"a PIN is needed: give the command at a terminal, or set {variable}")
        self.variable = variable


def asker(desk: Desk, name: str) -> Asker:
    """Find out who gives a command, by name and PIN.

    A shop without people is only being set up: whoever has its folder may do everything in it,
    as whoever opens its window first becomes its owner.

    Args:
        desk: of the command.
        name: as given with ``--as``.

    Raises:
        NobodyNamed, PinMissing, WrongNameOrPin, TooManyAttempts: nothing was done.
    """
    from app.domain.permissions import Role  # noqa: PLC0415 -- only commands that act pay for it
    from app.services.permits import Asker  # noqa: PLC0415 -- likewise
    from app.services.sign_in import SignIn  # noqa: PLC0415 -- likewise
    from app.services.users import Users  # noqa: PLC0415 -- likewise

    if not Users(desk).all():
        return Asker(name, Role.OWNER)
    if not name:
        raise NobodyNamed
    return Asker(SignIn(desk).prove(name, _pin(PIN, f"PIN of {name}")).name)


def require(
    desk: Desk, who: Asker, action: Action, measure: Measure | None = None, subject: str = ""
) -> None:
    """Let a command pass; where it takes a second person, they give their name and PIN here.

    Raises:
        PermissionRefused, MayNotApprove, WrongNameOrPin, TooManyAttempts: nothing was done.
    """
    from app.domain.approval import ApprovalNeeded  # noqa: PLC0415 -- as above
    from app.services.permits import Permits  # noqa: PLC0415 -- as above

    permits = Permits(desk)
    try:
        permits.require(who, action, measure, subject)
    except ApprovalNeeded as needed:
        if not _approved(desk, needed.request):
            raise
        permits.require(who, action, measure, subject)


def _approved(desk: Desk, request: ApprovalRequest) -> bool:
    from app.services.approvals import Approvals  # noqa: PLC0415 -- as above

    name = os.environ.get(APPROVER, "")
    if not name and sys.stdin.isatty():
        name = click.prompt("A second person has to approve this. Their name", err=True)
    if not name:
        return False
    Approvals(desk).approve(request, name, _pin(APPROVER_PIN, f"PIN of {name}"))
    return True


def _pin(variable: str, asked: str) -> str:
    """From the environment, or typed unseen; never an argument, which every process could read."""
    told = os.environ.get(variable, "")
    if told:
        return told
    if not sys.stdin.isatty():
        raise PinMissing(variable)
    return str(click.prompt(asked, hide_input=True, err=True))
