"""The shop's own wording of mails, and the program's where it has none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.mail_events import MailEvent
from app.services.desk import Desk
from app.services.mails.templates import Wording, built_in, require_sound
from app.storage import audit
from app.storage.outbox import MailTemplateRecord

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

    def save(self, key: WordingKey, wording: Wording, actor: str) -> None:
        """Let a wording of the shop's own hold from now on.

        Raises:
            TemplateFault: it would not work; the old one stays in force.
        """
        require_sound(wording)
        with self.desk.database.write() as session:
            record = session.get(MailTemplateRecord, key, with_for_update=True)
            old = "built in" if record is None else record.text
            cause = self.desk.person(actor)
            language, kind, event = key
            record = record or MailTemplateRecord(language=language, kind=kind, event=event)
            record.subject, record.text = wording.subject, wording.text
            record.changed_at, record.changed_by = cause.at, actor
            session.add(record)
            facts = {"old": old, "new": wording.text}
            audit.record(session, cause, "mail.template", _name(key), facts)

    def reset(self, key: WordingKey, actor: str) -> None:
        """Let the program's wording hold again."""
        with self.desk.database.write() as session:
            record = session.get(MailTemplateRecord, key, with_for_update=True)
            if record is not None:
                facts = {"old": record.text, "new": "built in"}
                cause = self.desk.person(actor)
                audit.record(session, cause, "mail.template", _name(key), facts)
                session.delete(record)


def own_wordings(session: Session) -> Mapping[WordingKey, Wording]:
    """All that the shop has worded itself."""
    return {
        (each.language, each.kind, each.event): Wording(each.subject, each.text)
        for each in session.scalars(select(MailTemplateRecord))
    }


def _name(key: WordingKey) -> str:
    language, kind, event = key
    return f"{language}.{kind}.{event.slug}"
