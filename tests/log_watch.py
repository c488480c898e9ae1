"""Watches the log while a test runs: a warning nobody expected is a failure."""

import logging
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expectation:
    """A record that has to come: from this logger or below it, with these words in its text."""

    logger: str
    words: str

    def covers(self, record: logging.LogRecord) -> bool:
        """Whether this record is the expected one."""
        inside = record.name == self.logger or record.name.startswith(self.logger + ".")
        return inside and self.words in record.getMessage()


class LogWatch(logging.Handler):
    """Keeps each record of WARNING and above that reaches the root logger."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self._expected: list[Expectation] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it until the verdict."""
        self.records.append(record)

    def expect(self, logger: str, words: str = "") -> None:
        """Ask for at least one such record; further ones like it are fine."""
        self._expected.append(Expectation(logger, words))

    def complaints(self) -> list[str]:
        """Unexpected records, and expected ones that never came."""
        surprises = [
            f"unexpected {record.levelname} from {record.name}: {record.getMessage()}"
            for record in self.records
            if not any(expected.covers(record) for expected in self._expected)
        ]
        absences = [
            f"expected a warning from {expected.logger} with {expected.words!r}: none came"
            for expected in self._expected
            if not any(expected.covers(record) for record in self.records)
        ]
        return surprises + absences
