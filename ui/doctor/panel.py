"""What the doctor's screen shows at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services.doctor.findings import Check, Finding, Verdict, worst
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class DoctorPanel:
    """One picture of the screen.

    Attributes:
        found: so far, by check.
        waiting: what is being looked at.
        bundling: the bundle is being put together.
    """

    found: Mapping[Check, Finding] = field(default_factory=dict)
    waiting: frozenset[Check] = frozenset()
    bundling: bool = False
    notice: Notice | None = None

    @property
    def looking(self) -> bool:
        return bool(self.waiting)

    @property
    def verdict(self) -> Verdict | None:
        """Over all; ``None`` before every check has answered."""
        if self.looking or not self.found:
            return None
        return worst(list(self.found.values()))
