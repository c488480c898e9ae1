"""What the log's queries need of a database, and what a writer is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from app.companion.group_commit import Written
from app.companion.log import Accepted


class LogConnection(Protocol):
    """One connection, used by one thread; it opens itself again after trouble."""

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """One statement in a transaction of its own, with ``?`` for each value.

        Returns:
            Its rows, if it has any.

        Raises:
            LogUnavailable: it did not get through.
        """

    def run_each(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """One statement for each row of values, all in one transaction.

        Raises:
            LogUnavailable: none of them got through.
        """

    def close(self) -> None:
        """Let go of the database."""


class LogWriter(Protocol):
    """The one connection that adds to the log, used by one thread."""

    def write(self, batch: Sequence[Accepted]) -> Written:
        """Put messages on disk in one transaction.

        Raises:
            LogUnavailable: none of them is known to be there.
        """

    def close(self) -> None:
        """Let go of the database."""
