"""What the sent mails show at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services.mails.idle import WhyIdle
from app.services.mails.reading import MailReading
from app.services.mails.rows import MailFilter, MailRow, Standing
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class SentMailsPanel:
    """One picture of the screen.

    Attributes:
        rows: newest first; ``None`` while the first page is read.
        more: there is more to read behind the last row.
        counts: mails by where they stand, of all there are.
        chosen: ids of what is chosen.
        reading: the one chosen mail, opened; ``None`` while it is read, and with several.
        unreadable: why the chosen one cannot be shown; empty when it can.
        trouble: why the last turn of the post ended early; empty when it did not.
    """

    rows: tuple[MailRow, ...] | None = None
    more: bool = False
    wanted: MailFilter = field(default=MailFilter())
    counts: Mapping[Standing, int] = field(default_factory=dict)
    chosen: tuple[int, ...] = ()
    reading: MailReading | None = None
    unreadable: str = ""
    busy: bool = False
    notice: Notice | None = None
    why_idle: WhyIdle = WhyIdle.NOT_AT_ALL
    trouble: str = ""

    @property
    def chosen_rows(self) -> tuple[MailRow, ...]:
        return tuple(row for row in self.rows or () if row.id in self.chosen)

    @property
    def narrowed(self) -> bool:
        """Whether a filter or a search keeps something out of sight."""
        return self.wanted != MailFilter()
