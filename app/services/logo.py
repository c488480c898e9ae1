"""The shop's logo: one picture for the papers of all desks."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from app.domain.errors import Refused
from app.domain.permissions import Action, Role
from app.services.desk import Desk
from app.services.permission_settings import PermissionSettings
from app.storage import audit
from app.storage.documents import ShopPictureRecord

LARGEST_BYTES: Final = 512 * 1024
LARGEST_SIDE: Final = 2_400
_NAME: Final = "logo"
_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_HEADER: Final = struct.Struct(">8sI4sII")


class BadLogo(Refused):
    """A picture that cannot stand on a paper; the one before stays."""

    def __init__(self, why: str) -> None:
        super().__init__(f"the logo {why}")


@dataclass(frozen=True, slots=True)
class Logos:
    """Sets and reads the logo."""

    desk: Desk

    def get(self) -> bytes:
        """A PNG; empty without one."""
        with self.desk.database.read() as session:
            return logo_of(session)

    def set(self, content: bytes, actor: str, role: Role) -> None:
        """Take another logo; an empty one takes it away. The trail keeps its digest.

        Raises:
            PermissionRefused, BadLogo: the one before stays.
        """
        PermissionSettings(self.desk).decide(role, Action.EDIT_SETTINGS, user=actor).require()
        if content:
            require_picture(content)
        with self.desk.database.write() as session:
            known = session.get(ShopPictureRecord, _NAME, with_for_update=True)
            digest = hashlib.sha256(content).hexdigest() if content else ""
            old = known.digest if known is not None else ""
            if digest == old:
                return
            cause = self.desk.person(actor)
            if not content:
                session.delete(known)
            else:
                record = known or ShopPictureRecord(name=_NAME)
                record.content, record.digest = content, digest
                record.changed_at, record.changed_by = cause.at, actor
                session.add(record)
            facts = {"old": old[:12] or "none", "new": digest[:12] or "none"}
            audit.record(session, cause, "logo.set", _NAME, facts)


def logo_of(session: Session) -> bytes:
    """The PNG in the caller's transaction; empty without one."""
    record = session.get(ShopPictureRecord, _NAME)
    return record.content if record is not None else b""


def require_picture(content: bytes) -> None:
    """Guard a logo before it is kept; the screens turn other formats into PNG.

    Raises:
        BadLogo: no PNG, or too large.
    """
    if len(content) > LARGEST_BYTES:
        raise BadLogo(f"is larger than {LARGEST_BYTES // 1024} kB")
    if len(content) < _HEADER.size or not content.startswith(_SIGNATURE):
        raise BadLogo("is no PNG picture")
    _, _, _, width, height = _HEADER.unpack_from(content)
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE):
        raise BadLogo(f"is wider or higher than {LARGEST_SIDE} dots")
