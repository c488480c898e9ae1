"""The shop's own wording of mails, and the program's where it has none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.mail_events import MailEvent
from app.domain.permissions import Action, Role
from app.services.desk import Desk
from app.services.mails.leave import require_leave
from app.services.mails.templates import Wording, built_in, require_sound
from app.storage import audit
from app.storage.outbox import MailTemplateRecord, MailWordingRecord
from app.storage.record import insert_of
from app.storage.uniqueness import first_come

WordingKey = tuple[str, str, MailEvent]
"""Language, ``buyer`` or ``staff``, and the event."""


@dataclass(frozen=True, slots=True)
class Wordings:
    """Reads and changes templates."""

    desk: Desk

    def wording(self, key: WordingKey) -> tuple[Wording, bool]:
        """What holds now, and whether it is the shop's own.

        Raises:
            Unavailable: the database cannot be read just now.
        """
        with self.desk.database.read() as session:
            own = own_wordings(session).get(key)
        return own or built_in(*key), own is not None

    def save(self, key: WordingKey, wording: Wording, actor: str, role: Role | None = None) -> None:
        """Let a wording of the shop's own hold from now on.

        Mails that were tried before keep theirs; those that wait take this one.

        Raises:
            PermissionRefused, TemplateFault: the old one stays in force.
        """
        require_leave(self.desk, Action.EDIT_TEMPLATES, actor, role)
        require_sound(wording)
        if wording == built_in(*key):
            self.reset(key, actor, role)
            return
        with first_come(self.desk.database) as session:
            record = session.get(MailTemplateRecord, key, with_for_update=True)
            old = built_in(*key) if record is None else _wording(record)
            if old == wording:
                return
            cause = self.desk.person(actor)
            language, kind, event = key
            record = record or MailTemplateRecord(language=language, kind=kind, event=event)
            record.subject, record.text, record.html = wording.subject, wording.text, wording.html
            record.changed_at, record.changed_by = cause.at, actor
            session.add(record)
            audit.record(
                session, cause, "mail.template", _name(key), _before_and_after(old, wording)
            )

    def reset(self, key: WordingKey, actor: str, role: Role | None = None) -> None:
        """Let the program's wording hold again.

        Raises:
            PermissionRefused: nothing was changed.
        """
        require_leave(self.desk, Action.EDIT_TEMPLATES, actor, role)
        with self.desk.database.write() as session:
            record = session.get(MailTemplateRecord, key, with_for_update=True)
            if record is not None:
                facts = {**_before_and_after(_wording(record), built_in(*key)), "reset": "yes"}
                cause = self.desk.person(actor)
                audit.record(session, cause, "mail.template", _name(key), facts)
                session.delete(record)

    def own_keys(self) -> frozenset[WordingKey]:
        """Those that the shop has worded itself."""
        with self.desk.database.read() as session:
            return frozenset(own_wordings(session))


def own_wordings(session: Session) -> Mapping[WordingKey, Wording]:
    """All that the shop has worded itself."""
    return {
        (each.language, each.kind, each.event): _wording(each)
        for each in session.scalars(select(MailTemplateRecord))
    }


def kept_wording(session: Session, digest: str) -> Wording | None:
    """What mails with that digest were worded with."""
    record = session.get(MailWordingRecord, digest) if digest else None
    return Wording(record.subject, record.text, record.html) if record is not None else None


def kept_wordings(session: Session, digests: Iterable[str]) -> dict[str, Wording]:
    """Likewise for many, by digest."""
    wanted = sorted(set(digests) - {""})
    if not wanted:
        return {}
    found = session.scalars(select(MailWordingRecord).where(MailWordingRecord.digest.in_(wanted)))
    return {each.digest: Wording(each.subject, each.text, each.html) for each in found}


def keep_wording(session: Session, wording: Wording) -> None:
    """Keep it for as long as mails name it; it may be there already."""
    insert = insert_of(session)(MailWordingRecord.__table__)
    row = {
        "digest": wording.digest,
        "subject": wording.subject,
        "text": wording.text,
        "html": wording.html,
    }
    session.execute(insert.on_conflict_do_nothing(index_elements=("digest",)), [row])


def _wording(record: MailTemplateRecord) -> Wording:
    return Wording(record.subject, record.text, record.html)


def _before_and_after(old: Wording, new: Wording) -> dict[str, str]:
    """What differs, for the audit trail."""
    facts: dict[str, str] = {}
    for name in ("subject", "text", "html"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            facts |= {f"old {name}": before, f"new {name}": after}
    return facts


def _name(key: WordingKey) -> str:
    language, kind, event = key
    return f"{language}.{kind}.{event.slug}"
