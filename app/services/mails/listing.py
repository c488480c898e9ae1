"""Finds mails for lists: pages by key, and counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Select, func, or_, select

from app.domain.inbox import Audience, OutboxState
from app.domain.mail_trouble import MailTrouble
from app.services.desk import Desk
from app.services.mails.rows import STATES, MailFilter, MailRow, Standing, row_of, standing_of
from app.storage.orders import BuyerRecord
from app.storage.outbox import OutboxRecord

PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class MailList:
    """What was only shown on screens is left out."""

    desk: Desk

    def page(
        self,
        states: Sequence[OutboxState] = (),
        order: str = "",
        before: int | None = None,
        limit: int = PAGE,
        wanted: MailFilter | None = None,
    ) -> list[MailRow]:
        """A page of mails, the newest first.

        Args:
            states: only those; empty for all.
            order: only this order's; empty for all.
            before: the last row's ``id`` of the page before.
            limit: rows at most.
            wanted: what else they have in common.
        """
        query = select(OutboxRecord).where(_ON_PAPER)
        if states:
            query = query.where(OutboxRecord.state.in_(states))
        if order:
            query = query.where(OutboxRecord.subject == order)
        if before is not None:
            query = query.where(OutboxRecord.id < before)
        query = _narrowed(query, wanted or MailFilter())
        with self.desk.database.read() as session:
            found = session.scalars(query.order_by(OutboxRecord.id.desc()).limit(limit))
            return [row_of(record) for record in found]

    def counts(self) -> dict[OutboxState, int]:
        """How many mails are in which state."""
        told = dict.fromkeys(OutboxState, 0)
        for state, _trouble, count in self._counted():
            told[state] += count
        return told

    def standings(self) -> dict[Standing, int]:
        """How many mails stand where."""
        told = dict.fromkeys(Standing, 0)
        for state, trouble, count in self._counted():
            told[standing_of(state, trouble)] += count
        return told

    def _counted(self) -> list[tuple[OutboxState, MailTrouble, int]]:
        kinds = (OutboxRecord.state, OutboxRecord.trouble)
        query = select(*kinds, func.count()).where(_ON_PAPER).group_by(*kinds)
        with self.desk.database.read() as session:
            return [(row[0], row[1], row[2]) for row in session.execute(query)]


_ON_PAPER: Final = OutboxRecord.audience != Audience.SCREEN


def _narrowed(query: Select[Any], wanted: MailFilter) -> Select[Any]:
    if wanted.standing is not None:
        query = query.where(OutboxRecord.state == STATES[wanted.standing])
        bounced = OutboxRecord.trouble == MailTrouble.BOUNCED
        if wanted.standing is Standing.BOUNCED:
            query = query.where(bounced)
        elif wanted.standing is Standing.FAILED:
            query = query.where(~bounced)
    if wanted.audience is not None:
        query = query.where(OutboxRecord.audience == wanted.audience)
    if wanted.event is not None:
        query = query.where(OutboxRecord.event == wanted.event)
    return _searched(query, wanted.text.strip())


def _searched(query: Select[Any], text: str) -> Select[Any]:
    if not text:
        return query
    if "@" not in text:
        return query.where(OutboxRecord.subject.startswith(text.upper(), autoescape=True))
    theirs = select(BuyerRecord.order_id).where(func.lower(BuyerRecord.email) == text.lower())
    to_buyer = (OutboxRecord.audience == Audience.BUYER) & OutboxRecord.order_id.in_(theirs)
    return query.where(or_(func.lower(OutboxRecord.recipient) == text.lower(), to_buyer))
