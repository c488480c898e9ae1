"""What the set-up shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.services.setup.progress_file import SetupProgress
from app.services.setup.steps import Step, StepState
from ui.notices import Notice


@dataclass(frozen=True, slots=True)
class SetupPanel:
    """One frozen picture.

    Attributes:
        states: of every step, in their order.
        wrong: name of the field of the first step to correct; empty when none is.
        training: no shop of one's own yet; most steps come later.
    """

    progress: SetupProgress = field(default_factory=SetupProgress)
    states: tuple[tuple[Step, StepState], ...] = ()
    loaded: bool = False
    busy: bool = False
    training: bool = True
    wrong: str = ""
    notice: Notice | None = None

    @property
    def current(self) -> Step:
        return self.progress.current

    @property
    def done(self) -> int:
        """How many steps are behind."""
        return sum(state in {StepState.DONE, StepState.SKIPPED} for _, state in self.states)
