"""Reads what comes back: which of our mails it is about, and what of it may be kept."""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.inbox import Audience
from app.storage.outbox import OutboxRecord

_LIMIT: Final = 4_000
_ADDRESS: Final = re.compile(r"[^\s<>\"'();:,]+@[^\s<>\"'();:,]+")
_OURS: Final = re.compile(r"<([A-Za-z0-9-]+)\.(\d{1,18})\.\d{1,9}\.(\d{14})@[^>\s]+>")
"""The Message-IDs that ``ready.message_id_of`` makes."""


def kept_text(text: str) -> str:
    """The text without addresses: whoever is erased must not live on in it."""
    lines = (line.rstrip() for line in text.replace("\r\n", "\n").split("\n"))
    told = "\n".join(line for line in lines if line.isprintable()).strip()
    return _ADDRESS.sub("(address)", told)[:_LIMIT]


def bounced_mail(session: Session, text: str) -> int | None:
    """The mail that a returned text names; ``None`` when it names none of ours."""
    for found in _OURS.finditer(text):
        subject = "" if found[1] == "shop" else found[1]
        query = select(OutboxRecord.id, OutboxRecord.created_at).where(
            OutboxRecord.id == int(found[2]),
            OutboxRecord.subject == subject,
            OutboxRecord.audience != Audience.SCREEN,
        )
        row = session.execute(query).one_or_none()
        if row is not None and f"{row.created_at:%Y%m%d%H%M%S}" == found[3]:
            return int(row.id)
    return None
