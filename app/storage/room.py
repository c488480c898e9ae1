"""Whether texts fit their columns: SQLite takes any length, PostgreSQL none too many."""

from __future__ import annotations

from sqlalchemy import Enum, String

from app.domain.errors import Refused
from app.storage.record import Record


class TextTooLong(Refused):
    """A text longer than its column, or with a character that no database keeps."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(
            f"{field.replace('_', ' ')} takes at most {limit} characters, and no control characters"
        )
        self.field = field
        self.limit = limit


def require_room(*records: Record) -> None:
    """Refuse texts that one of the databases would not keep; the columns say which.

    Raises:
        TextTooLong: it names the first such field; nothing was written.
    """
    for record in records:
        for column in record.__table__.columns:
            kind = column.type
            if not isinstance(kind, String) or isinstance(kind, Enum) or kind.length is None:
                continue
            text = getattr(record, column.key, None)
            if text is not None and (len(text) > kind.length or not text.isprintable()):
                raise TextTooLong(column.key, kind.length)
