"""A second person lets one single action pass, at the desk of whoever asked for it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete

from app.domain.approval import ApprovalRequest
from app.domain.errors import Refused
from app.domain.permissions import Effect, decide_approval
from app.services.desk import Desk
from app.services.people_rules import name_key
from app.services.permission_settings import PermissionSettings
from app.services.permits import GOOD_FOR, size_text
from app.services.sign_in import SignIn
from app.storage import audit
from app.storage.people import ApprovalRecord


class MayNotApprove(Refused):
    """The PIN was right, but this person may not approve this, or asked for it themselves."""

    def __init__(self, name: str, action: str) -> None:
        super().__init__(f"{name} may not approve {action.replace('_', ' ')} here")
        self.name = name
        self.action = action


@dataclass(frozen=True, slots=True)
class Approvals:
    """Approves by name and PIN.

    An approval is good for one action: by this asker, at this desk, of this size, on this
    subject, within ten minutes, once (``Permits.require`` spends it). Each is written to the
    audit trail when it is given.
    """

    desk: Desk

    def approve(self, request: ApprovalRequest, approver: str, pin: str) -> str:
        """Let one action pass. Takes a fifth of a second: not on the GUI thread.

        Returns:
            The approver's name as it is kept.

        Raises:
            WrongNameOrPin, TooManyAttempts: nobody approved.
            MayNotApprove: it is not theirs to approve, or they asked themselves.
        """
        user = SignIn(self.desk).prove(approver, pin)
        decision = decide_approval(
            PermissionSettings(self.desk).table(user.name),
            user.role,
            request.action,
            request.measure,
            is_same_person=name_key(user.name) == name_key(request.asker),
        )
        if decision.effect is not Effect.ALLOW:
            raise MayNotApprove(user.display_name, request.action)
        self._give(request, user.name)
        return user.name

    def _give(self, request: ApprovalRequest, approver: str) -> None:
        size = size_text(request.measure)
        facts = {"action": request.action.value, "asked_by": request.asker}
        if size:
            facts["size"] = size
        with self.desk.database.write() as session:
            cause = self.desk.person(approver)
            given = ApprovalRecord
            # what nobody acted on in time is good for nothing; the trail keeps that it was given
            session.execute(delete(given).where(given.given_at <= cause.at - GOOD_FOR))
            session.add(
                given(
                    action=request.action,
                    asker=name_key(request.asker),
                    approver=approver,
                    desk=self.desk.name,
                    size=size,
                    subject=request.subject,
                    given_at=cause.at,
                )
            )
            audit.record(session, cause, "action.approved", request.subject, facts)
