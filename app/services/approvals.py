"""A second person lets one single action pass, at the desk of whoever asked for it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import Refused
from app.domain.money import Money
from app.domain.permissions import Action, Effect, Measure, decide_approval
from app.services.desk import Desk
from app.services.permission_settings import PermissionSettings
from app.services.sign_in import SignIn
from app.services.users import name_key
from app.storage import audit


class MayNotApprove(Refused):
    """The PIN was right, but this person may not approve this, or asked for it themselves."""

    def __init__(self, name: str, action: str) -> None:
        super().__init__(f"{name} may not approve {action.replace('_', ' ')} here")
        self.name = name
        self.action = action


@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    """What somebody wants to do and may not do alone.

    Attributes:
        asker: user name of whoever wants it.
        measure: amount or share, for actions that have a size.
        subject: what it is done to, for the trail, e.g. ``basket 12``; no personal data.
    """

    action: Action
    asker: str
    measure: Measure | None = None
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Approvals:
    """Approves by name and PIN; each approval is written to the audit trail."""

    desk: Desk

    def approve(self, request: ApprovalRequest, approver: str, pin: str) -> str:
        """Let one action pass. Takes a fifth of a second: not on the GUI thread.

        Returns:
            The approver's name as it is kept.

        Raises:
            WrongNameOrPin, TooManyAttempts: nobody approved.
            MayNotApprove: the approver's role does not allow it, or they asked themselves.
        """
        user = SignIn(self.desk).sign_in(approver, pin)
        decision = decide_approval(
            PermissionSettings(self.desk).table(),
            user.role,
            request.action,
            request.measure,
            is_same_person=name_key(user.name) == name_key(request.asker),
        )
        if decision.effect is not Effect.ALLOW:
            raise MayNotApprove(user.display_name, request.action)
        facts = {"action": request.action.value, "asked_by": request.asker}
        size = _size(request.measure)
        if size:
            facts["size"] = size
        with self.desk.database.write() as session:
            cause = self.desk.person(user.name)
            audit.record(session, cause, "action.approved", request.subject, facts)
        return user.name


def _size(measure: Measure | None) -> str:
    if measure is None:
        return ""
    return str(measure) if isinstance(measure, Money) else f"{measure.basis_points} basis points"
