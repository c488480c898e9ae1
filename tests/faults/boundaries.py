"""The places where a program can die: before and after each commit, and each call to Amazon."""

import os
import signal
from dataclasses import dataclass

from sqlalchemy import event
from sqlalchemy.orm import Session

from app.amazonpay.answer import Answer
from app.amazonpay.tls import public_context
from app.amazonpay.transport import Transport, WireRequest
from app.storage.database import Database


@dataclass
class Boundaries:
    """Counts them, and kills this very process at one of them.

    Attributes:
        fatal: the number of the boundary that is not survived, from 1; 0 for none.
        passed: how many were reached.
    """

    fatal: int = 0
    passed: int = 0

    def reach(self, place: str) -> None:
        """Die here if this is the one; SIGKILL leaves nobody time to tidy up."""
        self.passed += 1
        if self.passed == self.fatal:
            os.write(1, f"{self.passed} {place}\n".encode())
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, database: Database) -> None:
        """Count this database's commits; each counts twice."""

        def before(_connection: object) -> None:
            self.reach("before a commit")

        def after(_session: object) -> None:
            self.reach("after a commit")

        event.listen(database.engine, "commit", before)
        event.listen(Session, "after_commit", after)


class WatchedTransport(Transport):
    """Counts calls to Amazon; each counts twice."""

    def __init__(self, boundaries: Boundaries) -> None:
        super().__init__(public_context)
        self._boundaries = boundaries

    def send(self, request: WireRequest, *how: float) -> Answer:
        self._boundaries.reach("before a call")
        answer = super().send(request, *how)
        self._boundaries.reach("after a call")
        return answer
