"""Why a settlement report was not taken in; each time nothing of it was kept."""

from __future__ import annotations

from app.domain.errors import Refused


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
