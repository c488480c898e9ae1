"""What the audit trail's screen shows at one moment."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services.audit_chain import ChainReport
from app.services.audit_trail import TrailChoices, TrailFilter, TrailRow
from ui.notices import Notice


class Span(enum.Enum):
    """From when on."""

    ALWAYS = 0
    TODAY = 1
    WEEK = 7
    MONTH = 30


@dataclass(frozen=True, slots=True)
class AuditPanel:
    """One frozen picture.

    Attributes:
        rows: so far; ``None`` while the first are read.
        more: there are older ones.
        names: user name to what people call them.
        chosen: number of the entry whose details are shown; 0 for none.
        checking: rows so far and in all, while the chain is checked.
        report: of the last check.
    """

    filter: TrailFilter = field(default_factory=TrailFilter)
    span: Span = Span.ALWAYS
    rows: tuple[TrailRow, ...] | None = None
    more: bool = False
    choices: TrailChoices = field(default_factory=TrailChoices)
    names: Mapping[str, str] = field(default_factory=dict, repr=False)
    chosen: int = 0
    checking: tuple[int, int] | None = None
    report: ChainReport | None = None
    notice: Notice | None = None

    @property
    def row(self) -> TrailRow | None:
        """Whose details are shown."""
        return next((each for each in self.rows or () if each.seq == self.chosen), None)

    def person(self, name: str) -> str:
        """How somebody is called; the desk's name where the program did it."""
        return self.names.get(name, name)
