"""Whether somebody may do this very thing now: by right, or with a second person's word."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.approval import ApprovalNeeded, ApprovalRequest
from app.domain.errors import PermissionRefused
from app.domain.money import Money
from app.domain.permissions import Action, Effect, Measure, Role, decide
from app.services.desk import Desk
from app.services.people_rules import find_user, name_key
from app.services.person_table import shop_table, table_of
from app.storage.people import ApprovalRecord

GOOD_FOR: Final = dt.timedelta(minutes=10)
"""How long an approval waits to be acted on."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Who wants to do something.

    Attributes:
        role: under which they signed in. What counts is the role they have by now; this one
            stands for those whom the shop's list of people does not know, which nobody who
            signed in is.
    """

    name: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Permits:
    """The gate before every action: asked by use cases at the moment of acting."""

    desk: Desk

    def effect(self, asker: Asker, action: Action, measure: Measure | None = None) -> Effect:
        """What the table says of it now, approvals aside."""
        with self.desk.database.read() as session:
            record = find_user(session, asker.name) if asker.name else None
            table = shop_table(session) if record is None else table_of(session, record)
        role = record.role if record is not None else asker.role
        if role is None:
            return Effect.DENY
        return decide(table, role, action, measure).effect

    def require(
        self, asker: Asker, action: Action, measure: Measure | None = None, subject: str = ""
    ) -> str:
        """Let an action pass; an approval is spent by that.

        Args:
            asker: who acts.
            action: what.
            measure: amount or share, for actions that have a size.
            subject: the very thing it is done to, as in the ``ApprovalRequest``.

        Returns:
            Name of whoever approved it; empty when nobody had to.

        Raises:
            PermissionRefused: denied; nothing was done, no approval was spent.
            ApprovalNeeded: nobody has approved this very thing, or it was acted on already.
        """
        match self.effect(asker, action, measure):
            case Effect.ALLOW:
                return ""
            case Effect.NEEDS_APPROVAL:
                return self._spend(asker, action, measure, subject)
            case Effect.DENY:
                raise PermissionRefused(action)

    def _spend(self, asker: Asker, action: Action, measure: Measure | None, subject: str) -> str:
        with self.desk.database.write() as session:
            request = ApprovalRequest(action, asker.name, measure, subject)
            return spend(session, self.desk, request)


def spend(session: Session, desk: Desk, request: ApprovalRequest) -> str:
    """Use an approval up in the caller's transaction; returns the approver's name.

    Raises:
        ApprovalNeeded: nobody has approved this very thing, or it was acted on already.
    """
    now, given = desk.clock.now(), ApprovalRecord
    query = (
        select(given)
        .where(
            given.asker == name_key(request.asker),
            given.action == request.action,
            given.desk == desk.name,
            given.size == size_text(request.measure),
            given.subject == request.subject,
            given.spent_at.is_(None),
            given.given_at > now - GOOD_FOR,
        )
        .order_by(given.id)
        .limit(1)
    )
    record = session.scalar(query.with_for_update())
    if record is None:
        raise ApprovalNeeded(request)
    record.spent_at = now
    return record.approver


def size_text(measure: Measure | None) -> str:
    """The size of an action as it is kept; empty for one that has none."""
    if measure is None:
        return ""
    return str(measure) if isinstance(measure, Money) else f"{measure.basis_points} basis points"
