"""What one turn of the sync did."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import AppError


@dataclass(frozen=True, slots=True)
class SyncStep:
    """Counts of one turn, and what was in the way.

    Attributes:
        received: messages that the companion sent.
        stored: of those, the ones that no desk had before.
        applied: messages settled, whatever was found; samples and foreign ones included.
        quarantined: messages that name an order nobody here knows.
        dead: messages given up; a person decides.
        failed: messages that will be tried again.
        polled: orders read at Amazon because nobody told us about them.
        backlog: messages still to be read, or due to be applied.
        wait_s: leave so much time before the next turn, because something does not answer; else
            0: the next turn waits by itself while there is nothing to do.
        problem: the companion's trouble, ``None`` while it answers.
        trouble: Amazon's or the database's, likewise.
    """

    received: int = 0
    stored: int = 0
    applied: int = 0
    quarantined: int = 0
    dead: int = 0
    failed: int = 0
    polled: int = 0
    backlog: int = 0
    wait_s: float = 0.0
    problem: AppError | None = None
    trouble: AppError | None = None

    @property
    def is_idle(self) -> bool:
        """Nothing came and nothing was done."""
        done = (self.received, self.applied, self.quarantined, self.dead, self.failed, self.polled)
        return not any(done)
