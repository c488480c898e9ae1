"""Users, their failed attempts to sign in, and what was decided about their permissions."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.money import BASIS_POINTS
from app.domain.permissions import Action, Effect, Role
from app.storage.record import Record, Serial, by_value

NAME_LIMIT = 80


class UserRecord(Record):
    """Somebody who signs in at a desk.

    Attributes:
        name: as it is signed with, unique without regard to case (``name_key``).
        pin_hash: argon2id; never the PIN.
        signed_in_at: last; ``None`` before the first time. It is no change of the person, so
            that somebody who edits them meanwhile is not told of one.
    """

    __tablename__ = "users"

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    name: Mapped[str] = mapped_column(String(NAME_LIMIT))
    name_key: Mapped[str] = mapped_column(String(255), unique=True)
    display_name: Mapped[str] = mapped_column(String(NAME_LIMIT))
    role: Mapped[Role] = mapped_column(by_value(Role))
    pin_hash: Mapped[str] = mapped_column(String(255))
    language: Mapped[str] = mapped_column(String(16), default="")
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[dt.datetime]
    signed_in_at: Mapped[dt.datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class SignInAttemptRecord(Record):
    """Failures under one name since the last success, whether or not a user has that name.

    Unknown names are slowed down like known ones: otherwise the pause would tell which is which.
    """

    __tablename__ = "sign_in_attempts"

    name_key: Mapped[str] = mapped_column(String(255), primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[dt.datetime] = mapped_column(index=True)
    locked_until: Mapped[dt.datetime | None]


class PermissionCell:
    """What one cell of the permission table says; maps to ``Permission``.

    Attributes:
        amount_limits: largest amount in minor units by currency code.
    """

    action: Mapped[Action] = mapped_column(by_value(Action, checked=False), primary_key=True)
    effect: Mapped[Effect] = mapped_column(by_value(Effect))
    above: Mapped[Effect] = mapped_column(by_value(Effect, checked=False))
    amount_limits: Mapped[dict[str, Any]] = mapped_column(JSON(), default=dict)
    share_limit: Mapped[int | None]
    may_approve: Mapped[bool] = mapped_column(default=False)


class PermissionRecord(PermissionCell, Record):
    """One cell that the shop set anew for a role."""

    __tablename__ = "permissions"
    __table_args__ = (
        CheckConstraint(f"share_limit BETWEEN 0 AND {BASIS_POINTS}", name="share_in_range"),
    )

    role: Mapped[Role] = mapped_column(by_value(Role), primary_key=True)


class ExceptionRecord(PermissionCell, Record):
    """One cell that holds for one person alone, whatever their role says."""

    __tablename__ = "permission_exceptions"
    __table_args__ = (
        CheckConstraint(f"share_limit BETWEEN 0 AND {BASIS_POINTS}", name="share_in_range"),
    )

    name_key: Mapped[str] = mapped_column(String(255), primary_key=True)


class ApprovalRecord(Record):
    """A second person's word for one action; good for that one, once.

    Attributes:
        asker: key of the name of whoever may act on it.
        size: amount or share as text; empty for actions that have none.
        subject: the very thing it is done to.
        spent_at: when it was acted on; ``None`` while it waits.
    """

    __tablename__ = "approvals"
    __table_args__ = (Index("ix_approvals_asker_action", "asker", "action"),)

    id: Mapped[int] = mapped_column(Serial, primary_key=True)
    action: Mapped[Action] = mapped_column(by_value(Action, checked=False))
    asker: Mapped[str] = mapped_column(String(255))
    approver: Mapped[str] = mapped_column(String(NAME_LIMIT))
    desk: Mapped[str] = mapped_column(String(80))
    size: Mapped[str] = mapped_column(String(40), default="")
    subject: Mapped[str] = mapped_column(String(96), default="")
    given_at: Mapped[dt.datetime]
    spent_at: Mapped[dt.datetime | None]
