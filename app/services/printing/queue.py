"""Sends what waits to the receipt printer, one after the other; nothing is sent twice."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import select

from app.domain.printing import DeskPrinters, JobState, PrinterFault, PrinterTrouble
from app.services.desk import Desk
from app.services.printing.delivery import deliver
from app.services.printing.prints import Prints
from app.storage.printing import PrintRecord

STALE: Final = dt.timedelta(minutes=15)
"""A receipt older than this is not printed by itself: its buyer is gone, and somebody else's
paper would come out. It waits until a person asks for it."""


@dataclass(frozen=True, slots=True)
class Drained:
    """What a round came to.

    Attributes:
        printed: how many came out.
        fault: what stopped it; ``None`` where all were printed.
        unsure: whether the last one may lie on paper.
    """

    printed: int = 0
    fault: PrinterFault | None = None
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class PrintQueue:
    """The waiting prints of this desk."""

    desk: Desk
    prints: Prints
    _sending: threading.Lock = field(default_factory=threading.Lock)

    def drain(self, printers: DeskPrinters, *, also_stale: bool = False) -> Drained:
        """Print all that waits; not on the GUI thread.

        Args:
            printers: of this desk.
            also_stale: a person asked, so that old prints go, too.
        """
        # two rounds at once would mix two receipts on one printer
        if not self._sending.acquire(blocking=False):
            return Drained()
        try:
            return self._drain(printers, also_stale=also_stale)
        finally:
            self._sending.release()

    def _drain(self, printers: DeskPrinters, *, also_stale: bool) -> Drained:
        printed = 0
        while (taken := self._take(also_stale=also_stale)) is not None:
            print_id, payload = taken
            try:
                deliver(printers, payload)
            except PrinterTrouble as trouble:
                state = JobState.UNSURE if trouble.started else JobState.WAITING
                self.prints.ended(print_id, state, trouble.fault)
                return Drained(printed, trouble.fault, unsure=trouble.started)
            self.prints.ended(print_id, JobState.PRINTED)
            printed += 1
        return Drained(printed)

    def _take(self, *, also_stale: bool) -> tuple[int, bytes] | None:
        """The oldest that waits, signed for before a byte of it is sent."""
        with self.desk.database.write() as session:
            query = select(PrintRecord).where(
                PrintRecord.desk == self.desk.name, PrintRecord.state == JobState.WAITING
            )
            if not also_stale:
                query = query.where(PrintRecord.created_at > self.desk.clock.now() - STALE)
            record = session.scalar(query.order_by(PrintRecord.id).limit(1).with_for_update())
            if record is None:
                return None
            record.state, record.run, record.fault = JobState.SENDING, self.desk.owner, None
            return record.id, record.payload or b""
