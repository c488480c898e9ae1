"""What a second person approves, and the refusal that asks for one."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import PermissionRefused
from app.domain.permissions import Action, Measure


@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    """What somebody wants to do and may not do alone.

    Attributes:
        asker: user name of whoever wants it.
        measure: amount or share, for actions that have a size.
        subject: the very thing it is done to, e.g. ``basket 12``; no personal data.
    """

    action: Action
    asker: str
    measure: Measure | None = None
    subject: str = ""


class ApprovalNeeded(PermissionRefused):
    """Allowed with a second person's word, and there is none for this very thing.

    Attributes:
        request: what a second person has to approve.
    """

    def __init__(self, request: ApprovalRequest) -> None:
        super().__init__(request.action)
        self.request = request
