"""Why a settlement report was not taken in; each time nothing of it was kept."""

from __future__ import annotations

from app.domain.errors import Refused
from app.domain.money import Money


class ReportRefused(Refused):
    """Root of the refusals of one file."""


class NoReport(ReportRefused):
    """Something else, or a report whose head is missing."""

    def __init__(self, name: str, missing: str) -> None:
        super().__init__(
            f"{name} is no settlement report of Amazon Pay: it has no {missing}; "
            "download it from Seller Central, Reports, Settlements"
        )
        self.missing = missing


class ReportDamaged(ReportRefused):
    """A line that cannot be right; the sentence says which."""

    def __init__(self, name: str, line: int, fault: str) -> None:
        super().__init__(f"{name}, line {line}: {fault}; nothing was imported, download it again")
        self.line = line
        self.fault = fault


class ReportUnbalanced(ReportRefused):
    """Its lines do not come to what it says was paid out: some are missing, or were changed."""

    def __init__(self, name: str, lines: Money, paid_out: Money) -> None:
        super().__init__(
            f"the lines of {name} come to {lines}, and {paid_out} was paid out; "
            "lines are missing, nothing was imported, download it again"
        )


class ReportWithoutPayout(ReportRefused):
    """Nothing in it tells whether it is whole: a file that was cut off looks like that, too."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} does not say what was paid out, so it may have been cut off; "
            "nothing was imported yet"
        )


class ReportForeign(ReportRefused):
    """Of another account, or of another region's money."""


class ReportKnown(ReportRefused):
    """It was imported before; its differences are in the list."""

    def __init__(self, settlement_id: str, actor: str, day: str) -> None:
        super().__init__(
            f"settlement {settlement_id} was imported by {actor} on {day} already; "
            "nothing was imported twice"
        )
        self.settlement_id = settlement_id
