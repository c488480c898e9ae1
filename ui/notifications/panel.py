"""What the notifications screen shows at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.inbox import InboxState
from app.services.inbox_rows import FeedStatus, InboxFilter, InboxRow, Message
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class InboxPanel:
    """One picture of the screen.

    Attributes:
        rows: newest first; ``None`` while the first page is read.
        more: there is more to read behind the last row.
        counts: messages by state, of all there are.
        kinds: Amazon's words that occur, for the filter to offer.
        chosen: id of the one message that is looked at; ``None`` with none or with several.
        message: it in full; ``None`` while it is read.
        acting: an adoption or a replay is under way.
    """

    rows: tuple[InboxRow, ...] | None = None
    more: bool = False
    wanted: InboxFilter = field(default=InboxFilter())
    counts: Mapping[InboxState, int] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()
    status: FeedStatus | None = None
    chosen: int | None = None
    message: Message | None = None
    acting: bool = False
    notice: Notice | None = None

    @property
    def narrowed(self) -> bool:
        """Whether a filter or a search keeps something out of sight."""
        return self.wanted != InboxFilter()

    @property
    def total(self) -> int:
        return sum(self.counts.values())
